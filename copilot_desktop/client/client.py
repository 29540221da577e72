"""The Copilot client: one supervised server and the sessions on it. No Qt.

async with CopilotClient(command, copilot_home=home) as client:
    session = client.new_session(SessionOptions(folder=Path.cwd(), provider=provider))
    session.on(print)
    await session.send("Hello")

A CLI that was started elsewhere, by `copilot --headless --no-auto-update --port 4321`, is used the
same way, any number of them at once:

async with CopilotClient.connect_to("127.0.0.1:4321", token=token) as client:
    ...
"""

from __future__ import annotations

import asyncio
import logging
import os
import time
import uuid
from collections.abc import Callable, Coroutine, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from copilot_desktop.client.address import ServerAddress
from copilot_desktop.client.calls.by_subject import ServerCalls
from copilot_desktop.client.calls.caller import CALL_TIMEOUT_S
from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import HistoryUnreadable, MethodUnsupported, SessionParked
from copilot_desktop.client.event_log import LogPage, event_log_path
from copilot_desktop.client.folding import Notes
from copilot_desktop.client.imported import is_imported
from copilot_desktop.client.incoming import Incoming
from copilot_desktop.client.journal import PromptJournal
from copilot_desktop.client.log_stretches import first_prompt
from copilot_desktop.client.many_sessions import abort_running, follow_again, leave_all
from copilot_desktop.client.missing_methods import MissingMethods
from copilot_desktop.client.options import SessionOptions
from copilot_desktop.client.partial_writer import PartialWriter
from copilot_desktop.client.poison import PoisonWatch
from copilot_desktop.client.process import environment_for_cli
from copilot_desktop.client.recording.wire_listeners import WireListeners
from copilot_desktop.client.remote_server import CONNECT_TIMEOUT_S, RemoteSource
from copilot_desktop.client.rewound import RewoundStore
from copilot_desktop.client.running_server import ServerSource
from copilot_desktop.client.server import START_TIMEOUT_S, ChildSource
from copilot_desktop.client.session import Session
from copilot_desktop.client.session_folder import is_session_id
from copilot_desktop.client.session_rules import StandingRules
from copilot_desktop.client.session_use import UseOfSessions
from copilot_desktop.client.shared_timer import SharedTimer
from copilot_desktop.client.stored_events import StoredEvents
from copilot_desktop.client.subscriptions import guarded, subscribe
from copilot_desktop.client.supervised_server import ClientState, SupervisedServer
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.jsonrpc.connection import OnWire
from copilot_desktop.jsonrpc.errors import ResponseError
from copilot_desktop.jsonrpc.messages import METHOD_NOT_FOUND
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.versions import reads_copilot_home
from copilot_desktop.session.local_events import SessionParkedAt, SessionReleased
from copilot_desktop.tasks import TaskScope
from copilot_desktop.translation import tr

__all__ = ["ClientState", "CopilotClient"]

_log = logging.getLogger("copilot_desktop.client")

#: Nobody looks: the list of sessions shows what they say twice a second.
JOINING_S: Final = 0.2

#: What is written down at the end takes milliseconds.
_FINISH_S: Final = 5.0


