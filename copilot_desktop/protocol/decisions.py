"""The words in which a permission decision is sent (protocol.md sections 6.1 and 16)."""

from __future__ import annotations

from typing import Any, Final

from copilot_desktop.protocol.permissions import DecisionKind, PermissionDecision

#: For the model, not for a person: a denial without any feedback would abort the whole turn.
NEUTRAL_FEEDBACK: Final = "The user denied this. Continue without it, or ask what to do instead."

_NEW_WORDS: Final = {
    DecisionKind.ALLOW_ONCE: "approve-once",
    DecisionKind.DENY: "reject",
    DecisionKind.DENY_AND_STOP: "reject",
    DecisionKind.USER_NOT_AVAILABLE: "user-not-available",
}
#: CLI <= 1.0.35. It answers success to the wrong words too, and then fails the tool call.
_OLD_WORDS: Final = {
    DecisionKind.ALLOW_ONCE: "approved",
    DecisionKind.DENY: "denied-interactively-by-user",
    DecisionKind.DENY_AND_STOP: "denied-interactively-by-user",
    DecisionKind.USER_NOT_AVAILABLE: "denied-no-approval-rule-and-could-not-request-from-user",
}


def decision_params(decision: PermissionDecision, *, uses_new_words: bool) -> dict[str, Any]:
    """Return the `result` that tells the server about `decision`."""
    words = _NEW_WORDS if uses_new_words else _OLD_WORDS
    result = {"kind": words[decision.kind]}
    if decision.kind is DecisionKind.DENY:
        result["feedback"] = decision.feedback.strip() or NEUTRAL_FEEDBACK
    return result
