"""What the calls about accounts and settings answer (protocol.md section 14)."""

from __future__ import annotations

from msgspec import field

from copilot_desktop.protocol.results import Result


class AccountIdentity(Result, frozen=True, kw_only=True):
    """Who somebody is to the CLI. Its token is never read.

    Attributes:
        kind: "user", "env", "gh-cli", "token", ...: where the CLI has it from.
    """

    kind: str = field(default="", name="type")
    host: str = ""
    login: str = ""


class Account(Result, frozen=True, kw_only=True):
    """One item of `account.getAllUsers`.

    Attributes:
        selection_id: by which the CLI knows it; "" from CLIs that do not tell.
    """

    identity: AccountIdentity = field(default=AccountIdentity(), name="authInfo")
    selection_id: str = ""


class LoginResult(Result, frozen=True, kw_only=True):
    """How a login ended: "completed", "declined", "needs-plaintext-consent", "needs-account-selection"."""

    status: str = ""
    host: str = ""
    login: str = ""


class LoginStep(Result, frozen=True, kw_only=True):
    """What a login needs next.

    Attributes:
        kind: "open-url" (open `url` in a browser, then advance), "input-required" (ask `prompt`,
            advance with the answer), "awaiting" (advance waits), "needs-interaction",
            "completed" (see `result`), "error" (see `message`).
    """

    kind: str = ""
    url: str = ""
    prompt: str = ""
    message: str = ""
    result: LoginResult | None = None

    @property
    def is_last(self) -> bool:
        return self.kind in ("completed", "error")


class LoginFlow(Result, frozen=True, kw_only=True):
    """Answer to `session.accounts.login.begin`."""

    flow_id: str = ""
    step: LoginStep = LoginStep()


class UserSetting(Result, frozen=True, kw_only=True):
    """One item of `user.settings.get`. `value` and `default` are JSON values, None for none."""

    value: object = None
    default: object = None
    is_default: bool = True
