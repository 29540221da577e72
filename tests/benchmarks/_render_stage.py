"""The view on its stage: a fake session, frames that are timed, and figures with their bounds."""

from __future__ import annotations

import gc
import os
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, cast

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from copilot_desktop.app import make_qt_application
from copilot_desktop.collector import Collector
from copilot_desktop.paths import find_resources
from copilot_desktop.rendering.highlight import warm
from copilot_desktop.session.entries import AssistantMessage, Entry, EntryId, StreamState
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.session.transcript import EntryList, Transcript, Updated
from copilot_desktop.theme import load_tokens
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.style import Style
from tests.support.fake_viewmodels import FakeChat

LIVE: Final = EntryId("live")


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured number, met when it is not above its limit.

    Attributes:
        is_absolute: milliseconds or shares of a core, which hold on an idle machine only.
    """

    name: str
    value: float
    limit: float | None = None
    unit: str = ""
    is_absolute: bool = False

    @property
    def is_met(self) -> bool:
        return self.limit is None or self.value <= self.limit

    def line(self, *, judges_absolute: bool) -> str:
        bound = "" if self.limit is None else f"{self.limit:g}{self.unit}"
        word = "" if self.limit is None else "met" if self.is_met else "MISSED"
        if word == "MISSED" and self.is_absolute and not judges_absolute:
            word = "above (not judged: the machine is not said to be idle)"
        return f"{self.name:<74} {self.value:>10.4g}{self.unit:<3} {bound:>9}  {word}".rstrip()


def scaled(full: int, quick: int) -> int:
    """Return how often to do something: the variable RENDER_QUICK asks for a short run."""
    return quick if os.environ.get("RENDER_QUICK") else full


def percentile(values: Sequence[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def resident_mb() -> float:
    """Return the memory of this process; 0 where the system does not tell."""
    status = Path("/proc/self/smaps_rollup")
    if not status.exists():
        return 0.0
    for line in status.read_text(encoding="ascii").splitlines():
        if line.startswith("Rss:"):
            return int(line.split()[1]) / 1024
    return 0.0


class PaintWatch(QObject):
    """Sums which share of a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self.shares: list[float] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._widget and isinstance(event, QPaintEvent):
            area = self._widget.width() * self._widget.height()
            # The stubs do not know that a region is a list of rectangles.
            rects = cast(Iterable[QRect], event.region())
            painted = sum(rect.width() * rect.height() for rect in rects)
            self.shares.append(painted / area)
        return False


class TimedView(ChatView):
    """Keeps how long its flushes took.

    Attributes:
        flushes: seconds of the wall clock.
    """

    def __init__(self, style: Style) -> None:
        self.flushes: list[float] = []
        super().__init__(style)

    def flush(self) -> None:
        begun = time.perf_counter()
        super().flush()
        self.flushes.append(time.perf_counter() - begun)


class Stage:
    """A view of a fake session in an application of its own."""

    def __init__(self, width: int = 900, height: int = 800) -> None:
        resources = find_resources()
        self.app = make_qt_application(resources)
        # As in the application: no full pass over all objects within a frame.
        self.collector = Collector()
        self.style = Style({"light": load_tokens(resources, "light")}, resources, theme="light")
        self.style.apply(self.app)
        for language in ("python", "typescript", "bash", "json", "diff", "html", "js"):
            warm(language)
        self.chat = FakeChat(is_running=True)
        self.view = TimedView(self.style)
        self.view.set_chat(self.chat)
        self.view.resize(width, height)
        self.view.show()
        self.settle()
        self._text = GrowingText()

    def settle(self, rounds: int = 20) -> None:
        for _ in range(rounds):
            QApplication.processEvents()

    def scroll(self, dy: int) -> None:
        """Scroll and paint; what is put off until there is time stays put off."""
        bar = self.view.verticalScrollBar()
        bar.setValue(bar.value() + dy)
        QApplication.sendPostedEvents()

    def calm(self) -> None:
        """Begin to measure, with all colours there: what exists is not collected again."""
        self.settle()
        while self.view.look.wants_frame:
            QApplication.processEvents()
        gc.collect()
        gc.freeze()

    def show(self, entries: Iterable[Entry]) -> None:
        self.show_list(EntryList(tuple(entries)))

    def show_list(self, entries: EntryList) -> None:
        self.chat.show(Transcript(entries=entries))

    def begin(self, text: str = "") -> None:
        """Show one answer that is being streamed."""
        self._text = GrowingText(text)
        self.show([AssistantMessage(LIVE, self._text)])
        self.settle(4)

    def append(self, text: str) -> None:
        self._text = self._text.append(text)
        entries = EntryList((AssistantMessage(LIVE, self._text),))
        self.chat.show(Transcript(entries=entries), [Updated(0, LIVE, text)])

    def finish(self) -> None:
        entry = AssistantMessage(LIVE, GrowingText(str(self._text)), StreamState.COMPLETE)
        self.chat.show(Transcript(entries=EntryList((entry,))), [Updated(0, LIVE)])

    def frame(self) -> float:
        """Bring what has changed to the screen; return the seconds of CPU that it took."""
        begun = time.thread_time()
        self.view.flush()
        QApplication.processEvents()
        return time.thread_time() - begun

    def repaint(self) -> float:
        """Paint what waits to be painted; return the seconds of CPU."""
        begun = time.thread_time()
        self.view.viewport().repaint()
        return time.thread_time() - begun
