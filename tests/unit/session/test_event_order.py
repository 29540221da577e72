"""However the events of two answers are mixed, repeated and late, each is shown once, as it was completed."""

from __future__ import annotations

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from copilot_desktop.protocol.events import parse_events
from copilot_desktop.session.entries import AssistantMessage
from copilot_desktop.session.transcript import Activity
from tests.support import recordings

TEXT = st.text(st.sampled_from("ab \n😀"), min_size=1, max_size=6)


def event(kind: str, number: str = "", **data: Any) -> dict[str, Any]:
    return {"type": kind, "data": data, "id": number} if number else {"type": kind, "data": data}


def answer(message_id: str, pieces: list[str]) -> list[dict[str, Any]]:
    deltas = [event("assistant.message_delta", messageId=message_id, deltaContent=piece) for piece in pieces]
    whole = event("assistant.message", f"e-{message_id}", messageId=message_id, content="".join(pieces))
    return [event("assistant.message_start", messageId=message_id), *deltas, whole]


@st.composite
def mixed(draw: st.DrawFn) -> tuple[list[dict[str, Any]], dict[str, str]]:
    """Events of two answers in one turn, each in its order, with repetitions behind its end."""
    answers = {name: draw(st.lists(TEXT, max_size=4)) for name in ("m1", "m2")}
    waiting = {name: answer(name, pieces) for name, pieces in answers.items()}
    told: list[dict[str, Any]] = []
    done: list[dict[str, Any]] = []
    while any(waiting.values()):
        name = draw(st.sampled_from([name for name, left in waiting.items() if left]))
        told.append(waiting[name].pop(0))
        if not waiting[name]:
            done += answer(name, answers[name])
        if draw(st.booleans()) and done:
            told.append(draw(st.sampled_from(done)))
    prompt = event("user.message", "p", content="hello", messageId="p")
    turn = [prompt, event("assistant.turn_start", "t"), *told]
    ends = draw(
        st.permutations([event("assistant.turn_end", "te"), event("assistant.idle"), event("session.idle")])
    )
    late = draw(st.lists(st.sampled_from([*done, *ends]), max_size=3))
    return [*turn, *ends, *late], {name: "".join(pieces) for name, pieces in answers.items()}


@settings(deadline=None, max_examples=300)
@given(mixed())
def test_each_answer_is_shown_once_as_it_was_completed(
    case: tuple[list[dict[str, Any]], dict[str, str]],
) -> None:
    events, answers = case
    transcript, _ = recordings.fold(parse_events(events))
    shown = [str(entry.text) for entry in transcript.entries if isinstance(entry, AssistantMessage)]
    assert sorted(shown) == sorted(text for text in answers.values() if text)
    assert transcript.activity is Activity.IDLE
