"""The token file: complete in every theme, and with the figures that bind."""

from __future__ import annotations

import re

import pytest

from copilot_desktop.paths import find_resources
from copilot_desktop.theme import THEME_NAMES, load_all_tokens, load_tokens

THEMES = load_all_tokens(find_resources())


def test_every_theme_has_the_same_colours() -> None:
    keys = set(THEMES["light"].colors)
    assert len(keys) > 100
    for name in THEME_NAMES:
        assert set(THEMES[name].colors) == keys


def test_colours_are_written_with_alpha_last() -> None:
    for tokens in THEMES.values():
        for value in tokens.colors.values():
            assert re.fullmatch(r"#[0-9A-F]{6}([0-9A-F]{2})?", value)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("keyArmMs", 500),
        ("flushMs", 16),
        ("shellTailLines", 8),
        ("failedTailLines", 20),
        ("draftSaveMs", 500),
    ],
)
def test_binding_figures(key: str, value: int) -> None:
    assert THEMES["dark"].threshold(key) == value


def test_lookups() -> None:
    tokens = load_tokens(find_resources(), "light")
    assert not tokens.is_dark
    assert tokens.layout("sidebar.default") == 280
    assert tokens.layout_size("window.default") == (1280, 820)
    assert tokens.density("rowThreeLine") == 69
    assert tokens.text_style("codeBlock").family == "mono"
    assert tokens.text_style("time").tabular
    assert tokens.space(12) == 12
    assert tokens.radius("composer") == 14
    assert tokens.motion("frameMs.pulse") == 50
    assert tokens.families("ui", "linux")[1] == "Inter"


def test_unknown_keys_are_mistakes() -> None:
    with pytest.raises(KeyError):
        THEMES["light"].color("surface.nowhere")
    with pytest.raises(KeyError):
        THEMES["light"].layout("sidebar.nothing")


def test_shadows_vanish_in_high_contrast() -> None:
    assert THEMES["dark"].elevation("request") == (28, 8, 0.5)
    assert THEMES["light"].elevation("request") == (28, 8, 0.22)
    assert THEMES["hc-dark"].elevation("request")[2] == 0


def test_the_bundled_fonts_come_with_their_licences() -> None:
    fonts = find_resources() / "fonts"
    names = {path.name for path in fonts.iterdir()}
    assert {"Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf"} <= names
    assert {"JetBrainsMono-Regular.ttf", "JetBrainsMono-Bold.ttf"} <= names
    for licence in ("OFL-Inter.txt", "OFL-JetBrainsMono.txt", "OFL-STIXTwoMath.txt"):
        assert "SIL OPEN FONT LICENSE Version 1.1" in (fonts / licence).read_text(encoding="utf-8")
