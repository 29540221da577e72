"""Tests of what only newer versions of the CLI can do."""

from __future__ import annotations

import pytest

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.protocol.versions import parse_version


def is_at_least(client: CopilotClient, needed: str) -> bool:
    """Tell whether the running CLI is `needed` or newer."""
    found, wanted = parse_version(client.version), parse_version(needed)
    assert found is not None
    assert wanted is not None
    return found >= wanted


def skip_before(client: CopilotClient, needed: str) -> None:
    """Skip the test when the running CLI is older than `needed`."""
    if not is_at_least(client, needed):
        pytest.skip(f"CLI {client.version} is older than {needed}")
