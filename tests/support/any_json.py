"""JSON that has whatever it is asked for, and mostly not of the type that was expected."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any, Final

_SCALARS: Final = (
    None, True, False, 0, -1, 7, 2**63, 10**30, 0.0, 1.5, -1e300, 128000.0, "", "text", "error",
    "2026-01-01T00:00:00.000Z", "completed", "2026-13-45", "é\u2028", "\ud83d", "true", "12",
)  # fmt: skip


def any_json(chance: random.Random, depth: int = 0) -> Any:
    """Any value a server may put anywhere; objects have every field that is asked for."""
    draw = chance.random()
    if depth < 5 and draw < 0.45:
        return AnyObject(chance, depth + 1)
    if depth < 5 and draw < 0.6:
        return [any_json(chance, depth + 1) for _ in range(chance.randrange(4))]
    return chance.choice(_SCALARS)


class AnyObject(dict[str, Any]):
    """A JSON object whose fields come into being when somebody looks for them.

    So a reader is led into its last corner, without anybody having to know its fields.
    """

    def __init__(self, chance: random.Random, depth: int) -> None:
        super().__init__()
        self._chance = chance
        self._depth = depth
        self._missing: set[str] = set()
        if chance.random() < 0.5:
            super().__setitem__("someName", any_json(chance, depth))

    def __contains__(self, name: object) -> bool:
        if isinstance(name, str) and not super().__contains__(name) and name not in self._missing:
            if self._chance.random() < 0.15:
                self._missing.add(name)
            else:
                self[name] = any_json(self._chance, self._depth)
        return super().__contains__(name)

    def get(self, name: str, default: Any = None) -> Any:
        return self[name] if name in self else default  # noqa: SIM401 - this is it

    def __getitem__(self, name: str) -> Any:
        if name not in self:
            raise KeyError(name)
        return super().__getitem__(name)

    def __iter__(self) -> Iterator[str]:
        return iter(tuple(super().__iter__()))
