"""What the foot of a run tells beside its persisted facts."""

from __future__ import annotations

from typing import Any

import pytest

from copilot_desktop.session.entries import TurnSummary
from tests.support.session_events import ToldSession


def use(session: ToldSession, agent: str = "", **data: Any) -> None:
    session.tell("assistant.usage", agent=agent, ephemeral=True, model="m", **data)


def asked() -> ToldSession:
    session = ToldSession()
    session.ask()
    return session


def summary(session: ToldSession) -> TurnSummary:
    session.answer("done", f"m{len(session.told)}")
    session.end_turn()
    found = session.all_of(TurnSummary)[-1]
    assert isinstance(found, TurnSummary)
    return found


CALL: dict[str, Any] = {"inputTokens": 100, "outputTokens": 30, "duration": 1200, "timeToFirstTokenMs": 200}


def test_a_run_sums_up_its_calls() -> None:
    session = asked()
    use(session, **CALL)
    use(session, inputTokens=50, outputTokens=50, duration=3000, timeToFirstTokenMs=2000)
    told = summary(session)
    assert (told.tokens_per_s, told.first_token_s, told.input_tokens) == (40.0, 0.2, 150)
    assert told.prompt_id == "u1"
    assert told.output_tokens == 80, "no message told how many"
    session.ask("again", "u2")
    told = summary(session)
    assert (told.tokens_per_s, told.first_token_s, told.input_tokens, told.prompt_id) == (
        None,
        None,
        None,
        "u2",
    )


@pytest.mark.parametrize(
    ("agent", "data"),
    [
        ("g1", CALL),
        ("", {**CALL, "initiator": "sub-agent"}),
        ("", {}),
    ],
)
def test_what_says_nothing_of_the_run(agent: str, data: dict[str, Any]) -> None:
    session = asked()
    use(session, agent, **data)
    told = summary(session)
    assert (told.tokens_per_s, told.first_token_s, told.input_tokens) == (None, None, None)


@pytest.mark.parametrize(
    "data",
    [
        {"outputTokens": 30, "duration": 1000},
        {"outputTokens": 30, "timeToFirstTokenMs": 10},
        {"duration": 1000, "timeToFirstTokenMs": 10},
        # Too short to tell, or not possible.
        {"outputTokens": 30, "duration": 50, "timeToFirstTokenMs": 10},
        {"outputTokens": 30, "duration": 50, "timeToFirstTokenMs": 1000},
        {"outputTokens": 0, "duration": 5000, "timeToFirstTokenMs": 1000},
        {"outputTokens": -5, "duration": 5000, "timeToFirstTokenMs": 1000},
    ],
)
def test_no_speed_is_made_up(data: dict[str, Any]) -> None:
    session = asked()
    use(session, **data)
    assert summary(session).tokens_per_s is None


def test_a_run_that_no_prompt_began_names_none() -> None:
    session = asked()
    summary(session)
    session.tell("assistant.turn_start", turnId="1")
    assert summary(session).prompt_id == ""


def test_a_steered_run_is_of_the_prompt_that_began_it() -> None:
    session = asked()
    session.tell("user.message", content="faster", messageId="u2", delivery="steering")
    assert summary(session).prompt_id == "u1"
