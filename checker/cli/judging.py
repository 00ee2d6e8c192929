"""The verbs that judge: compare, check."""

from __future__ import annotations

import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import checker
from checker.cli.extras import extra
from checker.cli.given import (
    baseline_in_force,
    configuration,
    judging_options,
    name_of,
    prepared,
    read_documents,
    rules_in_force,
)
from checker.cli.outputs import Output
from checker.cli.printing import FOUND, MACHINES, OK, deliver, failed, say, with_errors
from checker.cli.waiting import waiting
from checker.config import Config
from checker.errors import CheckerError, ReadError, UsageError
from checker.gate.baseline import apply_baseline, failures
from checker.gate.severities import with_severities
from checker.gate.tasks import drafts_of, groups, tasks
from checker.judge.comments import FAULTS
from checker.model import Document, Report
from checker.pipeline import check_each
from checker.report import margin, render
from checker.rulebook import Rules

__all__ = ["check", "compare"]


def compare(options: Namespace) -> int:
    """Compares several articles; the exit code."""
    if options.watch:
        return _watched(options, options.sources, compare)
    config, outputs = prepared(options)
    baseline = baseline_in_force(options, config, outputs)

    with waiting(options.sources, sys.stderr) as step:
        step("reading")
        documents, errors = read_documents(options.sources, options, config, outputs)
        rules, judging = rules_in_force(options, config), judging_options(options, config, documents)
        step(f"comparing {len(documents):,} articles")
        report = checker.compare(documents, rules, **judging)
    return with_errors(errors, _finished(report, baseline, outputs, options, config))


def check(options: Namespace) -> int:
    """Checks drafts against their sources; the exit code."""
    if options.watch:
        _part(options, configuration())
        return _watched(options, _changing(options, configuration()), check)
    config, outputs = prepared(options, more=("docx",))
    _part(options, config)
    if options.only_drafts and not _only_drafts(options, config):
        say("note: none of the files is a draft")
        return OK
    if any(one.format == "docx" and one.file is None for one in outputs):
        raise UsageError("a Word document needs a file", place="--format docx", remedy="Write docx=FILE")
    if "-" in options.drafts and "-" in options.sources:
        raise UsageError("standard input is both a draft and a source", remedy="Give one of them as a file")
    baseline = baseline_in_force(options, config, outputs)

    with waiting([*options.drafts, *options.sources], sys.stderr) as step:
        step("reading")
        checks, errors = _checks(options, config, outputs)
        every = list({one.name: one for drafts, sources in checks for one in (*drafts, *sources)}.values())
        rules, judging = rules_in_force(options, config), judging_options(options, config, every)
        primary = options.primary or config.primary
        place = "--primary" if options.primary else "`primary` of the configuration"
        step(f"checking {sum(len(drafts) for drafts, _ in checks):,} against their sources")
        if len(checks) == 1:
            ((drafts, sources),) = checks
            if primary is not None:
                judging["primary"] = name_of(primary, sources, place)
            report = checker.check(drafts, sources, rules, **judging)
        else:
            report = check_each(checks, rules, primary=_primaries(primary, checks, place), **judging)
        read = [
            one for one in every if one.name not in {draft.name for drafts, _ in checks for draft in drafts}
        ]
        among = _among(read, rules, judging) if options.show_sources else None
    code = _finished(report, baseline, outputs, options, config, among)
    return with_errors([*errors, *_misspoken(report)], code)


def _checks(
    options: Namespace, config: Config, outputs: Sequence[Output]
) -> tuple[list[tuple[list[Document], list[Document]]], list[ReadError]]:
    """The drafts with the sources that they are held against, and what could not be read."""
    together = groups(tasks(config, options.drafts, options.sources))
    drafts, errors = read_documents(
        [path for paths, _ in together for path in paths], options, config, outputs
    )
    paths = dict.fromkeys(path for _, own in together for path in own)
    sources, more = read_documents(list(paths), options, config, outputs)
    _apart(drafts, sources)
    if len(together) == 1:
        return [(drafts, sources)], [*errors, *more]
    return [
        ([one for one in drafts if one.path in first], [one for one in sources if one.path in second])
        for first, second in together
    ], [*errors, *more]


def _primaries(
    given: str | None, checks: Sequence[tuple[list[Document], list[Document]]], place: str
) -> list[str]:
    """The source of record of each check that has it. Raises UsageError, at the place of the setting, where none has."""
    if given is None:
        return []
    found = [name_of(given, sources, place, strict=False) for _, sources in checks]
    if not any(found):
        name_of(given, [one for _, sources in checks for one in sources], place)
    return [name for name in found if name is not None]


