"""Sessions on paper: what each format says, and what hostile text cannot do to it."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from typing import Any

import pytest

from copilot_desktop.export.file_names import MAX_BYTES, safe_file_name
from copilot_desktop.export.head import Head
from copilot_desktop.export.html import HtmlWriter
from copilot_desktop.export.items import Item, Role, Text, items_of
from copilot_desktop.export.json_session import JsonWriter, chosen
from copilot_desktop.export.markdown import MarkdownWriter, closed, fenced, plain
from copilot_desktop.paths import find_resources
from copilot_desktop.protocol.pictures import Picture
from copilot_desktop.redaction import Redactor
from copilot_desktop.rendering.markdown_static import parse_blocks
from copilot_desktop.session.entries import (
    AssistantMessage,
    Delivery,
    Entry,
    EntryId,
    ErrorNotice,
    Notice,
    NoticeKind,
    QuestionRecord,
    Reasoning,
    StreamState,
    ToolCall,
    ToolState,
    TurnSummary,
    UserMessage,
)
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.theme import load_all_tokens

HEAD = Head("abc-1", "Fix <it> & *go*", "/home/me", "main", "gpt-5", exported_at=0.0)
SECRET = "sk-" + "verysecret1234567890"
HOSTILE = "</pre></style><script>alert(1)</script><img src=http://evil.example/x onerror=alert(1)> \u202etxt"


def growing(text: str) -> GrowingText:
    return GrowingText(text)


ENTRIES: tuple[Entry, ...] = (
    UserMessage(EntryId("u"), f"do it\n```\nopen {SECRET}", Delivery.DELIVERED),
    Reasoning(EntryId("r"), growing("I *think*"), StreamState.COMPLETE),
    ToolCall(
        EntryId("t"),
        "bash",
        arguments={"command": f"curl -H 'Authorization: Bearer {SECRET}'\nls", "description": "look"},
        state=ToolState.SUCCEEDED,
        output=growing("\x1b[31mred\x1b[0m\n```\nend"),
        exit_code=3,
    ),
    ToolCall(EntryId("s"), "view", arguments={"path": "a.py"}, agent_id="agent"),
    AssistantMessage(EntryId("a"), growing("Done:\n```py\nx = 1"), StreamState.STOPPED, model="gpt-5"),
    AssistantMessage(EntryId("b"), growing("of an agent"), StreamState.COMPLETE, agent_id="agent"),
    QuestionRecord(EntryId("q"), "Which?", "That one"),
    ErrorNotice(EntryId("e"), "x", "It broke"),
    Notice(EntryId("n"), NoticeKind.DAMAGED),
    Notice(EntryId("m"), NoticeKind.STATUS),
    TurnSummary(EntryId("z")),
)


def items(*entries: Entry, with_tools: bool = True, with_thoughts: bool = True) -> list[Item]:
    clean = Redactor().clean
    return list(items_of(iter(entries or ENTRIES), clean, with_tools=with_tools, with_thoughts=with_thoughts))


def markdown(*entries: Entry) -> str:
    writer = MarkdownWriter()
    return writer.begin(HEAD) + "".join(map(writer.item, items(*entries))) + writer.end()


def html(*entries: Entry) -> str:
    writer = HtmlWriter(load_all_tokens(find_resources()))
    return writer.begin(HEAD) + "".join(map(writer.item, items(*entries))) + writer.end()


class Tags(HTMLParser):
    """Tags and attributes of a page, and the text of each element."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.open: list[str] = []
        self.words = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in ("meta", "br", "hr", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag, tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] != ["style"]:
            self.words += data


def test_everything_that_was_said_is_an_item_once() -> None:
    found = [(item.role, item.title) for item in items()]
    assert found == [
        (Role.PROMPT, "You"),
        (Role.THOUGHT, "Thought"),
        (Role.TOOL, "bash: curl -H 'Authorization: Bearer [redacted] ls (exit code 3)"),
        (Role.TOOL, "view: a.py"),
        (Role.ANSWER, "Copilot (stopped)"),
        (Role.ANSWER, "Copilot"),
        (Role.NOTE, "The agent asked"),
        (Role.ERROR, "Error"),
        (Role.NOTE, "A part of the stored history cannot be read"),
    ]


def test_tools_and_thoughts_can_be_left_out() -> None:
    assert [item.role for item in items(with_tools=False, with_thoughts=False)] == [
        Role.PROMPT,
        Role.ANSWER,
        Role.NOTE,
        Role.ERROR,
        Role.NOTE,
    ]
    assert Role.THOUGHT not in {item.role for item in items(with_thoughts=False)}


@pytest.mark.parametrize("write", [markdown, html])
def test_no_format_tells_a_secret(write: object) -> None:
    assert callable(write)
    assert SECRET not in write()
    assert "[redacted]" in write()


def test_markdown_reads_as_it_was_said() -> None:
    text = markdown()
    assert text.startswith("# Fix \\<it\\> \\& \\*go\\*\n\n- Folder: /home/me\n- Branch: main\n")
    assert "## You\n\n> do it\n> ```\n> open [redacted]\n" in text
    assert "**bash: curl" in text
    assert "````\nred\n```\nend\n````" in text, "colours go, and the fence is longer than any inside"
    assert "```py\nx = 1\n```\n" in text, "what the answer left open is closed"
    blocks = parse_blocks(text)
    assert [block for block in blocks if "Which?" in str(getattr(block, "text", ""))], "nothing is swallowed"


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("a", "a"),
        ("```\nx", "```\nx\n```"),
        ("~~~~ py\nx\n~~~", "~~~~ py\nx\n~~~\n~~~~"),
        ("```\nx\n```", "```\nx\n```"),
        ("``` a`b\nx", "``` a`b\nx"),
        ("a <!-- b", "a <!-- b -->"),
        ("a <!-- b --> c", "a <!-- b --> c"),
    ],
)
def test_answers_are_closed(text: str, whole: str) -> None:
    assert closed(text) == whole
    assert closed(whole) == whole


