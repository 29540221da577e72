"""What was sent along with a prompt, and the pictures in it."""

from __future__ import annotations

import base64
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from copilot_desktop.protocol import pictures
from copilot_desktop.protocol.attached import (
    Attached,
    AttachmentKind,
    attachments_from_json,
    attachments_of,
    attachments_to_json,
)
from copilot_desktop.protocol.attachments import (
    Attachment,
    BlobAttachment,
    DirectoryAttachment,
    ExtensionContext,
    FileAttachment,
    GitHubActionsJob,
    GitHubCommit,
    GitHubFile,
    GitHubFileDiff,
    GitHubFileVersion,
    GitHubReference,
    GitHubRelease,
    GitHubRepo,
    GitHubRepository,
    GitHubRevision,
    GitHubSnippet,
    GitHubTreeComparison,
    GitHubUrl,
    LineRange,
    SelectionAttachment,
    TextPosition,
)
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.pictures import Picture
from copilot_desktop.protocol.sending import send_params

PATH = Path("/p/a.py").absolute()
REPO = GitHubRepo("octo", "cat")
URL = "https://github.com/octo/cat"
BYTES = b"\x89PNG..."


def read(*items: Any) -> tuple[Attached, ...]:
    return attachments_of(JsonFields({"attachments": list(items)}))


def link(name: str, lines: tuple[int, int] | None = None) -> Attached:
    return Attached(name, AttachmentKind.LINK, URL, lines)


def selection(start: tuple[int, int], end: tuple[int, int]) -> SelectionAttachment:
    return SelectionAttachment(PATH, "é\n", TextPosition(*start), TextPosition(*end))


@pytest.mark.parametrize(
    ("sent", "shown"),
    [
        (FileAttachment(PATH), Attached("a.py", path=str(PATH))),
        (
            FileAttachment(PATH, "a.py:2-3", LineRange(2, 3)),
            Attached("a.py:2-3", path=str(PATH), lines=(2, 3)),
        ),
        (DirectoryAttachment(PATH), Attached("a.py", AttachmentKind.FOLDER, str(PATH))),
        (selection((1, 0), (3, 2)), Attached("a.py", AttachmentKind.SELECTION, str(PATH), (2, 4), 3)),
        (selection((1, 0), (3, 0)), Attached("a.py", AttachmentKind.SELECTION, str(PATH), (2, 3), 3)),
        (selection((1, 0), (1, 0)), Attached("a.py", AttachmentKind.SELECTION, str(PATH), (2, 2), 3)),
        (
            BlobAttachment("image/png", BYTES, "pasted.png"),
            Attached(
                "pasted.png",
                AttachmentKind.IMAGE,
                size_bytes=len(BYTES),
                picture=Picture("image/png", BYTES, "pasted.png"),
            ),
        ),
        (
            BlobAttachment("image/svg+xml", BYTES, "a.svg"),
            Attached("a.svg", AttachmentKind.IMAGE, size_bytes=len(BYTES)),
        ),
        (BlobAttachment("text/csv", b"abcd"), Attached("text/csv", size_bytes=4)),
        (GitHubReference(7, "It fails", "issue", "open", URL), link("#7 It fails")),
        (GitHubCommit(REPO, "0123456789", "Mend it\n\nMore", URL), link("0123456 Mend it")),
        (GitHubRelease(REPO, "v1", "", URL), link("v1")),
        (GitHubActionsJob(REPO, 3, "test", "CI", URL), link("CI / test")),
        (GitHubRepository(REPO, URL, ref="main"), link("octo/cat@main")),
        (GitHubFile(REPO, "main", "src/a.py", URL), link("src/a.py")),
        (GitHubSnippet(REPO, "main", "src/a.py", URL, LineRange(4, 9)), link("src/a.py", (4, 9))),
        (GitHubFileDiff(URL, base=GitHubFileVersion(REPO, "main", "old.py")), link("old.py")),
        (GitHubTreeComparison(URL, GitHubRevision(REPO, "v1"), GitHubRevision(REPO, "v2")), link("v1...v2")),
        (GitHubUrl(URL), link(URL)),
        (ExtensionContext("x", "Canvas", "2026-01-01"), Attached("Canvas", AttachmentKind.OTHER)),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_sent_is_shown(sent: Attachment, shown: Attached) -> None:
    assert attachments_of(JsonFields(send_params("x", attachments=[sent]))) == (shown,)


def test_what_has_no_name_is_left_out() -> None:
    assert read({}, 5, None, {"type": "file"}, {"type": "github_url"}, {"type": "blob"}) == ()
    assert attachments_of(JsonFields({"attachments": "none"})) == ()


def test_a_kind_of_a_later_server_has_a_name_at_least() -> None:
    assert read(
        {"type": "newer", "title": "T"}, {"type": "newer", "url": URL}, {"displayName": "a", "path": "/a"}
    ) == (Attached("T", AttachmentKind.OTHER), link(URL), Attached("a", path="/a"))


@pytest.mark.parametrize(
    "lines", [{}, {"start": 0, "end": 2}, {"start": 3, "end": 2}, {"start": "1", "end": 2}, 5]
)
def test_odd_lines_are_no_lines(lines: Any) -> None:
    (attached,) = read({"type": "file", "path": "/a", "lineRange": lines})
    assert attached.lines is None


def image(**fields: Any) -> Attached:
    (attached,) = read({"type": "file", "path": "/p.png", "mimeType": "image/png", **fields})
    return attached


def test_a_picture_is_kept_up_to_a_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MAX_PICTURE_BYTES", 4)
    for size, is_kept in ((4, True), (5, False), (6, False), (7, False), (4000, False)):
        attached = image(data=base64.b64encode(b"x" * size).decode())
        assert attached.picture == Picture("image/png", b"x" * size if is_kept else b"", "/p.png")
        assert attached.size_bytes == size


@pytest.mark.parametrize("data", ["!", "abc", "ab=c", None, 5, "é", ""])
def test_what_is_no_base64_is_no_picture(data: Any) -> None:
    assert image(data=data).picture is None


def test_bytes_that_the_server_left_out_or_keeps_elsewhere() -> None:
    assert image(byteLength=900, omittedReason="too_large").picture == Picture("image/png", b"", "/p.png")
    kept = image(byteLength=900, assetId="as1")
    assert kept.picture == Picture("image/png", b"", "/p.png", "as1")
    assert kept.size_bytes == 900
    assert image().picture is None


def test_what_is_written_down_is_read_again_without_bytes() -> None:
    attachments = (
        Attached("a.py", AttachmentKind.SELECTION, "/p/a.py", (2, 4), 30),
        Attached("octo/cat", AttachmentKind.LINK, URL),
        Attached("p.png", AttachmentKind.IMAGE, size_bytes=7, picture=Picture("image/png", BYTES)),
    )
    text = attachments_to_json(attachments)
    assert attachments_from_json(text) == (*attachments[:2], replace(attachments[2], picture=None))
    assert attachments_to_json(()) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("{not json", ()),
        ('{"name": "x"}', ()),
        ('[1, {"path": "no name"}]', ()),
        (
            '[{"name": "x", "kind": "new", "lines": [3, 1], "size": -1}]',
            (Attached("x", AttachmentKind.OTHER),),
        ),
    ],
)
def test_what_is_none_of_its_making_is_left_out(text: str, expected: tuple[Attached, ...]) -> None:
    assert attachments_from_json(text) == expected
