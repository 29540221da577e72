"""Scripts written as files: rules that say which request gets which steps.

A scenario is TOML or JSON. The first rule whose conditions all hold answers:

    [[rules]]
    role = "user"          # role of the last message: user, tool, ...
    contains = "hello"     # text of the last message
    system = "explore"     # text of the system prompt (tells helpers from the main agent)
    tool = "bash"          # the last message is the result of this tool
    compaction = false     # whether tools are forbidden, as when history is summarised
    nth = 2                # only the second request for which all of the above holds
    times = 3              # only the first three of them
    steps = [
        { reasoning = "Thinking." },
        { text = "Some **Markdown**.", interval_ms = [0, 5] },
        { tool = "bash", arguments = { command = "ls {cwd}", description = "List" } },
        { pause_s = 0.5 },
        { http_error = 429, message = "Slow down", code = "rate_limit", retry_after_s = 1 },
        { stall = true }, { cut = true }, { empty = true }, { raw = "data: {not json\\n\\n" },
    ]

`{cwd}` in a tool's arguments becomes the session's folder. A request that no rule answers gets
the text "No rule of the scenario answers this request."
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from copilot_desktop.demo.script import (
    WORD_INTERVAL_MS,
    ChatRequest,
    Cut,
    Empty,
    HttpError,
    Pause,
    Raw,
    Reasoning,
    Stall,
    Step,
    Text,
    ToolCall,
)
from copilot_desktop.demo.workspace_answers import find_working_folder

_NO_RULE = "No rule of the scenario answers this request."


class ScenarioError(ValueError):
    """The file is not a scenario; the message names the rule and the key."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule; see the module's text for the meaning of each key."""

    steps: tuple[Step, ...]
    role: str = ""
    contains: str = ""
    system: str = ""
    tool: str = ""
    compaction: bool | None = None
    nth: int = 0
    times: int = 0

    def matches(self, request: ChatRequest) -> bool:
        """Whether every condition but the counted ones holds."""
        last = request.last
        return (
            self.role in ("", last.role)
            and self.contains in last.text
            and (not self.tool or request.tool_of_last()[0] == self.tool)
            and (self.compaction is None or self.compaction == (request.tool_choice == "none"))
            and (
                not self.system
                or any(self.system in m.text for m in request.messages if m.role in ("system", "developer"))
            )
        )