class CopilotClient(ServerCalls):
    """One CLI server, kept in reach, and all sessions on it.

    Args:
        source: the command of the CLI, or its executable alone, which is then started, and
            restarted when it ends by itself; or another way to a server, see `connect_to`.
        copilot_home: where the CLI keeps its sessions, also when its environment says otherwise;
            None when that is on another computer.
        resubscribe: sessions that were attached when the server was lost are attached again as
            soon as it is back, and told what they missed. As None it is done where the server may
            have gone on without us, that is where it is remote: after a crash nothing runs that
            could be missed, and the next command resumes the session in any case.
        on_wire: hears every message as it passes; see `recording.FlightRecorder`. Another way to
            a server has its own.
        imports_home: where the logs of imported sessions are, which no server knows.
        rewound_home: where what a rewind takes away is kept; None keeps nothing.

    Attributes:
        wire: lets others hear what passes, of a server that this client starts.
        use_of_sessions: tells which of them another process has open.
        missing: which methods the running CLI does not know.
    """

    def __init__(
        self,
        source: str | Sequence[str] | ServerSource,
        *,
        copilot_home: Path | None,
        environ: Mapping[str, str] | None = None,
        journal: PromptJournal | None = None,
        allow_insecure: bool = False,
        start_timeout_s: float = START_TIMEOUT_S,
        resubscribe: bool | None = None,
        on_wire: OnWire | None = None,
        imports_home: Path | None = None,
        rewound_home: Path | None = None,
    ) -> None:
        self._imports_home = imports_home
        #: Told to every session when it is attached; see `SessionRules.tell` for those that are.
        self.standing_rules = StandingRules()
        self.wire = WireListeners(on_wire)
        self._rewound_home = rewound_home
        self.joining = SharedTimer(JOINING_S)
        self._copilot_home = copilot_home
        self._journal = journal
        self._partials = None if journal is None else PartialWriter(journal, self._start_write)
        self._sessions: dict[str, Session] = {}
        self._conversations: dict[str, Conversation] = {}
        self._scope = TaskScope(self._task_failed)
        self._state_handlers: list[Callable[[ClientState], None]] = []
        self._incoming = Incoming(self._sessions)
        self._poison = PoisonWatch()
        self.missing = MissingMethods(lambda: self.version)
        #: The last death of the server was laid to sessions that it was taking up.
        self._was_excused = False
        self.use_of_sessions = UseOfSessions(self.call, lambda: self.sessions_folder, lambda: self.pid)
        self._stored = StoredEvents(self.call, self._sessions.get)
        if isinstance(source, Sequence):
            source = ChildSource(
                (source,) if isinstance(source, str) else source,
                environ=_with_copilot_home(os.environ if environ is None else environ, copilot_home),
                allow_insecure=allow_insecure,
                start_timeout_s=start_timeout_s,
                on_wire=self.wire,
            )
        self._source = source
        self._resubscribes = source.is_remote if resubscribe is None else resubscribe
        self._server = SupervisedServer(
            source,
            on_notification=self._incoming.take,
            on_request=self._incoming.answer,
            fast_lane=self._incoming.lane,
            on_state=self._tell_state,
            on_lost=self._on_lost,
            before_end=self._prepare_end,
            is_excused=lambda: self._was_excused,
        )

    @classmethod
    def connect_to(
        cls,
        address: ServerAddress | str,
        *,
        token: str = "",
        journal: PromptJournal | None = None,
        allow_insecure: bool = False,
        connect_timeout_s: float = CONNECT_TIMEOUT_S,
        resubscribe: bool = True,
        on_wire: OnWire | None = None,
    ) -> CopilotClient:
        """Return a client, not started, of a CLI that listens on TCP.

        When the connection is lost it is made again, for as long as it takes; the state is
        RESTARTING meanwhile. A turn outlives the loss while the server has not noticed it or
        somebody else follows the session; else the server stops it, and the session goes on with
        the next prompt. Closing the client leaves the server as it is.

        The connection is not encrypted. To another computer use a tunnel, such as
        `ssh -L 4321:127.0.0.1:4321 host`; without one the token goes over the network in clear.

        Args:
            address: "host:port", "[IPv6]:port", or the port on this computer.
            token: what COPILOT_CONNECTION_TOKEN held when the CLI was started.

        Raises:
            AddressUnreadable: of `address`. What `start` raises is in `client.remote_errors`.
        """
        if isinstance(address, str):
            address = ServerAddress.parse(address)
        source = RemoteSource(
            address,
            token=token,
            allow_insecure=allow_insecure,
            connect_timeout_s=connect_timeout_s,
            on_wire=on_wire,
        )
        return cls(source, copilot_home=None, journal=journal, resubscribe=resubscribe)

    @property
    def state(self) -> ClientState:
        return self._server.state

    @property
    def version(self) -> str:
        """Version of the running CLI, "" until known."""
        return self._server.version

    @property
    def failure(self) -> CopilotDesktopError | None:
        """Why it is STOPPED or RESTARTING, else None."""
        return self._server.failure

    @property
    def attempt(self) -> int:
        """Number of the running restart, 0 when not restarting."""
        return self._server.attempt

    @property
    def pid(self) -> int | None:
        """Process id of the running server, None when none runs."""
        return self._server.pid

    @property
    def stderr_tail(self) -> str:
        """The last lines that the running server wrote to stderr, "" for none."""
        return self._server.stderr_tail

    @property
    def command(self) -> tuple[str, ...]:
        """What is started: an executable and the arguments before ours; empty for a remote server."""
        return self._source.command if isinstance(self._source, ChildSource) else ()

    @property
    def sessions_folder(self) -> Path | None:
        """Where the CLI keeps a folder for each session; None when that is on another computer."""
        home = self._state_folder()
        return home / "session-state" if home is not None else None

    def rewound_store(self, session_id: str) -> RewoundStore | None:
        """Return where what is rewound of a session is kept; None when its files are not within reach."""
        folder = self.sessions_folder
        if self._rewound_home is None or folder is None or not is_session_id(session_id):
            return None
        return RewoundStore(self._rewound_home / session_id, folder / session_id)

    @property
    def child_environ(self) -> dict[str, str]:
        """With what the CLI is started; of no use for a remote server."""
        return environment_for_cli(self._source.environ) if isinstance(self._source, ChildSource) else {}

    @property
    def is_remote(self) -> bool:
        """The server was started elsewhere; its files, and folders of sessions, may not be here."""
        return self._source.is_remote

    def use(self, command: Sequence[str]) -> None:
        """Take another CLI from the next start on. Not for a client of a remote server."""
        if not isinstance(self._source, ChildSource):
            raise TypeError("a remote server is not started from here")
        self._source.command = tuple(command)

    # ---- life ------------------------------------------------------------------------------

    async def __aenter__(self) -> CopilotClient:
        await self.start()
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        await self.close()

    async def start(self) -> None:
        """Start the server and return when it is READY.

        Raises:
            CopilotDesktopError: it could not be started; the state is then STOPPED. Or it was
                closed or restarted meanwhile (AgentNotReady).
        """
        await self._server.start()

    async def restart(self) -> None:
        """End the server if it runs or starts, and start it anew. Raises as `start` does."""
        await self._server.restart()

    async def close(self) -> None:
        """Stop running turns, leave the sessions and end the server with all its children.

        A remote server stays, and so do the turns on it that others follow.
        """
        try:
            await self._server.close()
        finally:
            for conversation in self._conversations.values():
                conversation.catch_up()
            # A server that hangs ends without a word, and somebody may wait for one.
            self._tell_sessions(tr("the client was closed"))
            if self._partials is not None:
                self._partials.close()
            await self._scope.finish(_FINISH_S)
            await self.wire.close()

    async def _prepare_end(self) -> None:
        if self._source.is_remote:
            await leave_all(self._sessions.values())
        else:
            await abort_running(self._sessions.values(), self.call)

    def _on_lost(self, reason: str) -> None:
        # One that the person ended is none of a session's doing, nor is a network that breaks.
        is_death = not self._source.is_remote and self._server.state is not ClientState.STARTING
        blamed = self._poison.server_died(time.monotonic()) if is_death else frozenset()
        self._was_excused = bool(blamed)
        self._tell_sessions(reason)
        for session_id in blamed:
            _log.warning("the CLI died while it took session %s up", session_id)
            session = self._sessions.get(session_id)
            if session is not None and self._poison.is_parked(session_id):
                session.tell(SessionParkedAt(at=time.time()))

    def try_parked_again(self, session_id: str) -> None:
        """The person wants a session taken up although the server died of it; its next command does."""
        self._poison.release(session_id)
        session = self._sessions.get(session_id)
        if session is not None:
            session.tell(SessionReleased())

    def _tell_sessions(self, reason: str) -> None:
        for session in tuple(self._sessions.values()):
            session.connection_lost(reason)

    def _tell_state(self, state: ClientState) -> None:
        if state is ClientState.READY:
            self._poison.server_started()
        if state is ClientState.READY and self._resubscribes:
            self.start_task(follow_again(self._sessions.values()), name="follow-again")
        for handler in tuple(self._state_handlers):
            guarded(handler, state)

    def on_state(self, handler: Callable[[ClientState], None]) -> Callable[[], None]:
        """Call `handler(state)` at every change of state. Returns the unsubscribing function."""
        return subscribe(self._state_handlers, handler)

    def on_lifecycle(self, handler: Callable[[str, str], None]) -> Callable[[], None]:
        """Call `handler(type, session_id)` for `session.lifecycle` notifications.

        They are frequent, about one per persisted event; join them before acting.
        """
        return self._incoming.on_lifecycle(handler)

    def on_event(self, handler: Callable[[str, dict[str, Any]], None]) -> Callable[[], None]:
        """Call `handler(session_id, event)` for each raw event, before it is reduced."""
        return self._incoming.on_event(handler)

    # ---- wire ------------------------------------------------------------------------------

    async def call(self, method: str, params: Any = None, *, timeout_s: float | None = CALL_TIMEOUT_S) -> Any:
        """Call any method of the server.

        Raises:
            AgentNotReady: no server runs.
            MethodUnsupported: this CLI has no such method.
            SessionParked: a session was to be resumed at which the server has died too often.
            ResponseError, ConnectionClosed, TimeoutError: see `Connection.request`.
        """
        try:
            if method == methods.SESSION_RESUME:
                return await self._resume(params, timeout_s)
            return await self._server.call(method, params, timeout_s=timeout_s)
        except ResponseError as error:
            if error.rpc_code != METHOD_NOT_FOUND:
                raise
            self.missing.note(method)
            raise MethodUnsupported(method, self.version, error) from error

    async def _resume(self, params: Any, timeout_s: float | None) -> Any:
        session_id = str(params.get("sessionId", "")) if isinstance(params, dict) else ""
        if self._poison.is_parked(session_id):
            raise SessionParked(session_id)
        with self._poison.resuming(session_id):
            return await self._server.call(methods.SESSION_RESUME, params, timeout_s=timeout_s)

    def start_task(self, coroutine: Coroutine[Any, Any, object], *, name: str) -> None:
        """Run `coroutine` as a task owned by this client; a failure is logged."""
        self._scope.start(coroutine, name=name)

    def _start_write(self, coroutine: Coroutine[Any, Any, object], name: str) -> None:
        self._scope.start(coroutine, name=name)

    def _task_failed(self, name: str, error: BaseException) -> None:
        _log.error("%s failed: %s", name, error, exc_info=error)

    # ---- sessions --------------------------------------------------------------------------

    def new_session(self, options: SessionOptions, session_id: str = "") -> Session:
        """Return a handle of a new session; its first command creates it on the server.

        Args:
            session_id: for whoever keeps ids of its own; one that the server does not know yet.

        Raises:
            ValueError: the id has a handle already.
        """
        if session_id in self._sessions:
            raise ValueError(f"session {session_id} has a handle already")
        return self._register(session_id or str(uuid.uuid4()), options, is_new=True)

    def session(self, session_id: str, options: SessionOptions | None = None) -> Session:
        """Return the handle of an existing session, the same one for the same id."""
        known = self._sessions.get(session_id)
        if known is not None:
            if options is not None:
                known.options = options
            return known
        return self._register(session_id, options, is_new=False)

    def _register(self, session_id: str, options: SessionOptions | None, *, is_new: bool) -> Session:
        session = Session(
            self,
            session_id,
            options,
            is_new=is_new,
            is_remote=self._source.is_remote,
            catches_up=self._resubscribes,
            check_use=partial(self.use_of_sessions.check, session_id),
            standing=lambda: self.standing_rules,
        )
        self._sessions[session_id] = session
        self._incoming.follow(session)
        return session

    def new_conversation(self, options: SessionOptions) -> Conversation:
        """Return a new session with a transcript; its first prompt creates it on the server."""
        return self._converse(self.new_session(options))

    def conversation(self, session_id: str, options: SessionOptions | None = None) -> Conversation:
        """Return an existing session with its transcript, the same one for the same id."""
        session = self.session(session_id, options)
        return self._conversations.get(session_id) or self._converse(session)

    def _converse(self, session: Session) -> Conversation:
        conversation = Conversation(self, session, journal=self._journal, partials=self._partials)
        self._conversations[session.session_id] = conversation
        return conversation

    def release(self, session_id: str) -> None:
        """Forget the handle of a session; `Session.close` and its like call this."""
        self._sessions.pop(session_id, None)
        self._incoming.leave(session_id)
        self._conversations.pop(session_id, None)

    async def read_history(self, session_id: str) -> list[dict[str, Any]]:
        """Return the persisted events of a session, oldest first. Needs no attaching.

        Asks the server, and reads the event log where that does not work and the log is here.

        Raises:
            HistoryUnreadable: neither way worked.
        """
        return await self._stored.read(session_id, self._state_folder(session_id))

    async def read_history_page(self, session_id: str, before: int | None, wanted: int) -> LogPage:
        """Return the newest events of a session, or those before a page; see `StoredEvents.read_page`.

        Raises:
            HistoryUnreadable: no way worked.
        """
        return await self._stored.read_page(session_id, self._state_folder(session_id), before, wanted)

    async def read_first_prompt(self, session_id: str) -> str:
        """Return what a session began with, "" when that is not told.

        Raises:
            HistoryUnreadable: there is no log, or it cannot be read.
        """
        folder = self._state_folder(session_id)
        try:
            if folder is None:
                raise FileNotFoundError("the event log is on another computer")
            return await asyncio.to_thread(first_prompt, event_log_path(folder, session_id))
        except (OSError, ValueError) as error:
            raise HistoryUnreadable(session_id, str(error)) from error

    def event_log_of(self, session_id: str) -> Path | None:
        """Return where the events of a session are stored, None when that is not on this computer.

        Raises:
            ValueError: the id is no plain name.
        """
        folder = self._state_folder(session_id)
        return None if folder is None else event_log_path(folder, session_id)

    async def read_notes(self, session_id: str) -> Notes:
        """Return what our journal keeps beside the history of a session. Raises StorageError."""
        if self._journal is None:
            return Notes()
        prompts = await self._journal.open_prompts(session_id)
        return Notes(prompts, await self._journal.partials_of(session_id))

    @property
    def permissions_config(self) -> Path | None:
        """Where the CLI keeps the rules of folders; None when that is not on this computer."""
        home = None if self._source.is_remote else self._state_folder()
        return None if home is None else home / "permissions-config.json"

    async def read_stored_page(self, session_id: str) -> LogPage | None:
        """Return the newest events that are on the disk; None when that cannot be known from here."""
        return await self._stored.read_from_disk(session_id, self._state_folder(session_id))

    def _state_folder(self, session_id: str = "") -> Path | None:
        if is_imported(session_id):
            return self._imports_home
        if self._copilot_home is None:
            return None
        if isinstance(self._source, ChildSource) and not reads_copilot_home(self.version):
            return self._source.old_copilot_home
        return self._copilot_home


def _with_copilot_home(environ: Mapping[str, str], copilot_home: Path | None) -> dict[str, str]:
    """Return an environment in which the CLI keeps its sessions where the client reads them."""
    home = environ.get("USERPROFILE" if os.name == "nt" else "HOME") or Path.home()
    own = environ.get("COPILOT_HOME") or Path(home) / ".copilot"
    if copilot_home is None or copilot_home == Path(own):
        return dict(environ)
    return {**environ, "COPILOT_HOME": str(copilot_home)}
