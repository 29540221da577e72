"""What a prompt shows: its attachments as chips, code between backticks, and nothing else changed."""

from __future__ import annotations

import base64
from dataclasses import replace

import pytest

from copilot_desktop.protocol.pictures import Picture
from copilot_desktop.rendering.inline import InlineText
from copilot_desktop.session.entries import Attached, AttachmentKind
from copilot_desktop.widgets.chat_view import ChatView
from copilot_desktop.widgets.transcript.chip_box import MAX_CHIPS, ChipBox
from copilot_desktop.widgets.transcript.prompt_text import prompt_text
from tests.support.transcript_view import (
    Conversation,
    MakeView,
    answer,
    differ,
    everything,
    picture,
    settled,
    user,
)

_PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def shown(make_view: MakeView, *attached: Attached, width: int = 700) -> tuple[ChatView, ChipBox]:
    prompt = replace(user("u", "Look"), attachments=attached)
    view = make_view(Conversation(prompt, answer("a", "I do.")), width=width)
    box = next(
        box for row in view.column.visible() for box in row.row.boxes or () if isinstance(box, ChipBox)
    )
    return view, box


@pytest.mark.parametrize(
    ("attached", "words"),
    [
        (Attached("reconnect.ts", AttachmentKind.FILE, "/w/reconnect.ts", (1, 96)), "reconnect.ts 1–96"),
        (Attached("a.py", AttachmentKind.SELECTION, "/w/a.py", (7, 7)), "a.py 7"),
        (
            Attached("/w/ci-run.log", AttachmentKind.FILE, "/w/ci-run.log", size_bytes=38_200),
            "ci-run.log 38 KB",
        ),
        (Attached("C:\\w\\src", AttachmentKind.FOLDER, "C:\\w\\src"), "src"),
        (Attached("#12 Fix it", AttachmentKind.LINK, "https://a.example/12"), "#12 Fix it"),
        (Attached("big.bin", size_bytes=2_500_000), "big.bin 2.5 MB"),
        (Attached("empty", size_bytes=0), "empty 0 B"),
        (Attached("\u202egpj.exe\n\x1b[2J"), "\\u202egpj.exe"),
        (Attached("///", AttachmentKind.FOLDER, "///"), "///"),
    ],
)
def test_attachments_are_named(make_view: MakeView, attached: Attached, words: str) -> None:
    _, box = shown(make_view, attached)
    assert box.text.startswith(words)
    assert box.tip_at(box.width - 20, 10)


def test_chips_stand_at_the_end_and_wrap(make_view: MakeView) -> None:
    names = [Attached(f"a-rather-long-name-{number}.ts") for number in range(6)]
    view, box = shown(make_view, *names, width=420)
    places = [place for place, _ in box._places]
    assert len({place.y() for place in places}) > 1
    assert max(place.right() for place in places) == box.width
    assert min(place.left() for place in places) >= 0
    for one in places:
        assert not any(one.intersects(other) for other in places if other is not one)
    assert settled(view) == picture(view)


def test_one_name_never_leaves_the_column(make_view: MakeView) -> None:
    _, box = shown(make_view, Attached("x" * 5000, lines=(1, 10**9)), width=300)
    assert box._places[0][0].left() >= 0


def test_many_attachments_are_counted(make_view: MakeView) -> None:
    _, box = shown(make_view, *(Attached(f"{number}.ts") for number in range(1000)))
    assert len(box._places) == MAX_CHIPS + 1
    assert box.text.endswith("988 more")


def test_an_image_shows_small(make_view: MakeView, qtbot: object) -> None:
    kept = Attached("p.png", AttachmentKind.IMAGE, picture=Picture("image/png", _PIXEL))
    lost = replace(kept, picture=Picture("image/png", b""))
    broken = replace(kept, picture=Picture("image/png", b"<svg/>"))
    images = []
    for attached in (kept, lost, broken):
        view, _ = shown(make_view, attached)
        # Decoded beside the painting, and painted again when it is there.
        images.append([picture(view), picture(view), picture(view)][-1])
    assert differ(images[0], images[1])


@pytest.mark.parametrize(
    ("typed", "seen", "codes"),
    [
        ("Run `npm test` now", "Run npm test now", ["npm test"]),
        ("`a` and ``b`` 😀 `c`", "a and b 😀 c", ["a", "b", "c"]),
        ("one ` alone", "one ` alone", []),
        ("```\ncode\n```", "```\ncode\n```", []),
        ("`two\nlines`", "`two\nlines`", []),
        ("**not bold** <b>", "**not bold** <b>", []),
        ("`" * 1900, "`" * 1900, []),
    ],
)
def test_code_is_marked_and_nothing_else(
    make_view: MakeView, typed: str, seen: str, codes: list[str]
) -> None:
    text = prompt_text(InlineText(typed.replace("\n", "\u2028")))
    raw = text.text.encode("utf-16-le")
    found = [raw[2 * span.start : 2 * (span.start + span.length)].decode("utf-16-le") for span in text.spans]
    assert found == codes
    assert everything(make_view(Conversation(user("u", typed)))) == seen
