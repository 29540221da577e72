"""Lines of foreign text as they fit into their place, worked out once while they stay the same."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from copilot_desktop.rendering.visible_text import visible_line
from copilot_desktop.widgets.style import Style

#: Lines that are kept: a few screens of rows.
_KEPT: Final = 512

#: Characters of a line that are looked at.
_LONGEST_LINE: Final = 200


class ElidedLines:
    """Shortens lines; a list that is painted anew asks for the same ones again and again."""

    def __init__(self, style: Style) -> None:
        self._style = style
        self._fit = lru_cache(maxsize=_KEPT)(self._shorten)
        self._font = lru_cache(maxsize=16)(self._make_font)
        style.changed.connect(self._forget)

    def font(self, text_style: str, weight: int = 0) -> QFont:
        """Return the font of a text style, with another weight when one is given. Not to be changed."""
        return self._font(text_style, weight)

    def fit(self, text: str, text_style: str, weight: int, width: float) -> str:
        """Return `text` as one visible line that is at most `width` wide, its end left out.

        Args:
            weight: another weight than that of the text style; 0 for its own.
        """
        return self._fit(text, text_style, weight, width)

    def _make_font(self, text_style: str, weight: int) -> QFont:
        font = self._style.font(text_style)
        if weight:
            font.setWeight(QFont.Weight(weight))
        return font

    def _shorten(self, text: str, text_style: str, weight: int, width: float) -> str:
        metrics = QFontMetricsF(self.font(text_style, weight))
        return metrics.elidedText(visible_line(text, _LONGEST_LINE), Qt.TextElideMode.ElideRight, width)

    def _forget(self) -> None:
        self._fit.cache_clear()
        self._font.cache_clear()
