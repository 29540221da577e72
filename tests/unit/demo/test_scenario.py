"""Scenario files: which rule answers, how steps are read, what is refused."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.demo.scenario import Scenario, ScenarioError, load_scenario, parse_scenario
from copilot_desktop.demo.script import (
    ChatRequest,
    Cut,
    Empty,
    HttpError,
    Pause,
    Raw,
    Reasoning,
    Stall,
    Text,
    ToolCall,
    parse_request,
)
from tests.support.model_client import chat_body, tool_turn, user

SCENARIOS = Path(__file__).parents[2] / "e2e" / "scenarios"


def request(*messages: Mapping[str, Any], **body: Any) -> ChatRequest:
    return parse_request(chat_body(*messages, **body), 1)


def texts(scenario: Scenario, *requests: ChatRequest) -> list[str]:
    return [
        "".join(step.text for step in scenario.answer(item) if isinstance(step, Text)) for item in requests
    ]


def scenario_of(*rules: Mapping[str, Any]) -> Scenario:
    return parse_scenario({"rules": list(rules)})


def test_the_first_matching_rule_answers() -> None:
    scenario = scenario_of(
        {"role": "tool", "tool": "bash", "steps": [{"text": "bash"}]},
        {"role": "tool", "steps": [{"text": "other tool"}]},
        {"compaction": True, "steps": [{"text": "summary"}]},
        {"system": "another agent", "steps": [{"text": "helper"}]},
        {"contains": "one", "steps": [{"text": "1"}]},
        {"role": "user", "compaction": False, "steps": [{"text": "any"}]},
    )
    assert texts(
        scenario,
        request(*tool_turn("bash", {}, "done")),
        request(*tool_turn("view", {}, "done")),
        request(user("one"), tool_choice="none"),
        request(user("one"), folder="/x\nanother agent"),
        request(user("one")),
        request(user("two")),
        request({"role": "assistant", "content": "?"}),
    ) == [
        "bash",
        "other tool",
        "summary",
        "helper",
        "1",
        "any",
        "No rule of the scenario answers this request.",
    ]
    assert [item.last.role for item in scenario.unanswered] == ["assistant"]


def test_counted_rules_fall_through() -> None:
    scenario = scenario_of(
        {"contains": "a", "nth": 2, "steps": [{"text": "second a"}]},
        {"contains": "a", "times": 1, "steps": [{"text": "first a"}]},
        {"steps": [{"text": "else"}]},
    )
    a, b = request(user("apple")), request({"role": "user", "content": "x"})
    assert texts(scenario, a, b, a, a) == ["first a", "else", "second a", "else"]


def test_every_step_is_understood() -> None:
    steps = [
        {"reasoning": "r", "interval_ms": [1, 2]},
        {"text": "t"},
        {"tool": "bash", "arguments": {"command": "ls {cwd}", "list": ["{cwd}/a", 1]}, "id": "c"},
        {"tool": "bash", "arguments": "{broken {cwd}"},
        {"pause_s": 1},
        {"stall": True},
        {"cut": True},
        {"empty": True},
        {"raw": "data: x\n\n"},
    ]
    scenario = scenario_of(
        {"contains": "hi", "steps": steps}, {"steps": [{"http_error": 429, "retry_after_s": 2}]}
    )
    assert list(scenario.answer(request(user("hi"), folder="/p"))) == [
        Reasoning("r", (1, 2)),
        Text("t"),
        ToolCall("bash", {"command": "ls /p", "list": ["/p/a", 1]}, "c"),
        ToolCall("bash", "{broken /p"),
        Pause(1.0),
        Stall(),
        Cut(),
        Empty(),
        Raw(b"data: x\n\n"),
    ]
    assert list(scenario.answer(request(user("no")))) == [HttpError(429, "Scripted error", "", 2)]


def test_without_a_known_folder_the_placeholder_stays() -> None:
    scenario = scenario_of({"steps": [{"tool": "view", "arguments": {"path": "{cwd}/a"}}]})
    body = {"messages": [{"role": "user", "content": "x"}]}
    assert list(scenario.answer(parse_request(body, 1))) == [ToolCall("view", {"path": "{cwd}/a"})]


@pytest.mark.parametrize(
    ("rule", "complaint"),
    [
        ({}, "rule 1: steps is missing"),
        ("text", "rule 1: a rule or step is not a table"),
        ({"steps": {}}, "steps has a wrong type"),
        ({"steps": [], "contians": "x"}, "unknown key contians"),
        ({"steps": [], "nth": "2"}, "nth has a wrong type"),
        ({"steps": [], "nth": True}, "nth has a wrong type"),
        ({"steps": [{}]}, "a step needs exactly one of"),
        ({"steps": [{"text": "a", "reasoning": "b"}]}, "a step needs exactly one of"),
        ({"steps": [{"text": 1}]}, "text has a wrong type"),
        ({"steps": [{"text": "a", "speed": 1}]}, "unknown key speed"),
        ({"steps": [{"text": "a", "interval_ms": [1]}]}, "interval_ms needs two numbers"),
        ({"steps": [{"text": "a", "interval_ms": [1, -1]}]}, "interval_ms needs two numbers"),
        ({"steps": [{"stall": False}]}, "stall can only be true"),
        ({"steps": [{"text": "a"}, {"http_error": 500}]}, "http_error is only possible as the first step"),
    ],
)
def test_mistakes_are_named(rule: Any, complaint: str) -> None:
    with pytest.raises(ScenarioError, match=complaint):
        parse_scenario({"rules": [rule]})


@pytest.mark.parametrize("decoded", [None, [], {}, {"rules": []}, {"rules": {}}])
def test_a_scenario_needs_rules(decoded: object) -> None:
    with pytest.raises(ScenarioError, match="there are no rules"):
        parse_scenario(decoded)


def test_files_may_be_toml_or_json(tmp_path: Path) -> None:
    content = {"rules": [{"steps": [{"text": "from json"}]}]}
    (tmp_path / "a.json").write_text(json.dumps(content), encoding="utf-8")
    (tmp_path / "a.toml").write_text('[[rules]]\nsteps = [{ text = "from toml" }]\n', encoding="utf-8")
    for name, text in (("a.json", "from json"), ("a.toml", "from toml")):
        assert texts(load_scenario(tmp_path / name), request(user("x"))) == [text]


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("a.json", "{", "a.json: "),
        ("a.toml", "= 1", "a.toml: "),
        ("b.toml", "", "b.toml: there are no rules"),
    ],
)
def test_a_broken_file_is_named(tmp_path: Path, name: str, content: str, complaint: str) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    with pytest.raises(ScenarioError, match=complaint):
        load_scenario(tmp_path / name)


@pytest.mark.parametrize("path", sorted(SCENARIOS.iterdir()), ids=lambda path: path.name)
def test_the_scenarios_of_the_end_to_end_tests_answer_everything(path: Path) -> None:
    scenario = load_scenario(path)
    assert scenario.answer(request(user("something else")))
    assert scenario.unanswered == []
