# SPDX-License-Identifier: GPL-3.0-or-later
"""What the validations of exports share: the programs under test, plans to export, foreign tools."""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HOSTILE = "=cmd|'/c calc'!A1 <b>&amp;\"x\" *_`#1. [a](http://b.c) ]]> -- \u2019 \u00e9\U0001f600"


class Skip(Exception):
    """A tool is missing: the test is skipped."""


class Exports:
    """Calls the programs; every file they write lies in one folder."""

    def __init__(self, cli, gui, samples, tools):
        self.cli, self.gui = cli, gui
        self.samples, self.tools = pathlib.Path(samples), pathlib.Path(tools) / "node_modules"
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="exports"))
        self.faults = []
        self.seen = 0

    def fault(self, text):
        self.faults.append(text)

    def expect(self, holds, text):
        """Counts a check, and a fault when it does not hold."""
        self.seen += 1
        if not holds:
            self.fault(text)

    def plans(self):
        """Samples of both products, one with many findings, and one with hostile names."""
        for name in ("paris-and-lyon", "geneva-and-zurich", "rt-18-everything-wrong"):
            yield self.samples / f"{name}.twinpool"
        yield self.hostile_plan()

    def hostile_plan(self):
        path = self.folder / "hostile.twinpool"
        plan = json.loads((self.samples / "rt-01-small.twinpool").read_text(encoding="utf-8"))
        plan["deployment"]["name"] = HOSTILE
        plan["sites"][0]["name"] = HOSTILE
        path.write_text(json.dumps(plan), encoding="utf-8")
        return path

    def run(self, *command, **options):
        done = subprocess.run([str(part) for part in command], capture_output=True, **options)
        if done.returncode != 0:
            raise RuntimeError(f"{command}: {done.returncode}\n{done.stdout[-2000:]!r}\n{done.stderr[-2000:]!r}")
        return done.stdout

    def checklist(self, plan, form, language="en", *options, suffix=""):
        out = self.folder / f"{plan.stem}-{language}{suffix}.{form}"
        self.run(self.cli, "checklist", plan, "--format", form, "--lang", language, "-o", out, *options)
        return out

    def report(self, plan, name, form, language="en", suffix=""):
        out = self.folder / f"{plan.stem}-{name}-{language}{suffix}.{form}"
        self.run(self.gui, "--report", name, "--lang", language, "--export", out, plan)
        return out

    def runbooks(self, plan, form, language="en"):
        """A runbook of each kind that the plan has."""
        lines = self.run(self.cli, "runbook", plan, "--list").decode().splitlines()
        kinds = dict(line.split(" ", 1) for line in lines if not line.startswith("- ") and " " in line)
        for kind, subject in kinds.items():
            out = self.folder / f"{plan.stem}-{kind}-{language}.{form}"
            self.run(self.cli, "runbook", plan, "--kind", kind, "--subject", subject, "--format", form, "--lang", language,
                     "-o", out)
            yield out

    def tasks(self, plan, language="en"):
        return json.loads(self.run(self.cli, "checklist", plan, "--format", "json", "--lang", language))["tasks"]


def tool(name):
    """The path of an installed program."""
    path = shutil.which(name)
    if not path:
        raise Skip(f"{name} is not installed")
    return path


def package(exports, *parts):
    """A file of a package from npm, or a skipped test."""
    path = exports.tools.joinpath(*parts)
    if not path.exists():
        raise Skip(f"{parts[0]} is not installed")
    if path.suffix == "" and path.is_file():
        path.chmod(path.stat().st_mode | 0o111)
    return path


def optional(name):
    return shutil.which(name)


def words(text):
    """Text without differences of white space."""
    return " ".join(text.split())


def commands(task):
    return [block for block in task["commands"] + task["checks"] if "text" in block]


def main(checks):
    form, *arguments = sys.argv[1:]
    exports = Exports(*arguments)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    try:
        checks[form](exports)
    except Skip as reason:
        print(reason)
        return 77
    finally:
        shutil.rmtree(exports.folder)
    for fault in exports.faults[:20]:
        print(fault)
    print(f"{exports.seen} checks, {len(exports.faults)} faults")
    return 1 if exports.faults or not exports.seen else 0
