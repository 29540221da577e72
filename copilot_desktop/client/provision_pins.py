"""Which CLI is installed, and the hashes it must have. Standard library only.

A new version means: the new number, the value of `npm view <package>@<version> dist.integrity`
for each platform, and a run of the end-to-end tests.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from copilot_desktop.client.cli_platform import platform_keys


@dataclass(frozen=True, slots=True)
class Pins:
    """What is installed by which way.

    Attributes:
        npm_version: version of npm's platform packages, which is the CLI's own.
        npm_integrity: by platform, "sha512-<base64>" of the package, as npm writes it.
        wheel_requirement: "name==version" of the wheel that carries the CLI.
        wheel_cli_version: version of the CLI in it, and the name of its folder.
        wheel_cli_answer: what that CLI says itself.
        wheel_sha256: by platform, hash of its wheel. Platforms without one are missing.
    """

    npm_version: str
    npm_integrity: Mapping[str, str]
    wheel_requirement: str
    wheel_cli_version: str
    wheel_cli_answer: str
    wheel_sha256: Mapping[str, str]


PINS: Final = Pins(
    npm_version="1.0.102",
    npm_integrity={
        "linux-x64": (
            "sha512-eGHPbsP0p2QgfVZCjtbGBFZPBOJQ0DN7xIbBRAo7oG8b1zfLirQIdfI4h8Iy68Dv2cKJGJZg2/EO7W7KpIMJOw=="
        ),
        "linux-arm64": (
            "sha512-5rO0B2/AduCekrE+aUzipySKZxZY2b/tVRZ8Suy8ymPFNC0Q7HQiQ8DZhxj+3RhHR8rU2Z8KOJVAbtMlROX6+A=="
        ),
        "linuxmusl-x64": (
            "sha512-laj1/lFWwkX7P1jAVm2DNNxRljLkhfKI4XDONIA5njiU+PPvWVH38gIvYU+lNTgJ0QT7CSV6Jj2fuqPx0Go+5Q=="
        ),
        "linuxmusl-arm64": (
            "sha512-PyuqTcgTKd4XrtSRKAQgfIK41cVzHArSNM8f8XS39dQc75aUsKG+MPd5rLwmqqhtbWVFgI+PSS/X18/Qo4EDTg=="
        ),
        "darwin-x64": (
            "sha512-n4jBdS+QxrXWiQ9v9tUBZUcJ0hlWVG75Qs3Gzo25BRzlWQSSd5eCNrfOVf4Cr95mAK/L54dne+8rSwASNRG7qA=="
        ),
        "darwin-arm64": (
            "sha512-M4Jwxvw9CzxQUVoAz4UFbwFw9SpjUXbMzD481ifFJ+o/GXYJy5+sYxWRSfGhPA9e/w4DlWxdpkSQFnagl/AYbA=="
        ),
        "win32-x64": (
            "sha512-ShdlICQu/Ei0mRX5J/ioaWUm7Kt6TpUvyQFuhFhS+Vb/7VVDi4/6pJAjcETeUJCHe9lkhF25swzcZXsun/i9Hg=="
        ),
        "win32-arm64": (
            "sha512-QhbEEfrAri+TA/S+xpUbOpWrzxfmQj5Ncgn6YF6SoI9zLdF57yt6Bd9sVAxWfsmmI0F2wmlQOHQ+s+7EjXQWgQ=="
        ),
    },
    wheel_requirement="github-copilot-sdk==1.0.2",
    wheel_cli_version="1.0.64",
    # The build that was released as 1.0.64 says so.
    wheel_cli_answer="1.0.64-0",
    wheel_sha256={
        "linux-x64": "dd1faaaf896a7f97d9c36a1a40e968132e141019ce5a11c4666b089b7d6ea8cd",
        "linux-arm64": "32a844e7fa9644614f9092eeca853368debfed527baaaebfd1a4d4ee89cbdcbd",
        "darwin-x64": "856dfc8370f36f6efd8a2aa1dd40f82c1a6d0573d0577eaff1f6affb73ed29ad",
        "darwin-arm64": "c78c610c3fd7be82ab69a76fb21e04eb89482072e07e31ad1ca63c893aad0c6d",
        "win32-x64": "d932666bba33a840421a183079141ea6b7a78ce4f84d30fb1ad035ee00b464e4",
        "win32-arm64": "7a7d99a2fb1c2fb1c05753110961fb99489201fc91a16be5297ef1c2ca2333f2",
    },
)

#: Sizes for the consent. Measured for linux-x64; other platforms differ by up to 15 %.
NPM_DOWNLOAD_BYTES: Final = 129_186_882
NPM_DISK_BYTES: Final = 197_466_861
WHEEL_DOWNLOAD_BYTES: Final = 97_202_424
WHEEL_DISK_BYTES: Final = 163_583_835

#: What the CLI unpacks into its own cache at its first start.
FIRST_START_CACHE_BYTES: Final = 235_000_000


def pinned_key(pins_by_key: Mapping[str, str], keys: tuple[str, ...] | None = None) -> str | None:
    """Return the best platform of this machine that has a pin."""
    return next((key for key in (platform_keys() if keys is None else keys) if key in pins_by_key), None)
