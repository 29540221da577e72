"""What we show of the examples of the specifications, compared with what they demand.

Differences are allowed in stated classes only, and each is listed by its number: an example that
begins to differ fails here, and so does one that no longer does.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Any, Final

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from copilot_desktop.rendering import inline
from copilot_desktop.rendering.markdown import parse_blocks
from tests.support.block_html import blocks_html, canonical_html
from tests.support.golden import assert_golden
from tests.support.markdown_texts import cases


class Difference(Enum):
    """Why an example is shown in another way."""

    RAW_HTML = "raw HTML is shown as the text it is, and ends no paragraph"
    TYPOGRAPHER = "quotes, dashes and (c) are shown as they were written"
    PICTURE_IN_WORDS = "a picture in the words of a picture keeps its address"
    NOT_COMPARED = "the example demands only that nothing breaks"
    PARSER = "markdown-it-py trims wide spaces and takes a backslash before a space for an escape"
    BARE_ADDRESS = "bare addresses are links, as in GFM, also beside raw HTML shown as text"
    AS_WRITTEN = "an address with a name in punycode, or a bare one, is shown as it was written"
    NOTES_IN_PLACE = "footnotes stay where they are defined, under their label"
    TILDES = "one or two tildes strike through, more do not, as in GFM"


D = Difference

#: By corpus and class: the numbers of the examples that differ, by section.
STATED: Final[dict[str, dict[Difference, dict[str, set[int]]]]] = {
    "commonmark-spec": {
        D.RAW_HTML: {
            "Backslash escapes": {21},
            "HTML blocks": {
                *(148, 149, 151, 153, 154, *range(158, 164), *range(166, 183)),
                *(185, 186, 187, 191),
            },
            "Lists": {308, 309},
            "Emphasis and strong emphasis": {475, 476, 477},
            "Raw HTML": {614, 615, 617, 625, 626, 627, 629, 630, 631},
            "Hard line breaks": {642},
        },
        D.PICTURE_IN_WORDS: {"Images": {574}},
        D.BARE_ADDRESS: {"Autolinks": {608, 611, 612}},
    },
    "gfm-spec": {
        D.RAW_HTML: {"HTML tag filter": {46}},
        D.NOT_COMPARED: {"Autolinks": {44}},
        D.AS_WRITTEN: {"Autolinks": {43}},
        D.NOTES_IN_PLACE: {"Footnotes": {47}},
    },
    "cmark-regression": {
        D.RAW_HTML: {"Regression tests": {14, 21}},
        D.BARE_ADDRESS: {"Regression tests": {8}},
        D.TYPOGRAPHER: {"Smart punctuation": {27, 32, 33, 35, 39, 41}},
    },
    "markdown-it-fixtures": {
        D.RAW_HTML: {
            "commonmark_extras.txt": {30, 32, 54, 62, 63, 67},
            "fatal.txt": {71},
        },
        D.BARE_ADDRESS: {"linkify.txt": {76}},
        D.TILDES: {"strikethrough.txt": {127, 128, 129, 130, 139}},
        D.TYPOGRAPHER: {
            "commonmark_extras.txt": {7},
            "smartquotes.txt": {107, 108, 109, 110, 113, 115, 116, 119, 120, 124},
            "tables.txt": {175},
        },
        D.PARSER: {"commonmark_extras.txt": {60, 64, 65, 66}},
        D.AS_WRITTEN: {"linkify.txt": {90}, "normalize.txt": {95, 101, 103, 104}},
    },
}

_PLAIN_PARSER: Final = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
_HTML_PARSER: Final = MarkdownIt("commonmark")
_STRAIGHT: Final = str.maketrans(
    {"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "--", "\u2014": "---", "…": "..."}
)
#: Tests of replacements that are off, and cannot be undone to compare the rest.
_LEFT_OUT: Final = frozenset({"typographer.txt"})


def section(case: dict[str, Any]) -> str:
    return str(case.get("file") if "title" in case else case["section"])


def has_raw_html(tokens: Iterable[Token]) -> bool:
    return any(
        token.type in ("html_block", "html_inline") or has_raw_html(token.children or ()) for token in tokens
    )


def difference(corpus: str, case: dict[str, Any]) -> Difference | str | None:
    """Return the class that explains what is shown of `case`; None if it is what is demanded.

    Raw HTML and typography explain themselves: the rest is as a parser without them has it. What
    is shown of the others stands in the golden file.
    """
    source, number = str(case["markdown"]), int(case["example"])
    demanded, shown = canonical_html(str(case["html"])), blocks_html(parse_blocks(source))
    if shown == demanded:
        return None
    without_html = canonical_html(_PLAIN_PARSER.render(source))
    if has_raw_html(_HTML_PARSER.parse(source)) and shown == without_html:
        return Difference.RAW_HTML
    if shown.translate(_STRAIGHT) == demanded.translate(_STRAIGHT):
        return Difference.TYPOGRAPHER
    for listed, sections in STATED[corpus].items():
        if listed not in (D.RAW_HTML, D.TYPOGRAPHER) and number in sections.get(section(case), ()):
            return listed
    return f"{source!r}\n-- demanded:\n{demanded}\n-- shown:\n{shown}"


@pytest.mark.parametrize("corpus", STATED)
def test_examples_are_shown_as_demanded_but_for_stated_differences(
    corpus: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Which addresses may be opened is tested elsewhere; here each link must lead where it should.
    monkeypatch.setattr(inline, "openable_address", lambda address: address)
    golden: list[str] = []
    found: dict[Difference, dict[str, set[int]]] = {}
    for case in cases(corpus):
        if section(case) in _LEFT_OUT:
            continue
        reason = difference(corpus, case)
        assert not isinstance(reason, str), f"{section(case)} {case['example']}: {reason}"
        if reason is not None:
            found.setdefault(reason, {}).setdefault(section(case), set()).add(int(case["example"]))
        if reason not in (None, D.RAW_HTML, D.TYPOGRAPHER):
            source = str(case["markdown"])
            shown = blocks_html(parse_blocks(source))
            golden.append(f"== {case['example']} {section(case)}\n{source!r}\n{shown}\n")
    assert found == STATED[corpus]
    assert_golden(f"conformance/{corpus}.txt", "\n".join(golden))
