"""The sentences of a report: what a finding's reason says in an editor's words. Nothing is decided here.

A `Reason` is a kind with parameters; `SENTENCES` has one template for each kind. A parameter named `source`, or
`sources`, or so at its end, holds names of documents, which are shown by their labels; one that holds places or
sides (`{"shown", "sources"}`) is shown with their labels beside it; a list of words as a list in words. What is
put into a template is never looked at again, so that no quotation is ever rewritten.

In a template `{values}` lists, `{sources:says|say}` takes the form for one or for several, `{sides:2?both|all}`
for two at most or for more, and a word that a parameter knows (`{sides:said}`, `{camps:against}`) another way of
listing it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from checker.model import Finding, Reason
from checker.report.blocks import in_words
from checker.report.told import MOST_NAMED, Sides, Words, listed, told_as

__all__ = ["SENTENCES", "explain", "told"]


THE_DRAFT = "the draft"
"""What a sentence calls the one draft of a report."""


def explain(reason: Reason, labels: Mapping[str, str]) -> str:
    """The reason as a sentence; `labels` are the short names of the documents, in the order of the report.

    A kind without a template is shown as its name with its parameters: nothing vanishes.
    """
    told = {name: told_as(name, value, labels) for name, value in reason.parameters.items()}
    if "line" in told:
        told["at"] = in_words(reason.parameters["source"], told["line"], told.get("page"))
    template = SENTENCES.get(reason.kind)
    if template is None:
        return f"{reason.kind.replace('_', ' ')} ({listed([f'{name} {value}' for name, value in told.items()])})."
    sentence = template(told) if callable(template) else template.format_map(told)
    return f"T{sentence[1:]}" if sentence.startswith(THE_DRAFT) else sentence


def told(finding: Finding, labels: Mapping[str, str]) -> Finding:
    """The finding with its reason and its notes as sentences; of many notes of one kind the rest is counted."""
    kinds = Counter(note.kind for note in finding.notes)
    remarks = [explain(note, labels) for note in _first_of_each(finding.notes)]
    remarks += [
        f"The same holds for {count - MOST_NAMED} more: {_in_common(kind)}."
        for kind, count in kinds.items()
        if count > MOST_NAMED
    ]
    return replace(
        finding, explanation=explain(finding.reason, labels), remarks=tuple(dict.fromkeys(remarks))
    )


def _first_of_each(notes: Iterable[Reason]) -> Iterator[Reason]:
    seen: Counter[str] = Counter()
    for note in notes:
        seen[note.kind] += 1
        if seen[note.kind] <= MOST_NAMED:
            yield note


def _in_common(kind: str) -> str:
    """What notes of a kind have in common, in a few words."""
    return _IN_COMMON.get(kind, kind.replace("_", " "))


_IN_COMMON = {
    "one_origin": "sources that share an origin and count once",
    "tells_change": "sources that tell a change and do not contradict themselves",
}


# ---------------------------------------------------------------- what stands in a template


# ---------------------------------------------------------------- what takes more than a template

Told = Mapping[str, Any]


def _strained(told: Told) -> str:
    """What would have to be stretched for all to be true."""
    if told.get("fits"):
        return f"{told['camps']}: true together only if {_quoted(told['stretched'], 'or')} is stretched to {told['fits']}."
    return f"{told['camps']}: true together only {_ONLY[told['by']]}."


_ONLY: Mapping[str, str] = {
    "hedge": "if words are stretched",
    "rounding": "if one of them is a rounded figure",
    "words": "in a loose sense of the words",
}
"""On what condition values that strain each other are true together, by what would have to give."""


def _draft_strained(told: Told) -> str:
    """The same of a draft and its sources."""
    return (
        f"The draft says {told['own']}, but {told['against']:said}: true together only {_ONLY[told['by']]}."
    )


def _statuses(told: Told) -> str:
    """One person's hold on a post: "Ann Lee holds the post (000) or is leaving the post (001): …"."""
    held = [f"{_STATUSES[side.shown]} ({side.sources})" for side in told["sides"].items]
    return f"{told['person']} {listed(held, link='or')}: true together only if they speak of different days."


_STATUSES: Mapping[str, str] = {
    "incumbent": "holds the post",
    "former": "no longer holds the post",
    "outgoing": "is leaving the post",
    "incoming": "is to take the post",
    "interim": "holds the post for the time being",
    "remains": "stays in the post",
}
"""What a status of `kinds.Status` says of a person."""


def _quoted(words: Words, link: str = "and") -> str:
    return listed([f"“{word}”" for word in words.items], link=link)


def _told_as_change(told: Told) -> str:
    """What a later source reports as changed."""
    changes = [f"{change['earlier']}, later {change['later']}" for change in told["changes"]]
    return f"Told as a change: {listed(changes)}."


