# SPDX-License-Identifier: GPL-3.0-or-later
"""Validates what twinpool-cli writes as SARIF: validate_sarif.py CLI SAMPLES TOOLS

Debian's python3-jsonschema holds it against the published schema, sarif-multitool finds what a schema cannot. Both come
from TOOLS, where tests/tools/install puts them; without them the test is skipped (exit code 77). Each check is also seen
to fail on a spoiled copy, and the fixes are applied to the plan file, which must stay a plan.
"""
import copy
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema


def broken_copies(report):
    def changed(change):
        result = copy.deepcopy(report)
        change(result["runs"][0])
        return result

    yield "an unknown member", changed(lambda run: run["results"][0].update(surplus=1))
    yield "a wrong level", changed(lambda run: run["results"][0].update(level="fatal"))


def multitool_errors(tool, report, folder):
    """The tool's exit code is 0 even with errors; its own report tells."""
    source, log = folder / "report.sarif", folder / "log.sarif"
    source.write_text(json.dumps(report), encoding="utf-8")
    subprocess.run([tool, "validate", source, "--output", log, "--log", "ForceOverwrite", "--level", "Error"],
                   check=True, capture_output=True)
    results = json.loads(log.read_text(encoding="utf-8-sig"))["runs"][0].get("results", [])
    return [result["message"].get("text") or result["ruleId"] for result in results if result.get("level") == "error"]


def apply_fix(text, fix):
    region = fix["artifactChanges"][0]["replacements"][0]
    lines = text.split("\n")
    first, end = region["deletedRegion"]["startLine"] - 1, region["deletedRegion"]["endLine"] - 1
    before, after = lines[:first], lines[end:]
    return "\n".join(before + [""]) * bool(before) + region["insertedContent"]["text"] + "\n".join(after)


def main(cli, samples, tools):
    package = pathlib.Path(tools) / "node_modules" / "@microsoft" / "sarif-multitool-linux"
    if not package.exists():
        print("sarif-multitool is not installed")
        return 77
    schema = json.loads((package / "sarif-2.1.0.json").read_text(encoding="utf-8-sig"))
    validator = jsonschema.validators.validator_for(schema)(schema)
    plans = sorted(pathlib.Path(samples).glob("*.twinpool"))
    output = subprocess.run([cli, "check", "--format", "sarif", "--fail-on", "none", *plans], check=True,
                            capture_output=True).stdout
    report = json.loads(output)
    run = report["runs"][0]
    faults = [f"{'/'.join(map(str, error.path))}: {error.message}" for error in validator.iter_errors(report)]
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        tool = package / "Sarif.Multitool"
        faults += multitool_errors(tool, report, folder)
        spoiled = copy.deepcopy(report)
        spoiled["runs"][0]["results"][0]["ruleIndex"] = 100_000
        if not multitool_errors(tool, spoiled, folder):
            faults.append("sarif-multitool accepts a rule that does not exist")
        faults += [f"{what} passes" for what, bad in broken_copies(report) if validator.is_valid(bad)]

        fixed = 0
        for result in run["results"]:
            index = result["locations"][0]["physicalLocation"]["artifactLocation"]["index"]
            text = plans[index].read_text(encoding="utf-8")
            for fix in result.get("fixes", [])[:1]:
                mended = folder / "mended.twinpool"
                mended.write_text(apply_fix(text, fix), encoding="utf-8")
                fixed += 1
                if fixed % 25 == 1 and subprocess.run([cli, "check", "--fail-on", "none", mended], capture_output=True).returncode != 0:
                    faults.append(f"{plans[index].name}: {fix['description']['text']} leaves no plan")
    if fixed == 0:
        faults.append("no result has a fix")
    for fault in faults[:20]:
        print(fault)
    print(f"{len(run['tool']['driver']['rules'])} rules, {len(run['results'])} results, {fixed} with fixes, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
