"""The composition root: builds the object graph, runs the loop, tears down in order.

The only module that sees every layer. How the end goes: the window asks to close, `_run` leaves
its block, views stop following, tasks are cancelled and awaited, the CLI ends with all its
children, the demo's server stops, the database is closed, and only then does the loop end.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import (
    QMessageLogContext,
    Qt,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from copilot_desktop import __version__, bundle, command_line, product
from copilot_desktop.client.cli_setup import CliSetup
from copilot_desktop.client.client import CopilotClient
from copilot_desktop.client.log_indexing import IndexingStatus, LogIndexing
from copilot_desktop.collector import Collector
from copilot_desktop.demo.running_demo import RunningDemo
from copilot_desktop.desktop_services import DesktopServices
from copilot_desktop.error_text import ErrorText, describe, describe_code
from copilot_desktop.event_loop import DesktopEventLoop
from copilot_desktop.languages import Languages
from copilot_desktop.logs import redact, redacted, secrets, set_up_logging
from copilot_desktop.network_state import NetworkState
from copilot_desktop.paths import AppPaths, find_resources
from copilot_desktop.shown_window import ShownWindow
from copilot_desktop.single_instance import Claim, SingleInstance
from copilot_desktop.start_request import ACTIVATION_VARIABLE, StartRequest
from copilot_desktop.storage.keys import Keys
from copilot_desktop.storage.search_index import SearchIndex
from copilot_desktop.storage.settings import SettingsFile
from copilot_desktop.storage.state_db import StateDb
from copilot_desktop.tasks import TaskScope
from copilot_desktop.theme import load_tokens
from copilot_desktop.translation import tr
from copilot_desktop.unexpected import UnexpectedFailures, describe_with_report
from copilot_desktop.viewmodels.agent import AgentViewModel
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.backends import Backends, DemoFailed, DemoModel
from copilot_desktop.viewmodels.last_run import LastRun
from copilot_desktop.viewmodels.providers import Providers
from copilot_desktop.viewmodels.records import Records
from copilot_desktop.viewmodels.search import SearchViewModel
from copilot_desktop.viewmodels.start_requests import StartRequests
from copilot_desktop.widgets.main_window import MainWindow
from copilot_desktop.widgets.style import Style

_log = logging.getLogger("copilot_desktop.ui")

_THEMES: Final = ("light", "dark", "hc-light", "hc-dark")

_QT_LEVELS: Final = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class Application:
    """Everything that runs behind one window, built in `open` and taken down in `close`."""

    def __init__(
        self,
        paths: AppPaths,
        *,
        demo: RunningDemo | None = None,
        crash_report: Path | None = None,
        keys: Keys | None = None,
    ) -> None:
        """Build nothing yet.

        Args:
            demo: the demo to offer; default: the one of the product.
            keys: where keys of model servers are; default: the system's store.
            crash_report: of an earlier run that did not end well, None when it did.
        """
        self.paths = paths
        self._resources = find_resources()
        self._crash_report = crash_report
        self._problems: list[ErrorText] = []
        self._scope = TaskScope(self._task_failed)
        self._unexpected = UnexpectedFailures(self._report)
        self._demo = demo or RunningDemo(paths.demo_folder, self._resources)
        self._keys = keys or Keys()
        self._stack = contextlib.AsyncExitStack()
        self._vm: ApplicationViewModel | None = None
        self._shown: ShownWindow | None = None
        self._last_run: LastRun | None = None
        self._records: Records
        self.client: CopilotClient
        self.view_model: ApplicationViewModel
        self.style: Style
        #: The person wants to leave.
        self.close_confirmed = asyncio.Event()

    @property
    def window(self) -> MainWindow:
        """The one that is there now: another language brings another one."""
        assert self._shown is not None
        return self._shown.window

    @property
    def desktop(self) -> DesktopServices:
        """What the desktop shows of it."""
        assert self._shown is not None
        return self._shown.desktop

    async def open(self, *, start_agent: bool = True) -> None:
        """Build everything and show the window; the agent is started behind it."""
        self._unexpected.watch(asyncio.get_running_loop())
        # First in, so that it is the last to go.
        self._stack.callback(self._unexpected.release)
        settings_file = SettingsFile(self.paths.settings_file)
        settings, problems = await asyncio.to_thread(settings_file.load)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        languages = Languages(app, self._resources / "translations")
        languages.apply(settings.language)
        db = StateDb(self.paths.state_db)
        problems = [*problems, *await db.open()]
        self._stack.push_async_callback(db.close)
        self._stack.push_async_callback(self._demo.stop)
        records = self._records = Records(
            settings=settings,
            settings_file=settings_file,
            db=db,
            kept=await db.kept(),
            demo_folder=str(await asyncio.to_thread(self._demo.sample_folder)),
            scope=self._scope,
            report=self._report,
        )
        setup = CliSetup(
            environ=os.environ,
            bundled=bundle.bundled_cli(),
            provisioned=self.paths.cli_folder,
            setting=lambda: records.settings.cli_path,
            allow_insecure=lambda: records.settings.allow_insecure_cli,
            choose=lambda path: records.change(cli_path=path),
        )
        self.client = CopilotClient(
            (),
            copilot_home=self.paths.copilot_home,
            journal=db,
            allow_insecure=settings.allow_insecure_cli,
            imports_home=self.paths.imports,
            rewound_home=self.paths.rewound,
        )
        self._stack.push_async_callback(self.client.close)
        self._stack.push_async_callback(self._scope.close)
        self._stack.push_async_callback(records.close)
        agent = AgentViewModel(self.client, setup, self._scope)
        backends = Backends(
            start_demo=self._start_demo,
            redact=redact,
            environ=os.environ,
            providers=Providers(
                settings=lambda: records.settings, change=records.change, keys=self._keys, redact=redact
            ),
        )
        self._vm = self.view_model = ApplicationViewModel(
            client=self.client,
            agent=agent,
            backends=backends,
            records=records,
            scope=self._scope,
            clean=redacted,
            imports_home=self.paths.imports,
            search=self._make_search(),
        )
        self._stack.callback(self.view_model.close)
        self._requests = StartRequests(self.view_model, self.view_model)
        self._stack.callback(self._requests.close)
        self.style = Style(
            {name: load_tokens(self._resources, name) for name in _THEMES},
            self._resources,
            theme=settings.theme,
        )
        self.style.set_zoom(settings.zoom_percent)
        self.style.set_font_percent("chat", settings.chat_font_percent)
        self.style.set_font_percent("code", settings.code_font_percent)
        self.style.set_motion(settings.motion)
        self.style.apply(app)
        shown = self._shown = ShownWindow(
            self.view_model,
            self.style,
            self._scope,
            languages,
            close_confirmed=self.close_confirmed.set,
            come_forward=self.come_forward,
        )
        self._stack.callback(shown.keep_draft)
        self._stack.push_async_callback(shown.close)
        if backends.problem is not None:
            self.view_model.report(describe(backends.problem))
        for problem in [*self._problems, *(describe(problem) for problem in problems)]:
            self.view_model.report(problem)
        # Last: from now on the person may close it.
        self.window.show()
        self.view_model.search.start()
        if start_agent:
            agent.start()

    async def begin(self, request: StartRequest | None = None) -> None:
        """Go on where the last run ended, or with what this one was started for."""
        last = self._last_run = LastRun(self.view_model, self._records)
        self._stack.callback(last.close)
        network = NetworkState(self.view_model)
        network.changed.connect(self.view_model.set_offline)
        network.follow()
        await self._tell_of_bad_end(last)
        if not last.is_loop:
            self.view_model.restore_windows()
            self.window.inbox.restore()
        if request is not None and (request.folder or request.session):
            self.take(request)
        elif not last.is_loop:
            self._requests.reopen(last.front)

    async def _tell_of_bad_end(self, last: LastRun) -> None:
        """Say once that the last run did not come to its end, with what is known of it."""
        if self.view_model.failure is not None and not last.is_loop:
            # Something is wrong now; that comes first.
            return
        report = ""
        if self._crash_report is not None:
            report = await asyncio.to_thread(self._crash_report.read_text, "utf-8", "replace")
        if last.is_loop:
            self.view_model.report(describe_code("crash-loop", {"detail": report}))
        elif report:
            self.view_model.report(describe_code("crashed-before", {"detail": report}))
        elif last.ended_badly:
            self.view_model.report(describe_code("ended-before", {}))

    def _make_search(self) -> SearchViewModel:
        index = SearchIndex(self.paths.search_db, clean=redacted)
        self._stack.push_async_callback(index.close)

        def start(on_status: Callable[[IndexingStatus], None]) -> LogIndexing:
            command = (*bundle.own_command(), command_line.INDEX_LOGS)
            indexing = LogIndexing(command, secrets=secrets, on_status=on_status)
            self._stack.push_async_callback(indexing.close)
            return indexing

        return SearchViewModel(index, start, self._scope)

    def take(self, request: StartRequest) -> None:
        """Do what the application was started for, by this start or by a later one."""
        self._requests.take(folder=request.folder, session=request.session)

    def come_forward(self, activation_token: str = "") -> None:
        """Bring the window to the front, as it was before it was minimised.

        Args:
            activation_token: what the person's last click allows another process to do.
        """
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        if activation_token:
            # Qt takes it from there when it asks the compositor; no child process may see it.
            os.environ[ACTIVATION_VARIABLE] = activation_token
        self.window.activateWindow()
        os.environ.pop(ACTIVATION_VARIABLE, None)

    def take_later_start(self, request: StartRequest) -> None:
        """Somebody started the application once more."""
        self.come_forward(request.activation_token)
        self.take(request)

    async def close(self) -> None:
        """Take everything down; afterwards no process, task or open file of ours is left."""
        # Gone at once for the person; what follows may take seconds. None when `open` failed.
        if self._shown is not None:
            self._shown.leave()
        await self._stack.aclose()
        if self._shown is not None:
            self._shown.delete()
        if self._vm is not None:
            # Its timers must end in this thread, and the garbage collector runs in any.
            self._vm.deleteLater()

    async def _start_demo(self) -> DemoModel:
        try:
            return await self._demo.start()
        except OSError as error:
            raise DemoFailed(str(error)) from error

    def _task_failed(self, name: str, error: BaseException) -> None:
        _log.error("%s failed: %s", name, error, exc_info=error)
        self._report(describe_with_report(error))

    def _report(self, problem: ErrorText) -> None:
        if self._vm is None:
            self._problems.append(problem)
        else:
            self._vm.report(problem)


def make_qt_application(resources: Path) -> QApplication:
    """Return the one QApplication, named, with its icon, and with Qt's warnings in our log."""
    qInstallMessageHandler(_on_qt_message)
    app = QApplication([product.COMMAND])
    app.setApplicationName(product.COMMAND)
    app.setApplicationDisplayName(product.NAME)
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(product.APP_ID)
    app.setWindowIcon(QIcon(str(resources / "icons" / "app-icon-full.svg")))
    # Otherwise closing the window would end the loop before anything could be cleaned up.
    app.setQuitOnLastWindowClosed(False)
    return app


