"""What a screen reader finds in a conversation, and what it is told by itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QFocusEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from copilot_desktop.session.entries import AssistantMessage, EntryId, ErrorNotice, StreamState, TurnSummary
from copilot_desktop.session.entries import ToolState as State
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.transcript import announcer
from copilot_desktop.widgets.transcript.accessibility import MAX_ENTRIES, AreaAccessible
from copilot_desktop.widgets.transcript.boxes import Box, Marks
from copilot_desktop.widgets.transcript.card import BlockId, Lead
from copilot_desktop.widgets.transcript.selection import select_all
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
        (Role.Table, "Table with 1 row"),
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


def test_going_to_a_link_or_button_does_not_press_it(make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", TEXT), shell("t", State.SUCCEEDED, "out")), height=900)
    opened: list[str] = []
    view.link_activated.connect(opened.append)
    (link,) = children(children(child(document(view), 0))[1])
    for interface in (link, child(document(view), 1), child(document(view), 0)):
        action = interface_of(interface, "actionInterface")
        assert action.actionNames()[-1] == "SetFocus"
        action.doAction("SetFocus")
        # On a display without a window manager no window has the keyboard.
        assert document(view).focusChild() is interface
    assert opened == []
    assert not view.column.cards[1].is_expanded
    # What does not open cannot be pressed.
    assert interface_of(child(document(view), 0), "actionInterface").actionNames() == ["SetFocus"]
    interface_of(child(document(view), 0), "actionInterface").doAction("Press")


def test_a_reader_follows_the_ring_over_the_parts_of_an_entry(
    make_view: MakeView, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = (
        "A [first](https://a.example/) and\n\n"
        "| x | y |\n|-|-|\n| [in](https://b.example/) | 2 |\n\n```py\n1\n```"
    )
    view = make_view(Conversation(user("u"), answer("a", text)), height=900)
    focused: list[QAccessibleInterface] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))

    def take(event: QAccessibleEvent) -> None:
        if event.type() == QAccessible.Event.Focus:
            focused.append(event.accessibleInterface())

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(take))
    QApplication.sendEvent(view, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert focused.pop() is child(document(view), 1)
    for role, name in ((Role.Link, "first"), (Role.Link, "in"), (Role.Button, "Copy")):
        view.focusNextPrevChild(True)
        part = focused.pop()
        assert told(part) == (role, name)
        assert part is document(view).focusChild()
        assert part.state().focused
        assert not part.rect().isEmpty()
        assert not child(document(view), 1).state().focused
    view.focusNextPrevChild(False)
    assert told(focused.pop()) == (Role.Link, "in")
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert focused.pop() is child(document(view), 1)


def test_cells_of_a_table_are_called_by_their_column(make_view: MakeView) -> None:
    text = "| Planet | Day |\n|-|-:|\n| Mercury | 176 d |\n| [Venus](https://v.example/) | |\n"
    view = make_view(Conversation(answer("a", text)))
    (table,) = children(child(document(view), 0))
    assert told(table) == (Role.Table, "Table with 2 rows")
    rows = children(table)
    assert [told(row) for row in rows] == [
        (Role.Row, "Planet, Day"),
        (Role.Row, "Planet: Mercury, Day: 176 d"),
        (Role.Row, "Planet: Venus"),
    ]
    assert [told(cell) for cell in children(rows[0])] == [
        (Role.ColumnHeader, "Planet"),
        (Role.ColumnHeader, "Day"),
    ]
    mercury, day = children(rows[1])
    assert (told(day), interface_of(day, "textInterface").text(0, -1)) == ((Role.Cell, "Day: 176 d"), "176 d")
    place = interface_of(day, "tableCellInterface")
    assert (place.rowIndex(), place.columnIndex(), place.table()) == (1, 1, table)
    assert place.columnHeaderCells() == [children(rows[0])[1]]
    assert mercury.rect().right() < day.rect().left()
    assert children(rows[0])[0].rect().bottom() < mercury.rect().top() <= mercury.rect().bottom()
    assert table.rect().contains(day.rect())
    (link,) = children(children(rows[2])[0])
    assert told(link) == (Role.Link, "Venus")
    assert children(rows[2])[0].rect().contains(link.rect().center())


def test_more_rows_of_a_table_are_told_when_they_are_shown(make_view: MakeView) -> None:
    text = "| a | b |\n|-|-|\n" + "".join(f"| {number} | x |\n" for number in range(230))
    view = make_view(Conversation(answer("a", text)))
    (table,) = children(child(document(view), 0))
    *rows, more = children(table)
    assert (len(rows), told(more)) == (201, (Role.Button, "Show 30 more rows"))
    interface_of(more, "actionInterface").doAction("Press")
    (table,) = children(child(document(view), 0))
    assert [told(row)[0] for row in children(table)] == [Role.Row] * 231


def test_what_stands_above_an_entry_is_told(make_view: MakeView) -> None:
    view = make_view(Conversation(user("u"), answer("a", "One")), height=900)
    entry = child(document(view), 1)
    assert entry.text(Text.Description) == ""
    card = view.card_at(1)
    assert card is not None
    card.set_lead(Lead("New since you left", is_new=True))
    view.column.resized(1)
    assert entry.text(Text.Description) == "New since you left"
    assert [told(it) for it in children(entry)] == [
        (Role.Separator, "New since you left"),
        (Role.Paragraph, "One"),
    ]
    divider = children(entry)[0]
    assert entry.indexOfChild(divider) == 0
    assert divider.rect().bottom() < children(entry)[1].rect().top()
    card.set_lead(None)
    view.column.resized(1)
    assert [told(it) for it in children(entry)] == [(Role.Paragraph, "One")]


def test_what_is_selected_and_found_is_told(make_view: MakeView) -> None:
    view = make_view(Conversation(user("u", "Ask"), answer("a", "One\n\nTwo and two")), height=900)
    asked, answered = child(document(view), 0), child(document(view), 1)
    one, two = children(answered)
    assert not answered.state().selected
    view.select(select_all(EntryId("a"), EntryId("a")))
    assert [it.state().selected for it in (asked, answered, one, two)] == [False, True, True, True]
    view.select(None)
    assert not any(it.state().selected for it in (asked, answered, one, two))
    found = two.block  # type: ignore[attr-defined]  # of our own class

    def matches(_entry: EntryId, block: BlockId, _box: Box) -> Marks:
        return Marks(matches=((0, 3), (8, 11)), current=(0, 3)) if block == found else Marks()

    view.set_matches(matches)
    assert [it.text(Text.Description) for it in (one, two)] == ["", "2 matches, current match"]


def test_buttons_that_come_with_the_pointer_are_always_told(make_view: MakeView) -> None:
    view = make_view(Conversation(user("u", "Ask")))
    said, buttons = children(child(document(view), 0))
    assert told(said) == (Role.StaticText, "Ask")
    assert told(buttons) == (Role.Grouping, "Actions")
    assert {told(button) for button in children(buttons)} >= {(Role.Button, "Copy")}


def test_what_a_group_hides_is_invisible(make_view: MakeView) -> None:
    entries = [shell(f"t{number}", State.SUCCEEDED, "out", f"ls {number}") for number in range(4)]
    conversation = Conversation(*entries, answer("a", "Done"))
    conversation.chat.update(is_running=False)
    view = make_view(conversation)
    first, second = child(document(view), 0), child(document(view), 1)
    assert (first.state().invisible, second.state().invisible) == (False, True)
    assert first.state().collapsed
    interface_of(first, "actionInterface").doAction("Press")
    assert not second.state().invisible
    assert first.state().expanded


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
    # What stands inside is told of those near the screen; the text of any.
    assert children(child(reader, 1)) == []
    assert interface_of(child(reader, 1), "textInterface").characterCount() > 100
    view.scroll_to_start()
    assert len(children(child(reader, 1))) > 0


def test_a_search_through_the_whole_tree_finds_nothing_that_is_gone(make_view: MakeView) -> None:
    """Qt keeps what it has found, while it goes on to entries that push others out."""
    view = make_view(Conversation(*long_history(700)))
    reader = document(view)
    found: list[QAccessibleInterface] = []

    def walk(interface: QAccessibleInterface) -> None:
        found.append(interface)
        for index in range(interface.childCount()):
            walk(child(interface, index))

    walk(reader)
    numbers = [QAccessible.uniqueId(interface) for interface in found]
    assert len(found) > 1400 + MAX_ENTRIES // 10
    assert all(QAccessible.accessibleInterface(number) is not None for number in numbers)
    QApplication.processEvents()
    assert QAccessible.accessibleInterface(numbers[1]) is None
    assert reader.kept == MAX_ENTRIES


def test_what_changes_is_told_as_it_is_now(make_view: MakeView) -> None:
    conversation = Conversation(user("u"), streaming())
    view = make_view(conversation)
    conversation.append("live", "One")
    view.flush()
    entry = child(document(view), 1)
    assert [told(block)[1] for block in children(entry)] == ["One"]
    conversation.append("live", " more\n\n# Two")
    view.flush()
    (first, _) = children(entry)
    conversation.append("live", "!\n\nThree")
    view.flush()
    # What says the same is the same: a reader stays on it.
    assert children(entry)[0] is first
    conversation.put(streaming())
    conversation.append("live", "One more\n\n# Two")
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
    qtbot.waitUntil(lambda: bool(said) and said[-1] == "Answer finished, 600 words")
    assert len(said) <= 2
    assert not any("word 1" in words for words in said)


def test_an_answer_is_told_when_it_begins_and_an_error_at_once(
    make_view: MakeView, monkeypatch: pytest.MonkeyPatch
) -> None:
    conversation = Conversation(user("u"))
    make_view(conversation)
    told: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []
    monkeypatch.setattr(QAccessible, "isActive", staticmethod(lambda: True))

    def take(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append((event.message(), event.politeness()))

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(take))
    conversation.add(streaming("one"))
    conversation.append("one", "Some words")
    assert told == [("The answer begins", QAccessible.AnnouncementPoliteness.Polite)]
    conversation.add(shell("t", State.RUNNING))
    conversation.add(ErrorNotice(EntryId("e"), "rate_limit", "Too many"))
    # At once, and instead of what was waiting to be told.
    ((words, politeness),) = told[1:]
    assert words.startswith("Error: ")
    assert politeness == QAccessible.AnnouncementPoliteness.Assertive
    # What comes from the disk before all of it is not told.
    conversation.add(TurnSummary(EntryId("old")), 0)
    conversation.add(ErrorNotice(EntryId("older"), "rate_limit", "Too many"), 0)
    assert len(told) == 2
