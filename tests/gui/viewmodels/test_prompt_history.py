"""Earlier prompts of all sessions: of the journal and of the index in one list."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from PySide6.QtCore import QObject, Signal

from copilot_desktop.storage.indexed_prompts import IndexedPrompt, PromptPage
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.prompt_history import PromptHistory


class Index(QObject):
    """An index with three pages of prompts: one each ten seconds."""

    brought_up = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, int | None]] = []
        self.ups = 0
        self.prompts_of_all = [IndexedPrompt("s", f"old {number}", number * 10.0) for number in range(6)]

    async def prompts(self, words: str, after: int | None) -> PromptPage:
        self.asked.append((words, after))
        await asyncio.sleep(0)
        end = len(self.prompts_of_all) if after is None else after
        start = max(0, end - 2)
        fitting = [it for it in reversed(self.prompts_of_all[start:end]) if words in it.text]
        return PromptPage(tuple(fitting), start or None)

    def bring_up(self) -> None:
        self.ups += 1


class World:
    """The history over a journal and an index."""

    def __init__(self) -> None:
        self.index = Index()
        self.own: list[tuple[str, float]] = [("new", 100.0), ("between", 25.0), ("old 4", 40.0), (" ", 90.0)]
        self.scope = TaskScope(lambda _name, error: None)
        self.history = PromptHistory(self._journal, self.index, self.scope)
        self.told: list[str] = []
        self.history.changed.connect(lambda: self.told.append("changed"))
        self.history.grown.connect(lambda: self.told.append("grown"))

    async def _journal(self, most: int) -> list[tuple[str, float]]:
        return self.own[:most]

    def shown(self) -> tuple[str, ...]:
        return self.history.prompts

    def has_more(self) -> bool:
        return self.history.has_more

    async def rest(self) -> None:
        while self.scope._tasks:
            await asyncio.gather(*self.scope._tasks, return_exceptions=True)


@pytest.fixture
async def world() -> AsyncIterator[World]:
    world = World()
    yield world
    await world.scope.close()


async def test_both_are_one_list_that_grows_at_its_end(world: World) -> None:
    world.history.open()
    await world.rest()
    assert world.index.ups == 1
    assert world.shown() == ("new", "old 5", "old 4")
    assert world.has_more()
    world.history.load_more()
    world.history.load_more()
    await world.rest()
    assert world.shown() == ("new", "old 5", "old 4", "old 3", "between", "old 2")
    world.history.load_more()
    await world.rest()
    assert world.shown()[-2:] == ("old 1", "old 0")
    assert not world.has_more()
    world.history.load_more()
    await world.rest()
    assert world.told == ["changed", "grown", "grown"]
    assert world.index.asked == [("", None), ("", 4), ("", 2)]


async def test_other_words_begin_anew_and_the_last_ones_count(world: World) -> None:
    world.history.open()
    world.history.set_words("old 4")
    await world.rest()
    assert world.shown() == ("old 4",)
    assert world.told == ["changed"], "what was asked before is never shown"
    world.history.set_words("old 4")
    await world.rest()
    assert world.told == ["changed"]


async def test_what_the_index_reads_meanwhile_is_shown(world: World) -> None:
    world.history.open()
    await world.rest()
    world.index.prompts_of_all.append(IndexedPrompt("terminal", "from the terminal", 200.0))
    world.index.brought_up.emit()
    await world.rest()
    assert world.shown()[:2] == ("from the terminal", "new")
    world.history.load_more()
    await world.rest()
    asked = len(world.index.asked)
    world.index.brought_up.emit()
    world.history.close()
    world.index.brought_up.emit()
    await world.rest()
    assert len(world.index.asked) == asked, "who has gone on, or away, is not disturbed"
