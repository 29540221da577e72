"""Takes secrets out of text. Standard library only."""

from __future__ import annotations

import base64
import json
import re
from typing import Final
from urllib.parse import quote

#: What stands in the place of a secret.
REDACTED: Final = "[redacted]"

#: Shorter ones would be found everywhere, and say by their absence what they are.
MIN_SECRET_LENGTH: Final = 8

#: What may split a secret in two when it is shown back to us: line breaks and invisible characters.
_GAP: Final = "[\r\n\u200b-\u200d\u2060\ufeff]*"

#: Shapes that are secrets whoever they belong to. Each begins with a literal and never looks back
#: into what it has read, so that the search stays linear on hostile text.
_SHAPES: Final = re.compile(
    r"""
      (?<![\w-])(?: gh[a-z]_[A-Za-z0-9]{16,} | github_pat_\w{16,} | sk-[\w-]{12,} | AKIA[0-9A-Z]{12,}
                  | AIza[\w-]{20,} | eyJ[\w-]{8,}\.[\w-]+\.[\w-]* )
    | (?P<before>
          \bbearer\s+ | authorization"?\s*[:=]\s*"?(?:basic\s+|token\s+|bearer\s+)?
        | api[-_]?key"?\s*[:=]\s*"?
      ) [^\s",;}\\]{8,}
    | (?P<scheme>:// [^\s/@:]*:) [^\s/@]+ (?=@)
    """,
    re.VERBOSE | re.IGNORECASE,
)


#: Every shape has one of these in it, in whatever case; to look for them takes a fraction of the time.
_SIGNS: Final = (
    *("github_pat_", "sk-", "akia", "aiza", "eyj", "bearer", "authorization"),
    *("apikey", "api-key", "api_key"),
)
_TOKEN_SIGN: Final = re.compile("gh[a-z]_")


def _may_have_shape(text: str) -> bool:
    # Not `lower`: the patterns take a long s and the sign of the unit kelvin for an s and a k.
    folded = text.casefold()
    if any(sign in folded for sign in _SIGNS) or ("://" in folded and "@" in folded):
        return True
    return _TOKEN_SIGN.search(folded) is not None


class Redactor:
    """Knows the secrets of this run and replaces them, and what looks like one, in text."""

    def __init__(self) -> None:
        self._forms: set[str] = set()
        self._known: re.Pattern[str] | None = None

    def add(self, secret: str) -> None:
        """Replace `secret` from now on, also where it is escaped, encoded or broken by lines.

        One that is shorter than `MIN_SECRET_LENGTH` is not taken.
        """
        if len(secret) < MIN_SECRET_LENGTH:
            return
        raw = secret.encode("utf-8", "surrogatepass")
        self._forms |= {
            secret,
            json.dumps(secret)[1:-1],
            quote(raw, safe=""),
            base64.b64encode(raw).decode("ascii"),
        }
        # Longest first: a secret may begin with another one.
        forms = sorted(self._forms, key=len, reverse=True)
        self._known = re.compile("|".join(_GAP.join(map(re.escape, form)) for form in forms))

    @property
    def forms(self) -> frozenset[str]:
        """The known secrets, in every way of writing them that is looked for."""
        return frozenset(self._forms)

    def clean(self, text: str) -> str:
        """Return `text` without secrets."""
        if self._known is not None:
            text = self._known.sub(REDACTED, text)
        return _SHAPES.sub(_replacement, text) if _may_have_shape(text) else text


def _replacement(found: re.Match[str]) -> str:
    return f"{found['before'] or found['scheme'] or ''}{REDACTED}"
