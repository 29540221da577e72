"""The words in which a permission decision is sent (protocol.md section 6.1).

The server answers success to words it does not know and to scopes that do not fit, and fails the
tool call afterwards; so nothing is sent that was not checked. CLI <= 1.0.35 has other words, which
`client.compatibility` finds.
"""

from __future__ import annotations

from typing import Any, Final, get_args

from copilot_desktop.protocol.grants import (
    Approval,
    FolderGrant,
    Grant,
    ReadOnlyFoldersGrant,
    UrlGrant,
    narrowest_grant,
)
from copilot_desktop.protocol.permissions import (
    DecisionKind,
    PermissionDecision,
    PermissionRequest,
    PermissionScope,
    PermissionSubject,
)

#: For the model, not for a person: a denial without any feedback would abort the whole turn.
NEUTRAL_FEEDBACK: Final = "The user denied this. Continue without it, or ask what to do instead."

ALLOW_ONCE: Final = PermissionDecision(DecisionKind.ALLOW_ONCE)
DENY_AND_STOP: Final = PermissionDecision(DecisionKind.DENY_AND_STOP)
USER_NOT_AVAILABLE: Final = PermissionDecision(DecisionKind.USER_NOT_AVAILABLE)

#: Classes of `Approval`, for isinstance.
_APPROVALS: Final = get_args(Approval)

_WIDER: Final = (
    DecisionKind.ALLOW_FOR_SESSION,
    DecisionKind.ALLOW_FOR_LOCATION,
    DecisionKind.ALLOW_PERMANENTLY,
)

_REACHES: Final = {
    DecisionKind.ALLOW_FOR_SESSION: PermissionScope.SESSION,
    DecisionKind.ALLOW_FOR_LOCATION: PermissionScope.FOLDER,
    DecisionKind.ALLOW_PERMANENTLY: PermissionScope.ALWAYS,
}


def deny(feedback: str = "") -> PermissionDecision:
    """Refuse and let the agent go on, told `feedback` or a neutral sentence."""
    return PermissionDecision(DecisionKind.DENY, feedback)


def allow_for_session(request: PermissionRequest, grant: Grant | None = None) -> PermissionDecision:
    """Allow `request` and what `grant` covers for the rest of the session.

    Args:
        grant: None for the narrowest that there is: this exact line, this tool, this origin.

    Raises:
        ValueError: it does not cover the request, or there is none for this kind.
    """
    return _wider(DecisionKind.ALLOW_FOR_SESSION, request, grant)


def allow_for_location(
    request: PermissionRequest, location_key: str, grant: Grant | None = None
) -> PermissionDecision:
    """Allow it in this repository or folder, now and in later sessions.

    Args:
        location_key: what `session.permissions.locations.resolve` made of the folder.

    Raises:
        ValueError: as `allow_for_session`; or the key is empty.
    """
    return _wider(DecisionKind.ALLOW_FOR_LOCATION, request, grant, location_key)


def allow_permanently(request: PermissionRequest, grant: UrlGrant | None = None) -> PermissionDecision:
    """Allow an address' origin in this session, and write it to the CLI's own settings.

    CLI 1.0.102 heeds those settings in its own terminal; over RPC other sessions ask again.

    Raises:
        ValueError: the request is not about an address, or of another origin.
    """
    return _wider(DecisionKind.ALLOW_PERMANENTLY, request, grant)


def reach_of(answer: object) -> PermissionScope:
    """Return how far an answer reaches beyond the request; ONCE of what is no permission."""
    return (
        _REACHES.get(answer.kind, PermissionScope.ONCE)
        if isinstance(answer, PermissionDecision)
        else PermissionScope.ONCE
    )


def _wider(
    kind: DecisionKind, request: PermissionRequest, grant: Grant | None, location_key: str = ""
) -> PermissionDecision:
    grant = narrowest_grant(request.subject) if grant is None else grant
    decision = PermissionDecision(kind, grant=grant, location_key=location_key)
    check_decision(request.subject, decision)
    return decision


def check_decision(subject: PermissionSubject, decision: PermissionDecision) -> None:
    """Raise ValueError, which says why, when the server would not carry `decision` out."""
    kind, grant = decision.kind, decision.grant
    if kind not in _WIDER:
        if grant is not None:
            raise ValueError(f"{kind.value} grants nothing beyond the request")
        return
    if grant is None:
        raise ValueError(f"{kind.value} needs to know what is granted")
    if kind is DecisionKind.ALLOW_FOR_LOCATION:
        if not decision.location_key:
            raise ValueError("allow-for-location needs the location's key")
        if not isinstance(grant, _APPROVALS):
            raise ValueError(f"a {type(grant).__name__} cannot be kept for a location")
    if kind is DecisionKind.ALLOW_PERMANENTLY and not isinstance(grant, UrlGrant):
        raise ValueError(f"a {type(grant).__name__} cannot be kept for ever; only a UrlGrant can")
    grant.check(subject)


def permission_result(request: PermissionRequest, decision: PermissionDecision) -> dict[str, Any]:
    """Return the `result` that answers `request`.

    Raises:
        ValueError: the decision does not fit the request.
    """
    check_decision(request.subject, decision)
    grant = decision.grant
    match decision.kind:
        case DecisionKind.ALLOW_ONCE:
            return {"kind": "approve-once"}
        case DecisionKind.DENY:
            return {"kind": "reject", "feedback": decision.feedback.strip() or NEUTRAL_FEEDBACK}
        case DecisionKind.DENY_AND_STOP:
            return {"kind": "reject"}
        case DecisionKind.USER_NOT_AVAILABLE:
            return {"kind": "user-not-available"}
        case DecisionKind.ALLOW_PERMANENTLY if isinstance(grant, UrlGrant):
            return {"kind": "approve-permanently", "domain": grant.origin}
        case DecisionKind.ALLOW_FOR_LOCATION if isinstance(grant, _APPROVALS):
            return {
                "kind": "approve-for-location",
                "approval": grant.params(),
                "locationKey": decision.location_key,
            }
        case DecisionKind.ALLOW_FOR_SESSION if isinstance(grant, UrlGrant):
            return {"kind": "approve-for-session", "domain": grant.origin}
        case DecisionKind.ALLOW_FOR_SESSION if isinstance(grant, ReadOnlyFoldersGrant):
            return {"kind": "approve-read-only-for-session", "directories": list(grant.folders)}
        case DecisionKind.ALLOW_FOR_SESSION if isinstance(grant, FolderGrant):
            # The folder itself is allowed by another call, before this answer.
            return {"kind": "approve-once"}
        case DecisionKind.ALLOW_FOR_SESSION if isinstance(grant, _APPROVALS):
            return {"kind": "approve-for-session", "approval": grant.params()}
    raise ValueError(f"{decision.kind.value} with {grant!r} cannot be said")
