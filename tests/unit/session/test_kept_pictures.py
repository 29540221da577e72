"""Pictures out of events: which are kept, and what stands for the others."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from copilot_desktop.session import kept_pictures
from copilot_desktop.session.entries import Attached, AttachmentKind, Picture, ToolCall, UserMessage
from copilot_desktop.session.local_events import PromptWithdrawn, PromptWritten
from tests.support import recordings
from tests.support.session_events import ToldSession


def image(data: bytes, **more: Any) -> dict[str, Any]:
    return {"type": "image", "mimeType": "image/png", "data": base64.b64encode(data).decode(), **more}


def ended(**result: Any) -> ToolCall:
    session = ToldSession()
    session.ask()
    session.start_tool("c1", "view")
    session.tell("tool.execution_complete", toolCallId="c1", success=True, result=result)
    call = session.only(ToolCall)
    assert isinstance(call, ToolCall)
    return call


def test_a_tool_shows_each_picture_once() -> None:
    call = ended(
        content="x",
        binaryResultsForLlm=[image(b"one", description="One")],
        contents=[
            {"type": "text", "text": "x"},
            image(b"one"),
            image(b"two"),
            {"type": "audio", "data": "eA=="},
        ],
    )
    assert call.pictures == (Picture("image/png", b"one", "One"), Picture("image/png", b"two"))


@pytest.mark.parametrize(
    ("result", "pictures"),
    [
        # Left out for the model, there as content.
        (
            {
                "binaryResultsForLlm": [{"type": "omitted", "mimeType": "image/png", "byteLength": 9}],
                "contents": [image(b"one")],
            },
            (Picture("image/png", b"one"),),
        ),
        (
            {"binaryResultsForLlm": [{"type": "omitted", "mimeType": "image/png", "byteLength": 9}]},
            (Picture("image/png", b""),),
        ),
        ({"contents": [{"type": "image", "mimeType": "image/svg+xml", "data": "eA=="}]}, ()),
        ({"contents": [{"type": "image", "mimeType": "image/png", "data": "?"}]}, ()),
        (
            {
                "contents": [
                    {
                        "type": "resource",
                        "resource": {"uri": "demo://a", "mimeType": "image/gif", "blob": "eA=="},
                    }
                ]
            },
            (Picture("image/gif", b"x", "demo://a"),),
        ),
        ({"contents": [{"type": "resource_link", "uri": "https://example.com/a.png", "name": "a"}]}, ()),
    ],
)
def test_what_is_a_picture(result: dict[str, Any], pictures: tuple[Picture, ...]) -> None:
    assert ended(**result).pictures == pictures


def test_bytes_that_came_in_an_event_of_their_own() -> None:
    session = ToldSession()
    session.tell(
        "session.binary_asset", assetId="a1", type="image", mimeType="image/png", byteLength=3, data="b25l"
    )
    session.tell("session.binary_asset", assetId="a2", type="resource", mimeType="text/csv", data="eA==")
    asset = {"type": "file", "path": "/p.png", "displayName": "p.png", "mimeType": "image/png"}
    session.ask(attachments=[{**asset, "assetId": "a1", "byteLength": 3}])
    session.start_tool("c1", "view")
    references = [
        {"type": "asset", "mimeType": "image/png", "byteLength": 3, "assetId": name} for name in ("a1", "a9")
    ]
    result = {"content": "", "binaryResultsForLlm": references}
    session.tell("tool.execution_complete", toolCallId="c1", success=True, result=result)
    (attached,) = session.only(UserMessage).attachments
    assert attached == Attached(
        "p.png", AttachmentKind.IMAGE, "/p.png", None, 3, Picture("image/png", b"one", "p.png", "a1")
    )
    assert [picture.data for picture in session.only(ToolCall).pictures] == [b"one", b""]
    assert session.transcript.progress.picture_bytes == 3


def attached(data: bytes) -> Attached:
    return Attached("p", AttachmentKind.IMAGE, size_bytes=len(data), picture=Picture("image/png", data, "p"))


def shown(session: ToldSession) -> list[bytes]:
    return [
        item.picture.data
        for prompt in session.all_of(UserMessage)
        for item in prompt.attachments
        if item.picture is not None
    ]


def test_a_session_keeps_pictures_up_to_a_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_pictures, "MAX_SESSION_BYTES", 8)
    session = ToldSession()
    session.ask(attachments=[image(b"12345", type="blob")])
    session.start_tool("c1", "view")
    result = {"contents": [image(b"6789"), image(b"678")]}
    session.tell("tool.execution_complete", toolCallId="c1", success=True, result=result)
    assert [picture.data for picture in session.only(ToolCall).pictures] == [b"", b"678"]
    session.apply(PromptWritten("p2", "x", 1.0, (attached(b"9"),)))
    assert shown(session) == [b"12345", b""]
    assert session.transcript.progress.picture_bytes == 8


def test_a_prompt_counts_once_however_often_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_pictures, "MAX_SESSION_BYTES", 8)
    session = ToldSession()
    for number in range(4):
        session.apply(PromptWritten(f"p{number}", "x", 1.0, (attached(b"12345"),)))
        assert shown(session) == [b"12345"]
        session.apply(PromptWithdrawn(f"p{number}"))
    session.apply(PromptWritten("p9", "hi", 1.0, (attached(b"12345"),)))
    session.ask("hi", attachments=[image(b"12345", type="blob", displayName="p")])
    assert shown(session) == [b"12345"]
    assert session.transcript.progress.picture_bytes == 5


def test_a_rewind_makes_room_again() -> None:
    session = ToldSession()
    session.tell("session.binary_asset", assetId="a1", mimeType="image/png", data="b25l")
    reference = {"type": "blob", "mimeType": "image/png", "assetId": "a1", "byteLength": 3}
    session.ask(attachments=[image(b"12345", type="blob"), reference])
    session.start_tool("c1", "view")
    session.tell(
        "tool.execution_complete", toolCallId="c1", success=True, result={"contents": [image(b"67")]}
    )
    session.answer("done")
    session.ask("more", "u2", attachments=[image(b"89", type="blob")])
    assert session.transcript.progress.picture_bytes == 12
    prompt = session.all_of(UserMessage)[1]
    session.tell("session.snapshot_rewind", upToEventId=prompt.event_id)
    assert shown(session) == [b"12345", b"one"]
    assert session.transcript.progress.picture_bytes == 10


@pytest.mark.parametrize("name", ["attachments", "view-image", "mcp-tool"])
def test_recorded_pictures_are_kept(name: str) -> None:
    (session,) = recordings.events(name)
    transcript, _ = recordings.fold(session)
    of_tools = [p for entry in transcript.entries if isinstance(entry, ToolCall) for p in entry.pictures]
    of_prompts = [
        item.picture
        for entry in transcript.entries
        if isinstance(entry, UserMessage)
        for item in entry.attachments
        if item.picture is not None
    ]
    found = of_tools + of_prompts
    assert found
    assert all(picture.data.startswith(b"\x89PNG") for picture in found)
