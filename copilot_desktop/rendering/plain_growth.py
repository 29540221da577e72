"""Plain words at the end of a text that is parsed already: most deltas are nothing else.

No sign of Markdown is among them, and none can come to mean something else by them: what they go on
is a line with a letter, which says what it is by its beginning, and a word that is no address.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from copilot_desktop.rendering.blocks import MAX_TEXT_CHARS, Block, Paragraph
from copilot_desktop.rendering.inline import InlineText

#: Words with one space behind each, the last of them perhaps unfinished.
_WORDS: Final = re.compile(r"(?:[A-Za-z0-9][A-Za-z0-9'-]*[.,;!?]* )*(?:[A-Za-z0-9][A-Za-z0-9'-]*[.,;!?]*)?")
_LETTER: Final = re.compile("[A-Za-z]")
#: A definition of a link, or a formula, may go on over any words.
_MAY_SWALLOW: Final = re.compile(r"\]:|[$\\]")


def with_plain_words(source: str, block: Block, more: str) -> Block | None:
    """Return the last block of `source` with `more` at its end, as a parse of both would make it.

    None when only a parse can tell. A link that is unfinished in `block` has to be no link yet.
    """
    if not isinstance(block, Paragraph) or len(source) + len(more) > MAX_TEXT_CHARS:
        return None
    line_start = source.rfind("\n") + 1
    word_start = max(line_start, source.rstrip(" ").rfind(" ") + 1)
    word = source[word_start:]
    if not word or not _WORDS.fullmatch(word + more) or not _LETTER.search(source, line_start):
        return None
    # White space at the end is not shown yet.
    shown = word.rstrip(" ")
    text = block.text
    if not text.text.endswith(shown) or _MAY_SWALLOW.search(source):
        return None
    added = (word + more).rstrip(" ")[len(shown) :]
    return replace(block, text=InlineText(text.text + added, text.spans)) if added else block
