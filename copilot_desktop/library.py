"""The client as a library: what scripts need, in one place. No Qt.

The README's library section has a recipe for each part. What is here is also where it is defined,
with the rest of it; importing from there loads less.
"""

from copilot_desktop.client.address import ServerAddress
from copilot_desktop.client.agent_options import (
    CustomAgent,
    HttpMcpServer,
    InfiniteSession,
    LargeOutput,
    StdioMcpServer,
    SystemMessage,
)
from copilot_desktop.client.calls.slash_commands import parse_slash
from copilot_desktop.client.client import ClientState, CopilotClient
from copilot_desktop.client.client_commands import ClientCommand, CommandFailed
from copilot_desktop.client.conversation import Conversation
from copilot_desktop.client.errors import (
    AgentNotReady,
    ConnectionClosed,
    MethodUnsupported,
    NotSignedIn,
    ResponseError,
    SessionClosed,
    SessionGone,
)
from copilot_desktop.client.hooks import Hooks
from copilot_desktop.client.options import ProviderConfig, SessionOptions, provider_from_environ
from copilot_desktop.client.provider_options import NamedProvider, ProviderModel
from copilot_desktop.client.recording.player import Player
from copilot_desktop.client.recording.recorder import FlightRecorder
from copilot_desktop.client.recording.recording import load_recording
from copilot_desktop.client.recording.tracer import Tracer
from copilot_desktop.client.requests import policies
from copilot_desktop.client.requests.handlers import RequestHandlers
from copilot_desktop.client.session import Session
from copilot_desktop.client.streams.errors import (
    TurnAborted,
    TurnError,
    TurnFailed,
    TurnLost,
    TurnStalled,
    TurnTimedOut,
)
from copilot_desktop.client.streams.metrics import MetricsTotals, TurnMetrics
from copilot_desktop.client.streams.pacer import paced
from copilot_desktop.client.streams.parallel import ParallelProgress, ParallelResult, Phase, run_parallel
from copilot_desktop.client.streams.parts import ReasoningPiece, TextDiscarded, TextPiece, ToolRun
from copilot_desktop.client.streams.result import TurnEnd, TurnResult
from copilot_desktop.client.streams.sending import send_and_wait, start_turn
from copilot_desktop.client.streams.turn import Turn
from copilot_desktop.client.tools import (
    BinaryResult,
    Tool,
    ToolDefinitionError,
    ToolFailed,
    ToolInvocation,
    ToolResult,
    tool,
)
from copilot_desktop.error_text import CopilotDesktopError
from copilot_desktop.protocol import events
from copilot_desktop.protocol.attachments import (
    BlobAttachment,
    DirectoryAttachment,
    FileAttachment,
    LineRange,
    SelectionAttachment,
)
from copilot_desktop.protocol.decisions import (
    ALLOW_ONCE,
    USER_NOT_AVAILABLE,
    allow_for_location,
    allow_for_session,
    allow_permanently,
    deny,
)
from copilot_desktop.protocol.elicitation import Elicitation, ElicitationAction, ElicitationAnswer
from copilot_desktop.protocol.permissions import (
    OtherPermission,
    PermissionDecision,
    PermissionRequest,
    Question,
    ShellPermission,
    WritePermission,
)
from copilot_desktop.protocol.requests import (
    AutoModeAnswer,
    AutoModeSwitch,
    LimitsAction,
    LimitsAnswer,
    LimitsExhausted,
    OAuthChoice,
    OAuthLogin,
    OAuthToken,
    PlanAnswer,
    PlanApproval,
    QuestionAnswer,
    Sampling,
    SamplingAnswer,
)
from copilot_desktop.protocol.sending import AgentMode, SendMode
from copilot_desktop.session.local_events import ConnectionLost, ConnectionRestored

__all__ = [
    "ALLOW_ONCE",
    "USER_NOT_AVAILABLE",
    "AgentMode",
    "AgentNotReady",
    "AutoModeAnswer",
    "AutoModeSwitch",
    "BinaryResult",
    "BlobAttachment",
    "ClientCommand",
    "ClientState",
    "CommandFailed",
    "ConnectionClosed",
    "ConnectionLost",
    "ConnectionRestored",
    "Conversation",
    "CopilotClient",
    "CopilotDesktopError",
    "CustomAgent",
    "DirectoryAttachment",
    "Elicitation",
    "ElicitationAction",
    "ElicitationAnswer",
    "FileAttachment",
    "FlightRecorder",
    "Hooks",
    "HttpMcpServer",
    "InfiniteSession",
    "LargeOutput",
    "LimitsAction",
    "LimitsAnswer",
    "LimitsExhausted",
    "LineRange",
    "MethodUnsupported",
    "MetricsTotals",
    "NamedProvider",
    "NotSignedIn",
    "OAuthChoice",
    "OAuthLogin",
    "OAuthToken",
    "OtherPermission",
    "ParallelProgress",
    "ParallelResult",
    "PermissionDecision",
    "PermissionRequest",
    "Phase",
    "PlanAnswer",
    "PlanApproval",
    "Player",
    "ProviderConfig",
    "ProviderModel",
    "Question",
    "QuestionAnswer",
    "ReasoningPiece",
    "RequestHandlers",
    "ResponseError",
    "Sampling",
    "SamplingAnswer",
    "SelectionAttachment",
    "SendMode",
    "ServerAddress",
    "Session",
    "SessionClosed",
    "SessionGone",
    "SessionOptions",
    "ShellPermission",
    "StdioMcpServer",
    "SystemMessage",
    "TextDiscarded",
    "TextPiece",
    "Tool",
    "ToolDefinitionError",
    "ToolFailed",
    "ToolInvocation",
    "ToolResult",
    "ToolRun",
    "Tracer",
    "Turn",
    "TurnAborted",
    "TurnEnd",
    "TurnError",
    "TurnFailed",
    "TurnLost",
    "TurnMetrics",
    "TurnResult",
    "TurnStalled",
    "TurnTimedOut",
    "WritePermission",
    "allow_for_location",
    "allow_for_session",
    "allow_permanently",
    "deny",
    "events",
    "load_recording",
    "paced",
    "parse_slash",
    "policies",
    "provider_from_environ",
    "run_parallel",
    "send_and_wait",
    "start_turn",
    "tool",
]
