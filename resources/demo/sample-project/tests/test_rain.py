"""Tests of the rain diary. Run: python3 -m unittest discover tests"""

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "src"))

from rain import average, total_by_month


class RainTest(unittest.TestCase):
    def test_months_are_added_up(self) -> None:
        totals = total_by_month({"2025-01-03": 2.5, "2025-01-19": 4.0, "2025-02-01": 1.0})
        assert totals == {"2025-01": 6.5, "2025-02": 1.0}

    def test_average(self) -> None:
        assert average([1.0, 2.0, 6.0]) == 3.0


if __name__ == "__main__":
    unittest.main()
