"""Translation of every string a person sees. Standard library only; any layer may import it.

One mechanism serves the window, the terminal and the doctor: gettext catalogues found in
`resources/translations/<language>/LC_MESSAGES/copilot_desktop.mo`. Without a catalogue the
English source text is used. Placeholders are named (`{folder}`), so translators may reorder
them; they are filled after the lookup and never parsed out of foreign text.
"""

from __future__ import annotations

import gettext as _gettext
from pathlib import Path
from typing import Final

_DOMAIN: Final = "copilot_desktop"

_current: _gettext.NullTranslations = _gettext.NullTranslations()


def install(folder: Path, languages: list[str] | None = None) -> None:
    """Load the catalogue for `languages` (default: from the environment) under `folder`."""
    global _current
    _current = _gettext.translation(_DOMAIN, str(folder), languages, fallback=True)


def tr(message: str, /, **fields: object) -> str:
    """Translate `message` and fill its named placeholders."""
    text = _current.gettext(message)
    return text.format(**fields) if fields else text


def ntr(singular: str, plural: str, count: int, /, **fields: object) -> str:
    """Translate a counted message; `{count}` is filled in as well."""
    return _current.ngettext(singular, plural, count).format(count=count, **fields)
