"""What a session is given, without a server: lists that a test puts there, commands that are noted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from copilot_desktop.client.calls.by_subject import ServerCalls
from copilot_desktop.protocol.mcp import McpServerConfig, McpTool
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.custom_files import Place
from copilot_desktop.viewmodels.custom_rows import CustomRow, Part
from copilot_desktop.viewmodels.customizing import Customizing, PartState
from copilot_desktop.viewmodels.mcp_form import McpForm
from copilot_desktop.viewmodels.session_servers import SigningIn


class FakeCustomizing(Customizing):
    """Attributes:
    calls: (name, *arguments) of every command.
    live: what `is_live` tells.
    """

    def __init__(self) -> None:
        super().__init__(ServerCalls(), TaskScope(lambda _name, _error: None), report=lambda _failure: None)
        self.calls: list[tuple[Any, ...]] = []
        self.live = True
        self._is_for_new_now = False
        self._signing: dict[str, SigningIn] = {}

    def put(self, part: Part, *rows: CustomRow, **fields: Any) -> None:
        """Let a list hold these rows."""
        state = PartState(rows, is_known=True)
        self._parts[part] = replace(state, **fields)
        self.changed.emit()

    def put_tools(self, server: str, tools: Sequence[McpTool]) -> None:
        self._tools[server] = tuple(tools)
        self.tools_changed.emit(server)

    def put_signing(self, **signing: SigningIn) -> None:
        self._signing = signing
        self.changed.emit()

    def put_config(self, name: str, config: McpServerConfig) -> None:
        self._source.configs[name] = config

    def put_busy(self, part: Part, key: str) -> None:
        self._busy.add((part, key))
        self.changed.emit()

    @property
    def is_live(self) -> bool:
        return self.live and not self.is_for_new

    @property
    def is_for_new(self) -> bool:
        return self._chat is None or self._is_for_new_now

    @property
    def signing(self) -> Mapping[str, SigningIn]:
        return self._signing

    def watch(self, is_watched: bool) -> None:
        self.calls.append(("watch", is_watched))

    def look_at_new(self, is_for_new: bool) -> None:
        self._is_for_new_now = is_for_new
        self.calls.append(("look_at_new", is_for_new))
        self.changed.emit()

    def read(self, part: Part) -> None:
        self.calls.append(("read", part))

    def load_session(self) -> None:
        self.calls.append(("load_session",))

    def reload(self, part: Part) -> None:
        self.calls.append(("reload", part))

    def switch(self, part: Part, key: str, is_on: bool) -> None:
        self.calls.append(("switch", part, key, is_on))

    def choose_agent(self, name: str, is_chosen: bool) -> None:
        self.calls.append(("choose_agent", name, is_chosen))

    def restart(self, server: str) -> None:
        self.calls.append(("restart", server))

    def sign_in(self, server: str, *, anew: bool = False) -> None:
        self.calls.append(("sign_in", server, anew))

    def stop_waiting(self, server: str) -> None:
        self.calls.append(("stop_waiting", server))

    def save(self, form: McpForm, before: str = "") -> None:
        self.calls.append(("save", form, before))

    def remove(self, server: str) -> None:
        self.calls.append(("remove", server))

    def create(self, part: Part, place: Place, name: str, description: str) -> None:
        self.calls.append(("create", part, place, name, description))

    def find_file(self, path: str) -> None:
        self.calls.append(("find_file", path))
