"""MCP servers, skills, agents and instructions: of one session, or of what a new one would have."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from copilot_desktop.client.calls.by_subject import ServerCalls
from copilot_desktop.client.errors import MethodUnsupported
from copilot_desktop.error_text import CopilotDesktopError, ErrorText, describe
from copilot_desktop.protocol.events import McpServerStatusChanged, UnknownEvent
from copilot_desktop.protocol.mcp import McpServerState, McpTool
from copilot_desktop.tasks import TaskScope
from copilot_desktop.translation import tr
from copilot_desktop.viewmodels.custom_files import Place, file_of, text_of, write_new
from copilot_desktop.viewmodels.custom_rows import CustomRow, Part, with_status
from copilot_desktop.viewmodels.custom_source import CustomizedChat, CustomSource
from copilot_desktop.viewmodels.files import find_file_in_time
from copilot_desktop.viewmodels.following import Following
from copilot_desktop.viewmodels.labels import one_line
from copilot_desktop.viewmodels.mcp_form import McpForm, config_of, form_of
from copilot_desktop.viewmodels.session_servers import SigningIn

_log = logging.getLogger("copilot_desktop.session")

#: The server tells of one server several times while it starts.
_SETTLE_MS: Final = 300

_TOOLS_LOADED: Final = "session.mcp_server_tools_loaded"

#: After which events of a session which list is read again.
_TOLD: Final = {
    "session.mcp_servers_loaded": Part.SERVERS,
    _TOOLS_LOADED: Part.SERVERS,
    "session.mcp_server_removed": Part.SERVERS,
    "session.skills_loaded": Part.SKILLS,
    "session.custom_agents_updated": Part.AGENTS,
}


@dataclass(frozen=True, slots=True)
class PartState:
    """One of the lists.

    Attributes:
        is_known: it was read.
        failure: why it could not be read the last time.
        why_none: why the connected CLI has no such list, "" when it has.
        places: where something new of it may be put.
        why_no_new: why nothing new can be made, "" when it can.
    """

    rows: tuple[CustomRow, ...] = ()
    is_known: bool = False
    failure: ErrorText | None = None
    why_none: str = ""
    places: tuple[Place, ...] = ()
    why_no_new: str = ""


class Customizing(QObject):
    """Reads the lists while somebody looks, again when the server tells of a change, never by a clock.

    Signals:
        changed(): anything of the properties below.
        tools_changed(server): `tools` of a server is new.
        said(words): what something has come to; may be foreign.
        file_found(found): a `FoundFile` that the person wants to see.

    Args:
        redact: tells the log which secret never to write.
        clean: takes secrets out of a text that is shown.
        report: shows a failure in the banner.
        new_folder: where the next new session begins, "" for nowhere yet.
    """

    changed = Signal()
    tools_changed = Signal(str)
    said = Signal(str)
    file_found = Signal(object)

    def __init__(
        self,
        server: ServerCalls,
        scope: TaskScope,
        *,
        report: Callable[[ErrorText], None],
        redact: Callable[[str], None] = lambda _secret: None,
        clean: Callable[[str], str] = str,
        new_folder: Callable[[], str] = str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._new_folder = new_folder
        #: The session that the page was opened from.
        self._chat: CustomizedChat | None = None
        self._front = Part.SERVERS
        self._server = server
        self._scope = scope
        self._report = report
        self._redact = redact
        self._clean = clean
        #: Another one for each session that is looked at: what an earlier one answers is late.
        self._source = self._source_of(None)
        self._is_watched = False
        self._end: Callable[[], None] = _nothing
        self._parts = {part: PartState() for part in Part}
        self._tools: dict[str, tuple[McpTool, ...]] = {}
        #: Servers that have told of other tools since those were read.
        self._old_tools: set[str] = set()
        self._busy: set[tuple[Part, str]] = set()
        self._reading: set[Part] = set()
        self._stale: set[Part] = set()
        #: The newest word about each MCP server that is not shown yet.
        self._told: dict[str, McpServerStatusChanged] = {}
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLE_MS)
        self._settling.timeout.connect(self._read_stale)

    def _source_of(self, chat: CustomizedChat | None) -> CustomSource:
        folder = self._chat.folder if self._chat is not None else self._new_folder()
        return CustomSource(self._server, chat, folder=folder, redact=self._redact, clean=self._clean)

    # ---- state -----------------------------------------------------------------------------

    @property
    def chat(self) -> CustomizedChat | None:
        """The session that the page was opened from, None for none."""
        return self._chat

    @property
    def is_for_new(self) -> bool:
        """What every new session has is looked at, not a session."""
        return self._source.chat is None

    @property
    def signing(self) -> Mapping[str, SigningIn]:
        """The sign-ins that go on in the session, by server."""
        chat = self._source.chat
        return chat.servers.signing if chat is not None else {}

    @property
    def is_live(self) -> bool:
        """The server has the session open: what is listed is what it works with."""
        return self._source.live is not None

    @property
    def front(self) -> Part:
        """The list that is looked at."""
        return self._front

    def part(self, part: Part) -> PartState:
        """Return one of the lists."""
        return self._parts[part]

    def is_busy(self, part: Part, key: str) -> bool:
        """A change of a row is on its way; with "" a change of the whole list."""
        return (part, key) in self._busy

    def tools(self, server: str) -> tuple[McpTool, ...] | None:
        """The tools of a server, None before `look_at_tools` has read them."""
        return self._tools.get(server)

    @property
    def server_names(self) -> frozenset[str]:
        """Names that a new server cannot have."""
        return frozenset(self._source.configs)

    def form(self, server: str) -> McpForm:
        """Return what there is of a server of the configuration, without its secrets."""
        config = self._source.configs.get(server)
        return form_of(server, config) if config is not None else McpForm(server)

    # ---- looking ---------------------------------------------------------------------------

    def aim(self, chat: CustomizedChat | None) -> None:
        """Look at another session, None for what every new one has."""
        self._chat = chat
        self._look_at(chat)

    def forget(self, session_id: str) -> None:
        """A session is gone: look at what every new one has instead."""
        if self._chat is not None and self._chat.session_id == session_id:
            self.aim(None)

    def bring(self, part: Part) -> None:
        """Bring one of the lists to the front."""
        if part is not self._front:
            self._front = part
            self.changed.emit()

    def look_at_new(self, is_for_new: bool) -> None:
        """Look at what every new session has, or at the session again."""
        if is_for_new != self.is_for_new and self._chat is not None:
            self._look_at(None if is_for_new else self._chat)

    def _look_at(self, chat: CustomizedChat | None) -> None:
        self._end()
        self._end = _nothing
        self._source = self._source_of(chat)
        self._parts = {part: PartState() for part in Part}
        self._tools.clear()
        self._told.clear()
        for waiting in (self._busy, self._reading, self._stale):
            waiting.clear()
        if self._is_watched:
            self._begin()
        self.changed.emit()

    def watch(self, is_watched: bool) -> None:
        """Somebody looks, or nobody any more."""
        if is_watched == self._is_watched:
            return
        self._is_watched = is_watched
        if is_watched:
            self._begin()
        else:
            self._end()
            self._end = _nothing
            self._settling.stop()

    def _begin(self) -> None:
        chat = self._source.chat
        if chat is not None and not chat.session.is_closed:
            self._end = self._follow(chat)
        for part in Part:
            self.read(part)

    def _follow(self, chat: CustomizedChat) -> Callable[[], None]:
        unsubscribe = chat.session.on(self._hear, McpServerStatusChanged, *Following.KINDS)
        servers = chat.servers
        servers.changed.connect(self.changed)
        servers.signed_in.connect(self._say_signed_in)

        def end() -> None:
            unsubscribe()
            servers.changed.disconnect(self.changed)
            servers.signed_in.disconnect(self._say_signed_in)

        return end

    def _say_signed_in(self, server: str) -> None:
        self.said.emit(tr("{server} is signed in.", server=one_line(server)))

    def _hear(self, event: object) -> None:
        if isinstance(event, McpServerStatusChanged):
            self._stale.add(Part.SERVERS)
            self._told[event.server] = event
        elif not isinstance(event, UnknownEvent):
            # The server has opened the session, or let it go.
            self._stale |= set(Part)
        elif (part := _TOLD.get(event.type)) is not None:
            self._stale.add(part)
            if event.type == _TOOLS_LOADED:
                self._old_tools.add(str(event.data.get("serverName", "")))
        else:
            return
        if not self._settling.isActive():
            self._settling.start()

    def _show_told(self) -> None:
        """Show what the server has told of its MCP servers; its list may come much later."""
        state = self._parts[Part.SERVERS]
        for event in self._told.values() if state.is_known else ():
            told = McpServerState(name=event.server, status=event.status, error=self._clean(event.error))
            config = self._source.configs.get(event.server)
            state = replace(state, rows=with_status(state.rows, told, config))
        self._told.clear()
        if state is not self._parts[Part.SERVERS]:
            self._parts[Part.SERVERS] = state
            self.changed.emit()

    def _read_stale(self) -> None:
        stale, self._stale = self._stale, set()
        self._show_told()
        for part in stale:
            self.read(part)

    def read(self, part: Part) -> None:
        """Read a list anew; while that is under way, once more after it."""
        if part in self._reading:
            self._stale.add(part)
            return
        self._reading.add(part)
        self._scope.start(self._read(part, self._source), name=f"read-{part.value}")

    async def _read(self, part: Part, source: CustomSource) -> None:
        try:
            rows = await source.rows(part)
            places = await source.places(part, rows)
            why_no_new = "" if places is not None else tr("This CLI does not tell where they belong.")
            state = PartState(rows, is_known=True, places=places or (), why_no_new=why_no_new)
        except MethodUnsupported:
            state = PartState(is_known=True, why_none=tr("This version of the CLI does not tell of them."))
        except (CopilotDesktopError, TimeoutError) as error:
            _log.info("%s are not known: %s", part.value, type(error).__name__)
            state = replace(self._parts[part], failure=describe(error))
        if source is not self._source:
            return
        self._reading.discard(part)
        self._parts[part] = state
        for row in state.rows:
            if row.has_tools and (row.key not in self._tools or row.key in self._old_tools):
                self._old_tools.discard(row.key)
                self.look_at_tools(row.key)
        self.changed.emit()
        if part in self._stale and self._is_watched and not self._settling.isActive():
            self._settling.start()

    # ---- commands --------------------------------------------------------------------------

    def load_session(self) -> None:
        """Have the server open the session, so that it can be changed."""
        if self._chat is not None:
            self._scope.start(self._chat.take_up(), name="take-up-session")

    def reload(self, part: Part) -> None:
        """Have the files behind a list read again."""
        self._do(part, "", self._reload(part, self._source))

    async def _reload(self, part: Part, source: CustomSource) -> None:
        if told := await source.reload(part):
            self.said.emit(told)

    def switch(self, part: Part, key: str, is_on: bool) -> None:
        """Switch a server or a skill on or off."""
        if part is Part.SERVERS:
            self._tools.pop(key, None)
            self._do(part, key, self._source.switch_server(key, is_on))
        elif part is Part.SKILLS:
            self._do(part, key, self._source.switch_skill(key, is_on))

    def choose_agent(self, name: str, is_chosen: bool) -> None:
        """Let an agent answer from the next turn on, or the ordinary one again."""
        self._do(Part.AGENTS, name, self._source.choose_agent(name if is_chosen else ""))

    def look_at_tools(self, server: str) -> None:
        """Read the tools of a server."""
        self._scope.start(self._read_tools(server, self._source), name="read-tools")

    async def _read_tools(self, server: str, source: CustomSource) -> None:
        try:
            tools = await source.tools(server)
        except (CopilotDesktopError, TimeoutError) as error:
            # It has gone meanwhile; what comes of it is told by the server.
            _log.info("the tools of an MCP server are not known: %s", type(error).__name__)
            return
        if source is self._source:
            self._tools[server] = tools
            self.tools_changed.emit(server)

    def restart(self, server: str) -> None:
        """End a server and start it anew."""
        self._tools.pop(server, None)
        self._do(Part.SERVERS, server, self._source.restart_server(server))

    def sign_in(self, server: str, *, anew: bool = False) -> None:
        """Begin to sign in to a server, on the person's click; `signing` tells where.

        Args:
            anew: as somebody else than before.
        """
        if (chat := self._source.chat) is not None:
            chat.servers.sign_in(server, anew=anew)

    def stop_waiting(self, server: str) -> None:
        """Put a sign-in away."""
        if (chat := self._source.chat) is not None:
            chat.servers.stop_waiting(server)

    def save(self, form: McpForm, before: str = "") -> None:
        """Add a server to the configuration, or change the one that was called `before`."""
        config = config_of(form, self._source.configs.get(before))
        self._tools.pop(form.name, None)
        self._do(Part.SERVERS, form.name, self._source.save_server(form.name, config, before))

    def remove(self, server: str) -> None:
        """Take a server out of the configuration; the person was asked."""
        self._do(Part.SERVERS, server, self._source.remove_server(server))

    def create(self, part: Part, place: Place, name: str, description: str) -> None:
        """Write a new skill, agent or file of instructions; `file_found` tells of it."""
        path = file_of(part, place, name)
        self._do(part, "", self._create(part, path, text_of(part, name, description), self._source))

    async def _create(self, part: Part, path: Path, text: str, source: CustomSource) -> None:
        await write_new(path, text)
        await self._reload(part, source)
        await self._find_file(path)

    def find_file(self, path: str) -> None:
        """Look whether a file of a row can be opened; `file_found` tells."""
        self._scope.start(self._find_file(Path(path)), name="find-file")

    async def _find_file(self, path: Path) -> None:
        self.file_found.emit(await find_file_in_time(path.name, str(path.parent)))

    def _do(self, part: Part, key: str, work: Coroutine[Any, Any, object]) -> None:
        if (part, key) in self._busy:
            work.close()
            return
        self._busy.add((part, key))
        self.changed.emit()
        self._scope.start(self._done(part, key, work, self._source), name=f"change-{part.value}")

    async def _done(
        self, part: Part, key: str, work: Coroutine[Any, Any, object], source: CustomSource
    ) -> None:
        try:
            await work
        except (CopilotDesktopError, TimeoutError) as error:
            self._tell(error)
        if source is self._source:
            self._busy.discard((part, key))
            self.read(part)
            self.changed.emit()

    def _tell(self, error: Exception) -> None:
        failure = describe(error)
        self._report(replace(failure, detail=self._clean(failure.detail)))


def _nothing() -> None:
    """Nothing is followed."""
