"""The view models over a scripted CLI, with real settings and a real database, and no widget."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from copilot_desktop.client.cli_setup import CliSetup
from copilot_desktop.client.client import CopilotClient
from copilot_desktop.error_text import ErrorText, describe
from copilot_desktop.storage.keys import Keys
from copilot_desktop.storage.search_index import SearchIndex
from copilot_desktop.storage.settings import Settings, SettingsFile
from copilot_desktop.storage.state_db import StateDb
from copilot_desktop.tasks import TaskScope
from copilot_desktop.viewmodels.agent import AgentViewModel
from copilot_desktop.viewmodels.application import ApplicationViewModel
from copilot_desktop.viewmodels.backends import Backends, DemoFailed, DemoModel
from copilot_desktop.viewmodels.providers import Providers
from copilot_desktop.viewmodels.records import Records
from copilot_desktop.viewmodels.search import SearchViewModel
from tests.support.fake_cli import Scenario, install_fake_cli
from tests.support.fake_key_store import FakeKeyStore
from tests.support.fake_viewmodels import FakeIndexing
from tests.support.pace import PATIENCE_S


@dataclass
class FakeDemo:
    """A demo whose model server is never asked: the scripted CLI talks to no model."""

    folder: Path
    base_url: str = "http://127.0.0.1:9/v1"
    api_key: str = "demo-key-1234"
    fails: bool = False


@dataclass
class AppWorld:
    """Everything behind a window.

    Attributes:
        failures: what was reported, in order.
        redacted: keys that the log was told to hide.
    """

    app: ApplicationViewModel
    agent: AgentViewModel
    client: CopilotClient
    backends: Backends
    records: Records
    db: StateDb
    setup: CliSetup
    demo: FakeDemo
    folder: Path
    failures: list[ErrorText]
    redacted: list[str]

    async def until(self, holds: Callable[[], object]) -> None:
        """Wait until `holds`; the reason is asked again after every turn of the loop."""
        async with asyncio.timeout(PATIENCE_S):
            while not holds():
                await asyncio.sleep(0.005)

    async def ready(self) -> None:
        """Start the agent and wait until its account is known."""
        told = asyncio.Event()
        self.app.models_changed.connect(told.set)
        self.agent.start()
        async with asyncio.timeout(PATIENCE_S):
            await told.wait()

    def codes(self) -> list[str]:
        return [failure.code for failure in self.failures]


@asynccontextmanager
async def app_world(
    folder: Path,
    scenario: Scenario | None = None,
    *,
    environ: Mapping[str, str] | None = None,
    has_cli: bool = True,
    key_store: FakeKeyStore | None = None,
) -> AsyncIterator[AppWorld]:
    """Build it in `folder`; called again with the same folder it is the next run of the application."""
    home, project, demo_folder = folder / "home", folder / "project", folder / "demo"
    for made in (home, project, demo_folder):
        made.mkdir(parents=True, exist_ok=True)
    given = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "COPILOT_HOME": str(home), **(environ or {})}
    if has_cli:
        given.setdefault("COPILOT_CLI_PATH", str(install_fake_cli(folder / "bin", scenario)))
    failures: list[ErrorText] = []
    redacted: list[str] = []
    demo = FakeDemo(demo_folder)

    async def start_demo() -> DemoModel:
        if demo.fails:
            raise DemoFailed("no port")
        return demo

    async with AsyncExitStack() as stack:
        db = StateDb(folder / "state.db")
        assert await db.open() == []
        # Its timers must end in this thread, and the garbage collector runs in any. Last, as when the
        # application ends: what is under way may still tell it something.
        apps: list[ApplicationViewModel] = []
        stack.callback(lambda: apps[0].deleteLater() if apps else None)
        stack.push_async_callback(db.close)
        settings_file = SettingsFile(folder / "settings.toml")
        settings: Settings = settings_file.load()[0]
        scope = TaskScope(lambda _name, error: failures.append(describe(error)))
        records = Records(
            settings=settings,
            settings_file=settings_file,
            db=db,
            kept=await db.kept(),
            demo_folder=str(demo_folder),
            scope=scope,
            report=failures.append,
        )
        setup = CliSetup(
            environ=given,
            bundled=None,
            provisioned=folder / "cli",
            setting=lambda: records.settings.cli_path,
            allow_insecure=lambda: False,
            choose=lambda path: records.change(cli_path=path),
        )
        client = CopilotClient(
            (),
            copilot_home=home,
            environ=given,
            journal=db,
            imports_home=folder / "imports",
            rewound_home=folder / "rewound",
        )
        stack.push_async_callback(client.close)
        stack.push_async_callback(scope.close)
        stack.push_async_callback(records.close)
        agent = AgentViewModel(client, setup, scope)
        providers = Providers(
            settings=lambda: records.settings,
            change=records.change,
            keys=Keys(lambda: key_store),
            redact=redacted.append,
        )
        backends = Backends(start_demo=start_demo, redact=redacted.append, environ=given, providers=providers)
        index = SearchIndex(folder / "search.db")
        stack.push_async_callback(index.close)
        search = SearchViewModel(index, lambda _told: FakeIndexing(), scope)
        app = ApplicationViewModel(
            client=client,
            agent=agent,
            backends=backends,
            records=records,
            scope=scope,
            imports_home=folder / "imports",
            search=search,
        )
        apps.append(app)
        stack.callback(app.close)
        app.failed.connect(failures.append)
        yield AppWorld(app, agent, client, backends, records, db, setup, demo, project, failures, redacted)
