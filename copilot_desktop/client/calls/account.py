"""Accounts, their quotas, and signing in (protocol.md section 14)."""

from __future__ import annotations

from typing import Any, Final

from copilot_desktop.client.calls.caller import ServerCaller, SessionCaller
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.account import Account, LoginFlow, LoginStep
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.usage import QuotaSnapshot, quota_snapshots

#: The token is tried on GitHub.
_ONLINE_TIMEOUT_S: Final = 60.0


class AccountCalls:
    """`account.*`. Every call raises what `ServerCaller.call` raises.

    Who is signed in and the models of the account are asked of the client itself.
    """

    def __init__(self, server: ServerCaller) -> None:
        self._server = server

    async def users(self) -> tuple[Account, ...]:
        """Return everybody the CLI knows a way to sign in as."""
        return Account.parse_items(await self._server.call(methods.ACCOUNT_USERS))

    async def quota(self) -> dict[str, QuotaSnapshot]:
        """Return the quotas of the account by name.

        Raises:
            ResponseError: nobody is signed in.
        """
        answer = JsonFields(await self._server.call(methods.ACCOUNT_QUOTA, {}, timeout_s=_ONLINE_TIMEOUT_S))
        return quota_snapshots(answer.inner("quotaSnapshots").raw)

    async def log_in(self, token: str, *, host: str = "https://github.com", login: str = "") -> bool:
        """Let the CLI keep a token the person has; it is tried first.

        Returns:
            Whether it lies in the system's vault; otherwise in a file of the CLI's.

        Raises:
            ResponseError: the token is not valid, or the host is not to be reached.
        """
        params = {"host": host, "token": token}
        if login:
            params["login"] = login
        answer = await self._server.call(methods.ACCOUNT_LOGIN, params, timeout_s=_ONLINE_TIMEOUT_S)
        return JsonFields(answer).flag("storedInVault")

    async def log_out(self, account: Account) -> bool:
        """Forget an account that `users` returned; return whether others are left.

        Raises:
            ResponseError: the CLI does not know it (any more), or its vault refuses.
        """
        if account.selection_id:
            params: dict[str, Any] = {"selectionId": account.selection_id}
        else:
            identity = account.identity
            params = {"authInfo": {"type": identity.kind, "host": identity.host, "login": identity.login}}
        answer = await self._server.call(methods.ACCOUNT_LOGOUT, params, timeout_s=_ONLINE_TIMEOUT_S)
        return JsonFields(answer).flag("hasMoreUsers")


class LoginCalls:
    """`session.accounts.login.*`: signing in step by step. Raises what `SessionCaller.call` raises.

    A step tells what to do; `advance` does the next one, until `LoginStep.is_last`.
    """

    def __init__(self, session: SessionCaller) -> None:
        self._session = session

    async def begin(self, kind: str = "githubDotCom") -> LoginFlow:
        """Begin to sign in.

        Args:
            kind: "githubDotCom", "proxima" (GitHub Enterprise Cloud) or "entra".
        """
        answer = await self._session.call(methods.LOGIN_BEGIN, {"kind": kind}, timeout_s=_ONLINE_TIMEOUT_S)
        return LoginFlow.parse(answer)

    async def advance(self, flow_id: str, text: str | None = None) -> LoginStep:
        """Go on; waits for the person's browser, however long that takes.

        Args:
            text: what the person entered where the step asked for it.

        Raises:
            ResponseError: there is no such flow, or it has ended.
        """
        params = {"flowId": flow_id}
        if text is not None:
            params["input"] = text
        return LoginStep.parse(await self._session.call(methods.LOGIN_ADVANCE, params, timeout_s=None))

    async def cancel(self, flow_id: str) -> None:
        """Give a flow up. Does nothing when there is none of this id."""
        await self._session.call(methods.LOGIN_CANCEL, {"flowId": flow_id})
