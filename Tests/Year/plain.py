"""What `ptg --plain` says, as rows with their numbers."""

import re

# More than enough to hear every row of a place.
TO_THE_END = ["more"] * 14


def rows(output):
    """The numbered rows that were said: number and text, lines joined."""
    found = []
    is_open = False
    for line in output.splitlines():
        begins = re.match(r"(\d+)\. (.*)", line)
        if begins:
            found.append((int(begins[1]), begins[2]))
        elif is_open and not re.match(r"OFFICIAL|Type |\d+ more rows", line):
            found[-1] = (found[-1][0], f"{found[-1][1]} {line}")
        is_open = bool(begins) or is_open and not line.startswith(("OFFICIAL", "Type "))
    return found


def row_with(output, words):
    """The number of the last row that says these words; `None` where none does."""
    numbers = [number for number, text in rows(output) if words in text]
    return numbers[-1] if numbers else None
