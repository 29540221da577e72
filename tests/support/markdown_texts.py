"""Markdown for tests: the corpora, and soups of fragments that begin and end every construct."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from copilot_desktop.rendering.blocks import Block, join_tables
from copilot_desktop.rendering.markdown import IncrementalMarkdown

CORPORA: Final = Path(__file__).parent.parent / "corpora"

#: Each can open, go on with, or close something that another one began.
FRAGMENTS: Final = (
    "para text\n", "\n", "\n\n", "- item\n", "- b\n", "  - nested\n", "   cont\n", "    indented\n",
    "1. one\n", "2. two\n", "3) x\n", "* star\n", "> quote\n", "lazy\n", "---\n", "===\n", "# H\n", "#notH\n",
    "```py\n", "```\n", "~~~\n", "  ```\n", "| a | b |\n", "|---|--:|\n", "| 1 | 2 |\n", "a | b\n", "--|--\n",
    "<div>\n", "<!-- c\n", "-->\n", "*em* **b** `c` ~~s~~\n", "[l](http://u.example) ![i](s)\n", "+ plus\n",
    "\tx\n", "10. ten\n", "- \n", "-\n", "    - deep\n", "> - q\n", "> ```\n", "````\n", "***\n", "- ```js\n",
    "  let x\n", "text\n| h | k |\n", "😀 世界 é\n", "line\r\n", "no newline", "hard  \n", "- [ ] task\n",
    "$$\n", "\\[\n", "\\]\n", "$x$ \\(y\\)\n", "$$ z $$\n", "* * *\n", "- - -\n", "___\n", " - one in\n",
    "3. three\n", "[^1]: note\n", "word[^1] [^a-z]\n", "> [!NOTE]\n", "> [!tip]\n", "[d]: http://d.example\n",
    "[d] www.w.example\n",
    "|---|\n", "| one |\n", "1.\n", "  2) in\n", "   ~~~\n", "       deep code\n", "日本\n", "- [x] done\n",
    "\ufeff",
)  # fmt: skip


def cases(name: str) -> list[dict[str, Any]]:
    """Return the cases of a corpus."""
    loaded = json.loads((CORPORA / name / "cases.json").read_text(encoding="utf-8"))
    assert isinstance(loaded, list)
    return loaded


def joined(blocks: Iterable[Block]) -> list[Block]:
    """Return `blocks` with the rows of a table that was committed in parts put together."""
    return join_tables(blocks)


def streamed(pieces: Iterable[str]) -> tuple[list[Block], IncrementalMarkdown]:
    """Return the blocks after feeding `pieces` one by one, with a flush after each."""
    stream = IncrementalMarkdown()
    blocks: list[Block] = []
    for piece in pieces:
        stream.feed(piece)
        blocks += stream.flush().committed
    blocks += stream.flush(final=True).committed
    return joined(blocks), stream
