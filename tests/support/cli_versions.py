"""Tests of what only newer versions of the CLI can do."""

from __future__ import annotations

import pytest

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.protocol.versions import parse_version


def skip_before(client: CopilotClient, needed: str) -> None:
    """Skip the test when the running CLI is older than `needed`."""
    found, wanted = parse_version(client.version), parse_version(needed)
    assert found is not None
    assert wanted is not None
    if found < wanted:
        pytest.skip(f"CLI {found} is older than {needed}")
