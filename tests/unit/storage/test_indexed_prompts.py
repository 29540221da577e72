"""The prompts of all sessions are found in the index: whole, each once, the newest first, page by page."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from copilot_desktop.session.searchable import OVERLAP, PIECE
from copilot_desktop.storage.errors import StorageError
from copilot_desktop.storage.indexed_prompts import IndexedPrompt
from copilot_desktop.storage.search_index import SearchIndex
from copilot_desktop.storage.state_db import StateDb
from tests.unit.storage.test_search_index import NOON, fill, text


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "search.db"


@pytest.fixture
async def index(path: Path) -> AsyncIterator[SearchIndex]:
    index = SearchIndex(path)
    yield index
    await index.close()


async def found(index: SearchIndex, words: str = "", without: frozenset[str] = frozenset()) -> list[str]:
    page = await index.prompts(words, without=without)
    assert page.next is None
    return [prompt.text for prompt in page.prompts]


async def test_prompts_and_nothing_else_the_newest_first(path: Path, index: SearchIndex) -> None:
    fill(path, text("first", 0, "a", role="prompt"), text("an answer", 1, "b"), session_id="s1")
    fill(
        path,
        text("Second thing", 60, "a", role="prompt"),
        text("ls", 61, "c", role="command"),
        session_id="s2",
    )
    page = await index.prompts()
    assert page.prompts == (
        IndexedPrompt("s2", "Second thing", NOON + 60),
        IndexedPrompt("s1", "first", NOON),
    )
    assert await found(index, "THING second") == ["Second thing"]
    assert await found(index, "answer") == []
    assert await found(index, "i") == ["Second thing", "first"], "one letter"
    assert await found(index, without=frozenset({"s2", "unknown"})) == ["first"]


async def test_a_text_is_there_once_with_its_newest_time(path: Path, index: SearchIndex) -> None:
    fill(path, text("go on", 0, "a", role="prompt"), text("other", 30, "b", role="prompt"), session_id="s1")
    fill(path, text("go on", 60, "a", role="prompt"), session_id="s2")
    assert await found(index) == ["go on", "other"]


async def test_a_long_prompt_comes_whole(path: Path, index: SearchIndex) -> None:
    whole = "".join(f"line {number}\n" for number in range(4000))
    starts = range(0, len(whole) - OVERLAP, PIECE - OVERLAP)
    pieces = [whole[start : start + PIECE] for start in starts]
    assert len(pieces) > 2
    fill(path, *(text(piece, 0, "a", role="prompt") for piece in pieces))
    assert await found(index) == [whole]
    assert await found(index, "line 3999") == [whole], "by words of its last piece"


async def test_page_by_page_every_one_comes_once(path: Path, index: SearchIndex) -> None:
    fill(
        path, *(text(f"prompt {number}", number * 20.0, f"e{number}", role="prompt") for number in range(25))
    )
    pages, after = [], None
    while True:
        page = await index.prompts(after=after, limit=10)
        pages.append([prompt.text for prompt in page.prompts])
        if page.next is None:
            break
        after = page.next
    assert [len(page) for page in pages] == [10, 10, 5]
    assert [one for page in pages for one in page] == [f"prompt {number}" for number in reversed(range(25))]


async def test_without_an_index_there_are_none(path: Path, index: SearchIndex) -> None:
    assert (await index.prompts()).prompts == ()
    path.write_bytes(b"nothing of the kind" * 500)
    with pytest.raises(StorageError):
        await index.prompts()


async def test_what_was_sent_from_here_is_known_at_once(tmp_path: Path) -> None:
    db = StateDb(tmp_path / "state.db")
    assert await db.open() == []
    for number, words in enumerate(("one", "two", "one")):
        await db.record_prompt(f"p{number}", "s", words)
    await db.record_prompt("p9", "s", "never sent")
    await db.mark_prompt("p9", "failed")
    await db.record_command("s", "c", at=5.0, text="/usage")
    prompts = await db.recent_prompts(10)
    assert [words for words, _ in prompts] == ["one", "two", "/usage"]
    assert [words for words, _ in await db.recent_prompts(1)] == ["one"]
    assert prompts[-1] == ("/usage", 5.0)
    await db.close()
