# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens every export with programs of others: validate.py FORMAT CLI GUI SAMPLES TOOLS

Tools come from Debian and, in TOOLS, from npm (tests/tools/install). A format whose tool is missing is skipped (exit code
77). Each check is also seen to fail on a spoiled file.
"""
import csv
import html
import io
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import time
import xml.etree.ElementTree as xml
import unicodedata
import zipfile

from support import HOSTILE, Skip, commands, main, optional, package, tool, words

LANGUAGES = ("en", "fr")


# Word and Excel


# For .NET: nothing is compiled a second time, which pays in long runs only.
FOR_SHORT_RUNS = {"DOTNET_TC_CallCountingDelayMs": "60000", "DOTNET_TieredPGO": "0", "DOTNET_gcConcurrent": "0"}


def office_errors(exports, path):
    """What the Open XML SDK says of a package."""
    validator = package(exports, "@xarsh", "ooxml-validator-linux-x64", "ooxml-validator")
    done = subprocess.run([validator, path], capture_output=True, text=True, env=os.environ | FOR_SHORT_RUNS)
    try:
        answer = json.loads(done.stdout)  # its exit code is 0 whatever it finds
        return [] if answer["ok"] else [str(error)[:2000] for error in answer["errors"]] or [done.stdout[:2000]]
    except ValueError:
        return [done.stdout[:2000] + done.stderr[:2000]]


def package_errors(path):
    """What a reader does not notice and an office program may refuse. Source: ECMA-376 part 2."""
    errors = []
    with zipfile.ZipFile(path) as archive:
        names = archive.namelist()
        parts = {name: archive.read(name) for name in names}
    types = xml.fromstring(parts["[Content_Types].xml"])
    defaults = {item.get("Extension") for item in types if item.tag.endswith("Default")}
    overrides = [item.get("PartName") for item in types if item.tag.endswith("Override")]
    errors += [f"two types for {name}" for name in overrides if overrides.count(name) > 1]
    errors += [f"a type for {name}, which is not there" for name in overrides if name[1:] not in parts]
    errors += [f"no type for {name}" for name in names
               if f"/{name}" not in overrides and name.rsplit(".", 1)[-1] not in defaults]
    for name, content in parts.items():
        if not name.endswith((".xml", ".rels")):
            continue
        root = xml.fromstring(content)
        if not name.endswith(".rels"):
            continue
        folder = name.rsplit("_rels/", 1)[0]
        ids = [item.get("Id") for item in root]
        errors += [f"{name}: {one} twice" for one in ids if ids.count(one) > 1]
        targets = [item.get("Target") for item in root if item.get("TargetMode") != "External"]
        errors += [f"{name}: {one} twice" for one in targets if targets.count(one) > 1]
        errors += [f"{name}: no {one}" for one in targets
                   if (one[1:] if one.startswith("/") else folder + one) not in parts]
    return errors


def spoiled_package(path, part, old, new):
    result = path.with_name("spoiled" + path.suffix)
    with zipfile.ZipFile(path) as source, zipfile.ZipFile(result, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == part:
                assert old in content
                content = content.replace(old, new, 1)
            target.writestr(name, content)
    return result


def check_docx(exports):
    package(exports, "@xarsh", "ooxml-validator-linux-x64", "ooxml-validator")
    try:
        import docx
    except ImportError as missing:
        raise Skip(missing)
    for plan in exports.plans():
        for language in LANGUAGES:
            files = [exports.checklist(plan, "docx", language)]
            files += [exports.report(plan, name, "docx", language) for name in ("findings", "risks")]
            if language == "en":
                files += exports.runbooks(plan, "docx")
            for path in files:
                for error in office_errors(exports, path) + package_errors(path):
                    exports.fault(f"{path.name}: {error}")
            paragraphs = docx.Document(files[0]).paragraphs
            texts = {paragraph.text for paragraph in paragraphs}
            tasks = exports.tasks(plan, language)
            for task in tasks:
                exports.expect(any(task["title"] in text for text in texts), f"{files[0].name}: no {task['title']}")
                for block in commands(task):
                    exports.expect(texts.issuperset(block["text"].split("\n")), f"{files[0].name}: {block['text']}")
            styles = [paragraph.style.name for paragraph in paragraphs]
            exports.expect(styles.count("Task") == len(tasks), f"{files[0].name}: {styles.count('Task')} tasks")
            exports.expect("Heading 1" in styles, f"{files[0].name}: no headings")
    for old, new in ((b"<w:body>", b"<w:body><w:pPr/>"), (b"w:pStyle", b"w:pStile")):
        spoiled = spoiled_package(files[0], "word/document.xml", old, new)
        exports.expect(office_errors(exports, spoiled), f"the validator takes {new}")
    spoiled = spoiled_package(files[0], "word/_rels/document.xml.rels", b"styles.xml", b"stiles.xml")
    exports.expect(package_errors(spoiled), "a missing part is not noticed")
    if optional("soffice"):
        pages = office_pages(exports, exports.checklist(exports.samples / "paris-and-lyon.twinpool", "docx"))
        exports.expect("Paris" in pages or "paris" in pages, "LibreOffice shows nothing of the document")


def office_pages(exports, path):
    """The text of the pages that LibreOffice makes of a document. Its exit code is 0 even for many broken ones."""
    exports.run("soffice", f"-env:UserInstallation=file://{exports.folder}/office", "--headless", "--convert-to", "pdf",
                "--outdir", exports.folder, path, timeout=240)
    return exports.run(tool("pdftotext"), "-layout", path.with_suffix(".pdf"), "-").decode()


def check_xlsx(exports):
    package(exports, "@xarsh", "ooxml-validator-linux-x64", "ooxml-validator")
    try:
        import openpyxl
    except ImportError as missing:
        raise Skip(missing)
    for plan in exports.plans():
        for language in LANGUAGES:
            path = exports.checklist(plan, "xlsx", language)
            for error in office_errors(exports, path) + package_errors(path):
                exports.fault(f"{path.name}: {error}")
            book = openpyxl.load_workbook(path)
            tasks = exports.tasks(plan, language)
            sheet = book.worksheets[0]
            names = [sheet.cell(row, 5).value for row in range(2, sheet.max_row + 1)]
            exports.expect(names == [task["name"] for task in tasks], f"{path.name}: other tasks")
            exports.expect(sheet.auto_filter.ref and sheet.freeze_panes == "A2", f"{path.name}: no filter or head")
            exports.expect(sheet.data_validations.dataValidation, f"{path.name}: the state cannot be chosen")
            cells = [cell for page in book.worksheets for row in page.iter_rows() for cell in row]
            exports.expect(all(cell.data_type != "f" for cell in cells), f"{path.name}: a cell is a formula")
            texts = {cell.value for cell in cells}
            for task in tasks:
                for block in commands(task):
                    exports.expect(block["text"] in texts, f"{path.name}: {block['text']}")
    spoiled = spoiled_package(path, "xl/worksheets/sheet1.xml", b"<sheetData>", b"<sheetDate>")
    try:
        exports.expect(office_errors(exports, spoiled), "the validator takes a wrong element")
    except RuntimeError:
        pass


def check_csv(exports):
    parser = package(exports, "csv-parse", "dist", "cjs", "sync.cjs")
    node = tool("node")
    program = ("const {parse}=require(process.argv[1]);const fs=require('fs');"
               "console.log(JSON.stringify(parse(fs.readFileSync(process.argv[2]),{bom:true,record_delimiter:'\\r\\n'})))")
    for plan in exports.plans():
        for language in LANGUAGES:
            path = exports.checklist(plan, "csv", language)
            rows = json.loads(exports.run(node, "-e", program, parser, path))
            tasks = exports.tasks(plan, language)
            exports.expect([row[4] for row in rows[1:]] == [task["name"] for task in tasks], f"{path.name}: other tasks")
            exports.expect(len({len(row) for row in rows}) == 1, f"{path.name}: rows differ in length")
            own = list(csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")))
            exports.expect(own == rows, f"{path.name}: two readers differ")
            for field in (field for row in rows for field in row):
                exports.expect(not field.lstrip(" \"'").startswith(("=", "+", "-", "@")) or field.startswith("'"),
                               f"{path.name}: {field} runs")
    path.write_bytes(path.read_bytes().replace(b'","', b'",x"', 1))
    failed = subprocess.run([node, "-e", program, str(parser), str(path)], capture_output=True)
    exports.expect(failed.returncode != 0, "csv-parse takes a broken file")


# Pages


def check_pdf(exports):
    for name in ("qpdf", "pdfinfo", "pdftotext", "pdftoppm"):
        tool(name)
    for plan in exports.plans():
        for language in LANGUAGES:
            path = exports.report(plan, "checklist", "pdf", language)
            exports.run("qpdf", "--check", path)
            info = exports.run("pdfinfo", path).decode()
            size = re.search(r"Page size:\s+([\d.]+) x ([\d.]+)", info).groups()
            exports.expect([round(float(x)) for x in size] == [595, 842], f"{path.name}: {size}")
            deployment = json.loads(plan.read_text(encoding="utf-8"))["deployment"]["name"]
            exports.expect(deployment[:20] in info, f"{path.name}: no title")
            text = words(unicodedata.normalize("NFKC", exports.run("pdftotext", "-raw", path, "-").decode()))  # ligatures
            for task in exports.tasks(plan, language):
                exports.expect(words(task["title"]) in text, f"{path.name}: no {task['title']}")
            exports.run("pdftoppm", "-r", "20", "-f", "1", "-l", "2", "-png", path, path.with_suffix(""))
    runbook = exports.folder / "runbook.pdf"
    exports.run(exports.gui, "--report", "pool-failover", "--subject", "pool:pool-par.corp.example.net", "--export", runbook,
                exports.samples / "paris-and-lyon.twinpool")
    exports.run("qpdf", "--check", runbook)
    exports.run("qpdf", "--check", exports.report(plan, "risks", "pdf"))
    exports.run("qpdf", "--check", exports.report(plan, "findings", "pdf"))
    path.write_bytes(path.read_bytes().replace(b"endobj", b"endxxx", 3))
    failed = subprocess.run(["qpdf", "--check", str(path)], capture_output=True)
    exports.expect(failed.returncode != 0, "qpdf takes a broken file")


# The web


def page_errors(exports, paths):
    """Errors of the Nu HTML checker, and of html-validate as a second opinion."""
    errors = []
    if optional("java"):
        jar = package(exports, "vnu-jar", "build", "dist", "vnu.jar")
        done = subprocess.run(["java", "-jar", str(jar), "--errors-only", "--format", "json", *map(str, paths)],
                              capture_output=True, text=True)
        errors += [f"{item.get('url')}: {item['message']}" for item in json.loads(done.stderr)["messages"]]
    config = exports.folder / ".htmlvalidate.json"
    config.write_text(json.dumps({"root": True, "extends": ["html-validate:recommended"], "rules": {
        "void-style": "off",  # pages are XML too
        "valid-id": ["error", {"relaxed": True}], "long-title": "off", "require-sri": "off", "no-trailing-whitespace": "off"}}))
    checker = package(exports, "html-validate", "bin", "html-validate.mjs")
    answer = exports.folder / "html-validate.json"
    with answer.open("w") as out:  # a pipe would be cut off: the program ends before it is read
        subprocess.run([tool("node"), str(checker), "--config", str(config), "--formatter", "json", *map(str, paths)], stdout=out)
    errors += [f"{page['filePath']}: {item['message']} ({item['ruleId']})"
               for page in json.loads(answer.read_text()) for item in page["messages"]]
    return errors


def check_html(exports):
    package(exports, "html-validate", "bin", "html-validate.mjs")
    paths = []
    for plan in exports.plans():
        for language in LANGUAGES:
            path = exports.checklist(plan, "html", language)
            text = path.read_text(encoding="utf-8")
            exports.expect(f'<html lang="{language}"' in text, f"{path.name}: another language")
            exports.expect(len(re.findall(r"\bsrc=|https?://[^\"]*\.js|url\(", text)) == 0, f"{path.name}: loads something")
            root = xml.fromstring(text.split("\n", 1)[1])
            for task in exports.tasks(plan, language):
                exports.expect(any(task["name"] == box.get("data-key") for box in root.iter("input")),
                               f"{path.name}: no box for {task['name']}")
            shown = {"".join(code.itertext()) for code in root.iter("pre")}
            for task in exports.tasks(plan, language):
                exports.expect(all(block["text"] in shown for block in commands(task)), f"{path.name}: {task['name']}")
            paths += [path, exports.report(plan, "findings", "html", language), exports.report(plan, "risks", "html", language)]
            if language == "en":
                paths += exports.runbooks(plan, "html")
    for error in page_errors(exports, paths):
        exports.fault(error)
    path.write_text(text.replace("</section>", "", 1), encoding="utf-8")
    exports.expect(page_errors(exports, [path]), "the checkers take an element that is not closed")


def check_ticks(exports):
    """A browser without a network: the page's own script runs, ticks, counts and remembers; a foreign one does not."""
    from browser import Browser

    path = exports.checklist(exports.hostile_plan(), "html")
    with Browser(tool("chromium"), exports.folder / "profile") as browser:
        browser.go(path)
        all_of = browser.value("document.querySelectorAll('.task').length")
        count = "document.querySelector('[data-count=\"\"]').textContent"
        exports.expect(browser.value(count) == f"0 / {all_of}", browser.value(count))
        browser.value("document.querySelectorAll('.task input')[2].click()")
        exports.expect(browser.value(count) == f"1 / {all_of}", "a tick is not counted")
        browser.go(path)
        exports.expect(browser.value("document.querySelectorAll('.task input')[2].checked"), "a tick is forgotten")
        exports.expect(browser.value(count) == f"1 / {all_of}", "a tick is not counted after a reload")
        browser.value("document.querySelectorAll('.task input')[2].click()")
        browser.go(path)
        exports.expect(not browser.value("document.querySelectorAll('.task input')[2].checked"), "a box cannot be cleared")
        spoiled = path.with_name("spoiled.html")
        spoiled.write_text(path.read_text(encoding="utf-8").replace("</main>", "<script>window.ran=1</script></main>"),
                           encoding="utf-8")
        browser.go(spoiled)
        exports.expect(browser.value("typeof window.ran") == "undefined", "a foreign script runs")


