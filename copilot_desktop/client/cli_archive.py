"""Take the CLI out of npm's package or the wheel: named members only, bounded, never elsewhere.

Standard library only.
"""

from __future__ import annotations

import os
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, Final

from copilot_desktop.client.cli_platform import executable_name
from copilot_desktop.client.provision_errors import ProvisionUnusable

#: The native CLI has 150 to 200 MB.
MAX_EXECUTABLE_BYTES: Final = 600 * 1024 * 1024
#: Licence and readme have some kB.
MAX_TEXT_BYTES: Final = 1024 * 1024
#: npm's package has four members, the wheel some thirty.
MAX_MEMBERS: Final = 2000

_CHUNK: Final = 1024 * 1024

#: Called with the bytes written so far; may raise to stop.
Written = Callable[[int], None]


def unpack_npm_package(archive: Path, target: Path, written: Written, *, system: str) -> None:
    """Write the executable, LICENSE.md and README.md of npm's platform package into `target`.

    Raises:
        ProvisionUnusable: a named member is missing, too large or no regular file, or the
            archive is damaged.
    """
    program = executable_name(system)
    wanted = {f"package/{name}": name for name in (program, "LICENSE.md", "README.md")}
    total = 0
    missing = set(wanted)
    try:
        with tarfile.open(archive, "r:gz") as tar:
            for count, member in enumerate(tar):
                # Skipping a member decompresses it, so what is not wanted is bounded as well.
                total += member.size
                if count >= MAX_MEMBERS or total > MAX_EXECUTABLE_BYTES + MAX_TEXT_BYTES:
                    raise ProvisionUnusable("the package is too large")
                if member.name not in missing:
                    continue
                if not member.isreg():
                    raise ProvisionUnusable(f"{member.name} is not a regular file")
                source = tar.extractfile(member)
                assert source is not None
                name = wanted[member.name]
                with source:
                    _write(source, target / name, member.size, _bound(name, program), written)
                missing.discard(member.name)
    except (tarfile.TarError, EOFError, zlib.error) as error:
        raise ProvisionUnusable("the package is damaged", str(error)) from error
    _require(missing, wanted, program)


def unpack_wheel(archive: Path, target: Path, written: Written, *, system: str) -> None:
    """Write the executable and the CLI's licence of the wheel into `target`, as npm's package has them.

    Raises:
        ProvisionUnusable: as for `unpack_npm_package`.
    """
    program = executable_name(system)
    try:
        with zipfile.ZipFile(archive) as wheel:
            names = wheel.namelist()
            if len(names) > MAX_MEMBERS:
                raise ProvisionUnusable("the package is too large")
            wanted = {f"copilot/bin/{program}": program}
            # The wheel's own licence covers the Python code; the CLI's lies beside it.
            wanted.update(
                (name, "LICENSE.md") for name in names if name.endswith(".dist-info/licenses/CLI-LICENSE.md")
            )
            missing = set(wanted)
            for name in names:
                if name in missing:
                    info = wheel.getinfo(name)
                    with wheel.open(info) as source:
                        bound = _bound(wanted[name], program)
                        _write(source, target / wanted[name], info.file_size, bound, written)
                    missing.discard(name)
    except (zipfile.BadZipFile, EOFError, zlib.error, NotImplementedError) as error:
        raise ProvisionUnusable("the package is damaged", str(error)) from error
    _require(missing, wanted, program)


def _bound(name: str, program: str) -> int:
    return MAX_EXECUTABLE_BYTES if name == program else MAX_TEXT_BYTES


def _require(missing: set[str], wanted: Mapping[str, str], program: str) -> None:
    """The readme may be missing; the program and its licence may not."""
    needed = {program, "LICENSE.md"}
    absent = (needed - set(wanted.values())) | {wanted[name] for name in missing} & needed
    if absent:
        raise ProvisionUnusable(f"missing from the package: {', '.join(sorted(absent))}")


def _write(source: IO[bytes], target: Path, size: int, bound: int, written: Written) -> None:
    if size > bound:
        raise ProvisionUnusable(f"{target.name} is too large ({size} bytes)")
    done = 0
    # "x": never through a link or over a file that is already there.
    with target.open("xb") as file:
        while chunk := source.read(_CHUNK):
            done += len(chunk)
            if done > bound:
                raise ProvisionUnusable(f"{target.name} is too large")
            file.write(chunk)
            written(done)
        file.flush()
        # The rename that follows must not become durable before the content is.
        os.fsync(file.fileno())
    if done != size:
        raise ProvisionUnusable(f"{target.name} is incomplete")
