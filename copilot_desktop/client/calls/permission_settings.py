"""What a session allows without asking."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from copilot_desktop.client.calls.caller import SessionCaller
from copilot_desktop.protocol import methods
from copilot_desktop.protocol.json_fields import JsonFields
from copilot_desktop.protocol.permission_parsing import parse_pending_permissions
from copilot_desktop.protocol.permission_settings import (
    AllowedPaths,
    ModeAnswer,
    PermissionLocation,
    PermissionMode,
    PermissionRule,
    RuleScope,
)
from copilot_desktop.protocol.permissions import PermissionRequest


class PermissionSettingCalls:
    """The permission settings of one session. Nothing here answers a request."""

    def __init__(self, session: SessionCaller) -> None:
        self._session = session

    async def mode(self) -> str:
        """`session.permissions.getMode`: one of `PermissionMode`, or a word that we do not know."""
        return JsonFields(await self._session.call(methods.PERMISSIONS_GET_MODE)).text("mode")

    async def set_mode(self, mode: PermissionMode) -> ModeAnswer:
        """`session.permissions.setMode`: may be refused by account or policy; see the answer."""
        params = {"mode": PermissionMode(mode).value}
        return ModeAnswer.parse(await self._session.call(methods.PERMISSIONS_SET_MODE, params))

    async def configure(
        self,
        *,
        allow_reads: bool | None = None,
        approved: Sequence[PermissionRule] | None = None,
        denied: Sequence[PermissionRule] | None = None,
        additional_folders: Sequence[Path] | None = None,
        allowed_urls: Sequence[str] | None = None,
    ) -> bool:
        """`session.permissions.configure`: set what is given, leave the rest as it is.

        Args:
            allow_reads: reading within the allowed folders asks no more.
            approved, denied: take the place of all earlier rules, also of a list that is left
                out when the other is given; a denied one wins.
            additional_folders: allowed beside the working directory.
            allowed_urls: with their scheme; all pages of each server.
        """
        params: dict[str, Any] = {}
        if allow_reads is not None:
            params["approveAllReadPermissionRequests"] = allow_reads
        if approved is not None or denied is not None:
            params["rules"] = {"approved": _rules(approved or ()), "denied": _rules(denied or ())}
        if additional_folders is not None:
            params["paths"] = {"additionalDirectories": [str(path) for path in additional_folders]}
        if allowed_urls is not None:
            params["urls"] = {"initialAllowed": list(allowed_urls)}
        return _success(await self._session.call(methods.PERMISSIONS_CONFIGURE, params))

    async def modify_rules(
        self,
        scope: RuleScope,
        *,
        add: Sequence[PermissionRule] = (),
        remove: Sequence[PermissionRule] = (),
        remove_all: bool = False,
    ) -> bool:
        """`session.permissions.modifyRules`: approve more or less without asking.

        Args:
            add: takes effect before `remove`.
            remove_all: `remove` is ignored then.
        """
        params: dict[str, Any] = {"scope": RuleScope(scope).value}
        if add:
            params["add"] = _rules(add)
        if remove:
            params["remove"] = _rules(remove)
        if remove_all:
            params["removeAll"] = True
        return _success(await self._session.call(methods.PERMISSIONS_MODIFY_RULES, params))

    async def reset_session_approvals(self, *, include_location: bool = False) -> bool:
        """`session.permissions.resetSessionApprovals`: ask again for what was allowed for the session.

        Args:
            include_location: also what its folder's rules have allowed in it; the rules themselves
                stay on disk.
        """
        params = {"includeLocation": True} if include_location else {}
        return _success(await self._session.call(methods.PERMISSIONS_RESET, params))

    async def paths(self) -> AllowedPaths:
        """`session.permissions.paths.list`."""
        return AllowedPaths.parse(await self._session.call(methods.PERMISSION_PATHS_LIST))

    async def add_path(self, path: Path) -> bool:
        """`session.permissions.paths.add`: allow one more folder for this session."""
        return _success(await self._session.call(methods.PERMISSION_PATHS_ADD, {"path": str(path)}))

    async def resolve_location(self, folder: Path) -> PermissionLocation:
        """`session.permissions.locations.resolve`: what the rules of a folder are kept under."""
        return await self._location(methods.PERMISSION_LOCATIONS_RESOLVE, folder)

    async def apply_location(self, folder: Path) -> PermissionLocation:
        """`session.permissions.locations.apply`: take the kept rules of a folder into the session."""
        return await self._location(methods.PERMISSION_LOCATIONS_APPLY, folder)

    async def add_location_approval(self, key: str, approval: Mapping[str, Any]) -> bool:
        """`session.permissions.locations.addToolApproval`: allow for a folder from now on, here as well.

        Args:
            key: what `resolve_location` made of the folder.
            approval: as `grants.Grant.params` writes it.
        """
        params = {"locationKey": key, "approval": dict(approval)}
        return _success(await self._session.call(methods.PERMISSION_LOCATIONS_ADD, params))

    async def _location(self, method: str, folder: Path) -> PermissionLocation:
        return PermissionLocation.parse(await self._session.call(method, {"workingDirectory": str(folder)}))

    async def pending(self) -> tuple[PermissionRequest, ...]:
        """`session.permissions.pendingRequests`: what waits for an answer, after its events were missed.

        `Session.restore_requests` takes them in, to be answered.
        """
        return tuple(parse_pending_permissions(await self._session.call(methods.PENDING_PERMISSIONS)))


def _rules(rules: Sequence[PermissionRule]) -> list[dict[str, Any]]:
    return [rule.params() for rule in rules]


def _success(answer: Any) -> bool:
    return JsonFields(answer).flag("success")