def check_markdown(exports):
    renderer = tool("cmark-gfm")
    linter = package(exports, "markdownlint-cli2", "markdownlint-cli2-bin.mjs")
    config = exports.folder / ".markdownlint-cli2.jsonc"
    config.write_text(json.dumps({"config": {"default": True, "MD013": False, "MD024": False, "MD036": False}}))
    paths = []
    for plan in exports.plans():
        for language in LANGUAGES:
            path = exports.checklist(plan, "md", language)
            paths.append(path)
            page = exports.run(renderer, "-e", "table", "-e", "tasklist", "-e", "autolink", path).decode()
            tasks = exports.tasks(plan, language)
            exports.expect(page.count('type="checkbox"') == len(tasks), f"{path.name}: not a box for each task")
            shown = {html.unescape(code).rstrip("\n") for code in re.findall(r"<pre[^>]*><code[^>]*>(.*?)</code></pre>", page, re.S)}
            for task in tasks:
                exports.expect(html.escape(task["title"], quote=False) in page.replace("&quot;", '"'), f"{path.name}: no {task['title']}")
                exports.expect(all(block["text"] in shown for block in commands(task)), f"{path.name}: {task['name']}")
            if plan.stem == "hostile":
                title = html.unescape(re.search("<h1>(.*?)</h1>", page, re.S).group(1))
                exports.expect(title.endswith(HOSTILE), f"{title} is not the title")
                exports.expect("<a " not in page, "a name becomes a link")
    done = subprocess.run([tool("node"), str(linter), *(path.name for path in paths)], cwd=exports.folder, capture_output=True, text=True)
    for line in done.stderr.splitlines():
        if re.search(r":\d+", line):
            exports.fault(line)
    path.write_text(path.read_text(encoding="utf-8").replace("\n## ", "\n##", 1), encoding="utf-8")
    failed = subprocess.run([tool("node"), str(linter), path.name], cwd=exports.folder, capture_output=True)
    exports.expect(failed.returncode != 0, "markdownlint takes a heading without a blank")


