"""What a screen reader finds in a conversation, and what it is told by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.session.entries import AssistantMessage, EntryId, StreamState, TurnSummary
from copilot_desktop.session.entries import ToolState as State
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.transcript import announcer
from copilot_desktop.widgets.transcript.accessibility import MAX_ENTRIES, AreaAccessible
from tests.support.transcript_view import (
    Conversation,
    MakeView,
    answer,
    long_history,
    shell,
    streaming,
    user,
)

Role = QAccessible.Role
Text = QAccessible.Text
TEXT = (
    "# Title\n\nSome [docs](https://example.com/a) here\n\n## Part\n\n- one\n- two\n\n"
    "```py\nx = 1\n```\n\n| a | b |\n|-|-|\n| 1 | 2 |\n"
)


def document(view: ChatView) -> AreaAccessible:
    found = QAccessible.queryAccessibleInterface(view)
    assert isinstance(found, AreaAccessible)
    return found


def children(interface: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [child(interface, index) for index in range(interface.childCount())]


def child(interface: QAccessibleInterface, index: int) -> QAccessibleInterface:
    found = interface.child(index)
    assert found is not None
    return found


def told(interface: QAccessibleInterface) -> tuple[Any, str]:
    return interface.role(), interface.text(Text.Name)


def interface_of(interface: QAccessibleInterface, name: str) -> Any:
    """Ask as Qt does: by the methods of C++, which Python classes do not override."""
    return getattr(QAccessibleInterface, name)(interface)


def test_the_blocks_of_an_answer_have_roles_names_and_texts(make_view: MakeView) -> None:
    view = make_view(Conversation(user("u", "Ask"), answer("a", TEXT)), height=900)
    entry = child(document(view), 1)
    assert entry.role() == Role.Grouping
    blocks = children(entry)
    assert [told(block) for block in blocks] == [
        (Role.Heading, "Title"),
        (Role.Paragraph, "Some docs here"),
        (Role.Heading, "Part"),
        (Role.ListItem, "one"),
        (Role.ListItem, "two"),
        (Role.Section, "Code, Python"),
        (Role.Section, "Table with 1 row"),
    ]
    levels = [interface_of(blocks[place], "attributesInterface") for place in (0, 2)]
    assert [it.attributeValue(QAccessible.Attribute.Level) for it in levels] == [1, 2]
    assert interface_of(blocks[1], "attributesInterface") is None
    text = interface_of(blocks[5], "textInterface")
    assert (text.characterCount(), text.text(0, -1), text.text(0, 1)) == (5, "x = 1", "x")
    assert [entry.indexOfChild(block) for block in blocks] == list(range(7))
    rects = [block.rect() for block in blocks]
    assert all(not rect.isEmpty() for rect in rects)
    assert [rect.top() for rect in rects] == sorted(rect.top() for rect in rects)
    middle = rects[3].center()
    assert entry.childAt(middle.x(), middle.y()) is blocks[3]


def test_links_and_buttons_can_be_pressed(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", TEXT), shell("t", State.SUCCEEDED, "out")), height=900)
    opened: list[str] = []
    view.link_activated.connect(opened.append)
    (link,) = children(children(child(document(view), 0))[1])
    assert told(link) == (Role.Link, "docs")
    assert link.text(Text.Description) == "https://example.com/a"
    assert not link.rect().isEmpty()
    action = interface_of(link, "actionInterface")
    action.doAction(action.actionNames()[0])
    assert opened == ["https://example.com/a"]
    header = children(child(document(view), 1))[0]
    assert header.role() == Role.Button
    interface_of(header, "actionInterface").doAction("Press")
    assert view.column.cards[1].is_expanded
    entry = child(document(view), 1)
    assert entry.state().expanded
    assert len(children(entry)) > 1
    interface_of(entry, "actionInterface").doAction("Press")
    assert not view.column.cards[1].is_expanded


def test_every_kind_of_interface_may_be_asked_for(make_view: MakeView) -> None:
    view = make_view(Conversation(user("u"), answer("a", TEXT), shell("t", State.FAILED, "out")))
    kinds = list(QAccessible.InterfaceType)

    def walk(interface: QAccessibleInterface) -> int:
        for kind in kinds:
            interface.interface_cast(kind)
        if not isinstance(interface, AreaAccessible):
            assert interface_of(interface, "valueInterface") is None
        return 1 + sum(walk(inner) for inner in children(interface))

    assert walk(document(view)) > 12


def test_a_conversation_of_any_length_keeps_few_interfaces(make_view: MakeView) -> None:
    view = make_view(Conversation(*long_history(700)))
    reader = document(view)
    assert reader.childCount() == 1400
    for index in range(1400):
        assert reader.indexOfChild(child(reader, index)) == index
    assert reader.kept == MAX_ENTRIES
    assert child(reader, 0).text(Text.Name) == "You: Question 0"
    assert len(children(child(reader, 1))) > 0


def test_what_changes_is_told_as_it_is_now(make_view: MakeView) -> None:
    conversation = Conversation(user("u"), streaming())
    view = make_view(conversation)
    conversation.append("live", "One")
    view.flush()
    entry = child(document(view), 1)
    assert [told(block)[1] for block in children(entry)] == ["One"]
    conversation.append("live", " more\n\n# Two")
    view.flush()
    assert [told(block) for block in children(entry)] == [(Role.Paragraph, "One more"), (Role.Heading, "Two")]
    conversation.remove("live")
    view.flush()
    assert not entry.isValid()
    assert (entry.childCount(), entry.text(Text.Name), entry.rect().isEmpty()) == (0, "", True)


def test_the_pill_stands_after_the_entries(make_view: MakeView) -> None:
    view = make_view(Conversation(*long_history(10)))
    reader = document(view)
    assert reader.childCount() == 20
    view.scroll_to_start()
    assert reader.childCount() == 21
    pill = child(reader, 20)
    assert pill.text(Text.Name) == "Jump to latest"
    assert reader.indexOfChild(pill) == 20


Said = list[str]


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """What screen readers were told, as if one were there."""
    found: Said = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))

    def take(event: Any) -> None:
        found.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(take))
    return found


def test_streaming_is_announced_rarely_and_never_read_out(
    make_view: MakeView, qtbot: QtBot, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(announcer, "EVERY_S", 0.2)
    conversation = Conversation(user("u"), streaming())
    view = make_view(conversation)
    for number in range(300):
        conversation.append("live", f"word {number} ")
        if number % 50 == 0:
            view.flush()
    for number in range(20):
        conversation.add(shell(f"t{number}", State.RUNNING))
    view.flush()
    QApplication.processEvents()
    assert len(said) <= 1
    entry = conversation.entries.find(EntryId("live"))
    assert isinstance(entry, AssistantMessage)
    conversation.put(replace(entry, state=StreamState.COMPLETE))
    conversation.add(TurnSummary(EntryId("end")))
    view.flush()
    qtbot.waitUntil(lambda: bool(said) and said[-1] == "Answer finished")
    assert len(said) <= 2
    assert not any("word" in words for words in said)
