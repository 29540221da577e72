"""Would this be asked? The cases are those that the real CLI is held against, and a few beside them."""

from __future__ import annotations

import os.path
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copilot_desktop.protocol.permission_settings import PermissionMode, PermissionRule, rules_of_approval
from copilot_desktop.viewmodels.permission_rules import (
    RememberedRule,
    RuleEffect,
    RuleReach,
    parse_pattern,
    pattern_of,
)
from copilot_desktop.viewmodels.rule_matching import (
    Asked,
    AskedAddress,
    AskedCommand,
    AskedFact,
    AskedFile,
    AskedMcpTool,
    AskedTool,
    Outcome,
    Situation,
    Verdict,
    judge,
)
from tests.support.rule_cases import CASES, PROJECT, RuleCases

FOLDER = "/home/me/project"
SITUATION = Situation(folders=(FOLDER, "/tmp"))


def remembered(
    pattern: str, effect: RuleEffect = RuleEffect.ALLOW, reach: RuleReach = RuleReach.SESSION
) -> RememberedRule:
    rule = parse_pattern(pattern)
    assert rule is not None
    return RememberedRule(rule, reach, effect)


def rules(allow: Sequence[str] = (), deny: Sequence[str] = ()) -> list[RememberedRule]:
    return [*map(remembered, allow), *(remembered(pattern, RuleEffect.DENY) for pattern in deny)]


def asked_of(call: str) -> Asked:
    kind, _, what = call.partition(" ")
    match kind:
        case "run":
            return AskedCommand(what)
        case "fetch":
            return AskedAddress(what)
        case "tool":
            return AskedMcpTool(*what.split(" "))
    path = os.path.normpath(what.replace(PROJECT, FOLDER))
    resolved = path.replace(f"{FOLDER}/out", "/etc").replace("lnk.txt", "in.txt")
    return AskedFile(path, kind == "write", resolved)


def outcome_of(verdict: Verdict) -> str:
    return f"place {verdict.outcome.value}" if verdict.asks_place else verdict.outcome.value


@pytest.mark.parametrize("cases", CASES, ids=lambda cases: cases.name)
def test_what_the_cli_does(cases: RuleCases) -> None:
    held = rules(cases.allow, cases.deny)
    situation = Situation(cases.mode, SITUATION.folders)
    found = {call: outcome_of(judge(asked_of(call), held, situation)) for call, _outcome in cases.calls}
    assert found == dict(cases.calls)
    for call in cases.hidden:
        verdict = judge(asked_of(call), held, situation)
        assert (verdict.outcome, bool(verdict.rule and verdict.reason)) == (Outcome.UNKNOWN, True), call


@pytest.mark.parametrize(
    "line",
    [
        "f() { rm x; }",
        "cat <<E\\n$(rm x)\\nE",
        "[ rm x ]",
        "! { rm x; }",
        "((1)) && rm x",
        'rm "x',
        "coproc rm x",
        "function f { rm x; }",
        "select i in a; do rm x; done",
        "2>&1 rm nowhere; [ rm ]",
        "rm x;" * 5_000,
    ],
)
def test_a_line_that_cannot_be_read_for_certain_is_not_said_to_be_allowed(line: str) -> None:
    verdict = judge(AskedCommand(line), rules(["shell"], ["shell(rm:*)"]), SITUATION)
    assert verdict.outcome is Outcome.UNKNOWN
    assert verdict.rule is not None
    assert verdict.rule.effect is RuleEffect.DENY
    without = judge(AskedCommand(line), rules(["shell"], ["shell(git:*)"]), SITUATION)
    assert without.outcome is Outcome.ALLOWED, "the rule names nothing of it"


def test_commands_that_bash_does_not_read() -> None:
    powershell = Situation(folders=(FOLDER,), has_bash=False)
    held = rules(["shell(git:*)"], ["shell(rm:*)"])
    assert judge(AskedCommand("git status"), held, powershell).outcome is Outcome.ALLOWED
    assert judge(AskedCommand("git status; rm x"), held, powershell).outcome is Outcome.UNKNOWN
    assert judge(AskedCommand("git rmdir"), held, powershell).outcome is Outcome.ALLOWED


@pytest.mark.parametrize(
    ("pattern", "path", "outcome"),
    [
        ("write(./a.txt)", "a.txt", Outcome.DENIED),
        ("write(sub/*)", "sub/b", Outcome.DENIED),
        ("write(sub)", "sub/b", Outcome.ASKED),
        ("write(sub/)", "sub/b", Outcome.ASKED),
        ("write(A.TXT)", "a.txt", Outcome.ASKED),
        ("write(/a.txt)", "a.txt", Outcome.ASKED),
        ("write(sub/../b)", "b", Outcome.ASKED),
        (f"write({FOLDER}/a.txt)", "a.txt", Outcome.DENIED),
        ("write(**)", "a.txt", Outcome.UNKNOWN),
        ("write(~/a.txt)", "a.txt", Outcome.UNKNOWN),
    ],
)
def test_rules_on_paths(pattern: str, path: str, outcome: Outcome) -> None:
    place = f"{FOLDER}/{path}"
    verdict = judge(AskedFile(place, True, place), rules(deny=[pattern]), SITUATION)
    assert verdict.outcome is outcome


