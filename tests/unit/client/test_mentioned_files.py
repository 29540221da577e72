"""Names of files in a prompt, and what they send along."""

from __future__ import annotations

from pathlib import Path

import pytest

from copilot_desktop.client.mentioned_files import MAX_MENTIONS, find_mentioned, mentions_in, written
from copilot_desktop.client.ranking import matched, matched_in_path
from copilot_desktop.protocol.attachments import DirectoryAttachment, FileAttachment


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ("Compare @src/a.ts with the log", ["src/a.ts"]),
        ("@a, (@b) [@c]: '@d'.", ["a", "b", "c", "d"]),
        ('see @"two words.md".', ["two words.md"]),
        ("first\n@a/b/\n", ["a/b/"]),
        ("me@example.org @ @@ @", []),
        ("nothing", []),
    ],
)
def test_names_are_found_where_they_are_meant(text: str, paths: list[str]) -> None:
    found = mentions_in(text)
    assert [it.path for it in found] == paths
    for mention in found:
        assert text[mention.start] == "@"
        assert mention.path in text[mention.start : mention.end]


@pytest.mark.parametrize("path", ["a.py", "src/", "two words.md", "why?"])
def test_what_is_written_is_found_again(path: str) -> None:
    assert [it.path for it in mentions_in(f"See {written(path)} now")] == [path]


def test_a_pasted_log_has_no_thousands_of_names() -> None:
    assert len(mentions_in("@x " * 10_000)) == MAX_MENTIONS


def test_only_what_lies_in_the_folder_is_sent_along(tmp_path: Path) -> None:
    folder = tmp_path / "project"
    (folder / "src").mkdir(parents=True)
    (folder / "src" / "a.py").write_text("a")
    (tmp_path / "secret").write_text("s")
    (folder / "link").symlink_to(tmp_path / "secret")
    (folder / "inner").symlink_to(folder / "src" / "a.py")
    assert find_mentioned(folder, "src/a.py") == FileAttachment(folder / "src" / "a.py", name="src/a.py")
    assert find_mentioned(folder, "src/") == DirectoryAttachment(folder / "src", name="src/")
    assert isinstance(find_mentioned(folder, "inner"), FileAttachment)
    for path in ("link", "../secret", str(tmp_path / "secret"), "gone", "", ".", "a\0b", "x" * 5000):
        assert find_mentioned(folder, path) is None, path


@pytest.mark.parametrize(
    ("query", "text", "places"),
    [
        ("rec", "reconnect", (0, 1, 2)),
        ("net", "reconnect-net", (10, 11, 12)),
        ("rct", "reconnect", (0, 7, 8)),
        ("", "x", ()),
        ("q", "x", ()),
        ("i", "\u0130x", ()),
    ],
)
def test_matched_letters(query: str, text: str, places: tuple[int, ...]) -> None:
    assert matched(query, text) == places


def test_matched_letters_of_a_path_are_those_of_its_name_where_they_can_be() -> None:
    assert matched_in_path("rec", "src/recent/reconnect.ts") == (11, 12, 13)
    assert matched_in_path("src/r", "src/reconnect.ts") == (0, 1, 2, 3, 4)
    assert matched_in_path("zz", "src/a") == ()
