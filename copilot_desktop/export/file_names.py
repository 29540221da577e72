"""File names from titles: what every system takes, and what nobody is fooled by."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from copilot_desktop.surrogates import scrub_surrogates

#: Some file systems take 255 bytes; a suffix and a number still have to go behind it.
MAX_BYTES: Final = 120

#: What Windows refuses, or means something to a shell or to a path.
_REFUSED: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')

#: Names of devices on Windows, whatever stands behind the first dot.
_DEVICES: Final = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|\Z)", re.IGNORECASE)


def safe_file_name(title: str, *, fallback: str = "session") -> str:
    """Return a file name without an ending for a title that may hold anything."""
    text = unicodedata.normalize("NFC", str(scrub_surrogates(title)))
    text = _REFUSED.sub(" ", text)
    # Marks that turn the direction, and others that are not seen, would hide what the file is.
    text = "".join(letter for letter in text if unicodedata.category(letter) not in ("Cf", "Cc", "Co", "Cn"))
    text = " ".join(text.split()).strip(" .-")
    while len(text.encode()) > MAX_BYTES:
        text = text[:-1].rstrip(" .-")
    if not text or _DEVICES.match(text):
        return f"{fallback} {text}".strip() if text else fallback
    return text
