"""Requests as a person may see them: of every kind, for pictures and for tests of the cards."""

from __future__ import annotations

from typing import Final

from copilot_desktop.protocol.elicitation import Elicitation, parse_elicitation
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.permissions import Question, RequestId
from copilot_desktop.protocol.requests import (
    AutoModeSwitch,
    LimitsExhausted,
    OAuthLogin,
    OpenRequest,
    PlanApproval,
    Sampling,
)

_PLAN: Final = """\
### Move sign-in to passkeys

1. Add `webauthn_credentials` and a migration for existing users.
2. Registration and assertion endpoints in `api/auth`, behind the flag `passkeys`.
3. Sign-in page: conditional mediation first, password form as the fallback.
4. Tests with a virtual authenticator; rollout notes in `docs/auth.md`.

About 14 files. No change to the session format.
"""


def form() -> Elicitation:
    """A form with a field of every type."""
    schema = {
        "type": "object",
        "properties": {
            "name": {"type": "string", "title": "Connection name", "minLength": 1, "maxLength": 40},
            "environment": {
                "type": "string",
                "title": "Environment",
                "enum": ["staging", "production"],
                "enumNames": ["Staging", "Production"],
                "default": "staging",
            },
            "port": {
                "type": "integer",
                "title": "Port",
                "minimum": 1,
                "maximum": 65535,
                "description": "Of the database server",
            },
            "ratio": {"type": "number", "title": "Sample ratio", "minimum": 0, "maximum": 1},
            "owner": {"type": "string", "title": "Owner", "format": "email"},
            "since": {"type": "string", "title": "Since", "format": "date"},
            "tables": {
                "type": "array",
                "title": "Tables",
                "items": {"type": "string", "enum": ["users", "orders", "events"]},
                "minItems": 1,
            },
            "read_only": {"type": "boolean", "title": "Read-only transaction", "default": True},
        },
        "required": ["name", "port", "tables"],
    }
    data = {
        "requestId": "f1",
        "message": "Choose where to run the migration check.",
        "mode": "form",
        "elicitationSource": "postgres",
        "requestedSchema": schema,
    }
    return parse_elicitation(JsonFields(data), agent_id="")


SCENES: Final[dict[str, OpenRequest]] = {
    "question": Question(
        RequestId("q1"),
        "Which browsers must we support?",
        ("Evergreen only", "Evergreen and Safari 15", "Everything we support today"),
    ),
    "plan": PlanApproval(
        RequestId("p1"),
        "- Passkeys",
        _PLAN,
        ("interactive", "autopilot", "autopilot_fleet", "exit_only"),
        "interactive",
    ),
    "form": form(),
    "url": Elicitation(
        RequestId("u1"),
        "Finish in your browser, then come back here.",
        source="linear",
        url="https://linear.app/oauth/authorize?client_id=5d2f&scope=read&state=b7c1",
    ),
    "auto": AutoModeSwitch(RequestId("a1"), "user_model_rate_limited", 90.0),
    "limits": LimitsExhausted(RequestId("l1"), 42.5, 40.0),
    "sampling": Sampling(
        RequestId("s1"),
        "demo",
        7,
        {
            "messages": [{"role": "user", "content": {"type": "text", "text": "Sum up the last commits."}}],
            "systemPrompt": "You are terse.",
            "maxTokens": 200,
        },
    ),
    "oauth": OAuthLogin(RequestId("o1"), "web", "https://mcp.example.com/v1", "initial", scopes="read write"),
}