# Schedules


def check_ics(exports):
    library = package(exports, "ical.js", "dist", "ical.es5.cjs")
    try:
        import icalendar
    except ImportError as missing:
        raise Skip(missing)
    program = ("const ICAL=require(process.argv[1]);const fs=require('fs');const c=new ICAL.Component("
               "ICAL.parse(fs.readFileSync(process.argv[2],'utf8')));console.log(JSON.stringify(c.getAllSubcomponents('vtodo')"
               ".map(t=>[t.getFirstPropertyValue('uid'),t.getFirstPropertyValue('summary')])))")
    for plan in exports.plans():
        for language in LANGUAGES:
            for options in ((), ("--start", "2026-03-07")):
                path = exports.checklist(plan, "ics", language, *options)
                content = path.read_bytes()
                exports.expect(all(len(line) <= 75 for line in content.split(b"\r\n")), f"{path.name}: a long line")
                todos = icalendar.Calendar.from_ical(content).walk("VTODO")
                others = json.loads(exports.run(tool("node"), "-e", program, library, path))
                exports.expect([[str(todo["uid"]), str(todo["summary"])] for todo in todos] == others,
                               f"{path.name}: two readers differ")
                exports.expect(len({uid for uid, _ in others}) == len(others), f"{path.name}: an id comes twice")
                parts = [todo for todo in todos if "related-to" in todo]
                tasks = exports.tasks(plan, language)
                exports.expect(len(parts) == len(tasks), f"{path.name}: {len(parts)} tasks")
                for todo, task in zip(parts, tasks):
                    exports.expect(str(todo["summary"]).endswith(task["title"]), f"{path.name}: {todo['summary']}")
                    exports.expect(("dtstart" in todo) == bool(options), f"{path.name}: dates")
                    if "due" in todo:
                        exports.expect(todo["due"].dt.weekday() < 5 and todo["due"].dt > todo["dtstart"].dt,
                                       f"{path.name}: {todo['dtstart'].dt} to {todo['due'].dt}")
    try:
        icalendar.Calendar.from_ical(content.replace(b"SUMMARY:", b"SUMMARY ", 1))
        exports.fault("a line without a colon is taken")
    except ValueError:
        pass