def _misspoken(report: Report) -> Iterator[CheckerError]:
    """The comments of drafts that accept nothing because nobody can tell what they say."""
    for finding in report.findings:
        if finding.reason.kind in FAULTS:
            (own,) = finding.claims
            message = finding.explanation.removesuffix(".")
            yield CheckerError(message, place=f"{own.source}:{own.line}")


def _part(options: Namespace, config: Config) -> None:
    """Tell drafts from sources: without a draft before --against the last name after it is the draft.

    Where no draft is named at all, the configuration's are meant, but for `--only-drafts`.
    """
    options.sources = options.sources or []
    if not options.drafts and len(options.sources) > 1:
        options.drafts = [options.sources.pop()]
    if options.only_drafts:
        return  # of no file none is a draft
    if not options.drafts:
        options.drafts = drafts_of(config)
    if not options.drafts:
        remedy = "Give it before --against, or last; or name drafts in the configuration"
        raise UsageError("no draft is given", remedy=remedy)


def _only_drafts(options: Namespace, config: Config) -> bool:
    """Leave out what the configuration does not call a draft, where it calls anything one; whether a draft is left."""
    if config.drafts:
        meant = {os.path.realpath(path) for path in drafts_of(config)}
        options.drafts = [path for path in options.drafts if os.path.realpath(path) in meant]
    return bool(options.drafts)


def _changing(options: Namespace, config: Config) -> list[str]:
    """The drafts, their sources, and the folders that sources come into."""
    held = tasks(config, options.drafts, options.sources)
    folders = [path for path in map(config.beside, config.sources) if os.path.isdir(path)]
    return list(dict.fromkeys([*options.drafts, *(path for task in held for path in task.sources), *folders]))


def _watched(options: Namespace, paths: Sequence[str], judge: Callable[[Namespace], int]) -> int:
    """Judge now, and again whenever a file changes; a run that fails is told, and the watch goes on."""
    watch = extra("checker.serve.watch", "watch")
    if "-" in paths:
        raise UsageError("standard input does not change", place="--watch", remedy="Give files and folders")
    options.watch = False
    for changed in watch.changes(paths):
        if changed:
            say(f"changed: {', '.join(changed)}")
        try:
            judge(options)
        except CheckerError as error:
            failed(str(error))
    return OK


def _among(sources: Sequence[Document], rules: Rules, judging: Mapping[str, Any]) -> Report:
    """What the sources say among themselves, which is shown after the check and never fails it."""
    names = {source.name for source in sources}
    dates = {name: day for name, day in judging["dates"].items() if name in names}
    sections, today = judging["include_sections"], judging["today"]
    return checker.compare(sources, rules, dates=dates, include_sections=sections, today=today)


def _apart(drafts: Sequence[Document], sources: Sequence[Document]) -> None:
    both = {draft.name for draft in drafts} & {source.name for source in sources}
    if both:
        raise UsageError("is both a draft and a source", place=min(both), remedy="Name it once")


def _finished(
    report: Report,
    baseline: Report | None,
    outputs: Sequence[Output],
    options: Namespace,
    config: Config,
    among: Report | None = None,
) -> int:
    """What follows on judging: the desk's severities, the baseline, every format, the exit code.

    `among` is shown after the report in the formats that people read.
    """
    report = with_severities(report, config.severities)
    if baseline is not None:
        report = apply_baseline(report, baseline)
    required = config.require_coverage if options.require_coverage is None else options.require_coverage
    reasons = list(failures(report, options.fail_on or config.fail_on, required))
    rendered = [_rendered(report, among, one, options) for one in outputs]
    deliver(outputs, rendered, options)
    for reason in reasons:
        say(f"not passed: {reason}")
    return FOUND if reasons else OK


def _rendered(report: Report, among: Report | None, output: Output, options: Namespace) -> str | bytes:
    if output.format == "docx":
        return margin.render(report)

    settings = {
        "width": output.width,
        "everything": options.all,
        "why": options.why,
        "links": output.file is None and sys.stdout is not None and sys.stdout.isatty(),
        "link_base": output.folder,
    }
    text = render(report, output.format, **settings)
    if among is None or output.format in MACHINES:
        return text
    return f"{text}\n{render(among, output.format, **settings)}"
