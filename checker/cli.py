"""The command line: arguments -> verbs -> reporter -> exit code.

The only module that prints or exits. Exit code 0: nothing at or above the threshold; 1: findings there; 2: the
run itself failed; 130 on Ctrl-C. Reports go to standard output, everything else to standard error; everything
is rendered before the first byte is written, so that a run that fails leaves nothing partial behind. A standard
output or error that is closed, full or no longer read never makes a failed run a passed one.
"""

from __future__ import annotations

import gc
import os
import sys
from argparse import Namespace
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from typing import Any, NoReturn

import checker
from checker.accept import accept, named
from checker.arguments import parser
from checker.baseline import apply_baseline, diff, failures, reaching, read_baseline
from checker.config import Config, in_force, load_config
from checker.errors import CheckerError, ReadError, UsageError
from checker.examples import CALLED, run_examples
from checker.extras import extra
from checker.judge.case import labels
from checker.judge.comments import FAULTS
from checker.measure import measure
from checker.model import Document, Report
from checker.outputs import Output, outputs, screen, send, write_files
from checker.pages import language, listing, page
from checker.pipeline import check_each
from checker.places import shown, working_folder
from checker.read import read_all, skipped
from checker.read.files import decode, load
from checker.report import FORMATS, margin, render
from checker.report.difference import FORMATS as DIFFERENCES
from checker.report.difference import render as render_difference
from checker.report.extraction import FORMATS as EXTRACTED
from checker.report.extraction import render as render_extraction
from checker.report.json_ import dumps, schema
from checker.report.measured import FORMATS as MEASURED
from checker.report.measured import render as render_measured
from checker.report.printable import inert, printable, visible
from checker.report.wording import plural
from checker.rulebook import Rules
from checker.severities import checked_names, with_severities
from checker.signals import Ended, ending
from checker.tasks import drafts_of, fits, groups, included, tasks
from checker.waiting import waiting
from checker.why import why

__all__ = ["main", "run"]

OK, FOUND, FAILED, INTERRUPTED = 0, 1, 2, 130

MACHINES = dict.fromkeys(
    ("json", "sarif", "junit", "github", "gitlab", "rdjson", "csv", "annotations"), "utf-8"
)
"""Formats that other programs read, and their encoding, whatever this system's is (RFC 8259, 8.1; SARIF 3.1)."""

TRACEBACK = "CHECKER_TRACEBACK"
"""The environment variable that shows where a defect of checker arose."""


def run() -> NoReturn:
    """The console script: does what this process's arguments ask for, and ends the process.

    A run is short. Looking for cycles among its objects and taking all of them apart at the end would take longer
    than reading the articles, and frees nothing that the system does not.
    """
    gc.disable()
    code = main(sys.argv[1:])
    for stream in filter(None, (sys.stdout, sys.stderr)):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)


def main(arguments: Sequence[str]) -> int:
    """The exit code for these arguments; an error becomes one message on standard error."""
    try:
        with ending():
            return _main(arguments)
    except CheckerError as error:
        return _failed(str(error))
    except Ended as asked:
        return asked.code
    except KeyboardInterrupt:
        return INTERRUPTED
    except (OSError, MemoryError) as error:
        return _failed(_fault(error))
    except Exception as error:
        if os.environ.get(TRACEBACK):
            raise
        return _failed(
            f"{type(error).__name__}: {error}. This is a defect of checker; {TRACEBACK}=1 shows where"
        )


def _fault(error: OSError | MemoryError) -> str:
    """What the surroundings refused, where no step of the program could say more."""
    if isinstance(error, MemoryError):
        return "not enough memory. Give fewer or shorter articles"
    place = f"{error.filename}: " if error.filename else ""
    return f"{place}{error.strerror or error}. Check the path, its permissions and the space that is left"


def _main(arguments: Sequence[str]) -> int:
    try:
        options = parser(COMMANDS).parse_args(arguments)
    except SystemExit as asked:  # the help is printed
        return int(asked.code or OK)
    if options.version:
        _show(f"checker {checker.__version__}\n")
        return OK
    if options.command is None:
        raise UsageError("no command is given", remedy="Try checker compare SOURCE..., or checker --help")
    code: int = options.command(options)
    return code


