"""Who is signed in, and the settings of the person."""

from __future__ import annotations

from copilot_desktop.client.calls.account import AccountCalls, LoginCalls
from copilot_desktop.client.calls.settings import UserSettingsCalls
from copilot_desktop.protocol.account import (
    Account,
    AccountIdentity,
    LoginFlow,
    LoginResult,
    LoginStep,
    UserSetting,
)
from copilot_desktop.protocol.usage import (
    QuotaSnapshot,
)
from tests.support.call_cases.case import AT_ONE, ONE, Case

USER = {"authInfo": {"type": "user", "host": "https://github.com", "login": "me", "token": "x"}}
ME = AccountIdentity(kind="user", host="https://github.com", login="me")
ACCOUNT = [
    Case(
        lambda caller: AccountCalls(caller).users(),
        "account.getAllUsers",
        (Account(identity=ME, selection_id="s1"), Account(identity=ME)),
        answer=[{**USER, "selectionId": "s1", "token": "x"}, USER, "odd"],
    ),
    Case(
        lambda caller: AccountCalls(caller).quota(),
        "account.getQuota",
        {"premium": QuotaSnapshot(entitlement=300.0, remaining_percent=95.5, reset_date=AT_ONE)},
        answer={
            "quotaSnapshots": {
                "premium": {"entitlementRequests": 300, "remainingPercentage": 95.5, "resetDate": ONE},
                "odd": 5,
            }
        },
        patience_s=-1,
    ),
    Case(
        lambda caller: AccountCalls(caller).log_in("t", login="me"),
        "account.login",
        True,
        {"host": "https://github.com", "token": "t", "login": "me"},
        {"storedInVault": True},
        patience_s=-1,
    ),
    Case(
        lambda caller: AccountCalls(caller).log_out(Account(identity=ME, selection_id="s1")),
        "account.logout",
        True,
        {"selectionId": "s1"},
        {"hasMoreUsers": True},
        patience_s=-1,
    ),
    Case(
        lambda caller: AccountCalls(caller).log_out(Account(identity=ME)),
        "account.logout",
        False,
        {"authInfo": {"type": "user", "host": "https://github.com", "login": "me"}},
        {"hasMoreUsers": False},
        patience_s=-1,
    ),
    Case(
        lambda caller: LoginCalls(caller).begin("proxima"),
        "session.accounts.login.begin",
        LoginFlow(flow_id="f", step=LoginStep(kind="open-url", url="https://x")),
        {"kind": "proxima"},
        {"flowId": "f", "step": {"kind": "open-url", "url": "https://x"}},
        patience_s=-1,
    ),
    Case(
        lambda caller: LoginCalls(caller).advance("f", "ABCD"),
        "session.accounts.login.advance",
        LoginStep(kind="completed", result=LoginResult(status="completed", login="me")),
        {"flowId": "f", "input": "ABCD"},
        {"kind": "completed", "result": {"status": "completed", "login": "me"}},
        patience_s=None,
    ),
    Case(
        lambda caller: LoginCalls(caller).advance("f"),
        "session.accounts.login.advance",
        LoginStep(kind="input-required", prompt="Code?"),
        {"flowId": "f"},
        {"kind": "input-required", "prompt": "Code?"},
        patience_s=None,
    ),
    Case(
        lambda caller: LoginCalls(caller).cancel("f"), "session.accounts.login.cancel", None, {"flowId": "f"}
    ),
    Case(
        lambda caller: UserSettingsCalls(caller).read(),
        "user.settings.get",
        {"beep": UserSetting(value=True, default=False, is_default=False), "model": UserSetting()},
        answer={
            "settings": {
                "beep": {"value": True, "default": False, "isDefault": False},
                "model": {"value": None, "default": None, "isDefault": True},
            }
        },
    ),
    Case(
        lambda caller: UserSettingsCalls(caller).write({"beep": None}),
        "user.settings.set",
        None,
        {"settings": {"beep": None}},
    ),
]
