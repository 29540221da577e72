"""Tokens as Qt values: colours, fonts, pixmaps, palette and style sheet, by theme and zoom.

Every widget gets the `Style` in its constructor and listens to `changed`. Two widget
properties choose a look in the style sheet (see `stylesheet.py`): `kind` of a push button
("primary", "ghost", "danger") or tool button ("icon", "chip"), and `scale` ("small", "large").
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
    QStyleHints,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QToolTip

from copilot_desktop.theme import FontGroup, Tokens
from copilot_desktop.widgets.stylesheet import stylesheet

#: The choice that follows the desktop's colour scheme and contrast.
SYSTEM: Final = "system"

#: Limits of the fonts of the conversation and of code, beside those of the window.
FONT_PERCENT: Final = (50, 200)

#: Whether anything is animated: as the desktop says, never, or always.
Motion: TypeAlias = Literal["system", "reduce", "allow"]

#: What Qt answers where no desktop names a font.
_NO_CHOICE: Final = {"", "sans", "sans serif", "sans-serif", "helvetica", "mono", "monospace", "fixed"}

_BUNDLED: Final = {"ui": "Inter", "mono": "JetBrains Mono"}


def to_qcolor(value: str) -> QColor:
    """Return the colour for "#RRGGBB" or "#RRGGBBAA" (alpha last)."""
    color = QColor(value[:7])
    if len(value) == 9:
        color.setAlpha(int(value[7:], 16))
    return color


@dataclass(frozen=True, slots=True)
class _SystemHints:
    """Qt's hints of the desktop.

    Attributes:
        accessibility: None before Qt 6.10.
    """

    style: QStyleHints
    accessibility: Any


@functools.cache
def _system_hints() -> _SystemHints:
    """Return the hints, the same Python objects for the life of the process.

    PySide 6.11 ties the accessibility hints to the Python object of the style hints: when that
    one is collected, Qt's own object goes with it and the next use of it crashes.
    """
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    return _SystemHints(hints, accessibility() if accessibility is not None else None)


class Style(QObject):
    """The look of the application.

    Signals:
        changed(): theme, zoom, font sizes, motion or contrast are new; take fonts, colours and
            lengths again.
    """

    changed = Signal()

    def __init__(
        self,
        tokens_by_name: Mapping[str, Tokens],
        resources: Path,
        theme: str = "light",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tokens_by_name = dict(tokens_by_name)
        #: Where everything that is not code is.
        self.resources = resources
        self._icons = resources / "icons"
        self._theme = theme
        self._zoom = 100
        self._font_percents: dict[FontGroup, int] = {"chat": 100, "code": 100}
        self._motion: Motion = SYSTEM
        self._app: QApplication | None = None
        self._sources: dict[str, bytes] = {}
        self._colors: dict[str, QColor] = {}
        self._fonts: dict[str, QFont] = {}
        self._pixmaps: dict[tuple[str, int, str, float], QPixmap] = {}
        self._load_fonts(resources / "fonts")
        self._families = {"ui": self._family("ui"), "mono": self._family("mono")}
        self._tokens = self._effective()
        hints = _system_hints()
        hints.style.colorSchemeChanged.connect(self._follow_system)
        contrast_changed = getattr(hints.accessibility, "contrastPreferenceChanged", None)
        if contrast_changed is not None:
            contrast_changed.connect(self._follow_system)

    @property
    def tokens(self) -> Tokens:
        return self._tokens

    @property
    def theme(self) -> str:
        """The choice: a theme's name or "system"."""
        return self._theme

    @property
    def zoom(self) -> int:
        return self._zoom

    @property
    def reduced_motion(self) -> bool:
        """True when the person, or else the desktop, asks for no animation.

        Qt tells what the desktop asks for from 6.12 on.
        """
        if self._motion != SYSTEM:
            return self._motion == "reduce"
        motion = getattr(_system_hints().accessibility, "motionPreference", None)
        return motion is not None and getattr(motion(), "name", "").startswith("Reduce")

    @property
    def motion(self) -> Motion:
        """The choice: "system", "reduce" or "allow"."""
        return self._motion

    def set_motion(self, motion: Motion) -> None:
        """Animate or not, whatever the desktop asks for; "system" follows it."""
        if motion != self._motion:
            self._motion = motion
            self.changed.emit()

    def color(self, key: str) -> QColor:
        """Return a colour of the theme. The caller may change the returned value."""
        if key not in self._colors:
            self._colors[key] = to_qcolor(self._tokens.color(key))
        return QColor(self._colors[key])

    def font(self, text_style: str) -> QFont:
        """Return the font of a text style, at the present zoom."""
        font = self._fonts.get(text_style)
        if font is None:
            style = self._tokens.text_style(text_style)
            font = QFont(self._families[style.family])
            font.setPixelSize(max(1, round(style.size * self.font_scale(text_style))))
            font.setWeight(QFont.Weight(style.weight))
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            if style.family == "mono":
                font.setStyleHint(QFont.StyleHint.Monospace)
                font.setFixedPitch(True)
                # A programming ligature would show another command than the one that runs.
                for feature in ("liga", "calt"):
                    font.setFeature(QFont.Tag.fromString(feature), 0)
            if style.tracking:
                font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100 + style.tracking * 100)
            if style.tabular:
                font.setFeature(QFont.Tag.fromString("tnum"), 1)
            self._fonts[text_style] = font
        return QFont(font)

    def family(self, kind: Literal["ui", "mono"]) -> str:
        return self._families[kind]

    def font_scale(self, text_style: str) -> float:
        """Return how large the font of a text style is beside its token."""
        group = self._tokens.font_group(text_style)
        return self._zoom / 100 * self._font_percents.get(group, 100) / 100

    def line(self, text_style: str) -> int:
        """Return the line height of a text style, at the present zoom."""
        return round(self._tokens.text_style(text_style).line * self.font_scale(text_style))

    def px(self, n: float) -> int:
        """Return a length at the present zoom."""
        return round(n * self._zoom / 100)

    def pixmap(self, icon_name: str, size: int, color_key: str, dpr: float) -> QPixmap:
        """Return an icon in one colour of the theme. `size` is taken as it is, not zoomed."""
        key = (icon_name, size, color_key, dpr)
        pixmap = self._pixmaps.get(key)
        if pixmap is None:
            if icon_name not in self._sources:
                self._sources[icon_name] = (self._icons / f"{icon_name}.svg").read_bytes()
            color = self.color(color_key)
            data = self._sources[icon_name].replace(b"currentColor", color.name().encode())
            pixmap = QPixmap(round(size * dpr), round(size * dpr))
            pixmap.fill(Qt.GlobalColor.transparent)
            with QPainter(pixmap) as painter:
                painter.setOpacity(color.alphaF())
                QSvgRenderer(QByteArray(data)).render(painter, QRectF(pixmap.rect()))
            pixmap.setDevicePixelRatio(dpr)
            self._pixmaps[key] = pixmap
        return pixmap

    def icon(self, name: str, size: int, color_key: str, *, disabled_key: str = "text.disabled") -> QIcon:
        """Return an icon for a button, sharp on every screen of the desktop."""
        icon = QIcon()
        for dpr in sorted({1.0, 2.0, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}):
            icon.addPixmap(self.pixmap(name, size, color_key, dpr), QIcon.Mode.Normal)
            icon.addPixmap(self.pixmap(name, size, disabled_key, dpr), QIcon.Mode.Disabled)
        return icon

    def set_theme(self, name: str) -> None:
        """Show the theme `name`, or follow the desktop with "system"."""
        if name != SYSTEM and name not in self._tokens_by_name:
            raise KeyError(name)
        if name != self._theme:
            self._theme = name
            self._refresh()

    def set_zoom(self, percent: int) -> None:
        """Scale every length and font; kept within the steps of the tokens."""
        steps = self._tokens.zoom_steps
        percent = max(steps[0], min(steps[-1], percent))
        if percent != self._zoom:
            self._zoom = percent
            self._refresh()

    def zoom_by(self, offset: int) -> None:
        """Go `offset` steps up or down the zoom scale."""
        self.set_zoom(self._step_from(self._zoom, offset))

    def _step_from(self, percent: int, offset: int) -> int:
        steps = self._tokens.zoom_steps
        nearest = min(range(len(steps)), key=lambda index: abs(steps[index] - percent))
        return steps[max(0, min(len(steps) - 1, nearest + offset))]

    def font_percent(self, group: FontGroup) -> int:
        """Return the size of a group of fonts: of "ui" the zoom, of the others beside it."""
        return self._zoom if group == "ui" else self._font_percents[group]

    def set_font_percent(self, group: FontGroup, percent: int) -> None:
        """Size one group of fonts; the others stay as large as they are on the screen.

        With the fonts of "ui" go all lengths: their texts stand in controls.
        """
        low, high = FONT_PERCENT
        if group != "ui":
            percent = max(low, min(high, percent))
            if percent != self._font_percents[group]:
                self._font_percents[group] = percent
                self._fonts.clear()
                self.changed.emit()
            return
        before = self._zoom
        steps = self._tokens.zoom_steps
        after = max(steps[0], min(steps[-1], percent))
        if after != before:
            for name, own in self._font_percents.items():
                self._font_percents[name] = max(low, min(high, round(own * before / after)))
            self.set_zoom(after)

    def font_by(self, group: FontGroup, offset: int) -> None:
        """Go `offset` steps up or down the zoom scale with one group of fonts."""
        self.set_font_percent(group, self._step_from(self.font_percent(group), offset))

    def reset_zoom(self) -> None:
        """Show everything at its own size."""
        is_new = any(percent != 100 for percent in self._font_percents.values())
        self._font_percents = {"chat": 100, "code": 100}
        if self._zoom != 100:
            self.set_zoom(100)
        elif is_new:
            self._fonts.clear()
            self.changed.emit()

    def apply(self, app: QApplication) -> None:
        """Give the application our style, palette, font and style sheet, now and after changes."""
        self._app = app
        app.setStyle("Fusion")
        self._apply_to(app)

    def palette(self) -> QPalette:
        """Return the palette of the theme, with the roles that Qt's own widgets use."""
        role = QPalette.ColorRole
        palette = QPalette()
        for which, key in (
            (role.Window, "surface.canvas"),
            (role.Base, "surface.input"),
            (role.AlternateBase, "surface.sunken"),
            (role.WindowText, "text.primary"),
            (role.Text, "text.primary"),
            (role.Button, "surface.raised"),
            (role.ButtonText, "text.primary"),
            (role.BrightText, "danger.text"),
            (role.PlaceholderText, "text.tertiary"),
            (role.Highlight, "selection.background"),
            (role.HighlightedText, "selection.text"),
            (role.Link, "accent.text"),
            (role.LinkVisited, "accent.text"),
            (role.ToolTipBase, "tooltip.background"),
            (role.ToolTipText, "tooltip.text"),
            (role.Accent, "accent.solid"),
            (role.Light, "border.subtle"),
            (role.Midlight, "border.subtle"),
            (role.Mid, "border.default"),
            (role.Dark, "border.default"),
            (role.Shadow, "border.default"),
        ):
            palette.setColor(which, self.color(key))
        for which in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, which, self.color("text.disabled"))
        return palette

    def _apply_to(self, app: QApplication) -> None:
        palette = self.palette()
        app.setPalette(palette)
        QToolTip.setPalette(palette)
        app.setFont(self.font("ui"))
        app.setStyleSheet(stylesheet(self._tokens, self._zoom, self._families["ui"]))

    def _refresh(self) -> None:
        self._tokens = self._effective()
        self._colors.clear()
        self._fonts.clear()
        self._pixmaps.clear()
        if self._app is not None:
            self._apply_to(self._app)
        self.changed.emit()

    def _follow_system(self) -> None:
        if self._theme == SYSTEM and self._effective() is not self._tokens:
            self._refresh()

    def _effective(self) -> Tokens:
        if self._theme != SYSTEM:
            return self._tokens_by_name[self._theme]
        hints = _system_hints()
        base = "dark" if hints.style.colorScheme() == Qt.ColorScheme.Dark else "light"
        contrast = getattr(hints.accessibility, "contrastPreference", None)
        if contrast is not None and contrast() == Qt.ContrastPreference.HighContrast:
            base = f"hc-{base}"
        return self._tokens_by_name[base]

    @staticmethod
    def _load_fonts(folder: Path) -> None:
        loaded = set(QFontDatabase.families())
        if set(_BUNDLED.values()) <= loaded:
            return
        for file in sorted((*folder.glob("*.otf"), *folder.glob("*.ttf"))):
            QFontDatabase.addApplicationFont(str(file))

    def _family(self, kind: Literal["ui", "mono"]) -> str:
        """Return the desktop's font; ours where no desktop has made a choice."""
        platform = {"darwin": "macos", "win32": "windows"}.get(sys.platform, "linux")
        installed = set(QFontDatabase.families())
        which = QFontDatabase.SystemFont.FixedFont if kind == "mono" else QFontDatabase.SystemFont.GeneralFont
        tokens = next(iter(self._tokens_by_name.values()))
        for family in tokens.families(kind, platform):
            if family == "@desktop":
                family = QFontDatabase.systemFont(which).family()
                if QGuiApplication.platformName() in ("offscreen", "minimal", "vnc"):
                    continue
                if family.casefold() in _NO_CHOICE:
                    continue
                return family
            # Names that start with a dot are the system's own and not listed.
            if family in installed or family.startswith("."):
                return family
        return _BUNDLED[kind]
