"""The painted transcript: heights, boxes, cards, selection, accessibility."""
