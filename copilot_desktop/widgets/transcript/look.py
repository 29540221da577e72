"""What boxes need of the style: fonts, formats and lengths, cached until the style changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPixmap, QTextCharFormat

from copilot_desktop.rendering.contrast import mixed, readable
from copilot_desktop.rendering.inline import InlineStyle
from copilot_desktop.rendering.sgr import AnsiStyle
from copilot_desktop.widgets.direction import is_mirrored
from copilot_desktop.widgets.style import Style

#: Share of a frame that syntax colours may take; the rest comes with the next frame.
HIGHLIGHT_BUDGET_S: Final = 0.004

#: Contrast of terminal colours, whatever the program has chosen.
_CONTRAST: Final = 4.5
_HIGH_CONTRAST: Final = 7.0
_DIM_SHARE: Final = 0.4
#: Formats kept.
_MAX_ANSI: Final = 2000


@dataclass(frozen=True, slots=True)
class Face:
    """A text style of the tokens with a colour key."""

    text_style: str = "body"
    color: str = "text.primary"


class Look:
    """Fonts, formats and lengths at the present theme and zoom. Make a new one after a change.

    Attributes:
        budget_s: what is left of this frame's time for syntax colours.
        wants_frame: a box could not finish in this frame and asks for another.
        spins: something was painted in this frame that turns on.
        dpr: device pixel ratio of the viewport.
        folder: of the session; paths in it are shown from there on.
        is_mirrored: the application's language is written from right to left.
    """

    def __init__(self, style: Style, dpr: float) -> None:
        self.style = style
        self.dpr = dpr
        self._zoom = style.zoom
        self.is_mirrored = is_mirrored()
        self.budget_s = HIGHLIGHT_BUDGET_S
        self.wants_frame = False
        self.spins = False
        self.folder = ""
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        self._metrics: dict[str, QFontMetricsF] = {}
        self._inline: dict[tuple[InlineStyle, Face], QTextCharFormat] = {}
        self._foregrounds: dict[str, QTextCharFormat] = {}
        self._ansi: dict[AnsiStyle, QTextCharFormat] = {}

    def begin_frame(self) -> None:
        self.budget_s = HIGHLIGHT_BUDGET_S
        self.wants_frame = False
        self.spins = False

    def short_path(self, path: str) -> str:
        """Return `path` as seen from the session's folder."""
        inside = path.removeprefix(self.folder.rstrip("/\\"))
        is_inside = bool(self.folder) and inside != path and inside[:1] in ("/", "\\") and len(inside) > 1
        return inside[1:] if is_inside else path

    def px(self, n: float) -> int:
        # Boxes of this look stay as they are until they are made again.
        return round(n * self._zoom / 100)

    def space(self, n: int) -> int:
        return self.px(self.style.tokens.space(n))

    def radius(self, name: str) -> int:
        return self.px(self.style.tokens.radius(name))

    def density(self, key: str) -> int:
        return self.px(self.style.tokens.density(key))

    def color(self, key: str) -> QColor:
        color = self._colors.get(key)
        if color is None:
            color = self._colors[key] = self.style.color(key)
        return color

    def font(self, text_style: str) -> QFont:
        font = self._fonts.get(text_style)
        if font is None:
            font = self._fonts[text_style] = self.style.font(text_style)
        return font

    def metrics(self, text_style: str) -> QFontMetricsF:
        metrics = self._metrics.get(text_style)
        if metrics is None:
            metrics = self._metrics[text_style] = QFontMetricsF(self.font(text_style))
        return metrics

    def line(self, text_style: str) -> int:
        """Return the line height of a text style in whole pixels, never less than its font's."""
        return max(self.style.line(text_style), round(self.metrics(text_style).height()))

    def character_width(self, text_style: str) -> float:
        return self.metrics(text_style).averageCharWidth()

    def pixmap(self, icon: str, size: int, color: str) -> QPixmap:
        return self.style.pixmap(icon, self.px(size), color, self.dpr)

    def inline_format(self, inline: InlineStyle, face: Face) -> QTextCharFormat:
        """Return the format of a span. Inline code gets its background from the box."""
        key = (inline, face)
        found = self._inline.get(key)
        if found is not None:
            return found
        made = QTextCharFormat()
        made.setForeground(self.color("text.secondary" if inline.image else face.color))
        if inline.code:
            made.setFont(self._code_font(face))
        if inline.bold:
            made.setFontWeight(QFont.Weight.DemiBold)
        if inline.italic or inline.image:
            made.setFontItalic(True)
        if inline.strike:
            made.setFontStrikeOut(True)
        if inline.footnote:
            made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
            made.setForeground(self.color("accent.text"))
        if inline.is_link:
            made.setForeground(self.color("accent.text"))
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            made.setUnderlineColor(self.color("accent.border"))
        self._inline[key] = made
        return made

    def _code_font(self, face: Face) -> QFont:
        """Return the mono font at the size that inline code has beside the face."""
        font = QFont(self.font("codeInline"))
        sizes = self.style.tokens.text_style
        scale = sizes("codeInline").size / sizes("body").size * self.style.font_scale(face.text_style)
        font.setPixelSize(max(1, round(sizes(face.text_style).size * scale)))
        font.setWeight(self.font(face.text_style).weight())
        return font

    def foreground(self, color: str) -> QTextCharFormat:
        found = self._foregrounds.get(color)
        if found is None:
            found = self._foregrounds[color] = QTextCharFormat()
            found.setForeground(self.color(color))
            if color == "syntax.comment":
                found.setFontItalic(True)
        return found

    def ansi_colors(self, ansi: AnsiStyle) -> tuple[str, str]:
        """Return the colours of terminal text and of what is behind it, "" where nothing is."""
        if ansi.control:
            return self.color("text.tertiary").name(), ""
        plain = self.color("code.background").name()
        text = self._ansi_color(ansi.color or "ansi.foreground")
        behind = self._ansi_color(ansi.background) if ansi.background else ""
        if ansi.inverse:
            text, behind = behind or plain, text
        if ansi.dim:
            text = mixed(text, behind or plain, _DIM_SHARE)
        ratio = _HIGH_CONTRAST if self.style.tokens.is_high_contrast else _CONTRAST
        return readable(text, behind or plain, ratio), behind

    def _ansi_color(self, color: str) -> str:
        """Return "#rrggbb" of what a program has chosen: a name of the theme, or exact."""
        return color if color.startswith("#") else self.color(color).name()

    def ansi_format(self, ansi: AnsiStyle) -> QTextCharFormat:
        """Return the format of terminal text; its background is painted by the box."""
        found = self._ansi.get(ansi)
        if found is None:
            if len(self._ansi) >= _MAX_ANSI:
                # A picture in 24-bit colours: every letter has its own.
                self._ansi.clear()
            found = self._ansi[ansi] = QTextCharFormat()
            found.setForeground(QColor(self.ansi_colors(ansi)[0]))
            if ansi.bold:
                found.setFontWeight(QFont.Weight.Bold)
            found.setFontItalic(ansi.italic)
            found.setFontUnderline(ansi.underline)
            found.setFontStrikeOut(ansi.strike)
        return found
