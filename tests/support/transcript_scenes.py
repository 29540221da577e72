"""Every kind of entry in its states, as small conversations with the words of the design."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter

from copilot_desktop.protocol.permissions import (
    OtherPermission,
    PermissionOutcome,
    PermissionScope,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.session.entries import (
    AgentRun,
    AssistantMessage,
    Attached,
    AttachmentKind,
    Delivery,
    Entry,
    EntryId,
    ErrorNotice,
    Notice,
    NoticeKind,
    PermissionRecord,
    Picture,
    PlanOutcome,
    PlanRecord,
    QuestionRecord,
    Reasoning,
    StreamState,
    ToolCall,
    ToolState,
    TurnSummary,
    UserMessage,
)
from copilot_desktop.session.growing_text import GrowingText

#: Two minutes past noon of a Sunday, wherever this runs.
NOON: Final = datetime(2025, 11, 23, 12, 2).timestamp()  # the local time is shown

ANSWER: Final = """\
## Backoff, in one table

Full jitter picks a delay between zero and the ceiling, so the *average* wait is half of it. See \
[Exponential backoff and jitter](https://example.com/backoff).

| Attempt | Ceiling | Mean | Note |
|---|--:|--:|---|
| 0 | 250 ms | 125 ms | first retry |
| 4 | 4 s | 2 s | |
| 7 | 30 s | 15 s | capped |

- Nothing retries faster than the ceiling allows.
- The cap is reached on attempt 7.
  - Change it with `cap`.

> Jitter costs nothing and removes the thundering herd.

```ts
export function backoff(attempt: number, cap = 30_000): number {
  // full jitter: spreads clients after an outage
  const ceiling = Math.min(cap, 250 * 2 ** attempt);
  return Math.random() * ceiling;
}
```
"""

MORE: Final = """\
# One
### Three
#### Four

A paragraph with **strong**, ~~gone~~, `code`, ***both*** and a note.[^1]
A second line of it.\\
And one after a break.

1. First
2. Second

   with a paragraph
3) Another list
- [x] done
- [ ] to do

> [!NOTE]
> Useful to know.

> [!WARNING]
> Careful.

> Quote
> > in a quote

The mean is $\\frac{c}{2}$ of the ceiling $c = \\min(30, 0.25 \\cdot 2^n)$, and it costs $5 to $6.

$$
\\sum_{n=0}^{7} \\frac{1}{2^n} = \\frac{255}{128}
$$

***

```mermaid
graph TD; A-->B;
```

    indented code

| A very wide table | with many | columns | that | do | not | fit | into | the column | at all |
|---|---|---|---|---|---|---|---|---|---|
| some longer words here | and here | 1 | 2 | 3 | 4 | 5 | 6 | more words | and the last cell |

