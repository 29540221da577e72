"""What is entered about an MCP server becomes a configuration, and its secrets are never shown again."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copilot_desktop.protocol.mcp import McpServerConfig
from copilot_desktop.viewmodels.mcp_form import (
    HTTP,
    SSE,
    McpForm,
    SecretPair,
    config_of,
    form_of,
    join_words,
    problems,
)

SECRET = "hunter2-hunter2"


@given(st.lists(st.text(alphabet="ab c'\"\\#$\t-", max_size=8), max_size=5))
def test_arguments_come_back_as_they_were(words: list[str]) -> None:
    form = McpForm("x", command="py", arguments=join_words(words))
    assert problems(form, ()) == {}
    assert config_of(form).arguments == tuple(words)


def test_an_argument_that_the_field_cannot_show_survives() -> None:
    before = McpServerConfig(command="py", arguments=("-c", "a\nb"))
    assert config_of(form_of("x", before), before).arguments == before.arguments


def test_a_form_holds_no_secret_and_gives_it_back() -> None:
    before = McpServerConfig(
        command="py", environ={"TOKEN": SECRET, "MODE": "fast"}, tools=("echo",), timeout_ms=5, folder="/f"
    )
    form = form_of("x", before)
    assert SECRET not in repr(form)
    assert form.pairs == (SecretPair("TOKEN", is_kept=True), SecretPair("MODE", is_kept=True))
    made = config_of(form, before)
    assert (made.environ, made.tools, made.timeout_ms, made.folder) == (
        before.environ,
        ("echo",),
        5,
        "/f",
    )
    entered = McpForm("x", command="py", pairs=(SecretPair("TOKEN", "another-secret", is_kept=True),))
    assert config_of(entered, before).environ == {"TOKEN": "another-secret"}
    assert "another-secret" not in repr(entered)


@pytest.mark.parametrize("kind", [HTTP, SSE])
def test_an_address_with_headers(kind: str) -> None:
    form = McpForm("far", kind, url=" https://x/mcp ", pairs=(SecretPair("X-Key", SECRET),))
    assert problems(form, ()) == {}
    config = config_of(form)
    assert (config.kind, config.url, config.headers, config.command) == (
        kind,
        "https://x/mcp",
        {"X-Key": SECRET},
        "",
    )
    assert form_of("far", config) == McpForm(
        "far", kind, url="https://x/mcp", pairs=(SecretPair("X-Key", is_kept=True),)
    )


@pytest.mark.parametrize(
    ("form", "fields"),
    [
        (McpForm(), {"name", "command"}),
        (McpForm("a b", command="x"), {"name"}),
        (McpForm("taken", command="x"), {"name"}),
        (McpForm("x", command="x", arguments='"half'), {"arguments"}),
        (McpForm("x", HTTP, url="ftp://x"), {"url"}),
        (McpForm("x", HTTP, url="https://"), {"url"}),
        (McpForm("x", HTTP, url="https://me:word@x/"), {"url"}),
        (McpForm("x", command="x", pairs=(SecretPair("1A", "b"),)), {"pairs"}),
        (McpForm("x", command="x", pairs=(SecretPair("A"),)), {"pairs"}),
        (McpForm("x", command="x", pairs=(SecretPair("A", "b"), SecretPair("A", "c"))), {"pairs"}),
        (McpForm("x", HTTP, url="https://x", pairs=(SecretPair("A", "b\nC: d"),)), {"pairs"}),
        (
            McpForm("x", HTTP, url="https://x", pairs=(SecretPair("A", "b"), SecretPair("a", "c"))),
            {"pairs"},
        ),
    ],
)
def test_what_is_wrong_is_said_at_its_field(form: McpForm, fields: set[str]) -> None:
    assert set(problems(form, {"taken"})) == fields
