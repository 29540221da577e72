"""Answers of the server, read tolerantly."""

from __future__ import annotations

from typing import Any

import pytest

from copilot_desktop.protocol.methods import AuthStatus, ConnectResult, ModelInfo, SessionSummary
from copilot_desktop.protocol.versions import supports_protocol


def test_connect() -> None:
    assert ConnectResult.parse({"ok": True, "protocolVersion": 3.0, "version": "1.0.102"}) == ConnectResult(
        "1.0.102", 3
    )
    assert ConnectResult.parse(None) == ConnectResult()


def test_a_session_of_the_list() -> None:
    item = {
        "sessionId": "s",
        "startTime": "1970-01-01T00:00:01Z",
        "modifiedTime": "1970-01-01T00:00:02Z",
        "isRemote": False,
        "summary": "first prompt",
        "name": "Renamed",
        "clientName": "probe",
        "context": {"cwd": "/f", "branch": "main", "repository": "a/b"},
    }
    assert SessionSummary.parse(item) == SessionSummary(
        "s", "Renamed", "/f", "main", "a/b", 1.0, 2.0, "probe"
    )
    assert SessionSummary.parse({"sessionId": "s"}) == SessionSummary("s")
    raw = SessionSummary.parse({"sessionId": "s", "name": None, "summary": "<system_notification>\nx"})
    assert raw == SessionSummary("s")


@pytest.mark.parametrize("item", [None, 5, {}, {"sessionId": 5}, {"id": ""}])
def test_items_without_an_id_are_left_out(item: Any) -> None:
    assert SessionSummary.parse(item) is None
    assert ModelInfo.parse(item) is None


def test_a_model() -> None:
    item = {
        "id": "alpha/m1",
        "name": "Model One",
        "capabilities": {"supports": {"vision": True}, "limits": {"max_prompt_tokens": 64000}},
        "supportedReasoningEfforts": ["low", "high"],
        "billing": {"multiplier": 0},
        "policy": {"state": "disabled"},
    }
    assert ModelInfo.parse(item) == ModelInfo(
        "alpha/m1", "Model One", True, 64000, ("low", "high"), 0.0, is_enabled=False
    )
    assert ModelInfo.parse({"id": "x"}) == ModelInfo("x", "x")
    window = {
        "capabilities": {"limits": {"max_context_window_tokens": 9}},
        "id": "x",
        "billing": {"multiplier": "1"},
    }
    assert ModelInfo.parse(window) == ModelInfo("x", "x", context_tokens=9)


def test_auth_status() -> None:
    assert AuthStatus.parse({"isAuthenticated": False, "statusMessage": "Not authenticated"}) == AuthStatus(
        message="Not authenticated"
    )
    signed_in = {"isAuthenticated": True, "authType": "user", "host": "github.com", "login": "me"}
    assert AuthStatus.parse(signed_in) == AuthStatus(True, "me", "github.com", "user")
    assert AuthStatus.parse([]) == AuthStatus()


def test_protocols() -> None:
    assert [version for version in range(6) if supports_protocol(version)] == [2, 3]
