# SPDX-License-Identifier: GPL-3.0-or-later
"""Validates plan files with Debian's python3-jsonschema: validate_schema.py SCHEMA FOLDER"""
import copy
import json
import pathlib
import sys

import jsonschema


def spoiled(plan):
    """Copies of a plan with one mistake each, by what is wrong."""
    def changed(change):
        result = copy.deepcopy(plan)
        change(result)
        return result

    yield "an unknown member", changed(lambda p: p.update(surplus=1))
    yield "no format", changed(lambda p: p.pop("format"))
    yield "a wrong type", changed(lambda p: p["deployment"].update(name=7))
    yield "an unknown word", changed(lambda p: p["sites"][0].update(kind="Suburb"))
    yield "an unknown attribute of a row", changed(lambda p: p["pools"][0].update(colour="red"))
    yield "an attribute of another role", changed(lambda p: p["pools"][0]["role"].update(discoveryUrl="https://x.example.net"))
    yield "an id below 1", changed(lambda p: p["servers"][0].update(id=0))


def main(schema_file, folder):
    schema = json.loads(pathlib.Path(schema_file).read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    validator = jsonschema.Draft7Validator(schema)
    plans = sorted(pathlib.Path(folder).glob("*.twinpool"))
    faults = []
    if len(plans) < 18:
        faults.append(f"{folder} holds {len(plans)} plans only")
    for file in plans:
        plan = json.loads(file.read_text(encoding="utf-8"))
        for error in validator.iter_errors(plan):
            faults.append(f"{file.name}: {'/'.join(map(str, error.path))}: {error.message}")
        if file.name == "rt-04-clean-pair.twinpool":
            faults += [f"{mistake} passes" for mistake, bad in spoiled(plan) if validator.is_valid(bad)]
    for fault in faults:
        print(fault)
    print(f"{len(plans)} plans, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