![A picture](https://example.com/p.png) and https://example.com/bare.

[^1]: What the note says.
"""

VITEST: Final = (
    "\x1b[32m ✓\x1b[0m tests/ws/backoff.test.ts \x1b[2m(12 tests)\x1b[0m \x1b[33m318ms\x1b[0m\n"
    "\x1b[32m ✓\x1b[0m tests/ws/heartbeat.test.ts \x1b[2m(9 tests)\x1b[0m 44ms\n"
    "\x1b[31m   × reconnects once after a clean close\x1b[0m \x1b[33m251ms\x1b[0m\n"
    "\x1b[31m     AssertionError:\x1b[0m expected \x1b[32m1\x1b[0m attempt, received \x1b[31m2\x1b[0m\n"
)

DIFF: Final = """\
--- a/src/net/reconnect.ts
+++ b/src/net/reconnect.ts
@@ -41,5 +41,8 @@ export class Reconnector
   private connect() {
     const socket = new WebSocket(this.url);
-    this.armHeartbeat(socket);
-    socket.onopen = () => this.emit("open");
+    socket.onopen = () => {
+      this.attempt = 0;
+      this.armHeartbeat(socket);
+      this.emit("open");
+    };
     socket.onclose = () => this.scheduleRetry();
"""


@dataclass(frozen=True, slots=True)
class Scene:
    """A few entries.

    Attributes:
        opened: ids of the cards that are opened.
        is_running: the turn goes on.
    """

    entries: Sequence[Entry]
    opened: frozenset[str] = frozenset()
    is_running: bool = False


def _user(entry_id: str, text: str, **fields: Any) -> UserMessage:
    return UserMessage(EntryId(entry_id), text, timestamp=NOON, **fields)


def _answer(entry_id: str, text: str, state: StreamState = StreamState.COMPLETE) -> AssistantMessage:
    return AssistantMessage(EntryId(entry_id), GrowingText(text), state, timestamp=NOON)


def _tool(entry_id: str, name: str, output: str = "", **fields: Any) -> ToolCall:
    values = {"state": ToolState.SUCCEEDED, "duration_s": 0.1, "output": GrowingText(output), **fields}
    return ToolCall(EntryId(entry_id), name, **values)


def _notice(kind: NoticeKind, text: str = "", **fields: object) -> Notice:
    return Notice(EntryId(f"{kind.value}{len(fields)}"), kind, text, fields, timestamp=NOON)


def _decision(number: int, subject: Any, outcome: PermissionOutcome, **fields: Any) -> PermissionRecord:
    return PermissionRecord(EntryId(f"p{number}"), subject, outcome, timestamp=NOON, **fields)


def png(width: int, height: int) -> bytes:
    """Return a picture in two colours."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#3b6fd4"))
    image.setPixelColor(0, 0, QColor("#000000"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def _prompts() -> Scene:
    lines = Attached("reconnect.ts", AttachmentKind.SELECTION, "src/net/reconnect.ts", (1, 96))
    more = (
        Attached("README.md", path="README.md", size_bytes=2048),
        Attached("src", AttachmentKind.FOLDER, "src"),
        Attached("the specification", AttachmentKind.LINK, "https://example.com/spec"),
        Attached("screen.png", AttachmentKind.IMAGE, picture=Picture("image/png", png(120, 80))),
    )
    return Scene(
        [
            _user("u1", "Explain the backoff and show me the numbers.", attachments=(lines,)),
            _user("u2", "And a longer prompt with `code` in it, that takes more than one line of the "
                        "bubble.\n\nWith a second paragraph.", attachments=more),
            _user("u3", "On its way", delivery=Delivery.PENDING),
            _user("u4", "Not sent", delivery=Delivery.FAILED),
            _user("u5", "Perhaps sent", delivery=Delivery.UNCONFIRMED),
            _user("u6", "For later", is_queued=True),
        ]
    )  # fmt: skip


def _answers() -> Scene:
    return Scene(
        [
            _user("u", "Explain the backoff and show me the numbers."),
            _answer("a", ANSWER),
            TurnSummary(
                EntryId("s"), "Claude Sonnet 4.5", 2184, 41.0, NOON, tokens_per_s=64.0, prompt_id="u"
            ),
        ]
    )


def _more_markdown() -> Scene:
    return Scene([_answer("a", MORE)])


def _unfinished() -> Scene:
    return Scene(
        [
            _answer("a1", "It was stopped here", StreamState.STOPPED),
            _answer("a2", "It broke off here", StreamState.INTERRUPTED),
            _answer("a3", "It failed here", StreamState.FAILED),
            _user("u", "Go on"),
            _answer("a4", "It goes on, and the caret stands", StreamState.STREAMING),
        ],
        is_running=True,
    )


def _thoughts() -> Scene:
    words = (
        "The retry delay doubles, but jitter is applied to the whole interval, so the mean is half the "
        "ceiling. I should show a table, since the numbers matter more than the formula."
    )
    return Scene(
        [
            Reasoning(EntryId("t1"), GrowingText(words), StreamState.COMPLETE, NOON, 6.0),
            Reasoning(EntryId("t2"), GrowingText(words), StreamState.COMPLETE, NOON, 72.0),
            Reasoning(EntryId("t3"), GrowingText(words), StreamState.STREAMING),
            Reasoning(EntryId("t4"), GrowingText(f"{words} " * 20), StreamState.COMPLETE, NOON, 72.0),
            Reasoning(EntryId("t5"), GrowingText(f"{words} " * 20), StreamState.STREAMING),
        ],
        opened=frozenset({"t2", "t4", "t5"}),
        is_running=True,
    )


def _run() -> Scene:
    return Scene(
        [
            _tool("r1", "view", "text\n" * 96, arguments={"path": "tests/ws/reconnect.test.ts"}),
            _tool("r2", "view", "text\n" * 96,
                  arguments={"path": "src/net/reconnect.ts", "view_range": [1, 96]}),
            _tool("r3", "grep", "a.ts:1:x\n" * 6, arguments={"pattern": "armHeartbeat|setTimeout"}),
            _tool("r4", "glob", "tests/ws\n", arguments={"pattern": "tests/ws"}),
            _tool("r5", "bash", VITEST * 5, arguments={"command": "npx vitest run tests/ws --repeat 40"},
                  exit_code=1, duration_s=38.0),
            _answer("a", "One of them fails."),
        ]
    )  # fmt: skip


def _edits() -> Scene:
    return Scene(
        [
            _tool("e1", "create", arguments={"path": "src/limit/token_bucket.cpp"},
                  diff="--- /dev/null\n+++ b/x\n@@ -0,0 +1,3 @@\n+a\n+b\n+c\n"),
            _tool("e2", "edit", arguments={"path": "src/http/router.cpp"}, diff=DIFF),
            _tool("e3", "edit", arguments={"path": "tests/limiter_test.cpp"}, diff=DIFF),
            _answer("a", "Done."),
        ]
    )  # fmt: skip


def _tool_kinds() -> Scene:
    json_value = {
        "repo": "tide",
        "labels": ["bug", "net"],
        "limit": 30,
        "nested": {"deep": [1, 2, {"x": None}]},
    }
    return Scene(
        [
            _tool("k1", "bash", "   Compiling tide-core v0.9.2\n\x1b[32m    Finished\x1b[0m test profile\n",
                  arguments={"command": "cargo test --workspace"}, state=ToolState.RUNNING, duration_s=None),
            _user("u1", "and"),
            _tool("k2", "edit", arguments={"path": "src/net/reconnect.ts"}, diff=DIFF, duration_s=0.2),
            _user("u2", "and"),
            _tool("k3", "bash", "".join(f"line {number}\n" for number in range(900)),
                  arguments={"command": "make -j8 all"}, duration_s=62.0, exit_code=0),
            _user("u3", "and"),
            _tool("k4", "github-list_issues", '{"total": 2, "items": ["one", "two"]}', arguments=json_value,
                  mcp_server="github", mcp_tool="list_issues"),
            _user("u4", "and"),
            _tool("k5", "view", "def f():\n    return 1\n", arguments={"path": "src/f.py"}),
            _user("u5", "and"),
            _tool("k6", "create", raw_arguments='{"path": "src/half', state=ToolState.ANNOUNCED),
            _user("u6", "and"),
            _tool("k7", "bash", arguments={"command": "rm -rf build"}, state=ToolState.DENIED),
            _user("u7", "and"),
            _tool("k8", "bash", arguments={"command": "sleep 60"}, state=ToolState.CANCELLED),
            _user("u8", "and"),
            _tool("k9", "view", arguments={"path": "shot.png"},
                  pictures=(Picture("image/png", png(300, 120), "shot.png"),)),
        ],
        opened=frozenset({"k2", "k3", "k4", "k5", "k9"}),
        is_running=True,
    )  # fmt: skip


def _agents() -> Scene:
    run = AgentRun("ag", "Explore", "Find every caller of the legacy session API", "claude", 11, 52_000, 47.0)
    own = {"agent_id": "ag", "parent_id": "g"}
    helper = AgentRun("ag2", "Reader", "Read the callers", state=ToolState.RUNNING)
    words = GrowingText("Where are the callers? I begin with the tests.")
    return Scene(
        [
            _tool("g", "task", agent=run, state=ToolState.RUNNING, duration_s=None),
            Reasoning(EntryId("gt"), words, StreamState.COMPLETE, NOON, 6.0, agent_id="ag"),
            _tool("g1", "grep", "x\n", arguments={"pattern": "legacySession("}, **own),
            _tool("g2", "view", "x\n", arguments={"path": "src/auth/compat.ts"}, **own),
            _tool(
                "g3", "view", arguments={"path": "src/admin/impersonate.ts"}, state=ToolState.RUNNING, **own
            ),
            _tool("g4", "task", agent=helper, state=ToolState.RUNNING, duration_s=None, **own),
            Reasoning(EntryId("ht"), words, StreamState.STREAMING, agent_id="ag2"),
        ],
        opened=frozenset({"gt"}),
        is_running=True,
    )


def _notices() -> Scene:
    summed = {"phase": "done", "tokens_before": 168_000, "tokens_after": 41_000, "duration_s": 12.0}
    summary = (
        "<overview>The retry delay doubles up to a ceiling.</overview>\n<next_steps>\n- Write a test\n"
        "- Cap the delay\n</next_steps><checkpoint_title>Retries</checkpoint_title>"
    )
    return Scene(
        [
            _notice(NoticeKind.COMPACTION, phase="done", tokens_before=168_000, tokens_after=41_000),
            Notice(EntryId("folded"), NoticeKind.COMPACTION, fields={**summed, "summary": summary}),
            Notice(EntryId("summed"), NoticeKind.COMPACTION, fields={**summed, "summary": summary}),
            _notice(NoticeKind.COMPACTION, phase="running"),
            _notice(NoticeKind.MODE_CHANGE, mode="autopilot"),
            _notice(NoticeKind.MODEL_CHANGE, model="gpt-5"),
            _notice(NoticeKind.STOPPED, duration_s=14),
            _notice(NoticeKind.RETRY, attempt=3, reason="rate_limit"),
            _notice(NoticeKind.CONNECTION_LOST),
            _notice(NoticeKind.WARNING, "The server warns of something that takes more than a line to tell, "
                                        "which is why it wraps in the middle of the column."),
            _notice(NoticeKind.INFO, "For your information"),
            _notice(NoticeKind.STATUS, status="task-complete"),
        ],
        opened=frozenset({"summed"}),
        is_running=True,
    )  # fmt: skip


def _decisions() -> Scene:
    shell, write = ShellPermission("npm test -- --watch"), WritePermission("src/net/reconnect.ts")
    url = OtherPermission("url", {"url": "https://example.com/", "kind": "url"})
    approved = PermissionOutcome.APPROVED
    return Scene(
        [
            *(
                _decision(number, shell, approved, scope=scope)
                for number, scope in enumerate(PermissionScope)
            ),
            _decision(10, write, PermissionOutcome.DENIED_BY_USER, feedback="Write a test first."),
            _decision(11, url, PermissionOutcome.DENIED_BY_RULE),
            _decision(12, shell, PermissionOutcome.CANCELLED),
            _decision(13, shell, PermissionOutcome.EXPIRED),
            QuestionRecord(EntryId("q1"), "Which browsers?", "Evergreen only", timestamp=NOON),
            QuestionRecord(EntryId("q2"), "Which port?", dismissed=True, timestamp=NOON),
            PlanRecord(EntryId("l1"), "Three steps", "1. Read\n2. Write\n3. Test", PlanOutcome.APPROVED,
                       "interactive", timestamp=NOON),
            PlanRecord(EntryId("l2"), "Three steps", "1. Read", PlanOutcome.CHANGES,
                       feedback="Test first.", timestamp=NOON),
        ]
    )  # fmt: skip


def _errors() -> Scene:
    return Scene(
        [
            _user("u", "Do it"),
            ErrorNotice(EntryId("e1"), "query", "Bad Gateway", 502, NOON, attempts=3),
            _user("u2", "Again"),
            ErrorNotice(EntryId("e2"), "rate_limit", "Too many requests", 429, NOON, retry_at=NOON + 1694),
        ]
    )


#: What makes each scene, by name.
SCENES: Final[dict[str, Callable[[], Scene]]] = {
    "prompts": _prompts,
    "answer": _answers,
    "markdown": _more_markdown,
    "unfinished": _unfinished,
    "thoughts": _thoughts,
    "run": _run,
    "edits": _edits,
    "tools": _tool_kinds,
    "agent": _agents,
    "notices": _notices,
    "decisions": _decisions,
    "errors": _errors,
}
