"""Runs ptg as one person: on a machine of one's own, with the exit status that is expected."""

import os
import random
import signal
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path


class Surprise(Exception):
    """ptg ended in another way than it must; the year cannot go on."""


@dataclass
class Run:
    """What one run of ptg said, and how it ended."""

    words: list
    status: int
    output: str
    errors: str

    @property
    def said(self):
        """All that was said, with blanks in place of line ends, since lines are wrapped."""
        return " ".join((self.output + " " + self.errors).split())


class Machine:
    """A machine with one user: home, settings, trust, data and keys lie in one folder."""

    def __init__(self, program, folder):
        self.program = str(Path(program).resolve())
        self.folder = Path(folder)
        # How long the last run of each verb took, by which moments to kill it are drawn.
        self.seconds = {}
        for part in ("home", "config/ptg/trust", "state", "data"):
            (self.folder / part).mkdir(parents=True, exist_ok=True)

    @property
    def journal(self):
        """The folder of the journal."""
        return self.folder / "data" / "ptg" / "journal"

    @property
    def trust(self):
        """The folder that says whom this machine believes."""
        return self.folder / "config" / "ptg" / "trust"

    @property
    def key(self):
        """The private SSH key of this machine's user."""
        return self.folder / "key"

    def environment(self):
        """Nothing of the user who plays the year comes in."""
        return {
            "HOME": str(self.folder / "home"),
            "XDG_CONFIG_HOME": str(self.folder / "config"),
            "XDG_STATE_HOME": str(self.folder / "state"),
            "XDG_DATA_HOME": str(self.folder / "data"),
            "TMPDIR": str(self.folder),
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
        }

    def run(self, *words, lines=None, status=(0,), says=()):
        """Runs ptg to its end; another status than one of these, or other words, end the year."""
        words = [str(word) for word in words]
        text = None if lines is None else "".join(line + "\n" for line in lines)
        start = time.monotonic()
        done = subprocess.run(
            [self.program, *words], input=text, capture_output=True, text=True,
            env=self.environment(), timeout=600, check=False,
            **({"stdin": subprocess.DEVNULL} if text is None else {}))
        self.seconds[words[0]] = time.monotonic() - start
        run = Run(words, done.returncode, done.stdout, done.stderr)
        if run.status not in status:
            expected = " or ".join(map(str, status))
            raise Surprise(self.surprise(run, f"expected status {expected}"))
        for wanted in says:
            if wanted not in run.said:
                raise Surprise(self.surprise(run, f"expected the words '{wanted}'"))
        return run

    def surprise(self, run, expected):
        """What happened in place of what was expected, with all that ptg said."""
        return (f"{self.folder.name}: ptg {' '.join(run.words)}: status {run.status}, {expected}\n"
                f"{run.output[-4000:]}{run.errors[-4000:]}")

    def kill_after(self, seconds, *words):
        """Starts ptg and kills it after a time; returns whether it was still running."""
        process = self.start(words, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        time.sleep(seconds)
        was_running = process.poll() is None
        if was_running:
            process.send_signal(signal.SIGKILL)
        process.wait()
        return was_running

    def kill_often(self, draw, count, *words):
        """Kills ptg at drawn moments of its run; returns how often it was still running.

        A run that ends before it is killed is the last one: the command has done its work.
        """
        usual = self.seconds.get(words[0], 0.2)
        for killed in range(count):
            if not self.kill_after(draw.uniform(0, usual), *words):
                return killed
        return count

    def kill_when(self, wanted, lines, *words):
        """Types lines into ptg and kills it as soon as it has said the wanted words."""
        process = self.start(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        process.stdin.write("".join(line + "\n" for line in lines).encode())
        process.stdin.flush()
        heard = ""
        while wanted not in " ".join(heard.split()):
            line = process.stdout.readline().decode()
            if not line:
                raise Surprise(f"{self.folder.name}: ptg {' '.join(map(str, words))} ended, "
                               f"expected the words '{wanted}'\n{heard[-4000:]}")
            heard += line
        process.send_signal(signal.SIGKILL)
        process.wait()
        process.stdin.close()
        process.stdout.close()

    def start(self, words, **pipes):
        """Starts ptg without waiting for it."""
        return subprocess.Popen(
            [self.program, *map(str, words)], env=self.environment(), stderr=subprocess.DEVNULL,
            **pipes)


def draw_for(*parts):
    """Chance for one part of the year: the same for the same seed, whatever runs beside it."""
    return random.Random(" ".join(map(str, parts)))


def has_verb(program, verb):
    """Whether this ptg knows the verb."""
    done = subprocess.run(
        [program, "help", *verb.split()], capture_output=True, text=True, check=False,
        env={"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": "/nonexistent"})
    return done.returncode == 0
