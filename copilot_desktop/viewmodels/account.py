"""The account that the agent is signed in with, and the models it may use."""

from __future__ import annotations

from copilot_desktop.client.client import CopilotClient
from copilot_desktop.protocol.methods import ModelInfo
from copilot_desktop.viewmodels.agent import AgentViewModel
from copilot_desktop.viewmodels.backends import Backends


async def read_account(client: CopilotClient, agent: AgentViewModel, backends: Backends) -> None:
    """Ask the agent for its account, and hand over what it says as it comes.

    Raises:
        CopilotDesktopError, TimeoutError: it was not told, or not as a whole.
    """
    models: tuple[ModelInfo, ...] = ()
    auth = await client.auth_status()
    agent.set_login(auth.login if auth.is_authenticated else "")
    backends.set_account(is_signed_in=auth.is_authenticated, models=models)
    if auth.is_authenticated:
        models = tuple(await client.list_models())
        backends.set_account(is_signed_in=True, models=models)