def _undated(told: Told) -> str:
    """Why nothing could be superseded."""
    parts = [f"{one['source']} can be of {one['days']:or}" for one in told["ambiguous"] or ()]
    if told["undated_sources"].items:
        names = "the others have" if told["rest"] else "{0} {0:has|have}".format(told["undated_sources"])
        parts.append(f"{names} no date")
    return f"{' and '.join(parts)}, so no value can be called superseded."


def _worked_out(told: Told) -> str:
    """In words: "14.3 ÷ 49% = 29.2: 001's valuation follows from its own figures."."""
    whose = "its own" if told["own"] else f"{told['sources']}'s"
    stated, shown = told["stating_sources"], told["shown"]
    how = {
        "follows": f"{stated}'s {shown} follows from {whose} figures",
        "consistent": f"{stated}'s {shown} is consistent with {whose} figures",
        "strained": f"{stated}'s {shown} goes with it only if words are stretched",
        "contradicted": f"{stated} {stated:says|say} {shown}, which cannot be",
    }.get(told["outcome"], f"{stated}'s {shown} cannot be compared with it")
    return f"{told['working']} ({told['sources']}): {how}."


def _quoted_differently(told: Told) -> str:
    """Who is quoted, with which words."""
    who = f"{told['speaker']} is quoted" if told["speaker"] else "The same utterance is quoted"
    return f"{who} in different words: {_pairs(told['differences'])}."


def _pairs(differences: Sequence[Words]) -> str:
    """Differences in one line: "moving target / transferring goal; just / only"."""
    pairs = (pair.items for pair in differences)
    shown = [f"{one or 'nothing'} / {two or 'nothing'}" for one, two in pairs]
    more = [f"{len(shown) - MOST_NAMED} more"] if len(shown) > MOST_NAMED else []
    return "; ".join([*shown[:MOST_NAMED], *more])


def _forms(told: Told) -> str:
    """The forms of a name, with what speaks for each."""
    forms = [
        "{0} {0:writes|write} {1}".format(form["by_sources"], form["shown"])
        + (f" ({form['places']} times)" if form["places"] > len(form["by_sources"]) else "")
        for form in told["forms"]
    ]
    why = {
        "place": "at the same place of texts that share an origin",
        "spelling": "spellings of one name",
        "slip": "one name spelled differently",
        "near": "in sentences that tell the same",
    }[told["how"]]
    return f"{listed(forms)}: {why}."


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'s' * (count != 1)}"


def _stories(told: Told) -> str:
    groups = told["stories"]
    parts = [str(group["sources"]) for group in groups[:MOST_NAMED]]
    more = [f"{len(groups) - MOST_NAMED} more"] if len(groups) > MOST_NAMED else []
    return f"These sources tell {len(groups)} stories: {'; '.join([*parts, *more])} share hardly a name."


def _split(told: Told) -> str:
    """How equal figures differ all the same."""
    return f"{told['sides']:said}: {_SPLITS[told['what']]}."


_SPLITS: Mapping[str, str] = {
    "unit": "the same figure, but in another unit",
    "rate": "the same figure, but not per the same measure",
    "period": "the same figure, but for another span of time",
    "direction": "the same figure, but the one goes up and the other down",
}
"""What makes a difference of equal figures."""


def _supported(told: Told) -> str:
    """That sources say what the draft says; they are quoted where they say it in another form."""
    supporting: Sides = told["supporting"]
    if {side.shown for side in supporting.items} == {told["own"]}:
        sources = Words(tuple(one for side in supporting.items for one in side.sources.items))
        everybody = listed(["the draft", *sources.items])
        return f"{everybody[:1].upper()}{everybody[1:]} say {told['own']}."
    return f"The draft says {told['own']}; {supporting:said}."


def _contradicted(told: Told) -> str:
    beside = f"; {told['supporting']:said}" if told["supporting"] else ""
    return f"The draft says {told['own']}, but {told['against']:said}{beside}."


def _other_figure(told: Told) -> str:
    """That a figure stands in the sources only for something else, or nowhere."""
    nearest = f"; the closest passage says {told['closest']}" if told["closest"] else ""
    if told["closest"] and told["closest"].shown == told["shown"] and not told["place"]:
        return f"The closest passage has {told['shown']} too, but in another unit or of something else ({told['closest']:where})."
    if told["place"]:
        return f"{told['shown']} stands in the sources for something else ({told['place']:where}){nearest}."
    return f"No source gives {told['shown']}{nearest}."


def _found(told: Told) -> str:
    stands = f"({told['place']:where})"
    if told["value"]:
        return f"{told['sources']} {told['sources']:says|say} {told['value']} {stands}."
    return f"{told['sources']} {told['sources']:says|say} the same {stands}."


