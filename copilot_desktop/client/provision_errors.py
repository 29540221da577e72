"""Why the CLI could not be installed. Nothing is left behind in any of these cases."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.translation import tr


class ProvisionError(CopilotDesktopError):
    """The installation did not happen.

    Attributes:
        detail: foreign text, the last lines of the tool that failed.
    """

    code = "provision-failed"

    def __init__(self, message: str, detail: str = "") -> None:
        super().__init__(message)
        self.detail = detail

    def fields(self) -> Mapping[str, object]:
        return {"reason": str(self), "detail": self.detail}


class ProvisionNoNetwork(ProvisionError):
    """The package source could not be reached."""

    code = "provision-no-network"


class ProvisionUnavailable(ProvisionError):
    """The package source that is set up here does not have, or does not give out, the package."""

    code = "provision-unavailable"


class ProvisionCutOff(ProvisionError):
    """The connection broke or stalled during the download."""

    code = "provision-cut-off"


class ProvisionHashMismatch(ProvisionError):
    """What came is not what was pinned; it was thrown away unopened."""

    code = "provision-hash-mismatch"


class ProvisionUnusable(ProvisionError):
    """The package holds something unexpected, or the program in it does not answer as it should."""

    code = "provision-unusable"


class ProvisionCancelled(ProvisionError):
    """The person, or the end of the application, stopped it."""

    code = "provision-cancelled"

    def __init__(self) -> None:
        super().__init__("cancelled")


class ProvisionDiskFull(ProvisionError):
    """There is not enough room; `needed_bytes` is 0 when it only turned out while writing."""

    code = "provision-disk-full"

    def __init__(self, folder: str, needed_bytes: int = 0, free_bytes: int = 0) -> None:
        super().__init__(f"{folder}: {needed_bytes} bytes needed, {free_bytes} free")
        self.folder = folder
        self.needed_bytes = needed_bytes
        self.free_bytes = free_bytes

    def fields(self) -> Mapping[str, object]:
        return {
            "folder": self.folder,
            "needed_mb": -(-self.needed_bytes // 1_000_000),
            "free_mb": self.free_bytes // 1_000_000,
            "detail": "",
        }


class ProvisionNoWay(ProvisionError):
    """Neither npm nor pip can fetch the CLI on this machine.

    Attributes:
        why: "platform": there is no native CLI for this machine. "tools": neither tool is
            there. "musl": only npm has a CLI for musl, and npm is not there. "version": the
            version asked for is not pinned.
    """

    code = "provision-no-way"

    def __init__(self, why: Literal["platform", "tools", "musl", "version"]) -> None:
        super().__init__(why)
        self.why = why

    def fields(self) -> Mapping[str, object]:
        match self.why:
            case "platform":
                reason = tr("There is no GitHub Copilot CLI for this kind of machine.")
            case "tools":
                reason = tr("Neither npm nor Python's pip was found.")
            case "musl":
                reason = tr("For a Linux with musl only npm has the CLI, and npm was not found.")
            case "version":
                reason = tr("This version is not among those that can be installed.")
        return {"reason": reason, "detail": ""}
