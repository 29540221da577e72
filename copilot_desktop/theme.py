"""Design tokens: every colour, length, text style and duration, read from `themes/tokens.json`.

Standard library only, so that the rendering layer can name colours without knowing Qt.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

#: Names of the themes in the token file.
THEME_NAMES: Final = ("light", "dark", "hc-light", "hc-dark")


#: Fonts that a person sizes by themselves: of what is said, of code, and of all the rest.
FontGroup: TypeAlias = Literal["ui", "chat", "code"]

#: Inline code stands in what is said and keeps its size beside the words.
_CHAT_STYLES: Final = frozenset({"body", "bodyStrong", "heading1", "heading2", "heading3", "codeInline"})


@dataclass(frozen=True, slots=True)
class TextStyle:
    """One step of the type scale, in logical pixels at 100 %.

    Attributes:
        tracking: letter spacing as a fraction of the size.
        tabular: digits of equal width.
    """

    size: int
    line: int
    weight: int = 400
    tracking: float = 0.0
    family: Literal["ui", "mono"] = "ui"
    tabular: bool = False


@dataclass(frozen=True)
class Tokens:
    """The tokens of one theme. An unknown key raises KeyError: that is a mistake in our code."""

    name: str
    colors: Mapping[str, str] = field(repr=False)
    text_styles: Mapping[str, TextStyle] = field(repr=False)
    data: Mapping[str, Any] = field(repr=False)

    @property
    def is_dark(self) -> bool:
        return self.name.endswith("dark")

    @property
    def is_high_contrast(self) -> bool:
        return self.name.startswith("hc-")

    def color(self, key: str) -> str:
        """Return "#RRGGBB" or "#RRGGBBAA" (alpha last) for a key such as "surface.canvas"."""
        return self.colors[key]

    def text_style(self, name: str) -> TextStyle:
        return self.text_styles[name]

    def font_group(self, name: str) -> FontGroup:
        """Return the group that a text style is sized with."""
        if name in _CHAT_STYLES:
            return "chat"
        return "code" if self.text_styles[name].family == "mono" else "ui"

    def families(self, kind: Literal["ui", "mono"], platform: str) -> tuple[str, ...]:
        """Return the font families to try on `platform` ("linux", "macos", "windows")."""
        return tuple(self.data["typography"]["families"][kind][platform])

    @property
    def zoom_steps(self) -> tuple[int, ...]:
        return tuple(self.data["typography"]["zoom"]["steps"])

    def space(self, n: int) -> int:
        """Return step `n` of the spacing scale; only the steps of the scale exist."""
        return int(self.data["space"][str(n)])

    def radius(self, name: str) -> int:
        return int(self.data["radius"][name])

    def icon_size(self, name: str) -> int:
        return int(self.data["icon"][name])

    def density(self, key: str) -> int:
        return int(self.data["density"]["comfortable"][key])

    def layout(self, path: str) -> int:
        """Return a length of the layout, e.g. "sidebar.default" or "header"."""
        return int(self._at("layout", path))

    def layout_size(self, path: str) -> tuple[int, int]:
        """Return a size of the layout, e.g. "window.default"."""
        width, height = self._at("layout", path)
        return int(width), int(height)

    def motion(self, path: str) -> int:
        """Return a number of milliseconds, e.g. "duration.base" or "frameMs.pulse"."""
        return int(self._at("motion", path))

    @property
    def reduced_pulse_phase(self) -> float:
        return float(self.data["motion"]["reduced"]["pulsePhase"])

    def threshold(self, key: str) -> float:
        return float(self.data["thresholds"][key])

    def elevation(self, name: str) -> tuple[int, int, float]:
        """Return blur, vertical offset and opacity of a shadow; opacity 0 for none."""
        shadow = self.data["elevation"][name]
        if self.is_high_contrast:
            return 0, 0, 0.0
        alpha = shadow.get("alpha", shadow.get("alphaDark" if self.is_dark else "alphaLight", 0))
        return int(shadow["blur"]), int(shadow["dy"]), float(alpha)

    def _at(self, group: str, path: str) -> Any:
        value = self.data[group]
        for part in path.split("."):
            value = value[part]
        return value


def load_tokens(resources: Path, name: str) -> Tokens:
    """Read the theme `name` from the token file under `resources`."""
    data = json.loads((resources / "themes" / "tokens.json").read_text(encoding="utf-8"))
    return _tokens(data, name)


def load_all_tokens(resources: Path) -> dict[str, Tokens]:
    """Read every theme, by name."""
    data = json.loads((resources / "themes" / "tokens.json").read_text(encoding="utf-8"))
    return {name: _tokens(data, name) for name in THEME_NAMES}


def _tokens(data: Mapping[str, Any], name: str) -> Tokens:
    colors = {
        f"{group}.{key}": value for group, keys in data["themes"][name].items() for key, value in keys.items()
    }
    styles = {
        key: TextStyle(
            size=style["size"],
            line=style["line"],
            weight=style["weight"],
            tracking=style.get("tracking", 0.0),
            family=style.get("family", "ui"),
            tabular="tnum" in style.get("features", ()),
        )
        for key, style in data["typography"]["scale"].items()
    }
    return Tokens(name=name, colors=colors, text_styles=styles, data=data)