def test_where_a_link_leads_is_not_known_before_somebody_has_looked() -> None:
    asked = AskedFile(f"{FOLDER}/a.txt")
    assert judge(asked, rules(["read"], ["read(b.txt)"]), SITUATION).outcome is Outcome.UNKNOWN


def test_single_paths_and_folders_that_were_allowed() -> None:
    held = rules(["read"])
    inside = Situation(folders=(FOLDER, "/etc"))
    assert judge(AskedFile("/etc/hosts", False, "/etc/hosts"), held, inside).outcome is Outcome.ALLOWED
    assert judge(AskedFile("/etcetera", False, "/etcetera"), held, inside).asks_place
    single = Situation(folders=(FOLDER,), paths=("/etc/hosts",))
    assert judge(AskedFile("/etc/hosts", False, "/etc/hosts"), held, single).outcome is Outcome.ALLOWED
    assert judge(AskedFile("/etc/hostname", False, "/etc/hostname"), held, single).asks_place


@pytest.mark.parametrize(
    ("pattern", "url", "outcome"),
    [
        ("url(example.org)", "https://example.org/a", Outcome.ALLOWED),
        ("url(example.org)", "http://example.org/a", Outcome.ASKED),
        ("url(https://example.org/a/)", "https://example.org/a?b", Outcome.ALLOWED),
        ("url(https://example.org/a)", "https://example.org/a/b", Outcome.ASKED),
        ("url(https://example.org/a*)", "https://example.org/ab", Outcome.UNKNOWN),
        ("url(https://*)", "https://example.org/", Outcome.ASKED),
        ("url(https://**.org)", "https://example.org/", Outcome.ASKED),
        ("url(https://127.0.0.1)", "https://0x7f.1/", Outcome.UNKNOWN),
        ("url(https://bücher.example)", "https://example.org/", Outcome.UNKNOWN),
        ("url(https://[::1]:9)", "https://[::1]:9/a", Outcome.ALLOWED),
        ("url(https://example.org)", "https://example.org:x/", Outcome.UNKNOWN),
        ("url(https://example.org)", "example.org", Outcome.UNKNOWN),
        ("url", "example.org", Outcome.ALLOWED),
    ],
)
def test_rules_on_addresses(pattern: str, url: str, outcome: Outcome) -> None:
    assert judge(AskedAddress(url), rules([pattern]), SITUATION).outcome is outcome


def test_tools_and_facts() -> None:
    held = rules(["demo", "other(echo)", "custom-tool(weather)", "shell"])
    assert judge(AskedMcpTool("demo", "any"), held, SITUATION).outcome is Outcome.ALLOWED
    assert judge(AskedMcpTool("other", "ask"), held, SITUATION).outcome is Outcome.ASKED
    assert judge(AskedMcpTool("Demo", "any"), held, SITUATION).outcome is Outcome.ASKED
    assert judge(AskedMcpTool("shell", "any"), held, SITUATION).outcome is Outcome.UNKNOWN
    assert judge(AskedTool("weather"), held, SITUATION).outcome is Outcome.ALLOWED
    assert judge(AskedTool("time"), held, SITUATION).outcome is Outcome.ASKED
    assert judge(AskedFact(), held, SITUATION).outcome is Outcome.ASKED
    assert judge(AskedFact(), rules(["memory"]), SITUATION).outcome is Outcome.ALLOWED


def test_the_narrowest_rule_is_named_and_a_model_may_decide() -> None:
    held = [remembered("shell(ls)", reach=RuleReach.FOLDER), remembered("shell(ls)")]
    assert judge(AskedCommand("ls"), held, SITUATION).rule is held[1]
    assisted = Situation(PermissionMode.ASSISTED.value, (FOLDER,))
    assert judge(AskedCommand("ls"), held, assisted).outcome is Outcome.ALLOWED
    assert judge(AskedCommand("rm x"), held, assisted).outcome is Outcome.UNKNOWN


