"""Sessions that were imported: copies in a folder of our own, which no server knows."""

from __future__ import annotations

import re
from typing import Final

#: With this their ids begin, and those of no other session do.
IMPORTED_PREFIX: Final = "import-"

_ID: Final = re.compile(r"import-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def is_imported(session_id: str) -> bool:
    """Tell an imported session by its id."""
    return _ID.fullmatch(session_id) is not None
