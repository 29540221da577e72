"""The settings of the CLI itself, in its settings.json (protocol.md table 17)."""

from __future__ import annotations

from collections.abc import Mapping

from copilot_desktop.client.calls.caller import ServerCaller
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.account import UserSetting
from copilot_desktop.protocol.json_fields import JsonFields


class UserSettingsCalls:
    """`user.settings.*`. Every call raises what `ServerCaller.call` raises."""

    def __init__(self, server: ServerCaller) -> None:
        self._server = server

    async def read(self) -> dict[str, UserSetting]:
        """Return the settings by name.

        Not every setting of the file is among them: `theme` is kept there and not told (1.0.102).
        """
        settings = JsonFields(await self._server.call(methods.USER_SETTINGS_GET)).inner("settings")
        return {name: UserSetting.parse(setting) for name, setting in settings.raw.items()}

    async def write(self, settings: Mapping[str, object]) -> None:
        """Write settings, the rest stays; None takes one back to its default.

        The CLI checks neither names nor values (1.0.102).
        """
        await self._server.call(methods.USER_SETTINGS_SET, {"settings": dict(settings)})