def test_a_fence_is_longer_than_its_text() -> None:
    assert fenced("a\n`````\nb") == "``````\na\n`````\nb\n``````"
    assert plain("a`b <c>\n[d]") == "a\\`b \\<c\\> \\[d\\]"


def test_html_is_one_sealed_page() -> None:
    page = html(
        UserMessage(EntryId("u"), HOSTILE),
        AssistantMessage(EntryId("a"), growing(HOSTILE + "\n\n```html\n" + HOSTILE), StreamState.COMPLETE),
        ToolCall(EntryId("t"), HOSTILE, arguments={"command": HOSTILE}, output=growing(HOSTILE)),
    )
    found = Tags(page)
    assert found.open == []
    assert not {"script", "link", "iframe", "object", "base", "form"} & set(found.tags)
    assert "img" not in found.tags, "what is named in a text is not fetched"
    assert {name for name, _ in found.attributes if name.startswith("on")} == set()
    assert not any(name in ("src", "style") for name, _ in found.attributes)
    assert found.words.count("alert(1)") >= 4, "it is shown as text"
    assert "url(" not in page
    policy = next(value for _, value in found.attributes if value and value.startswith("default-src"))
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy


def test_html_has_both_themes_and_colours_code() -> None:
    page = html(AssistantMessage(EntryId("a"), growing("```py\nx = 'é𝄞' # y\n```"), StreamState.COMPLETE))
    assert "prefers-color-scheme:dark" in page
    assert '<span class="string">&#x27;é𝄞&#x27;</span>' in page
    assert '<span class="comment"># y</span>' in page
    assert "<details" in html()


def test_html_carries_pictures_of_events_and_nothing_else() -> None:
    call = ToolCall(
        EntryId("t"),
        "view",
        pictures=(
            Picture("image/png", b"png"),
            Picture("image/svg+xml", b"<svg/>"),
            Picture("image/png", b""),
        ),
    )
    page = html(call)
    assert page.count("<img ") == 1
    assert 'src="data:image/png;base64,cG5n"' in page


def test_json_can_be_read_line_by_line_and_as_a_whole() -> None:
    events: list[dict[str, Any]] = [
        {"type": "session.start", "id": "1", "data": {"sessionId": "abc-1"}},
        {"type": "user.message", "id": "2", "data": {"content": f"my {SECRET} \ud83d", "messageId": "m"}},
        {
            "type": "assistant.message",
            "id": "3",
            "data": {"messageId": "a", "toolRequests": [{"toolCallId": "t"}], "reasoningText": "hm"},
        },
        {"type": "assistant.reasoning", "id": "4", "data": {"reasoningId": "r"}},
        {"type": "tool.execution_start", "id": "5", "data": {"toolCallId": "t"}},
        {"type": 7, "id": "6"},
    ]

    def written(wanted: frozenset[str] | None = None, *, tools: bool = True, thoughts: bool = True) -> str:
        writer, clean = JsonWriter(), Redactor().clean
        body = "".join(
            writer.event(event, clean)
            for event in chosen(events, wanted, with_tools=tools, with_thoughts=thoughts)
        )
        return writer.begin(HEAD, clean) + body + writer.end()

    whole = json.loads(written())
    assert (whole["format"], whole["version"]) == ("copilot-desktop-session", 1)
    assert whole["session"]["title"] == "Fix <it> & *go*"
    assert [event["id"] for event in whole["events"]] == ["1", "2", "3", "4", "5"]
    assert SECRET not in written()
    assert whole["events"][1]["data"]["content"].startswith("my [redacted]")
    for line in written().splitlines()[1:-1]:
        json.loads(line.rstrip(","))
    part = json.loads(written(frozenset({"m", "t"})))
    assert [event["id"] for event in part["events"]] == ["1", "2", "5"]
    bare = json.loads(written(tools=False, thoughts=False))
    assert [event["id"] for event in bare["events"]] == ["1", "2", "3"]
    assert bare["events"][2]["data"] == {"messageId": "a", "toolRequests": []}


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Fix the parser", "Fix the parser"),
        ("../../etc/passwd", "etc passwd"),
        ('a<b>:"/\\|?*c', "a b c"),
        ("CON", "session CON"),
        ("nul.txt", "session nul.txt"),
        ("  ...  ", "session"),
        ("", "session"),
        ("report\u202efdp.exe\0\n", "reportfdp.exe"),
        ("文字化け", "文字化け"),
        ("-rf", "rf"),
    ],
)
def test_file_names_are_safe(title: str, name: str) -> None:
    assert safe_file_name(title) == name


def test_file_names_are_short() -> None:
    assert len(safe_file_name("長い" * 500).encode()) <= MAX_BYTES
    assert re.fullmatch("[a]+", safe_file_name("a" * 5000))


def test_texts_without_words_are_left_out() -> None:
    (item,) = items(UserMessage(EntryId("u"), "  \n"))
    assert item.texts == ()
    assert Text("plain", "x").label == ""
