"""Which files a rule on paths is about (`write(.env)`, `read(/path/to/it)`), as the CLI reads it. Pure."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from typing import Final

#: Wildcards that were not tried on the CLI; `*` within one name was.
_OTHER_WILDCARDS: Final = re.compile(r"\*\*|[?\[\]{}]")


def path_matches(argument: str, path: str) -> bool | None:
    """Tell whether a rule is about `path`; None when that is not known.

    Args:
        argument: absolute for one place, else the last parts of a path: `.env` is about every file of
            that name, `docs/*` about what lies in any folder `docs`.
        path: absolute.
    """
    if argument.startswith("~"):
        return None
    wanted, parts = _parts(argument), _parts(path)
    if argument.endswith(("/", "\\")) or ".." in wanted or not wanted:
        return False
    is_absolute = argument.startswith("/") or bool(re.match(r"[A-Za-z]:[\\/]", argument))
    if is_absolute and "*" not in argument:
        return wanted == parts
    if is_absolute or _OTHER_WILDCARDS.search(argument):
        return None
    last = parts[-len(wanted) :]
    return len(last) == len(wanted) and all(map(fnmatchcase, last, wanted))


def is_within(path: str, folder: str) -> bool:
    """Tell whether `path` is `folder` or lies below it. Both absolute, with links followed."""
    inner, outer = _parts(path), _parts(folder)
    return inner[: len(outer)] == outer


def _parts(path: str) -> list[str]:
    return [part for part in path.replace("\\", "/").split("/") if part not in ("", ".")]
