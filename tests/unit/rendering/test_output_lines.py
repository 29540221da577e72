"""Lines of a long output, parsed where they are looked at."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from copilot_desktop.rendering.ansi import parse_ansi
from copilot_desktop.rendering.output_lines import MAX_LINE, OutputLines
from tests.support.pace import within


@given(st.lists(st.text(alphabet="ab \x1b[31m0;\r\t", max_size=12), max_size=8))
def test_every_line_of_the_text_is_there(raw: list[str]) -> None:
    text = "".join(f"{line}\n" for line in raw)
    assert [line.text for line in map(OutputLines(text).__getitem__, range(len(raw)))] == [
        line.text for line in parse_ansi(text)
    ]


def test_colours_go_on_from_part_to_part() -> None:
    lines = OutputLines("\x1b[31m" + "word\n" * 1_000 + "end")
    assert len(lines) == 1_001
    assert {lines[index].runs[0].style.color for index in (0, 49, 50, 500, 1_000)} == {"ansi.red"}


def test_the_size_does_not_matter() -> None:
    text = "x" * 5_000_000 + "\n" + "line\n" * 300_000

    def both_ends() -> OutputLines:
        lines = OutputLines(text)
        assert len(lines) == 300_001
        assert lines[0].text.endswith(f" … +{5_000_000 - MAX_LINE:,}")
        assert lines[300_000].text == "line"
        return lines

    lines = within(1.0, both_ends)
    for index in range(0, 20_000, 50):
        assert lines[index + 1].text == "line"
    assert len(lines._parts) < 100


def test_nothing_has_no_lines() -> None:
    assert len(OutputLines("")) == 0
    assert OutputLines("").widest == 0
    assert len(OutputLines("\n")) == 1
