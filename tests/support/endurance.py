"""What endurance checks share: counting what a process holds, finding what it started, kill cycles."""

from __future__ import annotations

import asyncio
import math
import os
import random
import signal
import sys
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from copilot_desktop.client.client import ClientState, CopilotClient
from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.options import ProviderConfig, SessionOptions
from copilot_desktop.client.restart_policy import BACK_OFF_S, MAX_RESTARTS
from copilot_desktop.demo.script import ChatRequest, Step, Text
from copilot_desktop.demo.server import DemoModelServer
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.session.entries import AssistantMessage, EntryId, StreamState, UserMessage
from copilot_desktop.storage.state_db import StateDb
from tests.support.journal import prompts_of

#: Far above what a step takes on a busy machine; reached only when something hangs.
PATIENCE_S = 90.0


@dataclass(frozen=True)
class Holdings:
    """What this process holds: open files, threads, tasks of the running loop."""

    files: int
    threads: int
    tasks: int

    @classmethod
    def now(cls) -> Holdings:
        return cls(
            len([*Path("/proc/self/fd").iterdir()]),
            len([*Path("/proc/self/task").iterdir()]),
            len(asyncio.all_tasks()),
        )


def resident_mb(pid: int | str = "self") -> float:
    """Return the resident memory of a process in MB."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def processes_with(marker: str) -> dict[int, str]:
    """Return the command of every living process, but this one, that has `marker` in its environment."""
    found: dict[int, str] = {}
    for entry in Path("/proc").iterdir():
        if not entry.name.isdigit() or int(entry.name) == os.getpid():
            continue
        try:
            if marker.encode() in (entry / "environ").read_bytes():
                found[int(entry.name)] = (entry / "cmdline").read_bytes().replace(b"\0", b" ").decode()[:120]
        except OSError:
            # Gone meanwhile, or somebody else's.
            continue
    return found


async def seconds_until(holds: Callable[[], object], what: str, *, patience_s: float = PATIENCE_S) -> float:
    """Poll until `holds` and return how long it took."""
    begun = time.monotonic()
    while not holds():
        if time.monotonic() - begun > patience_s:
            raise AssertionError(f"never happened: {what}")
        await asyncio.sleep(0.01)
    return time.monotonic() - begun


def percentile(values: Sequence[float], percent: float) -> float:
    """Return the smallest value that `percent` of all values do not exceed; 0 for none."""
    if not values:
        return 0.0
    ordered = sorted(values)
    return ordered[max(0, math.ceil(len(ordered) * percent / 100) - 1)]


#: So many of the kills come right behind the acknowledgement of a prompt.
_RIGHT_BEHIND = 0.4


@dataclass
class KillReport:
    """What came of killing the CLI again and again.

    Attributes:
        faults: promises that were broken, one line each.
        ready_s: from the kill to a usable server, the policy's wait taken off.
        states: of the prompts in the journal, at the end.
        held: what this process held after each cycle.
    """

    cycles: int = 0
    kept_partials: int = 0
    given_back: int = 0
    unconfirmed: int = 0
    given_up: int = 0
    stored: int = 0
    faults: list[str] = field(default_factory=list)
    ready_s: list[float] = field(default_factory=list)
    held: list[Holdings] = field(default_factory=list)

    def lines(self) -> list[str]:
        first, last = self.held[0], self.held[-1]
        return [
            f"kill -9 of the CLI: {self.cycles} cycles, {len(self.faults)} faults",
            f"  prompts given back {self.given_back}, unconfirmed {self.unconfirmed}, "
            f"partial answers kept {self.kept_partials}, restarts given up {self.given_up}, "
            f"stored events looked for {self.stored}",
            f"  to ready again: p50 {percentile(self.ready_s, 50):.2f} s, "
            f"p95 {percentile(self.ready_s, 95):.2f} s (without the policy's wait)",
            f"  files {first.files} -> {last.files}, threads {first.threads} -> {last.threads}, "
            f"tasks {first.tasks} -> {last.tasks}",
            *(f"  FAULT {fault}" for fault in self.faults),
        ]


class KillCycles:
    """Sends prompts, kills the CLI at a random moment, and looks what became of them.

    Args:
        command: the real CLI.
        folder: for everything that is written; the CLI's home lies in it.
        seed: of the moments.
    """

    def __init__(
        self, command: Sequence[str], folder: Path, *, seed: int = 0, longest_s: float = 3.0
    ) -> None:
        self._command = tuple(command)
        self._folder = folder
        self._random = random.Random(seed)
        self._longest_s = longest_s
        self._asked: Counter[str] = Counter()
        self._resent: Counter[str] = Counter()
        self._report = KillReport()
        self._project = folder / "project"
        self._copilot_home = folder / "copilot-home"

    async def run(self, cycles: int) -> KillReport:
        """Run `cycles` of them, one client through all, a new session every third."""
        for made in (self._project, self._copilot_home):
            made.mkdir(parents=True, exist_ok=True)
        environ = {**os.environ, "COPILOT_HOME": str(self._copilot_home)}
        db = StateDb(self._folder / "state.db")
        assert await db.open() == []
        async with DemoModelServer(self._answer) as server:
            provider = ProviderConfig("openai", server.base_url, server.api_key)
            options = SessionOptions(self._project, "scripted-model", provider)
            client = CopilotClient(
                self._command, copilot_home=self._copilot_home, environ=environ, journal=db
            )
            try:
                await client.start()
                session = client.new_conversation(options)
                for cycle in range(cycles):
                    if cycle % 3 == 0:
                        session = client.new_conversation(options)
                    session = await self._cycle(client, session, options, f"prompt number {cycle}.")
                    self._check_processes(client)
                    await self._settle()
                    self._report.held.append(Holdings.now())
                    self._report.cycles += 1
            finally:
                await client.close()
        await self._check_journal(db)
        await db.close()
        if left := processes_with(str(self._copilot_home)):
            self._fault(f"processes left: {left}")
        return self._report

    def _answer(self, request: ChatRequest) -> Sequence[Step]:
        newest = next(message.text for message in reversed(request.messages) if message.role == "user")
        for line in newest.splitlines():
            if line.startswith("prompt number"):
                self._asked[line] += 1
        return [Text("word " * 80, interval_ms=(20, 30))]

    async def _cycle(
        self, client: CopilotClient, session: Conversation, options: SessionOptions, text: str
    ) -> Conversation:
        delay_s = self._random.uniform(0, self._longest_s)
        sending = asyncio.create_task(_outcome(session.send(text)))
        if self._random.random() < _RIGHT_BEHIND:
            # The CLI has acknowledged it and not stored it yet.
            await asyncio.wait({sending})
            delay_s = self._random.uniform(0, 0.6)
        await asyncio.sleep(delay_s)
        before = {
            entry.id: str(entry.text)
            for entry in session.transcript.entries
            if isinstance(entry, AssistantMessage)
        }
        assert client.pid is not None
        os.kill(client.pid, signal.SIGKILL)
        killed = time.monotonic()
        failure = await sending
        await self._until_ready(client, killed)
        if failure is not None and not isinstance(failure, CopilotDesktopError | TimeoutError):
            self._fault(f"{text} {failure!r}")
        self._check_shown(session, text, before, failure, delay_s)
        await self._settle()
        at_once = _deliveries(session)
        # What the next run of the application would show: folded anew from disk and journal.
        session.session.give_up()
        later = client.conversation(session.session_id, options)
        await self._settle()
        try:
            await later.load_history()
        except CopilotDesktopError as error:
            self._fault(f"{text} cannot be restored: {error}")
        shown_before = _prompts(session)
        if _prompts(later) != shown_before:
            self._fault(f"{text} restored {_prompts(later)} instead of {shown_before} ({delay_s:.2f} s)")
        if _deliveries(later) != at_once:
            self._fault(f"{text} was told as {at_once} until a restart, then as {_deliveries(later)}")
        await self._check_stored(text, client, later)
        for wanted in before.values():
            if not any(_is_kept(wanted, entry) for entry in later.transcript.entries):
                self._fault(f"{text} a text of {len(wanted)} characters is gone after a restart")
        return later

    async def _check_stored(self, text: str, client: CopilotClient, later: Conversation) -> None:
        """Whatever the CLI has stored is shown."""
        page = await client.read_stored_page(later.session_id)
        for item in page.items if page is not None else ():
            data = item.get("data") if isinstance(item, dict) else None
            content = str(data.get("content") or "") if isinstance(data, dict) else ""
            kind = item.get("type") if isinstance(item, dict) else ""
            if kind in ("user.message", "assistant.message") and content:
                self._report.stored += 1
                if not any(content == str(getattr(it, "text", "")) for it in later.transcript.entries):
                    self._fault(f"{text} a stored {kind} is not shown: {content[:30]!r}")

    def _check_shown(
        self,
        session: Conversation,
        text: str,
        before: Mapping[EntryId, str],
        failure: BaseException | None,
        delay_s: float,
    ) -> None:
        shown = _prompts(session).count(text)
        if shown > 1 or (shown == 0 and failure is None):
            self._fault(f"{text} is shown {shown} times after {delay_s:.2f} s ({failure!r})")
        self._report.given_back += shown == 0
        for entry in session.transcript.entries:
            if isinstance(entry, UserMessage) and entry.text == text:
                self._report.unconfirmed += entry.delivery.value == "unconfirmed"
            if isinstance(entry, AssistantMessage) and entry.id in before:
                self._report.kept_partials += entry.state is StreamState.INTERRUPTED
                if entry.state is StreamState.STREAMING:
                    self._fault(f"{text} still streams")
        for entry_id, said in before.items():
            found = [entry for entry in session.transcript.entries if entry.id == entry_id]
            if not any(_is_kept(said, entry) for entry in found):
                self._fault(f"{text} lost {len(said)} characters of its answer")

    async def _until_ready(self, client: CopilotClient, killed: float) -> None:
        await seconds_until(lambda: client.state is not ClientState.READY, "the kill is noticed")
        attempt = client.attempt
        await seconds_until(
            lambda: client.state in (ClientState.READY, ClientState.STOPPED), "ready again or given up"
        )
        if client.state is ClientState.STOPPED:
            self._report.given_up += 1
            await client.restart()
            return
        if attempt > MAX_RESTARTS:
            self._fault(f"restart number {attempt}")
        wait_s = BACK_OFF_S[attempt - 1] if attempt else 0.0
        self._report.ready_s.append(time.monotonic() - killed - wait_s)

    async def _settle(self) -> None:
        """Wait for what was started in the background: notes in the journal."""
        for _ in range(50):
            busy = [
                task
                for task in asyncio.all_tasks()
                if task.get_name().startswith(("journal-", "save-", "forget-", "find-lost"))
            ]
            if not busy:
                return
            await asyncio.wait(busy)

    def _check_processes(self, client: CopilotClient) -> None:
        found = processes_with(str(self._copilot_home))
        if set(found) - {client.pid}:
            self._fault(f"other processes: {found}, the server is {client.pid}")

    async def _check_journal(self, db: StateDb) -> None:
        for session_id in await _sessions_of_journal(db):
            for prompt in await prompts_of(db, session_id):
                if self._asked[prompt.text] > 1:
                    self._fault(f"{prompt.text} reached the model {self._asked[prompt.text]} times")

    def _fault(self, words: str) -> None:
        self._report.faults.append(words)


async def _sessions_of_journal(db: StateDb) -> list[str]:
    rows = await db._read("SELECT DISTINCT session_id FROM prompts")
    return [str(row[0]) for row in rows]


def _prompts(session: Conversation) -> list[str]:
    return [entry.text for entry in session.transcript.entries if isinstance(entry, UserMessage)]


def _deliveries(session: Conversation) -> list[str]:
    """Return what is said of each prompt, oldest first."""
    entries = session.transcript.entries
    return [entry.delivery.value for entry in entries if isinstance(entry, UserMessage)]


def _is_kept(said: str, entry: object) -> bool:
    return isinstance(entry, AssistantMessage) and str(entry.text).startswith(said)


async def _outcome(work: Awaitable[object]) -> BaseException | None:
    try:
        await work
    except Exception as error:  # noqa: BLE001 - looked at by the caller
        return error
    return None


#: While a text grows, a crash of ours may cost what came within two seconds, and a busy machine more.
_LATEST_TEXT_S = 3.0


@dataclass
class OwnDeathReport:
    """What came of killing our own process again and again.

    Attributes:
        gone_s: from the kill until nothing that it had started was left.
    """

    cycles: int = 0
    prompts: int = 0
    unconfirmed: int = 0
    texts_kept: int = 0
    faults: list[str] = field(default_factory=list)
    gone_s: list[float] = field(default_factory=list)

    def lines(self) -> list[str]:
        return [
            f"kill -9 of our own process: {self.cycles} cycles, {len(self.faults)} faults",
            f"  prompts in the journal {self.prompts}, shown unconfirmed {self.unconfirmed}, "
            f"half answers kept {self.texts_kept}",
            f"  until all it had started was gone: p50 {percentile(self.gone_s, 50):.2f} s, "
            f"max {max(self.gone_s, default=0):.2f} s",
            *(f"  FAULT {fault}" for fault in self.faults),
        ]


class OwnDeaths:
    """Runs the window or the terminal chat, kills it at a random moment, and starts anew.

    Args:
        folder: each cycle has a home of its own below it.
    """

    def __init__(
        self, command: Sequence[str], folder: Path, *, seed: int = 0, longest_s: float = 6.0
    ) -> None:
        self._command = tuple(command)
        self._folder = folder
        self._random = random.Random(seed)
        self._longest_s = longest_s
        self.report = OwnDeathReport()

    async def run(self, kind: str) -> None:
        """One cycle of a `kind`: "stream" or "shell" (see `doomed_window`), or "chat"."""
        number = self.report.cycles
        self.report.cycles += 1
        desktop, copilot_home = self._folder / f"desktop{number}", self._folder / f"copilot{number}"
        copilot_home.mkdir(parents=True)
        environ = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "COPILOT_DESKTOP_HOME": str(desktop),
            "COPILOT_HOME": str(copilot_home),
            "COPILOT_CLI_PATH": self._command[0],
        }
        arguments = ["tests.support.doomed_window", kind]
        if kind == "chat":
            arguments = ["copilot_desktop", "chat", "--demo", "write a long essay"]
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", *arguments),
            cwd=Path(__file__).resolve().parents[2],
            env=environ,
            stdout=asyncio.subprocess.PIPE,
        )
        assert process.stdout is not None
        lines: list[str] = []
        reading = asyncio.create_task(_collect(process.stdout, lines))
        try:
            db_path = desktop / "data" / "state.db"
            if kind == "shell":
                await seconds_until(lambda: [*desktop.glob("data/demo/*/pid.txt")], "the command runs")
            elif kind == "chat":
                await seconds_until(db_path.exists, "the chat has begun")
                await asyncio.sleep(self._random.uniform(0, self._longest_s) + 1.0)
            else:
                await seconds_until(lambda: lines, "a prompt is sent")
                await asyncio.sleep(self._random.uniform(0, self._longest_s))
        finally:
            process.kill()
            killed = time.monotonic()
            await process.wait()
            await reading
        await seconds_until(lambda: not processes_with(str(copilot_home)), f"all of {kind} is gone")
        self.report.gone_s.append(time.monotonic() - killed)
        await self._start_anew(kind, db_path, copilot_home, lines, killed)

    async def _start_anew(
        self, kind: str, db_path: Path, copilot_home: Path, lines: Sequence[str], killed: float
    ) -> None:
        db = StateDb(db_path)
        if problems := await db.open():
            self._fault(f"{kind}: the database has problems: {problems}")
        environ = {**os.environ, "COPILOT_HOME": str(copilot_home)}
        async with CopilotClient(
            self._command, copilot_home=copilot_home, environ=environ, journal=db
        ) as client:
            shown: list[str] = []
            length = 0
            for session_id in await _sessions_of_journal(db):
                session = client.conversation(session_id)
                journalled = [prompt.text for prompt in await prompts_of(db, session_id)]
                await session.load_history()
                if _prompts(session) != journalled:
                    self._fault(f"{kind}: shown {_prompts(session)}, in the journal {journalled}")
                shown.extend(journalled)
                for entry in session.transcript.entries:
                    if isinstance(entry, UserMessage):
                        self.report.unconfirmed += entry.delivery.value == "unconfirmed"
                    elif isinstance(entry, AssistantMessage):
                        length += len(entry.text)
                        self.report.texts_kept += entry.state is StreamState.INTERRUPTED
        await db.close()
        self.report.prompts += len(shown)
        sent = [line.removeprefix("send ") for line in lines if line.startswith("send ")]
        # The last one may have been on its way into the journal.
        if missing := [text for text in sent[:-1] if text not in shown]:
            self._fault(f"{kind}: {missing} is neither in the journal nor shown")
        grown = [line.split()[1:] for line in lines if line.startswith("text ")]
        settled = [int(total) for at, total in grown if float(at) < killed - _LATEST_TEXT_S]
        if settled and length < settled[-1]:
            self._fault(f"{kind}: {length} of {settled[-1]} characters kept")

    def _fault(self, words: str) -> None:
        self.report.faults.append(words)


async def _collect(stream: asyncio.StreamReader, lines: list[str]) -> None:
    while line := await stream.readline():
        lines.append(line.decode("utf-8", "replace").strip())


if sys.platform == "win32":
    raise ImportError("kill -9 and /proc are what this is about")
