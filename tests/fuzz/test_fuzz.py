"""A short fuzzing of everything that reads; `python3 -m tests fuzz` is the long one."""

from __future__ import annotations

import contextlib
import random
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.fuzz import campaign, corpus
from tests.fuzz.mutation import mutated_bytes, mutated_json
from tests.fuzz.targets import TARGETS

#: Always the same inputs: a test that fails by chance is of no use to whoever sees it fail.
SEED = 1
SECONDS = 1.5


@pytest.mark.parametrize("name", TARGETS)
def test_nothing_breaks(name: str, tmp_path: Path) -> None:
    report = campaign.run([name], seed=SEED, seconds=SECONDS, on_failure=lambda failure: None)
    assert report.counts[name] > 20
    assert not report.failures, f"{report.failures[0].save(tmp_path)}\n{report.failures[0].error}"


def test_a_name_makes_the_same_input_again() -> None:
    def inputs(name: str) -> tuple[Any, Any]:
        chance = random.Random(name)
        seeds = corpus.streams()
        events = corpus.events()
        return mutated_bytes(chance, seeds[9], seeds), repr(mutated_json(chance, events[9], events))

    assert inputs("a:1:1") == inputs("a:1:1")
    assert inputs("a:1:1") != inputs("a:1:2")


def test_the_corpus_has_every_kind_of_message() -> None:
    kinds = {event.get("type") for event in corpus.events()}
    assert len(kinds) > 60
    assert len(corpus.streams()) > 500


def test_what_fails_is_kept_with_its_input(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(chance: random.Random, tried: list[Any]) -> None:
        tried += [b"\xff", {"a": "\ud83d"}]
        raise KeyError("broken")

    monkeypatch.setattr("tests.fuzz.campaign.TARGETS", {"broken": broken})
    failures: list[campaign.Failure] = []
    report = campaign.run(["broken"], seed=7, seconds=60, on_failure=failures.append)
    # It does not go on for ever about the same.
    assert report.failures == failures
    assert len(failures) == 20
    assert failures[3].name == "broken:7:3"
    text = failures[3].save(tmp_path / "kept").read_text(encoding="utf-8")
    assert "KeyError" in text
    assert "xff" in text


@pytest.mark.skipif(sys.platform == "win32", reason="no timer that interrupts")
def test_what_hangs_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    def hang(chance: random.Random, tried: list[Any]) -> None:
        while True:
            # What is fuzzed may catch whatever it likes.
            with contextlib.suppress(Exception):
                time.sleep(60)

    monkeypatch.setattr("tests.fuzz.campaign.TARGETS", {"hang": hang})
    monkeypatch.setattr(campaign, "HANG_S", 0.05)
    failure = campaign.attempt("hang:1:1")
    assert failure is not None
    assert "Hung" in failure.error
