"""The other verbs: what is extracted, configured, accepted, measured and served."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from datetime import date

import checker
from checker.cli.extras import extra
from checker.cli.given import configuration, keep, prepared, read_documents, rule_paths, rules_in_force
from checker.cli.outputs import write_files
from checker.cli.printing import FOUND, MACHINES, OK, deliver, inert_lines, show, with_errors
from checker.cli.waiting import waiting
from checker.config import in_force
from checker.errors import UsageError
from checker.gate.accept import accept, named
from checker.gate.baseline import diff, reaching, read_baseline
from checker.gate.severities import with_severities
from checker.gate.tasks import drafts_of, tasks
from checker.measure import measure
from checker.model import Document, Report
from checker.places import shown
from checker.read.files import decode, load
from checker.report.difference import FORMATS as DIFFERENCES
from checker.report.difference import render as render_difference
from checker.report.extraction import FORMATS as EXTRACTED
from checker.report.extraction import render as render_extraction
from checker.report.json_ import dumps, schema
from checker.report.measured import FORMATS as MEASURED
from checker.report.measured import render as render_measured

__all__ = [
    "accept_findings",
    "measure_drafts",
    "serve_assistant",
    "serve_editor",
    "show_difference",
    "show_mentions",
    "show_schema",
    "show_settings",
]


def serve_editor(options: Namespace) -> int:
    """Speak the language server protocol on standard input and output, until the editor leaves."""
    extra("checker.serve.lsp", "lsp").serve(options.sources or [], options.rules or [])
    return OK


def serve_assistant(options: Namespace) -> int:
    """Speak the model context protocol on standard input and output."""
    config = configuration()
    extra("checker.serve.mcp", "mcp").serve(
        options.root, rule_paths(options, config), config.severities, config.limits
    )
    return OK


def show_mentions(options: Namespace) -> int:
    """Prints what was found in each article, without comparing."""
    config, outputs = prepared(options, EXTRACTED)

    with waiting(options.sources, sys.stderr) as step:
        step("reading")
        documents, errors = read_documents(options.sources, options, config, outputs)
        rules = rules_in_force(options, config)
        step(f"extracting from {len(documents):,} articles")
        found = [(document, checker.extract(document, rules)) for document in documents]
    deliver(outputs, [render_extraction(found, one.format, one.width) for one in outputs], options)
    return with_errors(errors, OK)


def show_settings(options: Namespace) -> int:
    """Prints the settings, the drafts with their sources, and the limits, one line each."""
    from checker.limits import LIMITS  # which loads every reader

    config = configuration()
    held = [
        f"  {task.draft}  against  {', '.join(task.sources)}  ({task.by})"
        for task in tasks(config, drafts_of(config))
    ]
    lines = ["Settings", *_columns(list(in_force(config)))]
    lines += ["", "Drafts", *held] if held else []
    lines += ["", "Limits", *_columns(LIMITS)]
    show(inert_lines("".join(f"{line.rstrip()}\n" for line in lines)))
    return OK


def _columns(rows: Sequence[tuple[str, str, str]]) -> list[str]:
    """Rows of three, one under another."""
    first, second = (max(len(row[at]) for row in rows) for at in range(2))
    return [f"  {one:<{first}}  {two:<{second}}  {three}" for one, two, three in rows]


def show_schema(options: Namespace) -> int:
    """Prints the JSON schema of a report."""
    show(dumps(schema()), MACHINES["json"])
    return OK


def show_difference(options: Namespace) -> int:
    """Prints what came and what went between two reports; exit code 1 where what came reaches the threshold."""
    config, outputs = prepared(options, DIFFERENCES)
    for path in (options.old, options.new):
        keep(path, outputs, "one of the reports that are compared")
    difference = diff(read_baseline(options.old), read_baseline(options.new))
    deliver(outputs, [render_difference(difference, one.format, one.width) for one in outputs], options)
    return FOUND if reaching(difference.came, options.fail_on or config.fail_on) else OK


def accept_findings(options: Namespace) -> int:
    """Writes the waivers, and says on standard output what became of each finding."""
    findings = named(read_baseline(options.report), options.findings)
    if options.until is not None and options.until < date.today():
        raise UsageError(f"{options.until} is past", place="--until", remedy="Name a day to come")
    file = options.into or _accepted_file(options)
    text = decode(load(file), shown(file)) if os.path.exists(file) else None
    done = accept(text, findings, options.because, options.until, shown(file))
    if done.text != text:
        os.makedirs(os.path.dirname(os.path.abspath(file)), exist_ok=True)
        write_files([(file, done.text)])
    counts = f"{done.added:,} added, {done.changed:,} changed, {done.kept:,} there already"
    show(inert_lines(f"{shown(file)}: {counts}\n"))
    return OK


def _accepted_file(options: Namespace) -> str:
    """The rule file of what is accepted: in the first folder of the desk's own rules."""
    paths = rule_paths(options, configuration())
    if not paths:
        remedy = 'Give --into FILE, or set rules = ["desk/rules"] in the configuration'
        raise UsageError("no folder of rules is known", remedy=remedy)
    folder = os.path.dirname(paths[0]) if paths[0].endswith(".py") else paths[0]
    return os.path.join(folder, "accepted.py")


def measure_drafts(options: Namespace) -> int:
    """Prints how often the program is right on a desk's own drafts."""
    config, outputs = prepared(options, MEASURED)
    keep(options.drafts, outputs, "the file of drafts, and would be overwritten")
    rules = rules_in_force(options, config)

    def check(draft: Document, sources: Sequence[Document]) -> Report:
        return with_severities(checker.check(draft, sources, rules), config.severities)

    with waiting([options.drafts], sys.stderr) as step:
        step("measuring")
        found = measure(options.drafts, check, options.fail_on or config.fail_on)
    deliver(outputs, [render_measured(found, one.format, one.width) for one in outputs], options)
    return OK
