"""Asking an X server whether it is there, without disturbing it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.x_server import is_available, x_server

ROOT = Path(__file__).resolve().parents[3]

_ASK_AND_CONNECT = """
import ctypes, os
from copilot_desktop.setup.system_libraries import is_display_reachable

xcb = ctypes.CDLL("libxcb.so.1")
xcb.xcb_connect.restype = ctypes.c_void_p
xcb.xcb_disconnect.argtypes = xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
for _ in range(100):
    assert is_display_reachable(os.environ)
    connection = xcb.xcb_connect(None, None)
    assert not xcb.xcb_connection_has_error(connection), "what asked has disturbed the server"
    xcb.xcb_disconnect(connection)
"""


@pytest.mark.skipif(not is_available(), reason="needs Xvfb")
def test_asking_does_not_make_a_fresh_x_server_start_anew() -> None:
    with x_server(starts_anew=True) as display:
        environ = {"DISPLAY": display, "PATH": "", "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-c", _ASK_AND_CONNECT]
        done = subprocess.run(command, env=environ, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