# Commands.


def _compare(options: Namespace) -> int:
    if options.watch:
        return _watched(options, options.sources, _compare)
    config, outputs = _prepared(options)
    baseline = _baseline(options, config, outputs)

    with waiting(options.sources, sys.stderr) as step:
        step("reading")
        documents, errors = _read(options.sources, options, config, outputs)
        rules, judging = _rules(options, config), _judging(options, config, documents)
        step(f"comparing {len(documents):,} articles")
        report = checker.compare(documents, rules, **judging)
    return _with_errors(errors, _finished(report, baseline, outputs, options, config))


def _check(options: Namespace) -> int:
    if options.watch:
        _part(options, _config())
        return _watched(options, _changing(options, _config()), _check)
    config, outputs = _prepared(options, more=("docx",))
    _part(options, config)
    if options.only_drafts and not _only_drafts(options, config):
        _say("note: none of the files is a draft")
        return OK
    if any(one.format == "docx" and one.file is None for one in outputs):
        raise UsageError("a Word document needs a file", place="--format docx", remedy="Write docx=FILE")
    if "-" in options.drafts and "-" in options.sources:
        raise UsageError("standard input is both a draft and a source", remedy="Give one of them as a file")
    baseline = _baseline(options, config, outputs)

    with waiting([*options.drafts, *options.sources], sys.stderr) as step:
        step("reading")
        checks, errors = _checks(options, config, outputs)
        every = list({one.name: one for drafts, sources in checks for one in (*drafts, *sources)}.values())
        rules, judging = _rules(options, config), _judging(options, config, every)
        primary = options.primary or config.primary
        place = "--primary" if options.primary else "`primary` of the configuration"
        step(f"checking {sum(len(drafts) for drafts, _ in checks):,} against their sources")
        if len(checks) == 1:
            ((drafts, sources),) = checks
            if primary is not None:
                judging["primary"] = _name_of(primary, sources, place)
            report = checker.check(drafts, sources, rules, **judging)
        else:
            report = check_each(checks, rules, primary=_primaries(primary, checks, place), **judging)
        read = [
            one for one in every if one.name not in {draft.name for drafts, _ in checks for draft in drafts}
        ]
        among = _among(read, rules, judging) if options.show_sources else None
    code = _finished(report, baseline, outputs, options, config, among)
    return _with_errors([*errors, *_misspoken(report)], code)


def _checks(
    options: Namespace, config: Config, outputs: Sequence[Output]
) -> tuple[list[tuple[list[Document], list[Document]]], list[ReadError]]:
    """The drafts with the sources that they are held against, and what could not be read."""
    together = groups(tasks(config, options.drafts, options.sources))
    drafts, errors = _read([path for paths, _ in together for path in paths], options, config, outputs)
    paths = dict.fromkeys(path for _, own in together for path in own)
    sources, more = _read(list(paths), options, config, outputs)
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
    found = [_name_of(given, sources, place, strict=False) for _, sources in checks]
    if not any(found):
        _name_of(given, [one for _, sources in checks for one in sources], place)
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
            _say(f"changed: {', '.join(changed)}")
        try:
            judge(options)
        except CheckerError as error:
            _failed(str(error))
    return OK


def _lsp(options: Namespace) -> int:
    extra("checker.serve.lsp", "lsp").serve(options.sources or [], options.rules or [])
    return OK


def _mcp(options: Namespace) -> int:
    config = _config()
    extra("checker.serve.mcp", "mcp").serve(
        options.root, _rule_paths(options, config), config.severities, config.limits
    )
    return OK


def _completion(options: Namespace) -> int:
    _show(extra("shtab", "completion").complete(parser(COMMANDS), options.shell))
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
    _deliver(outputs, rendered, options)
    for reason in reasons:
        _say(f"not passed: {reason}")
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


