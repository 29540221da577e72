"""Where configuration, data, state and runtime files live (XDG Base Directory on Linux).

Standard library only. Nothing here creates a folder; whoever writes does.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from copilot_desktop.product import COMMAND


@dataclass(frozen=True, slots=True)
class AppPaths:
    """The folders of this application and of the CLI it drives.

    Attributes:
        config: holds `settings.toml`.
        data: holds `state.db`, `search.db`, `cli/<version>/`, `imports/`, `rewound/` and `demo/`.
        state: holds `logs/`.
        runtime: private folder (0700) for the lock and the socket of the single instance.
        copilot_home: the CLI's own state folder (`COPILOT_HOME`, else `~/.copilot`). We read
            it and never remove anything from it.
    """

    config: Path
    data: Path
    state: Path
    runtime: Path
    copilot_home: Path

    @property
    def settings_file(self) -> Path:
        return self.config / "settings.toml"

    @property
    def state_db(self) -> Path:
        return self.data / "state.db"

    @property
    def search_db(self) -> Path:
        return self.data / "search.db"

    @property
    def cli_folder(self) -> Path:
        return self.data / "cli"

    @property
    def imports(self) -> Path:
        """Copies of exported sessions, to be read."""
        return self.data / "imports"

    @property
    def rewound(self) -> Path:
        """What was rewound of sessions, to be brought back."""
        return self.data / "rewound"

    @property
    def demo_folder(self) -> Path:
        return self.data / "demo"

    @property
    def logs(self) -> Path:
        return self.state / "logs"


def find_paths(environ: Mapping[str, str] | None = None, *, platform: str = sys.platform) -> AppPaths:
    """Return the folders for `environ`. `COPILOT_DESKTOP_HOME` moves all of ours."""
    env = os.environ if environ is None else environ
    home = Path(env.get("HOME") or env.get("USERPROFILE") or Path.home())
    copilot_home = Path(env["COPILOT_HOME"]) if env.get("COPILOT_HOME") else home / ".copilot"
    if moved := env.get("COPILOT_DESKTOP_HOME"):
        root = Path(moved)
        return AppPaths(root / "config", root / "data", root / "state", root / "run", copilot_home)
    if platform == "darwin":
        support = home / "Library" / "Application Support" / COMMAND
        return AppPaths(support, support, home / "Library" / "Logs" / COMMAND, support / "run", copilot_home)
    if platform == "win32":
        roaming = Path(env.get("APPDATA") or home / "AppData" / "Roaming") / COMMAND
        local = Path(env.get("LOCALAPPDATA") or home / "AppData" / "Local") / COMMAND
        return AppPaths(roaming, local, local / "state", local / "run", copilot_home)

    def xdg(name: str, *fallback: str) -> Path:
        value = env.get(name, "")
        # The specification says that relative paths are to be ignored.
        base = Path(value) if value.startswith("/") else home.joinpath(*fallback)
        return base / COMMAND

    state = xdg("XDG_STATE_HOME", ".local", "state")
    runtime_base = env.get("XDG_RUNTIME_DIR", "")
    runtime = Path(runtime_base) / COMMAND if runtime_base.startswith("/") else state / "run"
    return AppPaths(
        config=xdg("XDG_CONFIG_HOME", ".config"),
        data=xdg("XDG_DATA_HOME", ".local", "share"),
        state=state,
        runtime=runtime,
        copilot_home=copilot_home,
    )


def find_resources() -> Path:
    """Return the folder of icons, themes and fonts: checkout, bundle or installed wheel.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    package = Path(__file__).resolve().parent
    candidates = [package / "resources", package.parent / "resources"]
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle:
        candidates.insert(0, Path(bundle) / "resources")
    for candidate in candidates:
        if (candidate / "themes" / "tokens.json").is_file():
            return candidate
    raise FileNotFoundError(f"no resources folder beside {package}")
