"""Earlier prompts of all sessions, those of the terminal as well: looked through by words, page by page.

How it works: the journal has at once what was sent from here, the search index everything that was ever
sent, as soon as it has read it. Both are shown as one list, the newest first. What the journal has that is
older than the last page of the index waits for its page, so that rows only come at the end.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

from copilot_desktop.storage.indexed_prompts import IndexedPrompt, PromptPage
from copilot_desktop.storage.search_terms import fold, has_terms, terms_of
from copilot_desktop.tasks import TaskScope

#: The journal is asked for so many; it drops what is older than a month.
MOST_OF_JOURNAL: Final = 1000


class IndexOfPrompts(Protocol):
    """What was said in all sessions; `SearchViewModel` is one."""

    @property
    def brought_up(self) -> SignalInstance:
        """The index has what the logs had a moment ago."""

    async def prompts(self, words: str, after: int | None) -> PromptPage:
        """Return a page of prompts that have all the words."""

    def bring_up(self) -> None:
        """Have it brought up at once."""


class PromptHistory(QObject):
    """Signals:
        changed(): `prompts` is another list.
        grown(): prompts came at the end of `prompts`.

    Attributes:
        prompts: each once, the newest first.
        has_more: more can be had by `load_more`.
    """

    changed = Signal()
    grown = Signal()

    def __init__(
        self,
        journal: Callable[[int], Awaitable[Sequence[tuple[str, float]]]],
        index: IndexOfPrompts,
        scope: TaskScope,
        parent: QObject | None = None,
    ) -> None:
        """Read nothing yet.

        Args:
            journal: returns so many of the newest prompts that were sent from here, and when.
        """
        super().__init__(parent)
        self._journal = journal
        self._index = index
        self._scope = scope
        self._words = ""
        self._is_open = False
        self._own: tuple[tuple[str, float], ...] = ()
        self._found: list[IndexedPrompt] = []
        self._next: int | None = None
        self._has_gone_on = False
        self._task: asyncio.Task[None] | None = None
        self.prompts: tuple[str, ...] = ()
        self.has_more = False
        index.brought_up.connect(self._renew)

    def open(self) -> None:
        """Somebody looks, for no words yet."""
        self._is_open = True
        self._words = ""
        self._index.bring_up()
        self._start(self._begin)

    def close(self) -> None:
        """Nobody looks any more."""
        self._is_open = False
        self._cancel()

    def set_words(self, words: str) -> None:
        """Look for other words: each has to stand in a prompt."""
        if words != self._words:
            self._words = words
            self._start(self._begin)

    def load_more(self) -> None:
        """Read the next page."""
        if self._is_open and self.has_more and self._task is None:
            self._start(self._go_on)

    # ---- within ----------------------------------------------------------------------------

    def _renew(self) -> None:
        """What was just read into the index may be among the newest; who has gone on is not disturbed."""
        if self._is_open and self._task is None and not self._has_gone_on:
            self._start(self._begin)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _start(self, work: Callable[[], Awaitable[None]]) -> None:
        self._cancel()

        async def run() -> None:
            try:
                await work()
            finally:
                if self._task is asyncio.current_task():
                    self._task = None

        self._task = self._scope.start(run(), name="look-up-prompts")

    async def _begin(self) -> None:
        words = self._words
        self._has_gone_on = False
        own = await self._journal(MOST_OF_JOURNAL)
        page = await self._index.prompts(words, None)
        self._own = await asyncio.to_thread(_fitting, own, words)
        self._found, self._next = list(page.prompts), page.next
        self._join()
        self.changed.emit()

    async def _go_on(self) -> None:
        self._has_gone_on = True
        page = await self._index.prompts(self._words, self._next)
        self._found += page.prompts
        self._next = page.next
        before = self.prompts
        self._join()
        if self.prompts[: len(before)] == before:
            self.grown.emit()
        else:
            self.changed.emit()

    def _join(self) -> None:
        self.has_more = self._next is not None
        # Of the index, what comes next is older than this.
        since = self._found[-1].time if self.has_more and self._found else float("-inf")
        found = [(it.text, it.time) for it in self._found]
        found += [(text, at) for text, at in self._own if at >= since]
        found.sort(key=lambda it: -it[1])
        self.prompts = tuple(dict.fromkeys(text for text, _ in found))


def _fitting(prompts: Sequence[tuple[str, float]], words: str) -> tuple[tuple[str, float], ...]:
    terms = terms_of(words)
    return tuple(it for it in prompts if it[0].strip() and (not terms or has_terms(fold(it[0]), terms)))