def _extract(options: Namespace) -> int:

    config, outputs = _prepared(options, EXTRACTED)

    with waiting(options.sources, sys.stderr) as step:
        step("reading")
        documents, errors = _read(options.sources, options, config, outputs)
        rules = _rules(options, config)
        step(f"extracting from {len(documents):,} articles")
        found = [(document, checker.extract(document, rules)) for document in documents]
    _deliver(outputs, [render_extraction(found, one.format, one.width) for one in outputs], options)
    return _with_errors(errors, OK)


def _rules_list(options: Namespace) -> int:

    _show(_inert(listing(_rules(options, _config()))))
    return OK


def _rules_explain(options: Namespace) -> int:

    _show(_inert(page(_rules(options, _config()), options.id)))
    return OK


def _rules_test(options: Namespace) -> int:
    """Prints every example that does not give what it promises; exit code 1 when there is one."""
    outcomes = list(run_examples(_rules(options, _config())))
    failed = [outcome for outcome in outcomes if outcome.problem is not None]
    lines = []
    for outcome in failed:
        lines.append(f"{outcome.place}: {outcome.rule} {printable(outcome.problem or '')}")
        if outcome.example is not None:
            example = outcome.example
            said = f"“{printable(example.first)}” · “{printable(example.second)}”"
            lines.append(f"    {CALLED[example.outcome]}: {said}")
            lines += [f"    {visible(line)}".rstrip() for line in outcome.trace.splitlines()]
    lines.append(f"{plural(len(outcomes), 'example')}, {len(failed):,} failed")
    _show(_inert("".join(f"{line}\n" for line in lines)))
    return FOUND if failed else OK


def _rules_why(options: Namespace) -> int:
    _show(_inert(why(_rules(options, _config()), options.field, options.text)))
    return OK


def _rules_language(options: Namespace) -> int:
    _show(_inert(language()))
    return OK


def _rules_draft(options: Namespace) -> int:
    """Prints a rule file on the story that the sources tell; what has been drafted passes its own examples."""
    from checker.drafting import drafted  # judgement, which no other command of rules needs

    config = _config()
    documents, errors = _read(options.sources, options, config, [])
    _show(drafted(documents, _rules(options, config)))
    return _with_errors(errors, OK)


def _config_shown(options: Namespace) -> int:
    """Prints the settings, the drafts with their sources, and the limits, one line each."""
    from checker.limits import LIMITS  # which loads every reader

    config = _config()
    held = [
        f"  {task.draft}  against  {', '.join(task.sources)}  ({task.by})"
        for task in tasks(config, drafts_of(config))
    ]
    lines = ["Settings", *_columns(list(in_force(config)))]
    lines += ["", "Drafts", *held] if held else []
    lines += ["", "Limits", *_columns(LIMITS)]
    _show(_inert("".join(f"{line.rstrip()}\n" for line in lines)))
    return OK


def _columns(rows: Sequence[tuple[str, str, str]]) -> list[str]:
    """Rows of three, one under another."""
    first, second = (max(len(row[at]) for row in rows) for at in range(2))
    return [f"  {one:<{first}}  {two:<{second}}  {three}" for one, two, three in rows]


def _schema(options: Namespace) -> int:

    _show(dumps(schema()), MACHINES["json"])
    return OK


def _diff(options: Namespace) -> int:

    config, outputs = _prepared(options, DIFFERENCES)
    for path in (options.old, options.new):
        _keep(path, outputs, "one of the reports that are compared")
    difference = diff(read_baseline(options.old), read_baseline(options.new))
    _deliver(outputs, [render_difference(difference, one.format, one.width) for one in outputs], options)
    return FOUND if reaching(difference.came, options.fail_on or config.fail_on) else OK


def _accept(options: Namespace) -> int:
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
    _show(_inert(f"{shown(file)}: {counts}\n"))
    return OK