# Order of elements in the schema of Project 2007 ("XML Schema for the Tasks Element", Microsoft), as far as it is used.
TASK_ORDER = ["UID", "ID", "Name", "Type", "IsNull", "OutlineNumber", "OutlineLevel", "Priority", "Start", "Finish", "Duration",
              "DurationFormat", "Work", "Milestone", "Summary", "PercentComplete", "Notes", "PredecessorLink"]


def check_xml(exports):
    sheet, schema = "/usr/share/planner/stylesheets/msp2planner.xsl", "/usr/share/planner/dtd/mrproject-0.6.dtd"
    tool("xsltproc")
    tool("xmllint")
    try:
        open(sheet).close()
    except OSError:
        raise Skip("planner-data is not installed")
    for plan in exports.plans():
        for language in LANGUAGES:
            path = exports.checklist(plan, "xml", language, "--start", "2026-03-07")
            project = path.with_suffix(".planner")
            project.write_bytes(exports.run("xsltproc", sheet, path))
            exports.run("xmllint", "--noout", "--dtdvalid", schema, project)
            for task in xml.parse(path).iter("{http://schemas.microsoft.com/project}Task"):
                places = [TASK_ORDER.index(item.tag.split("}")[1]) for item in task]
                exports.expect(places == sorted(places), f"{path.name}: another order")
            tasks = exports.tasks(plan, language)
            leaves = [task for task in xml.parse(project).iter("task") if task.find("task") is None]
            exports.expect([task.get("name") for task in leaves] == [task["title"] for task in tasks], f"{path.name}: other tasks")
            numbers = {leaf.get("id"): tasks[i]["name"] for i, leaf in enumerate(leaves)}
            for leaf, task in zip(leaves, tasks):
                before = {numbers[link.get("predecessor-id")] for link in leaf.iter("predecessor")}
                exports.expect(before == set(task["after"]), f"{path.name}: {task['name']} after {before}")
    project.write_bytes(project.read_bytes().replace(b"<task ", b"<tusk ", 1))
    failed = subprocess.run(["xmllint", "--noout", "--dtdvalid", schema, str(project)], capture_output=True)
    exports.expect(failed.returncode != 0, "xmllint takes a wrong element")


