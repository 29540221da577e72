"""What is understood beyond CommonMark: tasks, alerts, footnotes, bare addresses, tildes, files."""

from __future__ import annotations

from functools import partial

import pytest

from copilot_desktop.rendering.blocks import AlertTitle, CodeBlock, Container, Gap, Paragraph, block_text
from copilot_desktop.rendering.inline import InlineText
from copilot_desktop.rendering.markdown import IncrementalMarkdown, parse_blocks
from tests.support.pace import within


def text_of(markdown: str) -> InlineText:
    (block,) = parse_blocks(markdown)
    assert isinstance(block, Paragraph)
    return block.text


def addresses(markdown: str) -> list[str]:
    return [span.style.href for span in text_of(markdown).spans if span.style.href]


def test_tasks_are_told_and_have_a_box_in_plain_text() -> None:
    blocks = parse_blocks("- [ ] open\n- [x] **done**\n- [X] too\n- none\n- `[ ] code`\n- a [ ] b\n")
    assert [block.place.task for block in blocks] == [False, True, True, None, None, None]
    assert [block_text(block) for block in blocks] == [
        "☐ open", "☑ done", "☑ too", "• none", "• [ ] code", "• a [ ] b",
    ]  # fmt: skip


def test_every_marker_that_begins_with_a_block_is_told() -> None:
    (block,) = parse_blocks("10) - > 2. foo")
    assert block.place.markers == ("10)", "•", "", "2.")
    assert block.place.marker == "2."
    assert block_text(block) == "10) • 2. foo"


@pytest.mark.parametrize("kind", ["note", "tip", "important", "warning", "caution"])
def test_an_alert_has_a_title_and_tells_its_kind(kind: str) -> None:
    title, first, second, after = parse_blocks(f"> [!{kind.upper()}]\n> one\n>\n> two\n\nafter")
    assert isinstance(title, AlertTitle)
    assert title.kind == kind
    assert title.place.gap is Gap.ITEM
    for block in (title, first, second):
        assert block.place.containers == (Container.ALERT,)
        assert block.place.alert == kind
    assert (title.place.shared, first.place.shared, second.place.shared) == (1, 1, 0)
    assert after.place.alert == ""
    assert block_text(title) == kind.capitalize()


def test_an_unknown_kind_is_a_quote() -> None:
    (block,) = parse_blocks("> [!HACK]\n> one")
    assert block.place.containers == (Container.QUOTE,)
    assert block_text(block) == "[!HACK] one"


def test_footnotes_stand_where_they_are_written() -> None:
    word, note, more, end = parse_blocks("word[^1].\n\n[^1]: two words\n\n    and `more`\n\nend")
    assert block_text(word) == "word[1]."
    assert isinstance(word, Paragraph)
    assert [(span.start, span.length, span.style.footnote) for span in word.text.spans] == [(4, 3, "1")]
    assert block_text(note) == "1. two words"
    assert block_text(more) == "and more"
    assert note.place.containers == more.place.containers == (Container.FOOTNOTE,)
    assert end.place.containers == ()


@pytest.mark.parametrize("text", ["[^a-z]", "[^0-9]", "[^]", "[^ 1]", "[^a b]", "[^\\w]", f"[^{'x' * 70}]"])
def test_classes_of_characters_are_no_footnotes(text: str) -> None:
    assert text_of(f"match {text} here").plain == f"match {text} here".replace("\\w", "\\w")
    assert not text_of(f"match {text} here").spans


def test_a_word_that_may_be_no_footnote_is_shown_as_written() -> None:
    assert text_of("match [^abc] here").plain == "match [^abc] here"


@pytest.mark.parametrize("text", ["[^" * 10_000, "[^1]: " * 4000, "[^1" * 8000, "[^1]:\n" * 5000])
def test_half_footnotes_are_no_bombs(text: str) -> None:
    within(4.0, lambda: parse_blocks(text))


