"""Who may import whom. An import inside a function counts as well."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

_PACKAGE = Path(__file__).parents[2] / "copilot_desktop"

#: Modules without state of their own that every layer may use.
_WORDS = frozenset({"error_text", "product", "surrogates", "translation"})

#: What each part may import, besides itself and the standard library: parts of ours, and
#: distributions. `__init__` holds the version.
_ALLOWED: Mapping[str, frozenset[str]] = {
    # Standard library only.
    "_bootstrap": frozenset(),
    "__init__": frozenset(),
    "bundle": frozenset({"client"}),
    "catalogue": frozenset(),
    "cli_probe": _WORDS | {"protocol"},
    "error_text": frozenset({"translation"}),
    "languages": frozenset({"PySide6.QtCore", "PySide6.QtWidgets", "catalogue", "translation"}),
    "logs": frozenset({"redaction"}),
    "paths": frozenset({"product"}),
    "product": frozenset(),
    "redaction": frozenset(),
    "start_request": frozenset({"translation"}),
    "surrogates": frozenset(),
    "tasks": frozenset(),
    "theme": frozenset(),
    "translation": frozenset({"catalogue"}),
    # The layers, from the bottom up.
    "jsonrpc": _WORDS | {"msgspec"},
    "protocol": _WORDS | {"msgspec"},
    "session": frozenset({"protocol"}),
    "rendering": frozenset({"markdown_it", "mdit_py_plugins", "pygments", "theme", "translation"})
    | {"latex2mathml", "ziamath"},
    "storage": _WORDS | {"keyring", "paths", "tomlkit"},
    "client": _WORDS | {"jsonrpc", "msgspec", "protocol", "psutil", "redaction", "session", "tasks"},
    # Services of the desktop around us; no Qt, and nothing of ours but words.
    "desktop": _WORDS | {"jeepney", "tasks"},
    "demo": _WORDS | {"paths"},
    "indexing": _WORDS | {"client", "paths", "protocol", "redaction", "session", "storage"},
    "export": _WORDS | {"client", "paths", "protocol", "rendering", "session", "theme"},
    "pdf_export": _WORDS | {"PySide6.QtCore", "PySide6.QtGui", "export", "rendering"},
    "viewmodels": _WORDS
    | {"PySide6.QtCore", "client", "export", "protocol", "rendering", "session", "storage", "tasks"}
    | {"__init__", "pdf_export"},
    "widgets": _WORDS
    # shiboken6 for the pointer to nothing that accessible interfaces have to give.
    | {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtSvg", "PySide6.QtWidgets", "shiboken6"}
    | {"export", "protocol", "rendering", "session", "theme", "viewmodels"},
    # Beside them.
    "unexpected": frozenset({"error_text", "logs"}),
    "collector": frozenset({"PySide6.QtCore"}),
    "event_loop": frozenset({"PySide6.QtCore", "qasync"}),
    "single_instance": frozenset({"PySide6.QtCore", "PySide6.QtNetwork", "start_request", "storage"}),
    "network_state": frozenset({"PySide6.QtCore", "PySide6.QtNetwork"}),
    "setup": _WORDS | {"_bootstrap"},
    "uninstall": _WORDS | {"paths", "setup"},
    "cli_installation": _WORDS | {"client", "paths", "setup"},
    "doctor": _WORDS
    | {"__init__", "bundle", "cli_installation", "cli_probe", "client", "paths", "protocol", "setup"},
    "library": frozenset({"client", "error_text", "protocol", "session"}),
    "terminal": _WORDS
    | {"__init__", "bundle", "client", "demo", "logs", "paths", "protocol", "redaction"}
    | {"rendering", "rich"}
    | {"session", "storage", "tasks"},
}

#: They put the rest together and may import everything.
_ROOTS = frozenset({"__main__", "app", "desktop_services", "shown_window", "command_line", "self_test"})

_QT_PARTS = frozenset(
    {
        "app",
        "collector",
        "desktop_services",
        "languages",
        "shown_window",
        "network_state",
        "event_loop",
        "pdf_export",
        "self_test",
        "single_instance",
        "viewmodels",
        "widgets",
    }
)

#: These run on a bare Python, before anything was installed.
_BARE = ("_bootstrap", "__main__", "doctor", "uninstall", "setup", "cli_probe", "paths", "theme")


def _modules() -> dict[str, Path]:
    """Every module by its dotted name within the package; a package is named by its `__init__`."""
    found = {}
    for path in _PACKAGE.rglob("*.py"):
        found[".".join(path.relative_to(_PACKAGE).with_suffix("").parts)] = path
    return found


def _part(module: str) -> str:
    return module.partition(".")[0]


@cache
def _imports(path: Path, *, also_in_functions: bool = True) -> frozenset[str]:
    """Names that `path` imports, in full; ours without the name of the package."""
    found: set[str] = set()
    for node in _nodes(ast.parse(path.read_text(encoding="utf-8")), into_functions=also_in_functions):
        if isinstance(node, ast.Import):
            found.update(_ours(alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: relative import"
            if node.module == "copilot_desktop":
                found.update("__init__" if name.name == "__version__" else name.name for name in node.names)
            else:
                found.add(_ours(node.module or ""))
    return frozenset(found)


def _nodes(tree: ast.AST, *, into_functions: bool) -> Iterator[ast.AST]:
    for node in ast.iter_child_nodes(tree):
        if into_functions or not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node
            yield from _nodes(node, into_functions=into_functions)


def _ours(name: str) -> str:
    return name.removeprefix("copilot_desktop.") if name != "copilot_desktop" else "__init__"


def _is_standard(name: str) -> bool:
    return _part(name) in sys.stdlib_module_names


def _as_allowed(name: str) -> str:
    """The word of the table for an imported name: Qt by module, the rest by its first part."""
    return ".".join(name.split(".")[:2]) if name.startswith("PySide6") else _part(name)


def test_every_part_has_its_place() -> None:
    parts = {_part(module) for module in _modules()}
    assert parts == {*_ALLOWED, *_ROOTS}


@pytest.mark.parametrize("part", sorted(_ALLOWED))
def test_a_part_imports_only_what_stands_below_it(part: str) -> None:
    wrong = []
    for module, path in _modules().items():
        if _part(module) != part:
            continue
        for name in _imports(path):
            word = _as_allowed(name)
            if word != part and word not in _ALLOWED[part] and not _is_standard(name):
                wrong.append(f"{module} imports {name}")
    assert not wrong, "\n".join(sorted(wrong))


def test_qt_stays_where_it_belongs() -> None:
    wrong = [
        module
        for module, path in _modules().items()
        if _part(module) not in _QT_PARTS
        and any(_part(name) in ("PySide6", "qasync", "shiboken6") for name in _imports(path))
    ]
    assert wrong == []


@pytest.mark.parametrize("part", _BARE)
def test_what_runs_before_the_set_up_needs_nothing_installed(part: str) -> None:
    modules = _modules()
    waiting = [module for module in modules if _part(module) == part]
    seen: set[str] = set()
    while waiting:
        module = waiting.pop()
        if module in seen:
            continue
        seen.add(module)
        # Imports inside functions run later, when there is more.
        for name in _imports(modules[module], also_in_functions=False):
            if name in modules or f"{name}.__init__" in modules:
                waiting.extend(found for found in (name, f"{name}.__init__") if found in modules)
            else:
                assert _is_standard(name), f"{module}, which {part} needs, imports {name}"


def test_the_column_of_cards_knows_no_conversation() -> None:
    """What lays out, scrolls and paints a column serves whoever puts cards into it."""
    modules = _modules()
    seen: set[str] = set()
    waiting = ["widgets.transcript.column_area"]
    while waiting:
        module = waiting.pop()
        if module not in seen and module in modules:
            seen.add(module)
            waiting += _imports(modules[module])
    above = {"widgets.chat_view", "widgets.transcript.area", "widgets.transcript.live_cards"}
    assert not [name for name in seen if name in above or _part(name) == "viewmodels"]
