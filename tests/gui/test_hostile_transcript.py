"""Hostile text in every place of a conversation: nothing is fetched, opened, hidden, spoofed or blocked.

The numbers are those of the faults that the application has to stand.
"""

from __future__ import annotations

import html
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from time import thread_time
from typing import Any, Final

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from copilot_desktop.rendering.hidden_text import show_hidden
from copilot_desktop.session.entries import Entry, EntryId
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.style import Style
from copilot_desktop.widgets.transcript.boxes import PartKind
from tests.support.hostile import SHAPES, SURFACES, Tripwires, grown, steps
from tests.support.markdown_texts import cases
from tests.support.pace import slow_parts
from tests.support.transcript_view import (
    Conversation,
    MakeView,
    answer,
    everything,
    picture,
    settled,
    streaming,
    user,
)

CASES: Final = cases("hostile-markdown")
NAUGHTY: Final = [str(case["text"]) for case in cases("blns")]

#: CPU seconds at the reference pace that one step may take: three times of what the slowest takes.
MAX_STEP_S: Final = 0.5
#: Of the shapes that cost most, where a text is still shown as the Markdown it is.
SIZE: Final = 40_000
#: Of those that are shown in every place.
PLACE_SIZE: Final = 15_000

needs_pipes = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")


def group(*names: str) -> list[dict[str, Any]]:
    return [case for case in CASES if case["group"] in names]


def ids(case: dict[str, Any]) -> str:
    return str(case["id"])


def numbered(make: Callable[[str], Entry], texts: list[str]) -> list[Entry]:
    return [replace(make(text), id=EntryId(str(number))) for number, text in enumerate(texts)]


def open_all(view: ChatView) -> None:
    """Open every card, so that all of its text is drawn."""
    for index in range(view.card_count):
        card = view.column.cards[index]
        if card.is_expandable and not card.is_expanded:
            view.toggle(index)