@pytest.mark.parametrize(
    ("markdown", "found"),
    [
        ("see https://a.example/b_c_d.", ["https://a.example/b_c_d"]),
        ("(https://a.example/b_(c)).", ["https://a.example/b_(c)"]),
        ("www.a.example/x, and me@b.example!", ["http://www.a.example/x", "mailto:me@b.example"]),
        ("**https://a.example** https://b.example/*c*d", ["https://a.example", "https://b.example/*c*d"]),
        ("[see https://a.example]", ["https://a.example"]),
        ("[words](https://a.example/www.b.example)", ["https://a.example/www.b.example"]),
        ("[https://a.example](https://b.example)", ["https://b.example"]),
        ("`https://a.example` xhttps://b.example", []),
        ("请看https://a.example/路径。好", ["https://a.example/%E8%B7%AF%E5%BE%84"]),
        ("https://a.example/?q=1&amp;r=2&lt;", ["https://a.example/?q=1&amp;r=2"]),
        ("foo_bar.baz+x@a-b.example", ["mailto:foo_bar.baz+x@a-b.example"]),
        ("a@b @c.example d@e.f_", []),
        ("javascript:alert(1) file:///etc/passwd ftp://a.example data:x", []),
        ("http://", []),
        ("https://localhost:8080/x", ["https://localhost:8080/x"]),
        ("\"https://a.example\" 'https://b.example'", ["https://a.example", "https://b.example"]),
    ],
)
def test_bare_addresses_are_links(markdown: str, found: list[str]) -> None:
    assert addresses(markdown) == found


@pytest.mark.parametrize(
    "text", ["https://" * 10_000, "www." * 20_000, "a@" * 20_000, "mailto:" * 10_000, "a.b@" * 10_000]
)
def test_half_addresses_are_no_bombs(text: str) -> None:
    for part in (text, text[:8000], "\n\n".join([text[:4000]] * 4)):
        within(1.0, partial(parse_blocks, part))


def test_an_address_at_the_end_of_an_unfinished_text_is_not_live() -> None:
    stream = IncrementalMarkdown()
    for piece, found in (("go to https://a.ex", []), ("ample.", []), (" and", ["https://a.example"])):
        stream.feed(piece)
        (block,) = stream.flush().tail
        assert isinstance(block, Paragraph)
        assert [span.style.href for span in block.text.spans if span.style.href] == found


def test_one_and_two_tildes_strike_through() -> None:
    assert text_of("~a~ ~~b~~ ~~~c~~~").plain == "a b ~~~c~~~"


def test_links_without_a_scheme_may_name_files() -> None:
    links = "[a](src/a.py#L3) [b](../b.md) [c](/etc/x) [d](#e) [f](//g/h) [i](http://j.example) [k](l%5cm)"
    files = [span.style.file for span in text_of(links).spans if span.style.file]
    assert files == ["src/a.py#L3", "../b.md"]
    assert addresses(links) == ["http://j.example"]


def test_lines_of_scripts_without_spaces_are_joined_without_one() -> None:
    assert text_of("日本\n語 and\nmore").plain == "日本語 and more"
    assert text_of("한국\n어").plain == "한국 어"


def test_the_language_of_a_fence_is_unescaped() -> None:
    (block,) = parse_blocks("``` c\\+\\+ x\ny\n```")
    assert isinstance(block, CodeBlock)
    assert block.language == "c++"


def test_a_mark_of_the_byte_order_is_no_text() -> None:
    stream = IncrementalMarkdown()
    for character in "\ufeff# T\n":
        stream.feed(character)
        stream.flush()
    assert stream.flush(final=True).committed == parse_blocks("\ufeff# T\n") == parse_blocks("# T")


def test_half_a_fence_shows_nothing() -> None:
    stream = IncrementalMarkdown()
    shown = []
    for piece in ("text\n", "`", "``", "py", "\n", "x = 1\n", "  ``", "`", "\n", "end\n"):
        stream.feed(piece)
        flush = stream.flush()
        shown.append([block_text(block) for block in flush.committed + flush.tail])
    assert shown == [
        *[["text"]] * 4, ["text", ""], *[["x = 1"]] * 4, ["end"],
    ]  # fmt: skip
