"""Read rainfall measurements and add them up."""

from __future__ import annotations

import csv
from collections import defaultdict
from pathlib import Path


def read_measurements(path: Path) -> dict[str, float]:
    """Return millimetres of rain by date (YYYY-MM-DD)."""
    with path.open(encoding="utf-8", newline="") as file:
        return {row["date"]: float(row["millimetres"]) for row in csv.DictReader(file)}


def total_by_month(measurements: dict[str, float]) -> dict[str, float]:
    """Return the sum for each month (YYYY-MM), in order."""
    totals: dict[str, float] = defaultdict(float)
    for date, millimetres in sorted(measurements.items()):
        totals[date[:7]] += millimetres
    return dict(totals)


def average(values: list[float]) -> float:
    """Return the mean of the values."""
    return sum(values) / len(values)
