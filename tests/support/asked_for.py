"""One request of each kind beside permissions and questions, in the server's own words."""

from __future__ import annotations

from typing import Any, Final

#: What opens it and what closes it, by the name of the event that opens.
CLOSED_BY: Final = {
    "exit_plan_mode.requested": "exit_plan_mode.completed",
    "elicitation.requested": "elicitation.completed",
    "auto_mode_switch.requested": "auto_mode_switch.completed",
    "session_limits_exhausted.requested": "session_limits_exhausted.completed",
    "sampling.requested": "sampling.completed",
    "mcp.oauth_required": "mcp.oauth_completed",
}

ASKED: Final[dict[str, dict[str, Any]]] = {
    "exit_plan_mode.requested": {
        "summary": "- Do X",
        "planContent": "# Plan\n\n1. Do X\n",
        "actions": ["interactive", "autopilot", "exit_only"],
        "recommendedAction": "autopilot",
    },
    "elicitation.requested": {
        "message": "Who are you?",
        "mode": "form",
        "elicitationSource": "demo",
        "requestedSchema": {
            "type": "object",
            "properties": {"name": {"type": "string"}},
            "required": ["name"],
        },
    },
    "auto_mode_switch.requested": {"errorCode": "user_model_rate_limited", "retryAfterSeconds": 90},
    "session_limits_exhausted.requested": {"usedAiCredits": 42.5, "maxAiCredits": 40},
    "sampling.requested": {
        "serverName": "demo",
        "mcpRequestId": 7,
        "request": {"messages": [{"role": "user", "content": {"type": "text", "text": "Say hello"}}]},
    },
    "mcp.oauth_required": {
        "serverName": "web",
        "serverUrl": "https://mcp.example.com/v1",
        "reason": "initial",
    },
}
