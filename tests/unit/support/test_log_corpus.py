"""The benchmark of the search runs, and what it looks for is in its logs."""

from __future__ import annotations

import re

import pytest

from tests.benchmarks import search


def test_the_benchmark_finds_what_it_has_hidden(capsys: pytest.CaptureFixture[str]) -> None:
    search.main(["1"])
    said = capsys.readouterr().out
    assert re.search(r"rare: +'xylophoneQuasarIndex' +1 hits", said)
    assert re.search(r"absent: +'xyzzyplughfrotz' +0 hits", said)
    assert "built from 1 MB of logs" in said
