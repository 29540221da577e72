"""An event log read from its beginning."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from copilot_desktop.client import log_stretches
from copilot_desktop.client.event_log import Damage, read_log
from copilot_desktop.client.log_stretches import first_prompt, read_stretches
from tests.support.big_log import write_log


def test_stretches_together_are_the_log(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    size = write_log(path, 600, bytes_each=900)
    pages = list(read_stretches(path, wanted=40_000))
    assert len(pages) > 5
    assert [item for page in pages for item in page.items] == list(read_log(path).items)
    assert [page.start for page in pages[1:]] == [page.end for page in pages[:-1]]
    assert (pages[0].start, pages[-1].end) == (0, size)
    assert all(page.events[0]["type"] == "user.message" for page in pages[1:])


def test_a_run_without_a_prompt_is_cut_at_a_turn(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    turn = json.dumps({"type": "assistant.turn_start", "data": {"turnId": "0"}}, separators=(",", ":"))
    said = json.dumps({"type": "assistant.message", "data": {"content": "x" * 90}}, separators=(",", ":"))
    path.write_text("\n".join([turn, said] * 100) + "\n", encoding="utf-8")
    pages = list(read_stretches(path, wanted=500))
    assert len(pages) > 3
    assert all(page.end - page.start < 500 * 6 for page in pages)
    assert all(page.events[0]["type"] == "assistant.turn_start" for page in pages)


def test_what_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_stretches, "MAX_LINE_BYTES", 400)
    path = tmp_path / "events.jsonl"
    good = '{"type":"user.message","data":{"content":"hi"}}\n'
    long = '{"type":"user.message","data":{"content":"' + "y" * 2000 + '"}}\n'
    path.write_text(good + long + good + '{"type":"user', encoding="utf-8")
    (page,) = read_stretches(path)
    assert [type(item) for item in page.items] == [dict, Damage, dict, Damage]
    assert page.items[1] == Damage(len(good), len(long))
    assert page.is_torn


def test_an_empty_and_a_missing_log(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    with pytest.raises(FileNotFoundError):
        list(read_stretches(path))
    path.touch()
    (page,) = read_stretches(path)
    assert page.items == ()


def test_the_first_prompt_is_the_persons(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    lines = [
        {"type": "session.start", "data": {}},
        {"type": "user.message", "data": {"content": "for an agent"}, "agentId": "a"},
        {"type": "user.message", "data": {"content": 7}},
        {"type": "user.message", "data": {"content": "mine"}},
        {"type": "user.message", "data": {"content": "second"}},
    ]
    path.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    assert first_prompt(path) == "mine"
    path.write_text("nothing of it\n", encoding="utf-8")
    assert first_prompt(path) == ""
