"""Makes event logs of any size, in the shapes the CLI writes, out of text that people and programs wrote."""

from __future__ import annotations

import json
import random
import sysconfig
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final

#: Stands in one answer of all, near the beginning.
NEEDLE: Final = "xylophoneQuasarIndex"
#: Stand in one prompt of some hundred.
CJK: Final = ("数据库连接失败，请检查配置", "検索結果を表示する", "검색 결과를 보여 주세요")

_ROOT: Final = Path(__file__).resolve().parents[1]
_FOLDERS: Final = tuple(f"/home/kim/code/project-{number}" for number in range(24))
#: Of a session: most are small, one in twelve is large.
_SIZES: Final = (200_000, 400_000, 800_000, 1_500_000, 3_000_000, 12_000_000)


@cache
def _code() -> str:
    folder = Path(sysconfig.get_paths()["stdlib"])
    files = sorted(folder.glob("*.py")) + sorted(folder.glob("*/*.py"))
    return "".join(file.read_text(encoding="utf-8", errors="replace") for file in files[:700])


@cache
def _prose() -> str:
    files = sorted(file for file in (_ROOT / "corpora" / "llm-answers").rglob("*") if file.is_file())
    return "".join(file.read_text(encoding="utf-8", errors="replace") for file in files)


@cache
def _terminal() -> str:
    files = sorted(file for file in (_ROOT / "corpora" / "terminal-output").rglob("*") if file.is_file())
    return "".join(file.read_text(encoding="utf-8", errors="replace") for file in files)


class LogCorpus:
    """Writes sessions below `<home>/session-state`."""

    def __init__(self, home: Path, seed: int = 1) -> None:
        self._home = home
        self._random = random.Random(seed)
        self._has_needle = False
        self._end = datetime(2026, 6, 1, tzinfo=UTC)

    def write(self, total_bytes: int) -> int:
        """Write sessions until there are so many bytes; return how many there are."""
        written = number = 0
        while written < total_bytes:
            size = min(self._random.choice(_SIZES), total_bytes - written)
            written += self._session(f"session-{number:05}", size)
            number += 1
        return written

    def _session(self, session_id: str, size: int) -> int:
        folder = self._home / "session-state" / session_id
        folder.mkdir(parents=True)
        written = 0
        with (folder / "events.jsonl").open("wb") as file:
            for line in self._lines(session_id):
                written += file.write(line)
                if written >= size:
                    break
        return written

    def _lines(self, session_id: str) -> Iterator[bytes]:
        now = self._end - timedelta(days=self._random.uniform(0, 400))
        for count, (kind, data) in enumerate(self._events(session_id), 1):
            now += timedelta(seconds=self._random.expovariate(0.2))
            event = {
                "type": kind,
                "data": data,
                "id": f"{session_id}-{count:08}-aaaa-bbbb-cccc",
                "timestamp": f"{now:%Y-%m-%dT%H:%M:%S}.{now.microsecond // 1000:03}Z",
                "parentId": f"{session_id}-{count - 1:08}-aaaa-bbbb-cccc",
            }
            yield json.dumps(event, separators=(",", ":"), ensure_ascii=False).encode() + b"\n"

    def _events(self, session_id: str) -> Iterator[tuple[str, dict[str, Any]]]:
        cwd = self._random.choice(_FOLDERS)
        yield "session.start", {"sessionId": session_id, "context": {"cwd": cwd, "branch": "main"}}
        yield "system.message", {"role": "system", "content": self._piece(_prose(), 30_000)}
        turn = 0
        while True:
            turn += 1
            key = f"{session_id}-{turn}"
            prompt = self._piece(_prose(), self._random.randrange(20, 400))
            if self._random.random() < 0.005:
                prompt += " " + self._random.choice(CJK)
            yield (
                "user.message",
                {"content": prompt, "transformedContent": f"<now>\n{prompt}", "messageId": f"prompt-{key}"},
            )
            for step in range(self._random.randrange(1, 9)):
                yield from self._step(f"{key}-{step}", cwd)
            answer = self._piece(_prose(), self._random.randrange(200, 4000))
            if not self._has_needle:
                self._has_needle = True
                answer += f" {NEEDLE} "
            yield "assistant.message", {"messageId": f"answer-{key}", "content": answer, "toolRequests": []}
            yield "assistant.turn_end", {"turnId": "0"}

    def _step(self, key: str, cwd: str) -> Iterator[tuple[str, dict[str, Any]]]:
        name, arguments, output = self._call(cwd)
        request = {"toolCallId": f"call-{key}", "name": name, "arguments": arguments, "type": "function"}
        text = self._piece(_prose(), self._random.randrange(0, 300))
        yield "assistant.turn_start", {"turnId": "0"}
        yield (
            "assistant.message",
            {
                "messageId": f"message-{key}",
                "content": text,
                "toolRequests": [request],
                # What the model thought, which nobody else can read.
                "reasoningOpaque": self._random.randbytes(self._random.randrange(0, 1500)).hex(),
            },
        )
        yield (
            "tool.execution_start",
            {"toolCallId": f"call-{key}", "toolName": name, "arguments": arguments, "turnId": "0"},
        )
        yield (
            "tool.execution_complete",
            {
                "toolCallId": f"call-{key}",
                "success": True,
                "result": {"content": output, "detailedContent": output},
                "toolTelemetry": {"metrics": {"context_token_limit": 128000.0, "result_token_count": 81}},
            },
        )

    def _call(self, cwd: str) -> tuple[str, dict[str, Any], str]:
        size = min(20_000, int(self._random.paretovariate(1.1) * 600))
        path = f"{cwd}/src/module_{self._random.randrange(400)}/{self._random.randrange(40)}.py"
        match self._random.randrange(4):
            case 0:
                command = " ".join(self._piece(_terminal(), 60).split())
                return "bash", {"command": command}, self._piece(_terminal(), size)
            case 1:
                return "view", {"path": path}, self._piece(_code(), size)
            case 2:
                return "grep", {"pattern": self._piece(_code(), 20)}, self._piece(_code(), size // 2)
            case _:
                diff = f"\ndiff --git a{path} b{path}\n" + self._piece(_code(), size // 2)
                return "edit", {"path": path, "old_str": diff[:200], "new_str": diff[200:]}, diff

    def _piece(self, text: str, size: int) -> str:
        at = self._random.randrange(max(1, len(text) - size))
        return text[at : at + size]