@pytest.mark.parametrize(
    ("approval", "patterns"),
    [
        ({"kind": "commands", "commandIdentifiers": ["a", "b:*"]}, ["shell(a)", "shell(b:*)"]),
        ({"kind": "write"}, ["write"]),
        ({"kind": "mcp", "serverName": "demo", "toolName": None}, ["demo"]),
        ({"kind": "mcp", "serverName": "demo", "toolName": "echo"}, ["demo(echo)"]),
        ({"kind": "mcp"}, ["mcp"]),
        ({"kind": "custom-tool", "toolName": "t"}, ["custom-tool(t)"]),
        ({"kind": "extension-management"}, ["extension-management"]),
        ({"kind": "extension-env-access", "extensionName": "e"}, ["extension-env-access(e)"]),
        ({"kind": "workflow", "approvalKey": "k"}, ["workflow(k)"]),
        ({"kind": "mcp-sampling", "serverName": "demo"}, ["mcp-sampling(demo)"]),
        ({}, []),
    ],
)
def test_approvals_as_they_are_kept(approval: dict[str, object], patterns: list[str]) -> None:
    assert [pattern_of(rule) for rule in rules_of_approval(approval)] == patterns


@pytest.mark.parametrize("pattern", ["shell(git:*)", "write", "demo(echo)", "shell(a (b) c)", "shell(a\nb)"])
def test_patterns_are_read_as_they_are_written(pattern: str) -> None:
    rule = parse_pattern(pattern)
    assert rule is not None
    assert pattern_of(rule) == pattern


@pytest.mark.parametrize("text", ["", "()", "shell(x", "(x)", "shell)x("])
def test_what_is_no_pattern(text: str) -> None:
    assert parse_pattern(text) is None


# ---- what always holds ---------------------------------------------------------------------------

_WORDS = ["git", "rm", "x", "&&", "$(", "<<", "<(", "()", "if", "then", "case", "in", "push", "-C", "a=1"]
_PIECES = st.sampled_from([*"|;&(){}[#!><`'\"\\\n\t", " ", " ", "  ", *_WORDS])
_LINES = st.lists(_PIECES, max_size=14).map("".join) | st.text(max_size=30)
_ARGUMENTS = st.sampled_from(["git", "git push", "rm", "rm x", "x", "git:*", "rm:*", "git push:*", "", ":*"])
_RULES = st.lists(
    st.builds(
        RememberedRule,
        st.builds(
            PermissionRule, st.sampled_from(["shell", "write", "git"]), st.none() | _ARGUMENTS | _LINES
        ),
        st.sampled_from(RuleReach),
        st.sampled_from(RuleEffect),
    ),
    max_size=5,
)
_MODES = st.sampled_from(PermissionMode).map(lambda mode: Situation(mode.value, (FOLDER,)))


@given(_LINES, _RULES, _MODES)
def test_a_rule_that_denies_always_wins(line: str, held: list[RememberedRule], situation: Situation) -> None:
    asked = AskedCommand(line)
    everything = RememberedRule(PermissionRule("shell"), RuleReach.ALWAYS, RuleEffect.DENY)
    assert judge(asked, [*held, everything], situation).outcome is Outcome.DENIED
    denials = [rule for rule in held if rule.effect is RuleEffect.DENY]
    alone = judge(asked, denials, situation)
    if alone.outcome is Outcome.DENIED:
        assert judge(asked, held, situation).outcome is Outcome.DENIED
    if judge(asked, held, situation).outcome is Outcome.ALLOWED:
        assert alone.outcome is not Outcome.DENIED
        assert alone.rule is None, "nothing that denies may be about it"


@given(_LINES, _RULES)
def test_a_line_is_allowed_only_as_it_stands_or_by_its_beginning(
    line: str, held: list[RememberedRule]
) -> None:
    verdict = judge(AskedCommand(line), held, SITUATION)
    if verdict.outcome is not Outcome.ALLOWED:
        return
    assert verdict.rule is not None
    assert verdict.rule.effect is RuleEffect.ALLOW
    argument = verdict.rule.rule.argument
    if argument is not None and argument != line:
        stem = argument.removesuffix(":*")
        assert stem != argument, "a rule without :* is about the very line"
        assert line == stem or line.startswith(stem + " ")
        rest = line.removeprefix(stem)
        assert rest[:1] in ("", " "), "neither ; nor & nor a new line may stand right behind it"


@given(_LINES, _RULES, _RULES, _MODES)
def test_more_rules_that_deny_never_allow_more(
    line: str, held: list[RememberedRule], more: list[RememberedRule], situation: Situation
) -> None:
    asked = AskedCommand(line)
    denials = [rule for rule in more if rule.effect is RuleEffect.DENY]
    if judge(asked, held, situation).outcome is not Outcome.ALLOWED:
        assert judge(asked, [*held, *denials], situation).outcome is not Outcome.ALLOWED


@given(st.text(max_size=60), st.text(max_size=30))
def test_no_text_is_too_odd(text: str, argument: str) -> None:
    for kind in ("shell", "read", "write", "url"):
        held = [
            RememberedRule(PermissionRule(kind, argument), RuleReach.SESSION, effect) for effect in RuleEffect
        ]
        for asked in (
            AskedCommand(text),
            AskedFile(text, True),
            AskedAddress(text),
            AskedMcpTool(text, text),
        ):
            assert judge(asked, held, SITUATION).reason
