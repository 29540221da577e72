"""What is searched is found: everything, nothing else, the newest first, page by page."""

from __future__ import annotations

import asyncio
import sqlite3
import tempfile
import threading
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from copilot_desktop.storage.errors import StorageDamaged, StorageError, StorageNewer
from copilot_desktop.storage.search_index import SearchFacets, SearchHit, SearchIndex, SearchRequest
from copilot_desktop.storage.search_schema import IndexedText
from copilot_desktop.storage.search_terms import fold, has_terms, terms_of
from copilot_desktop.storage.search_writer import SearchWriter, remove_index

NOON = 1_772_366_400.0

FINDABLE = [
    pytest.param("let n = getUserNameById(7)", "username", id="a part of a camelCase name"),
    pytest.param("let n = getUserNameById(7)", "getUserName", id="its beginning"),
    pytest.param("see src/shop/cart_item.py:42", "shop/cart_item", id="a part of a path"),
    pytest.param(r"C:\Users\Kim\notes.txt", r"users\kim", id="a path of Windows"),
    pytest.param("a snake_case_name", "case_na", id="a part of a snake_case name"),
    pytest.param('he said "stop" twice', '"stop"', id="quotes"),
    pytest.param("x AND y OR NOT z", "AND OR NOT", id="words that are operators elsewhere"),
    pytest.param("a* NEAR(b c) ^d {e}: -f +g", "a* NEAR(b ^d {e}: -f +g", id="operators"),
    pytest.param("50% of 'it'; DROP TABLE texts;--", "50% 'it'; --", id="marks of SQL"),
    pytest.param("an under_score and percent%", "r_s", id="a wildcard of LIKE"),
    pytest.param("数据库连接失败，请检查配置", "连接失败", id="Chinese"),
    pytest.param("数据库连接失败，请检查配置", "失败", id="two characters"),
    pytest.param("数据库连接失败，请检查配置", "败", id="one character"),
    pytest.param("数据库连接失败，请检查配置", "配置", id="two characters at the end"),
    pytest.param("数据库连接失败，请检查配置", "置", id="the last character"),
    pytest.param("検索結果を表示", "結果を 表示", id="Japanese"),
    pytest.param("검색 결과", "결과", id="Korean"),
    pytest.param("go", "go", id="a text as short as the term"),
    pytest.param("C", "c", id="one letter"),
    pytest.param("ein GROSSES ÄRGERNIS", "ärgernis", id="letters with marks"),
    pytest.param("😀 done 🎉", "🎉", id="an emoji"),
    pytest.param("İstanbul", "stanbul", id="a letter that folds to two"),
    pytest.param("ПРИВЕТ, мир", "привет МИР", id="Cyrillic"),
    pytest.param("x" * 5000 + "needle" + "y" * 5000, "needle", id="in the middle of a long text"),
]


def text(words: str, at: float = 0.0, entry_id: str = "e", **more: Any) -> IndexedText:
    fields: dict[str, Any] = {"role": "answer", "tool": "", "folder": "/work", "line": 0} | more
    return IndexedText(entry_id=entry_id, time=NOON + at, text=words, **fields)


def fill(path: Path, *texts: IndexedText, session_id: str = "s1") -> None:
    writer = SearchWriter(path)
    mark = writer.begin_log(session_id)
    for item in texts:
        writer.add(mark.log, item)
    writer.mark(mark)
    writer.commit()
    writer.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "search.db"


@pytest.fixture
async def index(path: Path) -> AsyncIterator[SearchIndex]:
    index = SearchIndex(path)
    yield index
    await index.close()


async def hits(index: SearchIndex, query: str, **filters: Any) -> list[SearchHit]:
    page = await index.search(SearchRequest(query, **filters))
    assert page.next is None
    return list(page.hits)


@pytest.mark.parametrize(("words", "query"), FINDABLE)
async def test_a_term_is_found_wherever_it_stands(
    path: Path, index: SearchIndex, words: str, query: str
) -> None:
    fill(path, text("nothing of the kind"), text(words, 1, "it"), text("something else", 2))
    [hit] = await hits(index, query)
    assert hit.entry_id == "it"
    marked = {fold(hit.snippet.text[start:end]) for start, end in hit.snippet.marks}
    assert marked
    assert all(any(term in mark for mark in marked) for term in terms_of(query))


async def test_thoughts_are_found_by_who_asks_for_them(path: Path, index: SearchIndex) -> None:
    fill(path, text("needle", 0, "t", role="thought"), text("needle", 1, "n", role="notice"))
    assert [hit.entry_id for hit in await hits(index, "needle")] == ["n"]
    assert [hit.entry_id for hit in await hits(index, "needle", roles=("thought", "notice"))] == ["n", "t"]


