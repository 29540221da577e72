"""Decisions in a file: whole or not at all, and nothing in it that a spreadsheet would run."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from copilot_desktop.export.decision_file import DecisionFile, DecisionFormat, safe_cell
from copilot_desktop.export.session_export import ExportFailed

COLUMNS = ("time", "subject", "events")


def write(path: Path, format_: DecisionFormat, *pieces: list[dict[str, object]]) -> str:
    file = DecisionFile(path, format_, COLUMNS)
    for piece in pieces:
        file.add(piece)
    file.finish()
    file.drop()
    return path.read_text(encoding="utf-8")


def test_json_is_one_list_however_many_pieces_it_came_in(tmp_path: Path) -> None:
    rows: list[dict[str, object]] = [
        {"time": "t", "subject": f"é{n}\n", "events": [{"n": n}]} for n in range(5)
    ]
    text = write(tmp_path / "log.json", DecisionFormat.JSON, rows[:2], rows[2:])
    assert json.loads(text) == rows
    assert "é0" in text
    assert json.loads(write(tmp_path / "none.json", DecisionFormat.JSON)) == []


def test_csv_keeps_lines_quotes_and_half_surrogates_apart(tmp_path: Path) -> None:
    subject = 'echo "a,b"\nrm -r \u202e'
    write(
        tmp_path / "log.csv", DecisionFormat.CSV, [{"time": "t", "subject": subject}, {"subject": "\ud800"}]
    )
    with (tmp_path / "log.csv").open(encoding="utf-8", newline="") as file:
        assert list(csv.reader(file)) == [[*COLUMNS], ["t", subject, ""], ["", "?", ""]]


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-rm", "@SUM(A1)", "\t=1", "\r=1", "  =cmd|'/c calc'!A0", "＝1", "＠x"]
)
def test_no_cell_is_a_formula(text: str) -> None:
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["rm -r build", "", "a=b", "'=1", "git log --oneline"])
def test_other_texts_stay_as_they_are(text: str) -> None:
    assert safe_cell(text) == text
    assert safe_cell([1]) == "[1]"


def test_what_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ExportFailed):
        DecisionFile(tmp_path / "missing" / "log.csv", DecisionFormat.CSV, COLUMNS)
    old = tmp_path / "log.csv"
    old.write_text("old")
    file = DecisionFile(old, DecisionFormat.CSV, COLUMNS)
    file.add([{"subject": "x"}])
    file.drop()
    assert old.read_text() == "old"
    assert list(tmp_path.iterdir()) == [old]
    (tmp_path / "folder").mkdir()
    file = DecisionFile(tmp_path / "folder", DecisionFormat.JSON, COLUMNS)
    with pytest.raises(ExportFailed):
        file.finish()
    file.drop()
    assert {path.name for path in tmp_path.iterdir()} == {"log.csv", "folder"}
