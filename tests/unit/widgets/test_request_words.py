"""One line for each kind of request."""

from __future__ import annotations

import pytest

from copilot_desktop.protocol.elicitation import Elicitation
from copilot_desktop.protocol.permissions import (
    OtherPermission,
    PermissionRequest,
    Question,
    RequestId,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.protocol.requests import (
    AutoModeSwitch,
    LimitsExhausted,
    OAuthLogin,
    OpenRequest,
    PlanApproval,
    Sampling,
)
from copilot_desktop.viewmodels.request_words import asked_line

R = RequestId("r")


@pytest.mark.parametrize(
    ("request_", "line", "private"),
    [
        (Question(R, "Which  colour?\nTell."), "Asks: Which colour?", "Asks: Which colour?"),
        (PlanApproval(R, "- Do X"), "Has a plan for you", "Has a plan for you"),
        (Elicitation(R, "Who are you?"), "Asks: Who are you?", "Asks: Who are you?"),
        (Elicitation(R, ""), "Asks: a form", "Asks: a form"),
        (Elicitation(R, "x", source="Linear", url="https://a"), "Sign in to Linear", "Sign in to Linear"),
        (Elicitation(R, "x", url="https://a"), "Sign in to a server", "Sign in to a server"),
        (AutoModeSwitch(R), *["Rate limit reached: asks for another model"] * 2),
        (LimitsExhausted(R), *["The session's budget is used up"] * 2),
        (Sampling(R, "demo"), *["demo wants to ask the model"] * 2),
        (OAuthLogin(R, "web"), *["Sign in to web"] * 2),
        (PermissionRequest(R, ShellPermission("ls -l")), "Wants to run ls -l", "Wants to run a command"),
        (PermissionRequest(R, WritePermission("/a/b.txt")), *["Wants to change b.txt"] * 2),
        (PermissionRequest(R, WritePermission("/a/b.txt", creates=True)), *["Wants to create b.txt"] * 2),
        (
            PermissionRequest(R, OtherPermission("mcp", {})),
            "Asks for permission: mcp",
            "Asks for your permission",
        ),
    ],
)
def test_a_line_says_what_is_asked(request_: OpenRequest, line: str, private: str) -> None:
    assert asked_line(request_) == line
    assert asked_line(request_, is_private=True) == private
    assert len(asked_line(request_, limit=3)) <= len(line)