async def test_sessions_are_left_out(path: Path, index: SearchIndex) -> None:
    for session_id in ("s1", "s2", "s3"):
        fill(path, text("needle", 0, session_id), session_id=session_id)
    found = await hits(index, "needle", without=frozenset({"s1", "s3", "unknown", "\ud800"}))
    assert [hit.session_id for hit in found] == ["s2"]


async def test_one_session_does_not_fill_a_page_and_can_be_gone_on_with(
    path: Path, index: SearchIndex
) -> None:
    for session_id in ("s1", "s2"):
        times = range(10) if session_id == "s1" else range(20, 24)
        fill(path, *(text("needle", at, f"{session_id}-{at}") for at in times), session_id=session_id)
    found = await hits(index, "needle", per_session=3)
    assert [hit.entry_id for hit in found] == ["s2-23", "s2-22", "s2-21", "s1-9", "s1-8", "s1-7"]
    request = SearchRequest("needle", sessions=frozenset({"s1"}))
    page = await index.search(request, after=found[-1].next, limit=4)
    assert [hit.entry_id for hit in page.hits] == ["s1-6", "s1-5", "s1-4", "s1-3"]
    assert await hits(index, "needle", sessions=frozenset({"unknown"})) == []


async def test_a_file_that_was_let_go_of_is_not_opened_until_it_may_be(
    path: Path, index: SearchIndex
) -> None:
    fill(path, text("needle"))
    assert len(await hits(index, "needle")) == 1
    await index.release()
    assert await hits(index, "needle") == []
    remove_index(path)
    fill(path, text("needle"), text("needle", 1, "other"))
    index.resume()
    assert len(await hits(index, "needle")) == 2


@pytest.mark.parametrize("query", ["", "   ", "\0", '"no thing"', "abcxyz", "abc d", "zz", "é", "\ud800"])
async def test_what_is_not_there_is_not_found(path: Path, index: SearchIndex, query: str) -> None:
    fill(path, text("abc xyz bcx cxy"), text("no such thing"))
    assert await hits(index, query) == []


async def test_a_hit_says_where_it_stands(path: Path, index: SearchIndex) -> None:
    fill(
        path,
        text("make all", 5, "call-1", role="command", tool="bash", folder="/work/shop", line=77, is_cut=True),
        session_id="session-9",
    )
    [hit] = await hits(index, "make")
    assert (hit.session_id, hit.entry_id, hit.line, hit.role, hit.tool, hit.folder, hit.time, hit.is_cut) == (
        "session-9",
        "call-1",
        77,
        "command",
        "bash",
        "/work/shop",
        NOON + 5,
        True,
    )


async def test_pages_go_from_the_newest_to_the_oldest(path: Path, index: SearchIndex) -> None:
    for session in range(3):
        own = (text("same words", 60 * n, f"{n}") for n in range(140) if n % 3 == session)
        fill(path, *own, session_id=f"s{session}")
    found: list[int] = []
    after: int | None = None
    sizes: list[int] = []
    while True:
        page = await index.search(SearchRequest("words"), after)
        found += [int(hit.entry_id) for hit in page.hits]
        sizes.append(len(page.hits))
        if page.next is None:
            break
        after = page.next
    assert found == [*range(139, -1, -1)]
    assert sizes == [50, 50, 40]


async def test_pieces_of_one_text_are_one_hit(path: Path, index: SearchIndex) -> None:
    fill(
        path,
        text("first needle", 1, "a"),
        text("second needle", 1, "a"),
        text("needle", 1, "a", role="output"),
    )
    assert [(hit.entry_id, hit.role) for hit in await hits(index, "needle")] == [
        ("a", "output"),
        ("a", "answer"),
    ]


async def test_filters_let_through_what_they_name(path: Path, index: SearchIndex) -> None:
    fill(
        path,
        text("needle", 0, "1", role="prompt", folder="/a"),
        text("needle", 100, "2", role="command", tool="bash", folder="/a"),
        text("needle", 200, "3", role="output", tool="grep", folder="/b"),
        text("needle", 300, "4", folder="/b"),
    )

    async def ids(**filters: Any) -> list[str]:
        return [hit.entry_id for hit in await hits(index, "needle", **filters)]

    assert await ids() == ["4", "3", "2", "1"]
    assert await ids(folders=("/a",)) == ["2", "1"]
    assert await ids(folders=("/a", "/b"), roles=("output", "prompt")) == ["3", "1"]
    assert await ids(tools=("bash", "grep")) == ["3", "2"]
    assert await ids(tools=("none",)) == []
    assert await ids(roles=("nonsense",)) == []
    assert await ids(since=NOON + 100, until=NOON + 300) == ["3", "2"]
    assert await ids(since=NOON + 101) == ["4", "3"]
    assert await ids(until=NOON + 100, folders=("/a",)) == ["1"]
    assert [hit.entry_id for hit in await hits(index, "ne", folders=("/b",))] == ["4", "3"]
    assert await index.facets() == SearchFacets(("/a", "/b"), ("bash", "grep"))