def pages(view: ChatView) -> Iterator[int]:
    """Go through the conversation, painting each page."""
    bar = view.verticalScrollBar()
    view.scroll_to_start()
    before = -1
    while bar.value() > before:
        before = bar.value()
        picture(view)
        yield before
        bar.setValue(before + bar.pageStep() * 9 // 10)


# -- 49, 50, 51: fetched and opened ------------------------------------------------------------


@needs_pipes
@pytest.mark.parametrize("place", SURFACES)
def test_faults_49_50_51_nothing_is_fetched_or_opened(
    place: str, make_view: MakeView, tmp_path: Path
) -> None:
    with Tripwires(tmp_path) as wires:
        texts = [wires.filled(str(case["markdown"]))[:4000] for case in CASES]

        def measure() -> Iterator[tuple[str, float]]:
            view = make_view(Conversation(*numbered(SURFACES[place], texts)), height=2000)
            open_all(view)
            begin = thread_time()
            for _ in pages(view):
                yield "page", thread_time() - begin
                begin = thread_time()
            view.close()

        # Several of them stand on a page of 2000 pixels.
        assert slow_parts(measure, 3 * MAX_STEP_S) == {}
        assert wires.calls == 0
        assert not wires.has_reader


@needs_pipes
def test_faults_49_50_51_nothing_is_fetched_or_opened_while_it_streams(
    make_view: MakeView, tmp_path: Path
) -> None:
    with Tripwires(tmp_path) as wires:
        conversation = Conversation(streaming())
        view = make_view(conversation)
        for case in group("image-exfil", "local-file", "data-uri", "stream-split"):
            text = wires.filled(str(case["markdown"]))[:1500] + "\n\n"
            step = max(7, len(text) // 12)
            for start in range(0, len(text), step):
                conversation.append("live", text[start : start + step])
                view.flush()
                QApplication.processEvents()
        assert wires.calls == 0
        assert not wires.has_reader


# -- 52, 53: addresses -------------------------------------------------------------------------


def links(view: ChatView) -> Iterator[tuple[QPoint, str]]:
    """Yield middle and address of each link on the screen."""
    for placed in view.column.visible():
        y = placed.y
        for box in placed.row.boxes or ():
            for part in box.parts():
                if part.kind is PartKind.LINK:
                    left, top, width, height = part.rect
                    yield QPoint(view.left + left + min(width, 20) // 2, y + top + height // 2), part.address
            y += box.height


@pytest.mark.parametrize("case", group("link-scheme", "local-file", "data-uri"), ids=ids)
def test_fault_52_no_other_scheme_is_ever_opened(case: dict[str, Any], make_view: MakeView) -> None:
    text = str(case["markdown"]).replace("{FIFO}", "/tmp/pipe")[:4000]
    conversation = Conversation(answer("a", text), user("u", text))
    view = make_view(conversation)
    opened: list[str] = []
    view.link_activated.connect(opened.append)
    # A local address that is told as text is a link like others, about which the person is asked.
    allowed = ("http", "https", "mailto")
    for point, address in list(links(view)):
        assert address.partition(":")[0].lower() in allowed
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert all(address.partition(":")[0].lower() in allowed for address in opened)
    if "opens" in case["expect"]:
        assert len(opened) == int(case["expect"]["opens"])


# -- 54: raw HTML ------------------------------------------------------------------------------

_WORD: Final = re.compile(r"\w{2,}")


@pytest.mark.parametrize("case", group("html-injection"), ids=ids)
def test_fault_54_raw_html_is_shown_with_every_word(case: dict[str, Any], make_view: MakeView) -> None:
    source = str(case["markdown"])
    view = make_view(Conversation(answer("a", source)))
    shown = everything(view)
    # The title of a link and the language of code are no text; one is told by the link's address.
    text = re.sub(r"(?m)^```.*$|\(https:.*\)", "", source)
    missing = set(_WORD.findall(html.unescape(text))) - set(_WORD.findall(shown))
    assert not missing
    assert show_hidden(shown) == shown


# -- 55: false dialogs -------------------------------------------------------------------------


def rows_of(view: ChatView, entry_id: str) -> tuple[int, int]:
    """Return top and bottom of an entry's card on the screen, with the spaces around it."""
    index = view.position_of(EntryId(entry_id))
    assert index is not None
    placed = next(row for row in view.column.visible() if row.card_index == index)
    top, height = view.column.rows_span(placed)
    card = view.column.cards[index]
    return top - card.top, top + height + card.bottom


@pytest.mark.parametrize("case", group("ui-spoof"), ids=ids)
def test_fault_55_a_message_paints_inside_its_own_card(case: dict[str, Any], make_view: MakeView) -> None:
    text = str(case["markdown"])[:600]
    view = make_view(Conversation(user("above"), answer("a", text), user("below")), height=6000)
    hostile = settled(view)
    top, bottom = rows_of(view, "a")
    peaceful = make_view(Conversation(user("above"), answer("a", "words"), user("below")), height=6000)
    plain = settled(peaceful)
    calm_top, calm_bottom = rows_of(peaceful, "a")
    assert top == calm_top
    above = hostile.copy(0, 0, hostile.width(), top)
    assert above == plain.copy(0, 0, plain.width(), top)
    height = min(hostile.height() - bottom, plain.height() - calm_bottom, 300)
    below = hostile.copy(0, bottom, hostile.width(), height)
    assert below == plain.copy(0, calm_bottom, plain.width(), height)


# -- 56 to 59, 62, 74: bombs -------------------------------------------------------------------


def assert_every_step_is_quick(
    make_view: MakeView, style: Style, make: Callable[[str], Entry], text: str
) -> None:
    def measure() -> Iterator[tuple[str, float]]:
        view = make_view()
        conversation = Conversation(make(text))
        yield from steps(view, style, lambda: view.set_chat(conversation.chat))
        view.close()

    assert slow_parts(measure, MAX_STEP_S) == {}
    QGuiApplication.clipboard().clear()


@pytest.mark.parametrize("shape", SHAPES)
def test_faults_56_57_58_59_62_each_step_is_bounded(shape: str, make_view: MakeView, style: Style) -> None:
    assert_every_step_is_quick(make_view, style, SURFACES["answer"], SHAPES[shape](SIZE))


@pytest.mark.parametrize(
    "case",
    cases("pathological"),
    ids=lambda case: str(case["name"]),
)
def test_fault_56_each_step_is_bounded(case: dict[str, Any], make_view: MakeView, style: Style) -> None:
    assert_every_step_is_quick(make_view, style, SURFACES["answer"], grown(case, SIZE))


COSTLY: Final = ("57 one word", "59 one pile of marks", "62 overrides", "74 sequences")


@pytest.mark.parametrize(
    ("place", "shape"),
    # Two of them in each place, other ones from place to place.
    [
        (place, shape)
        for number, place in enumerate(SURFACES)
        for shape in (COSTLY[number % 4], COSTLY[(number + 2) % 4])
    ],
)
def test_faults_57_59_62_74_each_step_is_bounded_in_every_place(
    place: str, shape: str, make_view: MakeView, style: Style
) -> None:
    assert_every_step_is_quick(make_view, style, SURFACES[place], SHAPES[shape](PLACE_SIZE))


#: Shapes of a megabyte; cutting millions of short lines is measured by the benchmark.
MEGABYTES: Final = [shape for shape in SHAPES if shape[:2] in ("57", "58", "59", "62", "74")]
#: CPU seconds of one step at the reference pace, and megabytes of memory, for a megabyte of text.
MAX_MEGABYTE_STEP_S: Final = 1.5
MAX_MEGABYTE_MB: Final = 120


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="memory is told by Linux")
def test_faults_57_58_59_62_74_a_megabyte_is_bounded_in_time_and_memory() -> None:
    command = [sys.executable, "-m", "tests.support.hostile", "1000000", *MEGABYTES]
    taken_mb: dict[str, list[float]] = {shape: [] for shape in MEGABYTES}

    def measure() -> Iterator[tuple[str, float]]:
        run = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
        assert run.returncode == 0, run.stderr
        told = [json.loads(line) for line in run.stdout.splitlines()]
        assert [entry["shape"] for entry in told] == MEGABYTES
        for entry in told:
            taken_mb[entry["shape"]].append(entry["memory_mb"])
            yield from ((f"{entry['shape']}: {step}", seconds) for step, seconds in entry["seconds"].items())

    assert slow_parts(measure, MAX_MEGABYTE_STEP_S) == {}
    assert {shape: mb for shape, mb in taken_mb.items() if min(mb) > MAX_MEGABYTE_MB} == {}


# -- copying -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "case",
    group("copy"),
    ids=ids,
)
def test_a_copy_is_plain_text_as_it_is_shown(case: dict[str, Any], make_view: MakeView) -> None:
    view = make_view(Conversation(answer("a", str(case["markdown"]))))
    (placed,) = view.column.visible()
    assert placed.row.boxes is not None
    (box,) = placed.row.boxes
    view.select_all()
    view.copy()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == box.position_text
    assert not data.hasHtml()
    assert not data.hasUrls()


# -- naughty strings ---------------------------------------------------------------------------


@pytest.mark.parametrize("place", SURFACES)
def test_naughty_strings_can_be_shown_read_and_copied_in_every_place(
    place: str, make_view: MakeView, style: Style
) -> None:
    # Every third in each place, other ones from place to place.
    texts = NAUGHTY[list(SURFACES).index(place) % 3 :: 3]
    view = make_view(Conversation(*numbered(SURFACES[place], texts)), height=2000)
    open_all(view)
    for _ in pages(view):
        pass
    view.resize(333, 700)
    style.set_zoom(150)
    picture(view)
    text = everything(view)
    style.set_zoom(100)
    if place in ("prompt", "answer", "notice", "error"):
        # The address of a link is not part of the text.
        texts = [re.sub(r"\]\([^)]*\)", "]", line) for line in texts]
        plain = {
            word for line in texts for word in re.findall(r"(?<![\w*_~`\\&])[a-z]{5,}(?![\w*_~`])", line)
        }
        assert plain - set(re.findall(r"[a-z]{5,}", text)) == set()