def run_window(paths: AppPaths, *, smoke: bool = False, request: StartRequest | None = None) -> int:
    """Open the window and return the exit code when it was closed.

    Args:
        request: what it is opened for; a window that is open already takes it over.
        smoke: close the window by itself as soon as it was painted and the agent's state is known.
    """
    crash_report = set_up_logging(paths.logs)
    app = make_qt_application(find_resources())
    instance = SingleInstance(paths.runtime, app)
    if not smoke and (claim := instance.claim(request)) is not Claim.OURS:
        return _end_as_second(claim)
    loop = DesktopEventLoop(app)
    asyncio.set_event_loop(loop)
    try:
        with loop:
            return int(loop.run_until_complete(_run(paths, crash_report, instance, request, smoke=smoke)))
    finally:
        instance.release()


def _end_as_second(claim: Claim) -> int:
    if claim is Claim.RAISED:
        said = tr("{name} is running already; its window comes to the front.", name=product.NAME)
        _log.info("a window runs already and was asked to come to the front")
        # A windowed bundle has no standard output.
        if sys.stdout is not None:
            sys.stdout.write(said + "\n")
        return 0
    problem = describe_code("already-running", {})
    _log.warning("a window runs already and does not answer")
    if sys.stderr is not None:
        sys.stderr.write("\n".join(problem.lines()) + "\n")
    return 1