class Scenario:
    """A script made of rules. Counts how often each rule matched, so it serves one server.

    Attributes:
        unanswered: the requests that no rule answered, for a test to look at.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(rules)
        self._matches = [0] * len(self._rules)
        self.unanswered: list[ChatRequest] = []

    def answer(self, request: ChatRequest, /) -> Sequence[Step]:
        """Return the steps of the first rule that applies."""
        for index, rule in enumerate(self._rules):
            if not rule.matches(request):
                continue
            self._matches[index] += 1
            count = self._matches[index]
            if (rule.nth and count != rule.nth) or (rule.times and count > rule.times):
                continue
            return [_fill(step, request) for step in rule.steps]
        self.unanswered.append(request)
        return [Text(_NO_RULE)]


def load_scenario(path: Path) -> Scenario:
    """Read a scenario file, TOML unless its name ends in .json.

    Raises:
        OSError: the file cannot be read.
        ScenarioError: it is malformed.
    """
    content = path.read_bytes().decode()
    try:
        decoded = json.loads(content) if path.suffix == ".json" else tomllib.loads(content)
    except (json.JSONDecodeError, tomllib.TOMLDecodeError) as exc:
        raise ScenarioError(f"{path.name}: {exc}") from exc
    try:
        return parse_scenario(decoded)
    except ScenarioError as exc:
        raise ScenarioError(f"{path.name}: {exc}") from exc


def parse_scenario(decoded: object) -> Scenario:
    """Build a scenario from decoded TOML or JSON.

    Raises:
        ScenarioError: it is malformed.
    """
    rules = decoded.get("rules") if isinstance(decoded, dict) else None
    if not isinstance(rules, list) or not rules:
        raise ScenarioError("there are no rules")
    parsed = []
    for number, rule in enumerate(rules, 1):
        try:
            parsed.append(_parse_rule(rule))
        except ScenarioError as exc:
            raise ScenarioError(f"rule {number}: {exc}") from exc
    return Scenario(parsed)


def _parse_rule(rule: object) -> Rule:
    keys = _Keys(rule)
    steps = keys.take("steps", list, None)
    if steps is None:
        raise ScenarioError("steps is missing")
    parsed = Rule(
        steps=tuple(_parse_step(step) for step in steps),
        role=keys.take("role", str, ""),
        contains=keys.take("contains", str, ""),
        system=keys.take("system", str, ""),
        tool=keys.take("tool", str, ""),
        compaction=keys.take("compaction", bool, None),
        nth=keys.take("nth", int, 0),
        times=keys.take("times", int, 0),
    )
    keys.finish()
    if any(isinstance(step, HttpError) for step in parsed.steps[1:]):
        raise ScenarioError("http_error is only possible as the first step")
    return parsed


def _parse_step(step: object) -> Step:
    keys = _Keys(step)
    kinds = [kind for kind in _STEPS if kind in keys.left]
    if len(kinds) != 1:
        raise ScenarioError(f"a step needs exactly one of {', '.join(_STEPS)}")
    parsed = _STEPS[kinds[0]](keys)
    keys.finish()
    return parsed


class _Keys:
    """Takes typed values out of a table and complains about what is left."""

    def __init__(self, table: object) -> None:
        if not isinstance(table, dict):
            raise ScenarioError("a rule or step is not a table")
        self.left: dict[str, Any] = dict(table)

    def take(self, key: str, kind: type | tuple[type, ...], default: Any) -> Any:
        if key not in self.left:
            return default
        value = self.left.pop(key)
        allowed = kind if isinstance(kind, tuple) else (kind,)
        if not isinstance(value, kind) or (isinstance(value, bool) and bool not in allowed):
            raise ScenarioError(f"{key} has a wrong type")
        return value

    def flag(self, key: str) -> None:
        if self.take(key, bool, True) is not True:
            raise ScenarioError(f"{key} can only be true")

    def interval(self) -> tuple[int, int]:
        given = self.take("interval_ms", list, list(WORD_INTERVAL_MS))
        if len(given) != 2 or not all(type(bound) is int and bound >= 0 for bound in given):
            raise ScenarioError("interval_ms needs two numbers")
        return given[0], given[1]

    def finish(self) -> None:
        if self.left:
            raise ScenarioError(f"unknown key {', '.join(sorted(self.left))}")


def _parse_text(keys: _Keys) -> Step:
    return Text(keys.take("text", str, ""), keys.interval())


def _parse_reasoning(keys: _Keys) -> Step:
    return Reasoning(keys.take("reasoning", str, ""), keys.interval())


def _parse_tool(keys: _Keys) -> Step:
    return ToolCall(
        keys.take("tool", str, ""), keys.take("arguments", (dict, str), {}), keys.take("id", str, "")
    )


def _parse_pause(keys: _Keys) -> Step:
    return Pause(float(keys.take("pause_s", (int, float), 0)))


def _parse_http_error(keys: _Keys) -> Step:
    return HttpError(
        keys.take("http_error", int, 500),
        keys.take("message", str, "Scripted error"),
        keys.take("code", str, ""),
        keys.take("retry_after_s", int, None),
    )


def _parse_stall(keys: _Keys) -> Step:
    keys.flag("stall")
    return Stall()


def _parse_cut(keys: _Keys) -> Step:
    keys.flag("cut")
    return Cut()


def _parse_empty(keys: _Keys) -> Step:
    keys.flag("empty")
    return Empty()


def _parse_raw(keys: _Keys) -> Step:
    return Raw(keys.take("raw", str, "").encode())


_STEPS: Mapping[str, Callable[[_Keys], Step]] = {
    "text": _parse_text,
    "reasoning": _parse_reasoning,
    "tool": _parse_tool,
    "pause_s": _parse_pause,
    "http_error": _parse_http_error,
    "stall": _parse_stall,
    "cut": _parse_cut,
    "empty": _parse_empty,
    "raw": _parse_raw,
}


def _fill(step: Step, request: ChatRequest) -> Step:
    if not isinstance(step, ToolCall):
        return step
    folder = str(find_working_folder(request) or "{cwd}")
    return ToolCall(step.name, _filled(step.arguments, folder), step.call_id)


def _filled(value: Any, folder: str) -> Any:
    if isinstance(value, str):
        return value.replace("{cwd}", folder)
    if isinstance(value, Mapping):
        return {key: _filled(item, folder) for key, item in value.items()}
    if isinstance(value, list):
        return [_filled(item, folder) for item in value]
    return value
