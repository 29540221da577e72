"""Real texts in the transcript: terminals, diffs, tricky sources, answers and documents."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtGui import QGuiApplication

from copilot_desktop.rendering.visible_text import visible
from copilot_desktop.session.entries import Entry, EntryId, ToolState
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.transcript.boxes import Box
from tests.support.hostile import SURFACES
from tests.support.markdown_texts import CORPORA, cases
from tests.support.pace import cpu_seconds, slow_parts, within
from tests.support.transcript_view import Conversation, MakeView, answer, picture, shell
from tests.support.view_dump import dump

#: CPU seconds at the reference pace that reading one text may take, page by page: five times what it takes.
MAX_READ_S: Final = 1.5
#: Drawn in a line they would act, hide or reorder; a tab is drawn as spaces.
_CONTROL: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def files(corpus: str) -> list[Path]:
    return sorted(path for path in (CORPORA / corpus).iterdir() if path.name != "SOURCE.md")


def text_of(path: Path) -> str:
    return path.read_bytes().decode("utf-8", "replace")


def named(path: Path) -> str:
    return path.name


def boxes(view: ChatView) -> Iterator[Box]:
    for index in range(view.card_count):
        card = view.column.cards[index]
        for row in card.ensure_rows(view.column.width):
            row.layout(card.content(view.column.width)[1])
            yield from row.boxes or ()


def opened(make_view: MakeView, *entries: Entry, width: int = 700) -> ChatView:
    view = make_view(Conversation(*entries), width=width)
    for index in range(view.card_count):
        if view.column.cards[index].is_expandable and not view.column.cards[index].is_expanded:
            view.toggle(index)
    return view


def read(view: ChatView) -> ChatView:
    """Paint every page."""
    bar = view.verticalScrollBar()
    view.scroll_to_start()
    before = -1
    while bar.value() > before:
        before = bar.value()
        picture(view)
        bar.setValue(before + bar.pageStep())
    return view


def read_twice(make: Callable[[], ChatView], narrow: int) -> Callable[[], Iterator[tuple[str, float]]]:
    """Return what measures the reading of a new view, as it is and then `narrow`."""

    def measure() -> Iterator[tuple[str, float]]:
        view = make()
        yield "as it is", cpu_seconds(lambda: read(view))[0]
        view.resize(narrow, 500)
        yield "narrow", cpu_seconds(lambda: read(view))[0]

    return measure


# -- 74: terminals -----------------------------------------------------------------------------


@pytest.mark.parametrize("path", files("terminal-output"), ids=named)
def test_fault_74_a_terminal_is_shown_and_does_nothing(path: Path, make_view: MakeView) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("mine")
    output = replace(shell("t", ToolState.SUCCEEDED, text_of(path)), exit_code=0)
    title = make_view().windowTitle()
    view = within(MAX_READ_S, lambda: read(opened(make_view, output)))
    assert not any(_CONTROL.search(box.position_text) for box in boxes(view))
    assert clipboard.text() == "mine"
    assert view.windowTitle() == title
    clipboard.clear()


@pytest.mark.parametrize("path", files("terminal-output"), ids=named)
def test_fault_74_live_output_ends_as_the_whole(path: Path, make_view: MakeView) -> None:
    text = text_of(path)[:20_000]
    chance = random.Random(path.name)
    live = Conversation(shell("t", ToolState.RUNNING))
    view = make_view(live)
    start = 0
    while start < len(text):
        size = chance.choice((1, 7, 400, 3000))
        live.append("t", text[start : start + size])
        view.flush()
        assert not any(_CONTROL.search(box.position_text) for box in boxes(view))
        start += size
    whole = make_view(Conversation(shell("t", ToolState.RUNNING, text)))
    assert dump(view) == dump(whole)


# -- diffs and tricky sources --------------------------------------------------------------------


@pytest.mark.parametrize("path", files("unified-diffs"), ids=named)
def test_a_diff_is_shown_with_every_changed_line_at_every_width(path: Path, make_view: MakeView) -> None:
    text = text_of(path)
    assert slow_parts(read_twice(lambda: opened(make_view, SURFACES["diff"](text)), 260), MAX_READ_S) == {}
    view = opened(make_view, SURFACES["diff"](text))
    shown = "\n".join(box.position_text for box in boxes(view))
    words = set(re.findall(r"^[+-](?![+-])\s*(\w{3,})", text, re.MULTILINE))
    assert words <= set(re.findall(r"\w+", shown))
    read(view).resize(260, 500)
    read(view)
    assert "\n".join(box.position_text for box in boxes(view)) == shown


@pytest.mark.parametrize("path", files("trojan-source"), ids=named)
def test_fault_62_a_source_shows_its_tricks_in_code_and_in_diffs(path: Path, make_view: MakeView) -> None:
    source = text_of(path)
    added = "".join(f"+{line}\n" for line in source.splitlines())
    diff = f"--- /dev/null\n+++ b/x\n@@ -0,0 +1,{added.count(chr(10))} @@\n{added}"
    view = opened(
        make_view, answer("a", f"~~~~\n{source}\n~~~~"), replace(SURFACES["diff"](diff), id=EntryId("d"))
    )
    read(view)
    for box in boxes(view):
        assert visible(box.position_text) == box.position_text


# -- answers and documents -----------------------------------------------------------------------


def test_answers_are_read_page_by_page(make_view: MakeView) -> None:
    texts = [str(case["text"]) for case in cases("llm-answers")[::2]]
    entries = [answer(f"a{n}", text) for n, text in enumerate(texts)]
    view = within(len(texts) * 0.3, lambda: read(make_view(Conversation(*entries), height=2000)))
    shown = "\n".join(box.text for box in boxes(view))
    words = {word for text in texts for word in re.findall(r"(?<![\w&/\\.$])[a-z]{4,}(?![\w/])", text)}
    # Words in addresses and in the languages of code are not part of the text.
    missing = words - set(re.findall(r"[a-z]{4,}", shown))
    assert len(missing) < len(words) // 200, sorted(missing)[:50]


@pytest.mark.parametrize("path", files("markdown-docs"), ids=named)
def test_documents_are_read_page_by_page(path: Path, make_view: MakeView) -> None:
    text = text_of(path)[:15_000]
    assert (
        slow_parts(read_twice(lambda: make_view(Conversation(answer("a", text))), 333), 2 * MAX_READ_S) == {}
    )


def test_one_megabyte_of_output_is_opened_at_once(make_view: MakeView) -> None:
    text = "".join(text_of(path) for path in files("terminal-output")) * 4
    entry = replace(shell("t", ToolState.SUCCEEDED), output=GrowingText(text[:1_000_000]), exit_code=0)
    within(MAX_READ_S, lambda: picture(opened(make_view, entry)))