def _accepted_file(options: Namespace) -> str:
    """The rule file of what is accepted: in the first folder of the desk's own rules."""
    paths = _rule_paths(options, _config())
    if not paths:
        remedy = 'Give --into FILE, or set rules = ["desk/rules"] in the configuration'
        raise UsageError("no folder of rules is known", remedy=remedy)
    folder = os.path.dirname(paths[0]) if paths[0].endswith(".py") else paths[0]
    return os.path.join(folder, "accepted.py")


def _measure(options: Namespace) -> int:
    config, outputs = _prepared(options, MEASURED)
    _keep(options.drafts, outputs, "the file of drafts, and would be overwritten")
    rules = _rules(options, config)

    def check(draft: Document, sources: Sequence[Document]) -> Report:
        return with_severities(checker.check(draft, sources, rules), config.severities)

    with waiting([options.drafts], sys.stderr) as step:
        step("measuring")
        found = measure(options.drafts, check, options.fail_on or config.fail_on)
    _deliver(outputs, [render_measured(found, one.format, one.width) for one in outputs], options)
    return OK


COMMANDS: dict[str, Callable[[Namespace], int]] = {
    "compare": _compare,
    "check": _check,
    "extract": _extract,
    "rules list": _rules_list,
    "rules explain": _rules_explain,
    "rules test": _rules_test,
    "rules why": _rules_why,
    "rules draft": _rules_draft,
    "rules language": _rules_language,
    "config": _config_shown,
    "schema": _schema,
    "lsp": _lsp,
    "mcp": _mcp,
    "completion": _completion,
    "diff": _diff,
    "accept": _accept,
    "measure": _measure,
}


# From options to arguments of the verbs.


def _config() -> Config:

    return load_config(working_folder())


def _prepared(
    options: Namespace, formats: Sequence[str] | None = None, *, more: Sequence[str] = ()
) -> tuple[Config, list[Output]]:
    """The configuration, and where the output goes: both known to be in order before any work is done."""
    config = _config()
    known = (*FORMATS, *more) if formats is None else formats
    configured = config.format if formats is None else ()
    width = options.width or config.width
    asked = options.format or configured
    return config, outputs(asked, options.output, width, screen(sys.stdout, options.no_color), known)


def _rules(options: Namespace, config: Config) -> Rules:

    rules = checker.load_rules(*_rule_paths(options, config), shipped=not options.no_shipped_rules)
    if not options.no_shipped_rules:
        checked_names(config.severities, rules, config.place)
    return rules


def _rule_paths(options: Namespace, config: Config) -> list[str]:
    return options.rules or [config.beside(path) for path in config.rules]


def _baseline(options: Namespace, config: Config, outputs: Sequence[Output]) -> Report | None:

    path = options.baseline or (config.baseline and config.beside(config.baseline))
    if path is None:
        return None
    _keep(path, outputs, "the baseline too: a run would accept what it found itself")
    return read_baseline(path)


def _keep(path: str, outputs: Sequence[Output], what: str) -> None:
    """Refuse an output that would overwrite what the run reads."""
    for one in outputs:
        if one.file is not None and _same(one.file, path):
            raise UsageError(f"is {what}", place=one.file, remedy="Name another file")


def _read(
    paths: Sequence[str], options: Namespace, config: Config, outputs: Sequence[Output]
) -> tuple[list[Document], list[ReadError]]:
    """The documents, and what could not be read where the user asked to go on without it."""
    keep_going = options.keep_going or config.keep_going
    documents, errors = read_all(
        _few(included(paths, config.exclude), config),
        keep_going=keep_going,
        encoding=options.encoding or (lambda path: _encoding(path, config)),
        limit=int(config.limits.file * 1_000_000),
        **({"stdin_name": options.stdin_name} if options.stdin_name else {}),
    )
    if not documents:
        for error in errors[:-1]:
            _say(f"error: {error}")
        raise (
            errors[-1]
            if errors
            else UsageError("every source is excluded", place=config.place, remedy="See exclude")
        )
    others = skipped([path for path in paths if path != "-"])
    if others and not options.quiet:
        _say(f"note: not read: {', '.join(others[:8])}{' …' if len(others) > 8 else ''}")
    for document in documents:
        _keep(document.path or "-", outputs, "an article, and would be overwritten")
    return documents, errors


