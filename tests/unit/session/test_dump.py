"""The parts of a dump that no finished recording shows."""

from __future__ import annotations

from copilot_desktop.session.dump import dump
from copilot_desktop.session.local_events import PromptWritten
from tests.support.session_events import ToldSession


def test_what_is_open_is_told_last() -> None:
    session = ToldSession()
    session.ask("do it")
    session.stream("half")
    session.tell("assistant.intent", intent="Do B")
    session.ask_permission()
    session.tell(
        "user_input.requested", agent="a1", requestId="q2", question="Which?", choices=["Red", "Blue"]
    )
    session.apply(PromptWritten("p1", "next", 1.0))
    text = dump(session.transcript)
    assert "- activity: running\n- intent: Do B\n" in text
    assert "## Assistant (streaming)\n\nhalf\n" in text
    assert text.endswith("\n## You (pending)\n\nnext\n\n? run `ls`\n\n[agent a1] ? Which? [Red, Blue]\n")
