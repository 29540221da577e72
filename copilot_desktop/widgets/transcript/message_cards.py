"""The card of what the model said."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, cast

from copilot_desktop.rendering.anchors import Found, bounded, find_anchor, may_hold
from copilot_desktop.rendering.blocks import Block
from copilot_desktop.rendering.inline import InlineText
from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.session.entries import (
    AssistantMessage,
    Entry,
    Notice,
    Reasoning,
    StreamState,
)
from copilot_desktop.session.growing_text import GrowingText
from copilot_desktop.translation import tr
from copilot_desktop.widgets.transcript import words
from copilot_desktop.widgets.transcript.boxes import Box
from copilot_desktop.widgets.transcript.card import BlockId, Card
from copilot_desktop.widgets.transcript.look import Face, Look
from copilot_desktop.widgets.transcript.markdown_rows import RENDERED, MarkdownRows
from copilot_desktop.widgets.transcript.rows import Row, estimate_text
from copilot_desktop.widgets.transcript.text_box import TextBox

#: More than this at once is cut, and parsed where it is seen.
_MAX_FED: Final = 32_000


class AssistantCard(Card):
    """An answer: Markdown over the whole column, growing while it is streamed."""

    def __init__(self, look: Look, entry: AssistantMessage | Reasoning | Notice) -> None:
        super().__init__(look, entry)
        self._markdown = self._new_markdown()
        self._shown = GrowingText()
        self._rendered: frozenset[int] = frozenset()
        self._must_check = False

    def _new_markdown(self) -> MarkdownRows:
        return MarkdownRows(self.look, self._face())

    def _face(self) -> Face:
        return Face("body", "text.primary")

    @property
    def _rows_before(self) -> int:
        """How many rows stand above those of the Markdown."""
        return 0

    @property
    def _text(self) -> GrowingText:
        return cast("AssistantMessage | Reasoning", self.entry).text

    @property
    def _state(self) -> StreamState:
        return cast("AssistantMessage | Reasoning", self.entry).state

    @property
    def is_streaming(self) -> bool:
        return self._state is StreamState.STREAMING and bool(self._text)

    def update(self, entry: Entry, *, is_append: bool) -> None:
        super().update(entry, is_append=is_append)
        self._must_check |= not is_append

    def _make_markdown(self, width: int) -> None:
        self._must_check = False
        self._shown = self._text
        if self._state is StreamState.STREAMING:
            self._markdown.begin_stream(str(self._text), width)
        else:
            self._rendered = self._to_render
            self._markdown.set_text(str(self._text), width, self._rendered)

    @property
    def _to_render(self) -> frozenset[int]:
        """Stretches of plain text that the person wants to see as Markdown."""
        names = (name.removeprefix(RENDERED) for name in self.open_parts if name.startswith(RENDERED))
        return frozenset(int(name) for name in names)

    def _apply_markdown(self, width: int) -> None:
        markdown = self._markdown
        if markdown.is_unfinished:
            markdown.go_on(width)
        if self._must_check and not self._goes_on():
            self._make_markdown(width)
            return
        self._must_check = False
        if not markdown.is_streaming:
            if len(self._shown) != len(self._text) or self._rendered != self._to_render:
                self._make_markdown(width)
            return
        if len(self._text) - len(self._shown) > _MAX_FED:
            # Nobody saw it come.
            self._make_markdown(width)
            return
        markdown.feed(self._text.since(len(self._shown)))
        self._shown = self._text
        final = self._state is not StreamState.STREAMING
        markdown.flush(width, final=final)
        if final and markdown.has_plain_parts:
            self._make_markdown(width)
        elif final and markdown.has_late_references:
            markdown.resolve_late(str(self._text), width)

    def _goes_on(self) -> bool:
        """The rows show the beginning of the present text (a final text may be another one)."""
        if not self._markdown.is_streaming and self._state is StreamState.STREAMING:
            return False
        shown = str(self._shown)
        return len(shown) <= len(self._text) and str(self._text).startswith(shown)

    def make_rows(self, width: int) -> list[Row]:
        self._make_markdown(width)
        return self._all_rows()

    def apply(self, width: int) -> None:
        self._apply_markdown(width)
        self.rows = self._all_rows()

    @property
    def is_unfinished(self) -> bool:
        return self.rows is not None and self._markdown.is_unfinished

    def _all_rows(self) -> list[Row]:
        look = self.look
        gap = look.density("blockGap")
        rows: list[Row] = list(self._markdown.rows)
        # The space below the last block is the next card's space above.
        self.bottom = -gap if rows else 0
        status = words.stream_state(self._state)
        if status:
            face = Face("small", "danger.text" if self._state is StreamState.FAILED else "text.tertiary")

            def build() -> list[Box]:
                box = TextBox(look, InlineText(status), face)
                box.gap = gap
                return [box]

            self.bottom = -gap
            rows.append(Row(build, look.line("small") + gap))
        return rows

    def block_of(self, row_index: int, number: int) -> BlockId:
        inner = row_index - self._rows_before
        if not 0 <= inner < len(self._markdown.rows):
            return (0 if inner < 0 else 2, row_index), number
        major, minor = self._markdown.block_of(inner, number)
        return (1, major), minor

    def place_of(self, block: BlockId) -> tuple[int, int]:
        (part, major), minor = block
        if part != 1 or not self._markdown.rows:
            return super().place_of(((0, major), minor))
        row_index, number = self._markdown.place_of((major, minor))
        return row_index + self._rows_before, number

    def place_at(self, offset: int, width: int) -> tuple[BlockId, int]:
        """Return block and position of what stands at an offset of the message's source, about."""
        self.ensure_rows(width)
        (major, minor), position = self._markdown.place_at(offset, str(self._text))
        return ((1, major), minor), position

    def find_anchor(self, address: str, width: int) -> Found[BlockId] | None:
        self.ensure_rows(width)
        blocks = self._markdown.blocks(bounded(may_hold(address)))
        named: Iterator[tuple[BlockId, Block]] = (
            (((1, major), minor), block) for (major, minor), block in blocks
        )
        return find_anchor(address, named)

    def estimate(self, width: int) -> int:
        if not self._text:
            return 0
        # Newlines are guessed: counting them would join the parts of every unseen text.
        size = len(self._text)
        return self.top + estimate_text(self.look, "body", size, size // 60, width)

    def restyle(self, look: Look, width: int) -> None:
        self.look = look
        self._markdown.restyle(look, width)
        self.top, self.bottom = self._space_above(), self._bottom()
        if self.rows is not None:
            self.rows = self._all_rows()

    def name(self) -> str:
        return tr("Answer: {text}", text=visible_line(str(self._text)[:400], 400))

    def source(self) -> str:
        return str(self._text)
