"""Which method answers which request, and with what (protocol.md section 6)."""

from __future__ import annotations

from typing import Any

from copilot_desktop.protocol import methods
from copilot_desktop.protocol.decisions import permission_result
from copilot_desktop.protocol.elicitation import (
    Elicitation,
    ElicitationAction,
    ElicitationAnswer,
    check_content,
)
from copilot_desktop.protocol.permissions import PermissionDecision, PermissionRequest, Question
from copilot_desktop.protocol.requests import (
    Answer,
    AutoModeAnswer,
    AutoModeSwitch,
    LimitsAnswer,
    LimitsExhausted,
    OAuthChoice,
    OAuthLogin,
    OAuthToken,
    OpenRequest,
    PlanAnswer,
    PlanApproval,
    QuestionAnswer,
    Sampling,
    SamplingAnswer,
)


def answer_call(request: OpenRequest, answer: Answer) -> tuple[str, dict[str, Any]]:
    """Return the method and its params, without the `sessionId`, that answer `request`.

    Raises:
        ValueError: the answer does not fit the request.
    """
    method, params = _call(request, answer)
    return method, {"requestId": request.request_id, **params}


def _call(request: OpenRequest, answer: Answer) -> tuple[str, dict[str, Any]]:
    match request, answer:
        case PermissionRequest(), PermissionDecision():
            return methods.HANDLE_PERMISSION, {"result": permission_result(request, answer)}
        case Question(), QuestionAnswer():
            return methods.HANDLE_USER_INPUT, {"response": question_response(request, answer)}
        case Elicitation(), ElicitationAnswer():
            _check_form(request, answer)
            return methods.HANDLE_ELICITATION, {"result": answer.params()}
        case PlanApproval(), PlanAnswer():
            _check_plan(request, answer)
            return methods.HANDLE_EXIT_PLAN_MODE, {"response": answer.params()}
        case AutoModeSwitch(), AutoModeAnswer():
            return methods.HANDLE_AUTO_MODE_SWITCH, {"response": answer.params()}
        case LimitsExhausted(), LimitsAnswer():
            return methods.HANDLE_LIMITS_EXHAUSTED, {"response": answer.params()}
        case Sampling(), SamplingAnswer():
            response = answer.params()
            return methods.HANDLE_SAMPLING, {} if response is None else {"response": response}
        case OAuthLogin(), OAuthToken() | OAuthChoice():
            _check_login(request, answer)
            return methods.HANDLE_OAUTH, {"result": answer.params()}
        case _:
            raise ValueError(f"a {type(answer).__name__} cannot answer a {type(request).__name__}")


def question_response(question: Question, answer: QuestionAnswer) -> dict[str, Any]:
    """Return the `response` that answers `question`. Raises ValueError when it does not fit."""
    if answer.dismissed:
        return {"dismissed": True}
    is_offered = answer.answer in question.choices
    if not is_offered and not question.allow_freeform and question.choices:
        raise ValueError(f"{answer.answer!r} is none of the choices, and no other answer is allowed")
    return {"answer": answer.answer, "wasFreeform": answer.is_freeform and not is_offered}


def _check_form(form: Elicitation, answer: ElicitationAnswer) -> None:
    if answer.action is not ElicitationAction.ACCEPT:
        return
    flaws = check_content(form, answer.content or {})
    if flaws:
        raise ValueError(", ".join(f"{name}: {flaw.value}" for name, flaw in flaws.items()))


def _check_plan(plan: PlanApproval, answer: PlanAnswer) -> None:
    if not answer.is_approved and (answer.action or answer.approves_edits):
        raise ValueError("a rejected plan has nothing to do")
    if answer.is_approved and answer.feedback:
        raise ValueError("feedback goes with a rejected plan")
    if answer.action and plan.actions and answer.action not in plan.actions:
        raise ValueError(f"{answer.action!r} is none of {', '.join(plan.actions)}")


def _check_login(login: OAuthLogin, answer: OAuthToken | OAuthChoice) -> None:
    if answer is OAuthChoice.REFRESH and not login.can_refresh:
        raise ValueError("the CLI cannot renew this token")
    if isinstance(answer, OAuthToken) and not answer.access_token:
        raise ValueError("the token is empty")