@pytest.mark.parametrize("letters", [24, 40])
async def test_a_short_term_may_begin_any_number_of_trigrams(
    path: Path, index: SearchIndex, letters: int
) -> None:
    marks = [chr(0x4E00 + number) for number in range(letters)]
    words = " ".join(f"検{first}{second}" for first in marks for second in marks)
    fill(path, text(words, 0, "many"), text("none", 1), text("検", 2, "one"))
    assert [hit.entry_id for hit in await hits(index, "検")] == ["one", "many"]


async def test_an_index_that_is_not_there_yet_has_nothing_until_it_is(path: Path, index: SearchIndex) -> None:
    assert await hits(index, "needle") == []
    assert await index.facets() == SearchFacets()
    assert not path.exists()
    path.touch()
    assert await hits(index, "needle") == []
    fill(path, text("needle"))
    assert len(await hits(index, "needle")) == 1


async def test_an_index_that_was_made_anew_is_opened_again(path: Path, index: SearchIndex) -> None:
    fill(path, text("old needle"))
    assert len(await hits(index, "old")) == 1
    remove_index(path)
    fill(path, text("new needle"))
    assert await hits(index, "old") == []
    assert len(await hits(index, "new")) == 1


async def test_what_a_writer_has_not_committed_neither_blocks_nor_shows(
    path: Path, index: SearchIndex
) -> None:
    fill(path, text("old needle"))
    writer = sqlite3.connect(path, isolation_level=None)
    writer.execute("BEGIN EXCLUSIVE")
    writer.execute("DELETE FROM texts")
    try:
        assert len(await hits(index, "needle")) == 1
    finally:
        writer.close()


async def test_a_search_ends_when_it_is_cancelled(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(path, *(text(f"needle {number}", number, f"{number}") for number in range(200)))
    index = SearchIndex(path, page_s=3600)
    reached, go_on = threading.Event(), threading.Event()
    seen: list[str] = []

    def clean(shown: str) -> str:
        seen.append(shown)
        reached.set()
        go_on.wait()
        return shown

    index._clean = clean
    task = asyncio.ensure_future(index.search(SearchRequest("needle"), limit=1000))
    await asyncio.to_thread(reached.wait)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    go_on.set()
    index._clean = str
    assert len((await index.search(SearchRequest("needle 7"))).hits) > 0
    assert len(seen) < 5
    await index.close()


async def test_a_page_that_takes_too_long_is_given_as_far_as_it_is(path: Path) -> None:
    fill(path, *(text(f"needle {number}", number, f"{number}") for number in range(20)))
    index = SearchIndex(path, page_s=0.0)
    page = await index.search(SearchRequest("needle"))
    assert (page.hits, page.is_whole) == ((), False)
    await index.close()


async def test_a_closed_index_says_so(index: SearchIndex) -> None:
    await index.close()
    await index.close()
    with pytest.raises(StorageError):
        await index.search(SearchRequest("x"))


async def test_a_damaged_index_is_told_and_one_of_a_newer_version_too(path: Path, index: SearchIndex) -> None:
    path.write_bytes(b"not a database" * 500)
    with pytest.raises(StorageDamaged):
        await index.search(SearchRequest("x"))
    remove_index(path)
    fill(path, text("needle"))
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(StorageNewer):
        await index.search(SearchRequest("needle"))


#: Of scripts whose cases are the same in every version of Unicode.
_LETTERS = st.one_of(
    st.sampled_from('abAB_"*-检索 \n%ßςΣİµſK'),
    st.characters(min_codepoint=1, max_codepoint=0x0523),
    st.characters(min_codepoint=0x3040, max_codepoint=0x9FFF),
)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(st.text(_LETTERS, max_size=30), max_size=8), st.lists(st.text(_LETTERS, max_size=8), max_size=5)
)
def test_exactly_the_texts_with_all_terms_are_found(texts: list[str], queries: list[str]) -> None:
    # A part of a text is a query that finds something.
    queries = queries + [words[len(words) // 3 :][:6] for words in texts]

    async def search(path: Path) -> None:
        index = SearchIndex(path)
        for query in queries:
            terms = terms_of(query)
            wanted = {
                str(number) for number, words in enumerate(texts) if terms and has_terms(fold(words), terms)
            }
            assert {hit.entry_id for hit in await hits(index, query)} == wanted
        await index.close()

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "search.db"
        fill(path, *(text(words, number, str(number)) for number, words in enumerate(texts)))
        asyncio.run(search(path))