def check_scripts(exports):
    for plan in exports.plans():
        tasks = exports.tasks(plan)
        for grouping in ("place", "role"):
            out = exports.checklist(plan, "scripts", "en", "--by", grouping, suffix=grouping)
            files = sorted(out.iterdir())
            texts = []
            for path in files:
                content = path.read_bytes()
                exports.expect(path.suffix in (".ps1", ".sql"), path.name)
                exports.expect(content.startswith(b"\xef\xbb\xbf"), f"{path.name}: no byte order mark")
                exports.expect(content.count(b"\n") == content.count(b"\r\n"), f"{path.name}: lines end without CR")
                texts.append((path.suffix, content.decode("utf-8-sig").replace("\r\n", "\n")))
            for block in (block for task in tasks for block in commands(task)):
                suffix = {"powershell": ".ps1", "sql": ".sql"}.get(block["language"])
                holders = [text for kind, text in texts if kind == suffix and f"\n{block['text']}\n" in text]
                if not suffix or block["destructive"]:
                    exports.expect(not holders, f"{plan.name}: {block['text']} is in a script")
                elif not re.search(r"<[A-Za-z][^>]*>", block["text"]):
                    exports.expect(holders, f"{plan.name}: {block['text']} is in no script")


def command_errors(exports, blocks):
    """What parsers of others say of (language, text): a list with "" for what they take."""
    parser = pathlib.Path(__file__).parent.parent / "tools" / "parse_commands.cjs"
    for name in ("antlr4ts-sql", "@polyglot-sql", "@vscode", "tree-sitter-powershell"):
        package(exports, name)
    lines = "".join(json.dumps(block) + "\n" for block in blocks)
    done = subprocess.run([tool("node"), parser, exports.tools], input=lines, capture_output=True, text=True)
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    if len(answers) != len(blocks):
        raise RuntimeError(done.stderr[-2000:])
    return answers