def _first_of(differences: Sequence[Words]) -> str:
    """The first words of each pair, in quotation marks."""
    return ", ".join(f"“{pair.items[0]}”" for pair in differences)


def _draft_quotation(told: Told) -> str:
    """What the sources have of a draft's quotation."""
    source, text, differences = told["source"], told["text"], told["differences"]
    said = {
        "verbatim": f"{source} has the same words",
        "shortened": f"{source} has more: “{text}”",
        "altered": f"{source} has “{text}” ({_pairs(differences or ())})",
        "in part": f"{source} quotes only “{text}”; no source quotes {_first_of(differences or ())}",
    }[told["status"]]
    if told["other_speaker_name"]:
        said += f"; there {told['other_speaker_name']} says it, not {told['speaker']}"
    if told["others"]:
        other = told["others"][0]
        said += f", but {other['source']} has “{other['text']}”"
    return f"{said}."


# ---------------------------------------------------------------- one sentence a kind


def _acceptance_idle(told: Mapping[str, Any]) -> str:
    sentence = "The acceptance of {what} matches no finding in its paragraph".format_map(told)
    return f"{sentence}; it could be {told['others']:or}." if len(told["others"]) else f"{sentence} any more."


SENTENCES: Mapping[str, str | Callable[[Told], str]] = {
    # what sources say of one field
    "same": "{sources} {sources:2?both|all} say {value}.",
    "refines": "{narrow} is the more precise form of {wide}.",
    "overlaps": "{sides} can {sides:2?both|all} be true as they read.",
    "incomparable": "{sides} cannot be compared: other currency, unit, date or scope.",
    "incomparable_in_part": "{sides} cannot all be compared: other currency, unit, date or scope.",
    "contradicts": "{sides} cannot {sides:2?both|all} be true.",
    "strained": _strained,
    "status_differs": _statuses,
    "told_as_change": _told_as_change,
    "person_differs": "{sides} are given as the {what} of {person}.",
    "person_alike": "{person}: {sides}.",
    "alone": "Only {source} says so: {values}.",
    "within_contradicts": "{source} itself says {values}, which cannot {values:2?both|all} be true.",
    "within_strained": "{source} itself says {values}, which go together only if words are stretched.",
    "too_uncertain": "The rule asks for a claim that is {required}; {source} gives the {label} as {grades}.",
    "worked_out": _worked_out,
    # what is said besides
    "one_origin": "{sources} share one origin and count once.",
    "tells_change": "{source} does not contradict itself: it tells the change.",
    "fact_or_report": "{flat_sources} {flat_sources:states|state} as a fact what {reporting_sources} only "
    "{reporting_sources:reports|report}.",
    "undated": _undated,
    # what the texts themselves show
    "told_by_few": "Only {sources} {sources:tells|tell} of {items}.",
    "told_by_one_origin": "Only {sources} tell of {items}, and they share one origin.",
    "quoted_differently": _quoted_differently,
    "name_forms": _forms,
    "quoted_from_two": "The same words are quoted from {credited}.",
    "credited_differently": "The same statement is credited to {credited}.",
    "change_misfit": "{source}: The change from {old} to {new} is {right:or}, not {stated}.",
    "change_turned": "{source}: From {old} to {new} is {way}.",
    "total_misfit": "{source}: {parts} come to {right}, not {stated}.",
    "product_misfit": "{source}: {number} times {each} are {right}, not {stated}.",
    "difference_misfit": "{source}: {told} are {right}, not {stated}.",
    "margin_misfit": "{source}: {score} is a difference of {right}, not {stated}.",
    "factor_misfit": "{source}: From {old} to {new} is not what “{verb}” says: that would be {right}.",
    "conversion_misfit": "{source}: {stated} is about {right}, not {converted}.",
    "span_misfit": "{source}: {ends} is {right} years, not {stated}.",
    "years_misfit": "{source}: From {since} it is {right} years at most, not {stated}.",
    "headline_misfit": "{source}: The headline says {stated}, and the text {told}.",
    "items_misfit": "{source}: {stated} are promised, and {right} follow.",
    "part_misfit": "{source}: {share} of {whole} is {right}, not {part}.",
    "part_above_whole": "{source}: {part} cannot be a part of {whole}.",
    "shares_above_whole": "{source}: {shares} of one whole make {total}.",
    "calendar": "{source}: {message}.",
    "dated_ahead": "{source} is dated {day}, which is yet to come.",
    "told_too_early": "{source} is of {published} and tells of {day} as past.",
    "stories": _stories,
    "not_bound": "Not compared: {why}.",
    "no_counterpart": "Nothing was found to compare it with.",
    # figures that no rule knows
    "more_alike": "{source} has {shown} at {count:,} more places from {at} on, and of each the same is to be said.",
    "more_not_bound": "{source} has {count:,} more figures from {at} on, which nothing was found to compare with: too many to list.",
    "figures_agree": "{side.sources} {side.sources:2?both|all} say {side.shown}.",
    "copies_differ": "{sides:said}, in otherwise almost the same sentence.",
    "assertions_differ": "{sides:said}, of one thing: they cannot {sides:2?both|all} be true.",
    "figures_split": _split,
    "figures_differ": "{sides:said}; they seem to speak of one thing, and then they cannot {sides:2?both|all} be true.",
    "figures_may_differ": "{sides:said}: if they speak of the same thing, they cannot {sides:2?both|all} be true.",
    # a draft against its sources
    "supported": _supported,
    "draft_incomparable": "The draft's {own} cannot be compared with what the sources say.",
    "only_incomparable": "No source gives {own}; what they say cannot be compared with it: {values}.",
    "less_precise": "No source gives {own}; {wider:said}, which is less precise.",
    "draft_strained": _draft_strained,
    "contradicted": _contradicted,
    "unstated": "No source states the {label} of {subject}: {value}.",
    "told_otherwise": "{source} may say so in other words ({label} of {subject}: {value}).",
    "of_another": "No source states the {label} of {subject}; {place} is said of {other}.",
    "report_as_fact": "The draft states as a fact what {sources} only {sources:reports|report}: {how}.",
    "hedge_dropped": "The draft says {own}; {sources} {sources:says|say} {values}.",
    "figure_found": _found,
    "figure_worked_out": "{shown} can be worked out from {source}: {working}.",
    "figure_in_points": "The draft says {shown}, but {source} has {told}: points are not per cent.",
    "figure_disputed": "The sources do not agree: {place}, but {against}.",
    "figure_revised": "The sources give {place} as an earlier figure; by now it is {later}.",
    "figure_open": "No source names {shown} as such, and it is no figure that could be compared.",
    "figure_elsewhere": _other_figure,
    "near_copy": "The draft says “{own}” where {source} says “{other}”, in otherwise much the same words.",
    "exchanged": "The draft says {own} (“{said}”) where {source} says {other}: “{told}”.",
    "weekday_nowhere": "No source tells of a {own}.",
    "exchanged_nowhere": "No source says {own} (“{said}”); {source} says {other}: “{told}”.",
    "other_speaker": "The draft has it from {own}; {source} has it from {other}.",
    "sentence_untold": "No sentence of a source tells this.",
    "draft_quotation": _draft_quotation,
    "quotation_not_found": "No source has these words.",
    "weekday_differs": "The draft says {own}, where {source} tells the same of {other}.",
    "draft_name_near": "No source names {own}; {sources} {sources:names|name} {forms:or}.",
    "draft_name_unknown": "No source names {own}.",
    "draft_name_nowhere": "No source has {own}, or any word of it.",
    "draft_name": "The draft writes {own}; {sources} {sources:has|have} {forms:or}.",
    "record_supports": "{source} is the document of record and supports the draft.",
    "record_against": "{source} is the document of record and does not support the draft.",
    "came_later": "{sources} came later than those that agree with the draft, and {sources:reports|report} a change.",
    "dissent": "Not all agree: {sides:said}.",
    "draft_foreign": "The draft is in {language}: nothing in it was checked.",
    "article_foreign": "{source} is in {language}, and English is read: its sentences were left out, its figures and names taken as they stand.",
    "source_foreign": "{source} is in {language}: no figure was looked for in it.",
    "draft_empty": "The draft has no figure, no quotation and no claim that can be checked.",
    "draft_without_prose": "The draft has no sentence, and so no figure, no quotation and no claim that can be checked.",
    # what was accepted
    "waiver_ended": "The waiver of {what} at {by} ended on {until}.",
    "waiver_idle": "The waiver of {what} at {by} matches no finding any more.",
    "waiver_open": "The waiver of {what} at {by} names no subject, so that it would cover other stories as well: it accepts "
    "nothing. Write {subjects:or}.",
    "acceptance_ended": "The acceptance of {what} ended on {until}.",
    "acceptance_unclear": "The paragraph says several things that {what} could mean: name the value that is accepted. "
    "{form}.",
    "acceptance_idle": _acceptance_idle,
    "acceptance_unreadable": "A comment to checker that cannot be read: {what}. {form}.",
    "acceptance_without_reason": "The acceptance of {what} gives no reason. {form}.",
    "acceptance_until": "An acceptance ends on a day, as in “until 2026-01-31”, and not “{what}”: it accepts nothing.",
    "acceptance_open": "The acceptance of {what} names no value, so that it would cover another one as well. {form}.",
}
"""Kind of a reason -> its sentence; every template can be filled with what the judge gives (tested)."""
