"""What is being typed, and what fits it best."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copilot_desktop.client.completions import Source, Trigger, match_commands, trigger_at
from copilot_desktop.client.ranking import best_rank, rank, rank_path
from copilot_desktop.protocol.slash_commands import SlashCommand
from tests.support.pace import within


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("/", Trigger(Source.COMMANDS, "", 0, 1)),
        ("/pla", Trigger(Source.COMMANDS, "pla", 0, 4)),
        ("  /pla", Trigger(Source.COMMANDS, "pla", 2, 6)),
        ("/plan ", Trigger(Source.ARGUMENTS, "", 6, 6, "plan")),
        (" /allow-all\to", Trigger(Source.ARGUMENTS, "o", 12, 13, "allow-all")),
        ("/plan make it", None),
        ('see @"two wo', Trigger(Source.FILES, "two wo", 4, 12)),
        ('"@a', Trigger(Source.FILES, "a", 1, 3)),
        ("see /pla", None),
        ("/usr/b", None),
        ("@", Trigger(Source.FILES, "", 0, 1)),
        ("look at @src/ma", Trigger(Source.FILES, "src/ma", 8, 15)),
        ("(@a", Trigger(Source.FILES, "a", 1, 3)),
        ("first\n@a", Trigger(Source.FILES, "a", 6, 8)),
        ("/plan @a", Trigger(Source.FILES, "a", 6, 8)),
        ("me@example.org", None),
        ("@a b", None),
        ("", None),
    ],
)
def test_what_is_being_typed(text: str, trigger: Trigger | None) -> None:
    assert trigger_at(text, len(text)) == trigger
    assert trigger_at(f"{text} and more", len(text)) == trigger


def ordered(query: str, *texts: str) -> list[str]:
    found = [(key, text) for text in texts if (key := rank(query, text)) is not None]
    return [text for _, text in sorted(found)]


def test_the_closer_the_better() -> None:
    assert ordered("plan", "xplanx", "p-l-a-n", "explain-plan", "planned", "plan", "palm") == [
        "plan",
        "planned",
        "explain-plan",
        "xplanx",
        "p-l-a-n",
    ]
    assert ordered("ab", "a--b", "a-b") == ["a-b", "a--b"]
    assert ordered("", "longer", "short") == ["short", "longer"]
    assert rank("plan", "PLAN") == rank("plan", "plan")
    assert best_rank("b", ("a", "b", "ab")) == rank("b", "b")
    assert best_rank("z", ("a", "b")) is None


def test_the_name_of_a_file_counts_more_than_its_folders() -> None:
    paths = ["main/readme.md", "src/main.py", "src/domain.py", "src/m_a_i_n.py", "mxaxixn/other.txt"]
    found = sorted((key, path) for path in paths if (key := rank_path("main", path)) is not None)
    assert [path for _, path in found] == [
        "src/main.py",
        "src/domain.py",
        "main/readme.md",
        "src/m_a_i_n.py",
        "mxaxixn/other.txt",
    ]
    assert rank_path("src/ma", "src/main.py") is not None
    assert rank_path("src/ma", "main.py") is None


@settings(deadline=None)
@given(st.text(max_size=6), st.text(max_size=30))
def test_fitting_means_its_characters_in_this_order(query: str, text: str) -> None:
    query = query.lower()
    position, fits = 0, True
    lowered = text.lower()
    for character in query:
        position = lowered.find(character, position) + 1
        if not position:
            fits = False
            break
    assert (rank(query, text) is not None) == fits
    assert (rank_path(query, text) is None) or fits


def test_a_text_made_to_be_slow_is_not() -> None:
    assert within(0.5, lambda: rank("a" * 40 + "b", "a" * 20_000)) is None
    assert within(0.5, lambda: rank("ab" * 20, "a" * 20_000 + "b")) is None


COMMANDS = (
    SlashCommand(name="context", description="Show the window", allowed_while_running=True),
    SlashCommand(name="compact", description="Summarise"),
    SlashCommand(name="allow-all", aliases=("yolo",), description="Enable permissions"),
    SlashCommand(name="cwd", aliases=("cd",), description="Change directory"),
)


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("", ["context", "compact", "allow-all", "cwd"]),
        ("co", ["context", "compact"]),
        ("YOLO", ["allow-all"]),
        ("cd", ["cwd"]),
        ("all", ["allow-all"]),
        ("directory", ["cwd"]),
        ("cx", ["context"]),
        ("zzz", []),
    ],
)
def test_commands_that_fit(query: str, names: list[str]) -> None:
    assert [command.name for command in match_commands(COMMANDS, query)] == names


def test_during_a_turn_only_what_is_allowed_then() -> None:
    assert [command.name for command in match_commands(COMMANDS, "c", is_running=True)] == ["context"]
