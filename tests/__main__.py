"""`python3 -m tests [pytest arguments]`, `... benchmarks [NAME]` and `... fuzz [--minutes N] [--seed N]`.

Sets up what the tests need, then runs them with the environment's Python. Has to parse on every
Python 3, so that an old one is answered with a sentence.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from copilot_desktop import _bootstrap


def main() -> int:
    code = _bootstrap.require_python("tests", sys.argv[1:])
    if code is not None:
        return code
    from tests.support import runner

    return runner.run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
