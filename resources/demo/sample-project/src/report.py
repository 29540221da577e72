"""Show the rain of each month as a bar of text."""

from __future__ import annotations

import sys
from pathlib import Path

from rain import average, read_measurements, total_by_month

DATA = Path(__file__).parent.parent / "data" / "rainfall.csv"


def report(totals: dict[str, float]) -> str:
    """Return one line per month and the average."""
    lines = [f"{month}  {total:6.1f} mm  {'#' * round(total / 5)}" for month, total in totals.items()]
    lines.append(f"average  {average(list(totals.values())):6.1f} mm")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.stdout.write(report(total_by_month(read_measurements(DATA))) + "\n")