async def _run(
    paths: AppPaths,
    crash_report: Path | None,
    instance: SingleInstance,
    request: StartRequest | None,
    *,
    smoke: bool,
) -> int:
    application = Application(paths, crash_report=crash_report)
    closed = application.close_confirmed
    loop = asyncio.get_running_loop()
    for signal_number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(signal_number, closed.set)
    collector = Collector()
    try:
        await application.open()
        instance.start_requested.connect(application.take_later_start)
        if smoke:
            await _smoke(application)
        else:
            await application.begin(request)
            await closed.wait()
    finally:
        # A start from now on waits until we have gone, and opens a window of its own.
        instance.stop_listening()
        await application.close()
        collector.stop()
    return 0


async def _smoke(application: Application) -> None:
    """Wait until the first page was painted and the search for the CLI has ended."""
    settled = asyncio.Event()

    def look() -> None:
        status = application.view_model.connection
        if status.problem is not None or application.client.version:
            settled.set()

    application.view_model.connection_changed.connect(look)
    look()
    async with asyncio.timeout(90):
        await settled.wait()
    picture = application.window.grab()
    status = application.view_model.connection
    sys.stdout.write(
        f"window {picture.width()}x{picture.height()}, {status.state.value}, "
        f"CLI {status.cli_version or '-'}\n"
    )


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger("copilot_desktop.qt").log(
        _QT_LEVELS.get(kind, logging.WARNING), "%s: %s", context.category or "qt", message
    )
