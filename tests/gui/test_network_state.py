"""Only a network that is certainly gone is said to be gone."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtNetwork import QNetworkInformation

from copilot_desktop.network_state import NetworkState
from copilot_desktop.viewmodels.connection_status import ConnectionState
from tests.support.app_world import app_world

pytestmark = pytest.mark.usefixtures("qapp")

Reachability = QNetworkInformation.Reachability


def test_it_is_told_when_it_goes_and_when_it_comes() -> None:
    network = NetworkState()
    told: list[bool] = []
    network.changed.connect(told.append)
    for reachability in (
        *(Reachability.Unknown, Reachability.Online, Reachability.Disconnected),
        *(Reachability.Disconnected, Reachability.Local, Reachability.Online),
    ):
        network.take(reachability)
    assert told == [True, False]


async def test_the_connection_says_so_whatever_the_agent_does(tmp_path: Path) -> None:
    async with app_world(tmp_path) as world:
        world.app.set_offline(True)
        await world.ready()
        assert (world.app.connection.state, world.app.connection.is_offline) == (ConnectionState.READY, True)
        world.app.set_offline(False)
        assert not world.app.connection.is_offline
