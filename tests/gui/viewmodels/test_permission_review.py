"""What a card says of a request, by the request and by what was found out about it."""

from __future__ import annotations

from typing import Any

import pytest

from copilot_desktop.protocol.permissions import (
    CommandSegment,
    ExtensionEnvironmentPermission,
    MemoryPermission,
    OtherPermission,
    PathPermission,
    PermissionRequest,
    PermissionSubject,
    RequestId,
    ShellPermission,
    UrlPermission,
    WorkflowPermission,
    WritePermission,
)
from copilot_desktop.viewmodels.permission_review import Review, review
from copilot_desktop.viewmodels.request_facts import LONG_COMMAND, PermissionFacts

HOME, FOLDER = "/home/user", "/home/user/project"
EDIT = "--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b\n"


def reviewed(
    subject: PermissionSubject, facts: PermissionFacts | None = None, *, awaits: bool = False, **fields: Any
) -> Review:
    asked = PermissionRequest(RequestId("r"), subject, **fields)
    return review(asked, FOLDER, HOME, facts, awaits=awaits)


def told(shown: Review) -> dict[str, list[str]]:
    return {fact.name: [value.text for value in fact.values] for fact in shown.facts}


def test_a_command_with_all_that_is_known_of_it() -> None:
    shown = reviewed(
        ShellPermission(
            "cat /etc/hosts && make > out.txt",
            "Build",
            possible_paths=("/etc/hosts", "out.txt"),
            possible_urls=("https://a.example/x",),
            segments=(CommandSegment("cat", "cat /etc/hosts"), CommandSegment("make", "make > out.txt")),
            working_folder="/srv",
        )
    )
    assert (shown.title, shown.code, shown.prompt) == (
        "Run this command?",
        "cat /etc/hosts && make > out.txt",
        "$",
    )
    assert told(shown) == {
        "Agent says": ["Build"],
        "Parts": ["cat /etc/hosts", "make > out.txt"],
        "Touches": ["/etc/hosts"],
        "Writes to": ["out.txt"],
        "Addresses": ["https://a.example/x"],
        "Runs in": ["/srv"],
    }
    runs_in = shown.facts[-1].values[0]
    assert (runs_in.note, runs_in.is_warned) == ("outside the session folder", True)


def test_a_long_command_that_was_not_read_yet_says_so() -> None:
    subject = ShellPermission("rm -rf / " + "x" * LONG_COMMAND)
    waiting = reviewed(subject, awaits=True)
    assert (waiting.is_read, waiting.marks) == (False, ())
    assert reviewed(subject, PermissionFacts(), awaits=True).is_risky
    assert reviewed(subject).is_risky, "nobody will come with facts: it is read here"


@pytest.mark.parametrize(
    ("subject", "title", "subtitle"),
    [
        (WritePermission("src/x", EDIT), "Edit this file?", "In the session folder"),
        (WritePermission("src/x", EDIT, creates=True), "Create this file?", "In the session folder"),
        (WritePermission("/etc/x", EDIT), "Edit this file?", "Outside the session folder"),
        (
            PathPermission("path", {"accessKind": "read", "paths": ["/srv/a"]}),
            "Read outside this folder?",
            "Outside the session folder",
        ),
        (
            UrlPermission("url", {"url": "https://b.example/", "redirectedFrom": "https://a.example/"}),
            "Open this address?",
            "b.example, redirected from a.example",
        ),
        (
            MemoryPermission("memory", {"fact": "Tests need Postgres"}),
            "Remember this?",
            "The agent keeps it for later sessions",
        ),
        (
            ExtensionEnvironmentPermission(
                "extension-env-access", {"extensionName": "user:chart", "environmentVariables": ["KEY"]}
            ),
            "Let user:chart read these variables?",
            "Extension",
        ),
        (
            WorkflowPermission("workflow", {"name": "review", "operation": "run"}),
            "Run the workflow review?",
            "Workflow",
        ),
        (OtherPermission("warp", {"speed": 9}), "Allow warp?", "These are the fields of the request"),
    ],
)
def test_each_kind_has_its_words(subject: PermissionSubject, title: str, subtitle: str) -> None:
    shown = reviewed(subject)
    assert (shown.title, shown.subtitle) == (title, subtitle)


def test_a_kind_that_nobody_knows_shows_all_its_fields() -> None:
    shown = reviewed(OtherPermission("warp", {"kind": "warp", "speed": 9, "to": "x\u202ey"}))
    assert shown.code == '{\n  "speed": 9,\n  "to": "x\u202ey"\n}'
    assert shown.sentences == ("The request holds characters that cannot be seen.",)


def test_a_write_says_what_it_hides() -> None:
    hidden = EDIT.replace("+b", "+b\u200b")
    assert reviewed(WritePermission("src/x", hidden)).sentences == (
        "The change holds characters that cannot be seen.",
    )
    bare = reviewed(WritePermission("src/x"))
    assert (bare.diff, bare.notes) == (None, ("The agent sent no preview of the change.",))


def test_an_organisation_that_asks_is_named() -> None:
    words = ("Your organisation asks you to confirm this.",)
    assert reviewed(ShellPermission("ls"), needs_managed_approval=True).notes == words
    raw = {"promptRequest": {"managedApprovalRequired": True}}
    assert reviewed(ShellPermission("ls"), raw=raw).notes == words
    assert reviewed(ShellPermission("ls")).notes == ()