def hostile_plans(exports, count):
    """Samples in which some texts mean something in a language of commands; those that are no plans are left out."""
    hostile = ["a'b", "it\u2019s \u2018x\u201b", "$(calc)", "`calc`", "x]; DROP TABLE t --", "\u201cx\u201d",
               '"& calc &"', "-Force; calc", "a'; EXEC x --", "%PATH%", "a]]b"]
    samples = sorted(exports.samples.glob("*.twinpool"))
    for seed in range(count):
        choice = random.Random(seed)
        plan = json.loads(choice.choice(samples).read_text(encoding="utf-8"))
        texts = [(row, key) for rows in plan.values() if isinstance(rows, list) for row in rows if isinstance(row, dict)
                 for key, value in row.items() if isinstance(value, str) and value and key not in ("fqdn", "version")]
        for row, key in choice.sample(texts, min(12, len(texts))):
            before, row[key] = row[key], choice.choice(hostile)
            path = exports.folder / f"hostile-{seed}.twinpool"
            path.write_text(json.dumps(plan), encoding="utf-8")
            if subprocess.run([exports.cli, "check", path, "--fail-on", "none"], capture_output=True).returncode != 0:
                row[key] = before
        path.write_text(json.dumps(plan), encoding="utf-8")
        yield path


def check_commands(exports):
    blocks = set()
    for plan in [*exports.plans(), *hostile_plans(exports, 12)]:
        steps = exports.tasks(plan)
        for path in exports.runbooks(plan, "json"):
            steps += json.loads(path.read_text(encoding="utf-8"))["steps"]
        blocks |= {(block["language"], block["text"]) for step in steps for block in commands(step)
                   if block["language"] in ("powershell", "sql")}
    blocks = sorted(blocks)
    spoiled = [("powershell", "Get-CsPool -Identity 'a"), ("powershell", "Get-CsPool -Identity 'a'; }"),
               ("sql", "SELECT N'a"), ("sql", "DROP DATABASE [a"), ("sql", "BACKUP LOG [a] TO DISK = N'b' WIHT INIT")]
    answers = command_errors(exports, blocks + spoiled)
    for (_, text), error in zip(blocks, answers):
        exports.expect(not error, f"{error}: {text}")
    for (_, text), error in zip(spoiled, answers[len(blocks):]):
        exports.expect(error, f"{text} is taken")


# All


def check_same(exports):
    """The same plan gives the same bytes, at another time and in another time zone."""
    import os
    plan = exports.samples / "paris-and-lyon.twinpool"

    def all_bytes(suffix):
        files = [exports.checklist(plan, form, "fr", suffix=suffix) for form in ("md", "html", "docx", "xlsx", "csv", "ics", "xml", "json")]
        files += [exports.report(plan, "checklist", "pdf", "fr", suffix=suffix)]
        files += sorted(exports.checklist(plan, "scripts", "fr", suffix=suffix).iterdir())
        return [(path.name.replace(suffix, ""), path.read_bytes()) for path in files]

    os.environ["TZ"] = "Pacific/Auckland"
    first = all_bytes("-1")
    time.sleep(2.1)  # times in ZIP files have steps of two seconds
    os.environ["TZ"] = "America/Lima"
    os.environ["LC_ALL"] = "C.UTF-8"
    for (name, one), (_, other) in zip(first, all_bytes("-2")):
        exports.expect(one == other, f"{name} differs")


if __name__ == "__main__":
    sys.exit(main({"docx": check_docx, "xlsx": check_xlsx, "csv": check_csv, "pdf": check_pdf, "html": check_html,
                   "ticks": check_ticks, "markdown": check_markdown, "ics": check_ics, "xml": check_xml,
                   "scripts": check_scripts, "commands": check_commands, "same": check_same}))
