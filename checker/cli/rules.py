"""The verbs on rules: list, explain, test, why, language, draft."""

from __future__ import annotations

from argparse import Namespace

from checker.authoring.examples import CALLED, run_examples
from checker.authoring.pages import language, listing, page
from checker.authoring.why import why
from checker.cli.given import configuration, read_documents, rules_in_force
from checker.cli.printing import FOUND, OK, inert_lines, show, with_errors
from checker.report.printable import printable, visible
from checker.report.wording import plural

__all__ = ["draft_rules", "explain_rule", "list_rules", "say_why", "show_language", "try_examples"]


def list_rules(options: Namespace) -> int:
    """Prints one line for each rule."""
    show(inert_lines(listing(rules_in_force(options, configuration()))))
    return OK


def explain_rule(options: Namespace) -> int:
    """Prints the page of a rule."""
    show(inert_lines(page(rules_in_force(options, configuration()), options.id)))
    return OK


def try_examples(options: Namespace) -> int:
    """Prints every example that does not give what it promises; exit code 1 when there is one."""
    outcomes = list(run_examples(rules_in_force(options, configuration())))
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
    show(inert_lines("".join(f"{line}\n" for line in lines)))
    return FOUND if failed else OK


def say_why(options: Namespace) -> int:
    """Prints what of a text fits a field, and where it stopped."""
    show(inert_lines(why(rules_in_force(options, configuration()), options.field, options.text)))
    return OK


def show_language(options: Namespace) -> int:
    """Prints the core of the phrase language."""
    show(inert_lines(language()))
    return OK


def draft_rules(options: Namespace) -> int:
    """Prints a rule file on the story that the sources tell; what has been drafted passes its own examples."""
    from checker.authoring.drafting import drafted  # judgement, which no other command of rules needs

    config = configuration()
    documents, errors = read_documents(options.sources, options, config, [])
    show(drafted(documents, rules_in_force(options, config)))
    return with_errors(errors, OK)
