"""The files of a journal, read without ptg: the chain is computed again, byte by byte.

The form stands in `Sources/ChainedLog/LogLine.swift`: a line is
`{"n":1,"at":"TIME","previous":"LINK","hash":"HASH","link":"LINK","salt":"SALT","content":{...}}`.
"""

import hashlib
import json
import re
from dataclasses import dataclass

LINE = re.compile(
    rb'\{"n":(\d+),"at":"([^"]{20})","previous":"([0-9a-f]{64})","hash":"([0-9a-f]{64})",'
    rb'"link":"([0-9a-f]{64})","salt":"([0-9a-f]{32})","content":(\{.*\})\}')
START = b"0" * 64


class Broken(Exception):
    """A line that is not as it was written."""


@dataclass
class Log:
    """One file: its events, and the head that covers them."""

    name: str
    events: list
    head: str
    links: list


def sha256(data):
    """The digest as hexadecimal digits."""
    return hashlib.sha256(data).hexdigest().encode()


def read_line(line, number, previous):
    """The event and the link of a line; it must be the next one of its chain."""
    found = LINE.fullmatch(line)
    if not found:
        raise Broken(f"event {number}: found {line[:60]!r}, expected a line of the log")
    count, at, before, digest, link, salt, content = found.groups()
    if int(count) != number or before != previous:
        raise Broken(f"event {number}: found event {int(count)} after {before[:12].decode()}, "
                     f"expected it after {previous[:12].decode()}")
    if sha256(salt + content) != digest or sha256(before + count + at + digest) != link:
        raise Broken(f"event {number}: found other bytes than its hashes say")
    return json.loads(content), link


def read_log(path):
    """A file of a journal, checked from its first line to its last."""
    events, links, link = [], [], START
    data = path.read_bytes()
    if data and not data.endswith(b"\n"):
        raise Broken(f"{path}: found half a line at the end")
    for number, line in enumerate(data.splitlines(), start=1):
        try:
            event, link = read_line(line, number, link)
        except Broken as broken:
            raise Broken(f"{path}: {broken}") from None
        events.append(event)
        links.append(link.decode())
    return Log(path.name, events, link.decode(), links)


def read_folder(folder):
    """Every file of a journal's folder; none where nothing was written."""
    return [read_log(path) for path in sorted(folder.glob("*.jsonl"))]


def events_of(folder):
    """Every event of a journal, each once, in the order of its files."""
    found = {}
    for log in read_folder(folder):
        for event in log.events:
            if "id" in event:
                found.setdefault(event["id"], event)
    return list(found.values())
