"""The application's one style sheet, made from the tokens.

`@group.key` stands for a colour of the theme and `%n` for a length at the present zoom.
Labels and painted widgets take their colours from the palette or the `Style`, not from here.
"""

from __future__ import annotations

import re
from typing import Final

from copilot_desktop.theme import Tokens

_TEMPLATE: Final = """
QPushButton, QToolButton, QComboBox, QCheckBox, QRadioButton, QAbstractItemView { outline: none; }

QPushButton { min-height: %30; max-height: %30; padding: 0 %12; border: 1px solid @border.default;
  border-radius: %6; background: @surface.raised; color: @text.primary; font-size: %13; font-weight: 500; }
QPushButton:hover { background: @state.hover; }
QPushButton:pressed { background: @state.pressed; }
QPushButton:disabled { color: @text.disabled; background: transparent; border-color: @border.subtle; }
QPushButton[scale="small"] { min-height: %26; max-height: %26; padding: 0 %10; font-size: %12; }
QPushButton[scale="large"] { min-height: %34; max-height: %34; padding: 0 %16; }
QPushButton[kind="primary"] { background: @accent.solid; border-color: @accent.solid;
  color: @accent.onSolid; }
QPushButton[kind="primary"]:hover { background: @accent.solidHover; border-color: @accent.solidHover; }
QPushButton[kind="primary"]:pressed { background: @accent.solidPressed;
  border-color: @accent.solidPressed; }
QPushButton[kind="primary"]:disabled { background: @state.pressed; border-color: transparent;
  color: @text.disabled; }
QPushButton[kind="danger"] { color: @danger.text; }
QPushButton[kind="dangerOutline"] { color: @danger.text; border-color: @danger.text; }
QPushButton[kind="ghost"] { background: transparent; border-color: transparent; color: @text.secondary; }
QPushButton[kind="ghost"]:hover { background: @state.hover; color: @text.primary; }
QPushButton[kind="ghost"]:pressed { background: @state.pressed; color: @text.primary; }
QPushButton[kind="ghost"]:disabled { color: @text.disabled; border-color: transparent; }

QToolButton { border: 0; border-radius: %6; background: transparent; color: @text.secondary;
  font-size: %12; font-weight: 500; }
QToolButton:hover, QToolButton:checked { background: @state.hover; color: @text.primary; }
QToolButton:pressed { background: @state.pressed; }
QToolButton:disabled { background: transparent; color: @text.disabled; }
QToolButton::menu-indicator { image: none; width: 0; }
QToolButton[kind="icon"] { min-width: %28; max-width: %28; min-height: %28; max-height: %28; padding: 0; }
QToolButton[kind="tab"] { min-height: %28; max-height: %28; padding: 0 %8; }
QToolButton[kind="tab"]:checked { background: @state.selected; }
QToolButton[kind="chip"] { min-height: %24; max-height: %24; padding: 0 %8; }
QToolButton[surface="window"]:hover { background: @state.windowHover; }
QToolButton[surface="window"]:pressed { background: @state.windowPressed; }

QLineEdit, QComboBox, QSpinBox { min-height: %30; max-height: %30; padding: 0 %10;
  border: 1px solid @border.control;
  border-radius: %6; background: @surface.input; color: @text.primary; font-size: %13;
  selection-background-color: @selection.background; selection-color: @selection.text; }
QLineEdit { placeholder-text-color: @text.tertiary; }
QLineEdit:focus, QComboBox:focus, QSpinBox:focus { border: 2px solid @focus.ring; padding: 0 %9; }
QLineEdit:disabled, QComboBox:disabled { color: @text.disabled; border-color: @border.subtle; }
QLineEdit[kind="search"] { min-height: %30; max-height: %30; padding: 0 %7; background: @state.windowHover;
  border: 1px solid transparent; border-radius: %6; }
QLineEdit[kind="search"]:focus { border: 2px solid @focus.ring; padding: 0 %6; min-height: %28;
  max-height: %28; }
QLineEdit[kind="palette"], QLineEdit[kind="palette"]:focus { min-height: %50; max-height: %50; padding: 0;
  border: 0; background: transparent; font-size: %15; }
QLineEdit[kind="title"] { min-height: %22; max-height: %22; padding: 0 %4; font-weight: 500; }
QLineEdit[kind="title"]:focus { padding: 0 %4; }
QLineEdit[error="true"] { border-color: @danger.text; }
QComboBox::drop-down { border: 0; width: %24; }
QComboBox QAbstractItemView { background: @surface.overlay; border: 1px solid @border.default; padding: %4;
  selection-background-color: @state.hover; selection-color: @text.primary; }

QPlainTextEdit { background: transparent; border: 0; color: @text.primary;
  placeholder-text-color: @text.tertiary;
  selection-background-color: @selection.background; selection-color: @selection.text; }

QPlainTextEdit#detail { background: @code.background; color: @code.text; border-radius: %8; padding: %4 %8; }

QCheckBox, QRadioButton { spacing: %8; color: @text.primary; font-size: %13; min-height: %28;
  background: transparent; }
QCheckBox:disabled, QRadioButton:disabled { color: @text.disabled; }

QListView { background: transparent; border: 0; }
QMenu { background: @surface.overlay; border: 1px solid @border.default; border-radius: %10; padding: %4; }
QMenu::item { min-height: %30; padding: 0 %24 0 %12; border-radius: %6; color: @text.primary;
  font-size: %13; }
QMenu::item:selected { background: @state.hover; }
QMenu::item:disabled { color: @text.disabled; background: transparent; }
QMenu::icon { padding-left: %8; }
QMenu::indicator { width: 0; height: 0; }
QMenu::separator { height: 1px; margin: %4 %8; background: @border.subtle; }
QToolTip { background: @tooltip.background; color: @tooltip.text; border: 0; padding: %4 %8;
  font-size: %12; }
QScrollArea, QScrollArea > QWidget > QWidget#page { background: transparent; border: 0; }
QSplitter::handle { background: @border.subtle; }

QScrollBar:vertical { background: transparent; width: %10; margin: 0; }
QScrollBar:horizontal { background: transparent; height: %10; margin: 0; }
QScrollBar::handle { background: @scrollbar.thumb; border-radius: %3; margin: 2px; }
QScrollBar::handle:hover { background: @scrollbar.thumbHover; }
QScrollBar::handle:vertical { min-height: %32; }
QScrollBar::handle:horizontal { min-width: %32; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { border: 0; border-radius: %2; background: @chart.track; min-height: %4; max-height: %4; }
QProgressBar#contextRing { background: transparent; min-width: %18; max-width: %28;
  min-height: %18; max-height: %28; }
QProgressBar::chunk { border-radius: %2; background: @accent.solid; }
QProgressBar[kind="done"]::chunk { background: @success.solid; }
"""


def stylesheet(tokens: Tokens, zoom: int, family: str) -> str:
    """Return the style sheet for one theme at one zoom."""

    def color(match: re.Match[str]) -> str:
        value = tokens.color(match.group(1)).removeprefix("#")
        red, green, blue = (int(value[at : at + 2], 16) for at in (0, 2, 4))
        alpha = int(value[6:8], 16) if len(value) == 8 else 255
        return f"rgba({red},{green},{blue},{alpha})"

    def length(match: re.Match[str]) -> str:
        return f"{max(1, round(int(match.group(1)) * zoom / 100))}px"

    text = re.sub(r"@([a-zA-Z]+\.[a-zA-Z]+)", color, _TEMPLATE)
    text = re.sub(r"%(\d+)", length, text)
    quoted = family.replace("\\", "\\\\").replace('"', '\\"')
    return f'QMenu, QToolTip {{ font-family: "{quoted}"; }}\n{text}'
