"""What is said when a request ends that nobody here has answered."""

from __future__ import annotations

from itertools import islice

from copilot_desktop.protocol.permissions import PermissionOutcome, PermissionRequest
from copilot_desktop.protocol.requests import OpenRequest
from copilot_desktop.session.entries import PermissionRecord
from copilot_desktop.session.transcript import Transcript
from copilot_desktop.translation import tr

#: Entries from the end among which the record of a request stands that has just ended.
_RECENT = 50


def settled_words(transcript: Transcript, request: OpenRequest) -> str:
    """Return how a permission request ended by the conversation, "" when it does not tell."""
    if not isinstance(request, PermissionRequest):
        return ""
    wanted = f"permission-{request.request_id}"
    recent = islice(reversed(transcript.entries), _RECENT)
    record = next((it for it in recent if isinstance(it, PermissionRecord) and it.id == wanted), None)
    if record is None:
        return ""
    match record.outcome:
        case PermissionOutcome.APPROVED:
            return tr("Answered elsewhere: allowed.")
        case PermissionOutcome.DENIED_BY_USER:
            return tr("Answered elsewhere: denied.")
        case PermissionOutcome.DENIED_BY_RULE:
            return tr("Denied by a rule.")
    return tr("Withdrawn: nothing was done.")
