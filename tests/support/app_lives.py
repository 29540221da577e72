"""One home, many lives: the application is killed at a random moment and started anew, again and again.

Every life first shows what it found; that is held against what the lives before had said.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import re
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from copilot_desktop.demo.script import ChatRequest, Step, Text
from copilot_desktop.demo.server import DemoModelServer
from tests.support.endurance import percentile, processes_with, seconds_until

ROOT: Final = Path(__file__).resolve().parents[2]

#: A text is written down a second after it has grown, and the disk and a busy machine want their part.
TEXT_KEPT_AFTER_S: Final = 1.5
#: A draft is kept two seconds after its first key at the latest.
DRAFT_KEPT_AFTER_S: Final = 2.3
#: What is sent is in the journal within some milliseconds; until then it is neither there nor here.
PROMPT_KEPT_AFTER_S: Final = 0.3

_NUMBER: Final = re.compile(r"prompt number ([0-9.]+)\.")
_ANSWER: Final = re.compile(r"answer ([0-9.]+):")


@dataclass
class LivesReport:
    """What came of it.

    Attributes:
        killed_at_start: lives that were ended before they had shown everything.
        gone_s: from the kill until nothing that it had started was left.
        shown_s: from the start until everything was shown.
        lag_s: how long the loop and the disk took for next to nothing, at worst, in each life.
    """

    lives: int = 0
    prompts: int = 0
    unconfirmed: int = 0
    answers: int = 0
    drafts: int = 0
    stored: int = 0
    killed_at_start: int = 0
    cli_killed: int = 0
    faults: list[str] = field(default_factory=list)
    gone_s: list[float] = field(default_factory=list)
    shown_s: list[float] = field(default_factory=list)
    lag_s: list[float] = field(default_factory=list)

    def lines(self) -> list[str]:
        return [
            f"kill -9 of the application: {self.lives} lives of one home, {len(self.faults)} faults",
            f"  looked for: {self.prompts} prompts ({self.unconfirmed} times shown as unconfirmed), "
            f"{self.answers} texts, {self.drafts} drafts, {self.stored} stored events",
            f"  {self.killed_at_start} killed while they started, "
            f"the CLI killed {self.cli_killed} times as well",
            f"  until all it had started was gone: p50 {percentile(self.gone_s, 50):.2f} s, "
            f"max {max(self.gone_s, default=0):.2f} s",
            f"  until everything was shown: p50 {percentile(self.shown_s, 50):.1f} s; the disk and the loop "
            f"took up to {percentile(self.lag_s, 50):.2f} s (p50), {max(self.lag_s, default=0):.2f} s (max)",
            *(f"  FAULT {fault}" for fault in self.faults),
        ]


@dataclass
class _Said:
    """What a session must hold in the next life.

    Attributes:
        prompts: each that was sent, and whether it had the time to be written down.
        texts: the longest that was seen of each answer and had that time.
        draft: what was written last and had that time, None when that is not certain.
    """

    prompts: dict[str, bool] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)
    draft: str | None = None


class AppLives:
    """Runs the lives; see `run`.

    Args:
        command: the real CLI.
        folder: holds the home.
        longest_s: a life goes on for so long at most after it has shown everything.
    """

    def __init__(
        self, command: Sequence[str], folder: Path, *, seed: int = 0, longest_s: float = 8.0
    ) -> None:
        self._command = tuple(command)
        self._folder = folder
        self._seed = seed
        self._random = random.Random(seed)
        self._longest_s = longest_s
        self._asked: Counter[str] = Counter()
        self._said: dict[str, _Said] = defaultdict(_Said)
        #: Kind and content of each stored event that a person sees, by session.
        self._stored: dict[str, list[tuple[str, str]]] = {}
        self.report = LivesReport()

    async def run(self, lives: int) -> LivesReport:
        """Run so many lives, and a last one that only looks."""
        project = self._folder / "project"
        for made in (project, self._folder / "copilot", self._folder / "desktop" / "config"):
            made.mkdir(parents=True, exist_ok=True)
        settings = self._folder / "desktop" / "config" / "settings.toml"
        folder = json.dumps(str(project))
        settings.write_text(f"trusted_folders = [{folder}]\nrecent_folders = [{folder}]\n")
        async with DemoModelServer(self._answer) as server:
            for life in range(lives):
                await self._live(server, life, is_last=False)
                self.report.lives += 1
            await self._live(server, lives, is_last=True)
        for number, count in self._asked.items():
            if count > 1:
                self._fault(f"prompt number {number} reached the model {count} times")
        return self.report

    def _answer(self, request: ChatRequest) -> Sequence[Step]:
        newest = next(message.text for message in reversed(request.messages) if message.role == "user")
        numbers = _NUMBER.findall(newest)
        number = numbers[-1] if numbers else "0"
        self._asked[number] += 1
        words = " ".join(f"w{index}" for index in range(80))
        return [Text(f"answer {number}: {words}", interval_ms=(15, 25))]

    async def _live(self, server: DemoModelServer, life: int, *, is_last: bool) -> None:
        home = str(self._folder)
        environ = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "COPILOT_DESKTOP_HOME": str(self._folder / "desktop"),
            "COPILOT_HOME": str(self._folder / "copilot"),
            "COPILOT_CLI_PATH": self._command[0],
            "COPILOT_PROVIDER_BASE_URL": server.base_url,
            "COPILOT_PROVIDER_API_KEY": server.api_key,
            "COPILOT_PROVIDER_TYPE": "openai",
            "COPILOT_MODEL": "scripted-model",
        }
        begun = time.monotonic()
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.support.doomed_app", str(life), str(self._seed)),
            cwd=ROOT,
            env=environ,
            stdout=asyncio.subprocess.PIPE,
        )
        assert process.stdout is not None
        told: list[dict[str, Any]] = []
        reading = asyncio.create_task(_collect(process.stdout, told))
        try:
            if not is_last and self._random.random() < 0.1:
                await asyncio.sleep(self._random.uniform(0.2, 4.0))
            else:
                await seconds_until(
                    lambda: process.returncode is not None or any(it["what"] == "ready" for it in told),
                    f"life {life} shows what is there",
                )
                if not is_last:
                    await self._wait_for_the_moment(told)
        finally:
            died = process.returncode
            if died is None:
                process.kill()
            killed = time.monotonic()
            await process.wait()
            await reading
        if died is not None:
            self._fault(f"life {life} ended by itself: {died}")
        await seconds_until(lambda: not processes_with(home), "everything it started is gone")
        self.report.gone_s.append(time.monotonic() - killed)
        if ready := [it["at"] for it in told if it["what"] == "ready"]:
            self.report.shown_s.append(ready[0] - begun)
        else:
            self.report.killed_at_start += 1
        self._check(life, [it for it in told if it["what"] in ("shown", "new-session-draft")])
        lag_s = _lag(told, killed)
        self.report.lag_s.append(lag_s)
        self._learn(told, killed, lag_s)
        self._read_logs()

    async def _wait_for_the_moment(self, told: list[dict[str, Any]]) -> None:
        """Wait for a random while, sometimes until right behind a prompt that is sent."""
        await asyncio.sleep(self._random.uniform(0, self._longest_s))
        if self._random.random() < 0.3:
            sent = sum(it["what"] == "send" for it in told)
            end = time.monotonic() + self._longest_s
            while sum(it["what"] == "send" for it in told) == sent and time.monotonic() < end:
                await asyncio.sleep(0.01)
            await asyncio.sleep(self._random.choice((0.0, 0.02, 0.1, 0.3, 0.6)))

    # ---- what must be there ----------------------------------------------------------------

    def _learn(self, told: Sequence[dict[str, Any]], killed: float, lag_s: float) -> None:
        for it in told:
            said = self._said[it.get("session", "")]
            age = killed - lag_s - it["at"]
            match it["what"]:
                case "send":
                    said.prompts[it["text"].strip()] = age > PROMPT_KEPT_AFTER_S
                    said.draft = None
                case "draft":
                    # What is added within the last two seconds comes behind it.
                    said.draft = it["text"].rstrip() if age > DRAFT_KEPT_AFTER_S else said.draft
                case "text" if age > TEXT_KEPT_AFTER_S and (
                    found := re.match(r"answer ([0-9.]+):", it["text"])
                ):
                    said.texts[found[1]] = max(it["text"], said.texts.get(found[1], ""), key=len)
                case "shown":
                    said.draft = it["draft"].rstrip()
                case "cli-killed":
                    self.report.cli_killed += 1

    def _check(self, life: int, shown: Sequence[dict[str, Any]]) -> None:
        for it in shown:
            if it["what"] == "shown":
                self._check_session(life, it)

    def _check_session(self, life: int, it: dict[str, Any]) -> None:
        session_id, said = it["session"], self._said[it["session"]]
        prompts, answers = [text.strip() for text, _ in it["prompts"]], it["answers"]
        self.report.unconfirmed += sum(delivery == "unconfirmed" for _, delivery in it["prompts"])
        where = f"life {life}, session {session_id[:8]}:"
        for text, is_certain in said.prompts.items():
            self.report.prompts += 1
            # One that was given back stands in the draft, and goes with what is written behind it.
            count = sum(text in prompt for prompt in prompts) + (text in it["draft"])
            if count > 1 or (is_certain and not count):
                self._fault(f"{where} {text!r} is there {count} times")
        for number, seen in said.texts.items():
            self.report.answers += 1
            if not any(text.startswith(seen) for text in answers):
                shown = [len(text) for text in answers if text.startswith(f"answer {number}:")]
                self._fault(f"{where} {max(shown, default=0)} of {len(seen)} characters of answer {number}")
        if said.draft:
            self.report.drafts += 1
            if not it["draft"].startswith(said.draft):
                self._fault(f"{where} the draft is {it['draft']!r}, it was {said.draft!r}")
        self._check_stored(where, session_id, prompts, answers)

    def _read_logs(self) -> None:
        """Note what the CLI has stored: it writes no more."""
        for path in (self._folder / "copilot" / "session-state").glob("*/events.jsonl"):
            stored: list[tuple[str, str]] = []
            for line in path.read_bytes().split(b"\n"):
                try:
                    event = json.loads(line)
                except ValueError:
                    continue
                data = event.get("data") if isinstance(event, dict) else None
                if isinstance(data, dict) and event.get("type") in ("user.message", "assistant.message"):
                    stored.append((str(event["type"]), str(data.get("content") or "").strip()))
            self._stored[path.parent.name] = stored

    def _check_stored(
        self, where: str, session_id: str, prompts: Sequence[str], answers: Sequence[str]
    ) -> None:
        """Whatever the CLI has stored is shown."""
        for kind, content in self._stored.get(session_id, ()):
            self.report.stored += 1
            shown = prompts if kind == "user.message" else answers
            if content and not any(content in text for text in shown):
                self._fault(f"{where} the log has a {kind} {content[:30]!r}")

    def _fault(self, words: str) -> None:
        self.report.faults.append(words)


def _lag(told: Sequence[dict[str, Any]], killed: float) -> float:
    """Return how long the slowest probe of a life took; one that did not end, until the kill."""
    lag, begun = 0.0, None
    for it in told:
        if it["what"] == "probe":
            begun = it["at"]
        elif it["what"] == "probed" and begun is not None:
            lag, begun = max(lag, it["at"] - begun), None
    return lag if begun is None else max(lag, killed - begun)


async def _collect(stream: asyncio.StreamReader, told: list[dict[str, Any]]) -> None:
    while line := await stream.readline():
        if line.startswith(b"{") and line.endswith(b"\n"):
            told.append(json.loads(line))
