"""Which CLI a test needs."""

from __future__ import annotations

import pytest

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.protocol.versions import Version, parse_version


def _version(text: str) -> Version:
    version = parse_version(text)
    assert version is not None, text
    return version


def is_at_least(client: CopilotClient, version: str) -> bool:
    """Whether the running CLI is this version or a later one."""
    return _version(client.version) >= _version(version)


def need(client: CopilotClient, version: str) -> None:
    """Skip the test on a CLI before `version`."""
    if not is_at_least(client, version):
        pytest.skip(f"needs CLI {version}, this is {client.version}")