def _few(paths: list[str], config: Config) -> list[str]:
    """The paths, where they are no more than a run reads."""
    if len(paths) > (most := config.limits.articles):
        message = f"{len(paths):,} articles, and {most:,} are the most of one run"
        remedy = "Name fewer, or set limits = { articles = … } in the configuration"
        raise UsageError(message, place=config.place, remedy=remedy)
    return paths


def _encoding(path: str, config: Config) -> str | None:
    """What the configuration says of a file's encoding."""
    return next((name for pattern, name in config.encodings.items() if fits(path, pattern)), None)


def _same(file: str, path: str) -> bool:
    """Whether two paths lead to one file, by whatever names: links, and small letters for capitals."""
    if os.path.realpath(file) == os.path.realpath(path):
        return True
    with suppress(OSError):
        return os.path.samefile(file, path)
    return False


def _judging(options: Namespace, config: Config, documents: Sequence[Document]) -> dict[str, Any]:
    """Keyword arguments that compare and check have in common."""
    given = dict(options.date or ())
    named = {
        _name_of(name, documents, "--date", strict=name in given): day
        for name, day in {**config.dates, **given}.items()
    }
    return {
        "dates": {name: day for name, day in named.items() if name is not None},
        "include_sections": tuple(options.include_section or config.include_section),
        "today": options.today,
    }


def _name_of(given: str, documents: Sequence[Document], option: str, *, strict: bool = True) -> str | None:
    """The one document meant by a name, a file name or a report's label; None where none is and `strict` is off."""
    short = labels([document.name for document in documents])
    exact = [document.name for document in documents if given in (document.name, document.path)]
    loose = [
        document.name
        for document in documents
        if given in (file := os.path.basename(document.name), os.path.splitext(file)[0], short[document.name])
    ]
    found = exact or loose
    if len(found) == 1:
        return found[0]
    if not found and not strict:
        return None
    names = ", ".join((found or [document.name for document in documents])[:8])
    problem = "means several documents" if found else "is no document of this run"
    raise UsageError(f"{given!r} {problem}", place=option, remedy=f"Name one of {names}")


# Output.


def _deliver(outputs: Sequence[Output], rendered: Sequence[str | bytes], options: Namespace) -> None:
    """Files first, all or none; then standard output, unless it is to be quiet."""
    pairs = list(zip(outputs, rendered, strict=True))
    write_files([(one.file, text) for one, text in pairs if one.file is not None])
    if not options.quiet:
        for one, text in pairs:
            if one.file is None and isinstance(text, str):
                _show(text, MACHINES.get(one.format))


def _with_errors(errors: Sequence[CheckerError], code: int) -> int:
    """The exit code, after saying what could not be read or understood."""
    for error in errors:
        _say(f"error: {error}")
    return FAILED if errors else code


def _failed(message: str) -> int:
    _say(f"error: {message}")
    return FAILED


def _say(message: str) -> None:
    """One message on standard error; where that is closed or full the exit code has to do."""
    if sys.stderr is not None:
        with suppress(OSError, ValueError):
            send(sys.stderr, f"checker: {inert(printable(message))}\n")


def _inert(text: str) -> str:
    """Lines in which nothing of a rule file acts on a terminal."""
    return "".join(f"{inert(line)}\n" for line in text.removesuffix("\n").split("\n"))


def _show(text: str, encoding: str | None = None) -> None:
    """The text on standard output.

    Whoever reads it may stop before its end (`| head`): that is no error, and changes no exit code. Raises
    UsageError where the text cannot be written.
    """
    remedy = "Write it into a file with --output, or be --quiet"
    if sys.stdout is None:
        raise UsageError("standard output is closed", remedy=remedy)
    try:
        send(sys.stdout, text, encoding)
    except BrokenPipeError:
        return
    except (OSError, ValueError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise UsageError(f"standard output cannot be written: {reason}", remedy=remedy) from error
