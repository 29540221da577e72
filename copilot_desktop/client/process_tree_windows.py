"""The process tree of a child on Windows: a job object that ends all its processes together with us.

Source: Win32 documentation of `CreateJobObjectW`, `SetInformationJobObject` with
`JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE`, `AssignProcessToJobObject` and `TerminateJobObject`.
"""

from __future__ import annotations

import sys

if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _KILL_ON_JOB_CLOSE = 0x2000
    _EXTENDED_LIMIT_INFORMATION = 9
    _PROCESS_SET_QUOTA_AND_TERMINATE = 0x0100 | 0x0001

    class _BasicLimits(ctypes.Structure):
        _fields_ = (
            ("PerProcessUserTimeLimit", ctypes.c_int64),
            ("PerJobUserTimeLimit", ctypes.c_int64),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _ExtendedLimits(ctypes.Structure):
        _fields_ = (
            ("BasicLimitInformation", _BasicLimits),
            ("IoInfo", ctypes.c_uint64 * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    class ProcessTree:
        """A job holding the process `pid` and everything it starts from now on.

        Raises:
            OSError: the system refused; the process is then not held.
        """

        def __init__(self, pid: int, marker: str) -> None:
            del marker  # the job knows its members
            self._kernel = ctypes.WinDLL("kernel32", use_last_error=True)
            self._kernel.CreateJobObjectW.restype = wintypes.HANDLE
            self._kernel.OpenProcess.restype = wintypes.HANDLE
            self._handle: int | None = self._kernel.CreateJobObjectW(None, None)
            limits = _ExtendedLimits()
            limits.BasicLimitInformation.LimitFlags = _KILL_ON_JOB_CLOSE
            process = self._kernel.OpenProcess(_PROCESS_SET_QUOTA_AND_TERMINATE, False, pid)
            try:
                if not (
                    self._handle
                    and process
                    and self._kernel.SetInformationJobObject(
                        wintypes.HANDLE(self._handle),
                        _EXTENDED_LIMIT_INFORMATION,
                        ctypes.byref(limits),
                        ctypes.sizeof(limits),
                    )
                    and self._kernel.AssignProcessToJobObject(
                        wintypes.HANDLE(self._handle), wintypes.HANDLE(process)
                    )
                ):
                    raise ctypes.WinError(ctypes.get_last_error())
            finally:
                if process:
                    self._kernel.CloseHandle(wintypes.HANDLE(process))

        def remember(self) -> None:
            """Nothing to note: the job knows its members."""

        def kill(self) -> None:
            """Kill every member of the job."""
            if self._handle:
                self._kernel.TerminateJobObject(wintypes.HANDLE(self._handle), 1)

        def close(self) -> None:
            """Close the handle, which kills members that are left."""
            if self._handle:
                self._kernel.CloseHandle(wintypes.HANDLE(self._handle))
                self._handle = None
