"""The product's name, ids and disclaimer. Standard library only; any layer may import it."""

from __future__ import annotations

from typing import Final

NAME: Final = "Copilot Desktop"

#: Folder and command name; also the client name sent to the CLI.
COMMAND: Final = "copilot-desktop"

#: Reverse-DNS id of the desktop entry and of the application on macOS and Windows.
APP_ID: Final = "io.github.copilot_desktop.CopilotDesktop"

#: Shown wherever a user meets the product for the first time, and in About.
DISCLAIMER: Final = "Unofficial client, not affiliated with GitHub or Microsoft."

#: Model id by which the sessions of the built-in demo are known.
DEMO_MODEL_ID: Final = "copilot-desktop-demo"
