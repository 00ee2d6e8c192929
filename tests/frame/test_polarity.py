"""Whether a clause says that its verb's deed was done: negators, quantifiers, and verbs that answer for another."""

from __future__ import annotations

import pytest

from checker import read_text
from checker.align.assertions import assertions
from checker.align.story import story_of
from checker.extract import analyse

SIDES = {"done": {"does"}, "not": {"not does"}, "open": set[str]()}


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("The council did not repair the bridge.", "not"),
        ("The council didn’t repair the bridge.", "not"),
        ("The council never repaired the bridge.", "not"),
        ("The council has never repaired the bridge.", "not"),
        ("The council has not yet repaired the bridge.", "not"),
        ("The council has yet to repair the bridge.", "not"),
        ("Neither the council nor the state repaired the bridge.", "not"),
        ("The bridge was neither repaired nor painted.", "not"),
        ("The bridge was neither painted nor repaired.", "not"),
        ("No contractor repaired the bridge.", "not"),
        ("None of the contractors repaired the bridge.", "not"),
        ("None of the bridges could be repaired.", "not"),
        ("None of the bridges was repaired.", "not"),
        ("Nobody repaired the bridge.", "not"),
        ("Nothing was repaired.", "not"),
        ("Not one of the bridges was repaired.", "not"),
        ("Not a single bridge was repaired.", "not"),
        ("The council failed to repair the bridge.", "not"),
        ("The council refused to repair the bridge.", "not"),
        ("The council declined to repair the bridge.", "not"),
        ("The council was unable to repair the bridge.", "not"),
        ("The council could not repair the bridge.", "not"),
        ("The bridge could not be repaired.", "not"),
        ("The bridge will not be repaired.", "not"),
        ("The council is not going to repair the bridge.", "not"),
        ("The council will never repair the bridge.", "not"),
        ("The council won't repair the bridge.", "not"),
        ("The council denied repairing the bridge.", "not"),
        ("The council denied having repaired the bridge.", "not"),
        ("The council denied that it had repaired the bridge.", "not"),
        ("The council denies that the bridge was repaired.", "not"),
        ("The council avoided repairing the bridge.", "not"),
        ("The council stopped short of repairing the bridge.", "not"),
        ("The council left without repairing the bridge.", "not"),
        ("The council ruled out repairing the bridge.", "not"),
        ("It is not true that the council repaired the bridge.", "not"),
        ("It is false that the bridge was repaired.", "not"),
        ("The council neglected to repair the bridge.", "not"),
        ("The bridge was left unrepaired.", "not"),
        ("The bridge remains unrepaired.", "not"),
        ("The bridge has gone unrepaired.", "not"),
        ("The council no longer repairs the bridge.", "not"),
        ("At no time did the council repair the bridge.", "not"),
        ("Never has the council repaired the bridge.", "not"),
        ("In no case was the bridge repaired.", "not"),
        ("The council did not, as promised, repair the bridge.", "not"),
        ("The council had not, officials said, repaired the bridge.", "not"),
        ("The mayor said the council had not repaired the bridge.", "not"),
        ("The bridge, which was not repaired, fell.", "not"),
        ("The bridge, never repaired, fell.", "not"),
        ("Not having repaired the bridge, the council paid a fine.", "not"),
        ("The council seems not to have repaired the bridge.", "open"),
        ("The council may not have repaired the bridge.", "open"),
        ("The council may repair the bridge.", "open"),
        ("The council should have repaired the bridge.", "open"),
        ("The council did not fail to repair the bridge.", "done"),
        ("Nobody denies that the council repaired the bridge.", "done"),
        ("The council not only repaired the bridge but painted it.", "done"),
        ("The council did not just repair the bridge, it painted it.", "done"),
        ("There is no doubt that the council repaired the bridge.", "done"),
        ("No fewer than three contractors repaired the bridge.", "done"),
        ("The council repaired the bridge, not the road.", "done"),
        ("The council repaired the bridge with no help from the state.", "done"),
        ("The council repaired the bridge without asking the state.", "done"),
        ("The council managed to repair the bridge.", "done"),
        ("The council was able to repair the bridge.", "done"),
        ("The council repaired the bridge.", "done"),
        ("The bridge has been repaired.", "done"),
        ("The bridge had been repaired by the council.", "done"),
        ("The council finished repairing the bridge.", "done"),
        ("The council admitted repairing the bridge.", "done"),
        ("The council, which repaired the bridge, was thanked.", "done"),
        ("The council went on to repair the bridge.", "done"),
        ("The council said it had repaired the bridge.", "done"),
        ("The council confirmed that the bridge had been repaired.", "done"),
        ("Not all of the bridges were repaired.", "open"),
        ("Not every bridge was repaired.", "open"),
        ("The council did not repair all of the bridges.", "open"),
        ("The council did not say whether it had repaired the bridge.", "open"),
        ("The council was not asked to repair the bridge.", "open"),
        ("The council does not know who repaired the bridge.", "open"),
        ("If the council does not repair the bridge, it will fall.", "open"),
        ("The council must not repair the bridge.", "open"),
        ("The council repaired the bridge not once but twice.", "done"),
        ("The council has repaired nothing.", "not"),
        ("The council repaired none of the bridges.", "not"),
        ("The council repaired no bridges.", "not"),
        ("The council did nothing to repair the bridge.", "not"),
        ("The council is no closer to repairing the bridge.", "not"),
        ("The council abandoned plans to repair the bridge.", "not"),
        ("The council decided against repairing the bridge.", "not"),
        ("The council decided not to repair the bridge.", "not"),
        ("The council chose not to repair the bridge.", "not"),
        ("The council promised not to repair the bridge.", "not"),
        ("The council is not repairing the bridge.", "not"),
        ("Nor did the council repair the bridge.", "not"),
        # other walks of life
        ("Neither of the clubs could repair its pitch.", "not"),
        ("The surgeon avoided repairing the valve.", "not"),
        ("At no point was the satellite repaired.", "not"),
        ("The owners had not, the court heard, repaired the boiler.", "not"),
        ("The frost kept the crew from repairing the line.", "not"),
        ("No fewer than four garages repaired the car.", "done"),
        ("Not every farm repaired its fences.", "open"),
        ("The diver was asked to repair the hull.", "open"),
    ],
)
def test_a_deed_is_done_or_not_or_left_open(text: str, side: str) -> None:
    story = story_of([analyse(read_text(text, name="a.txt"))])
    found = {
        one.side
        for one in assertions(story, next(iter(story.streams)), {"repair"})
        if one.kind == "verb repair"
    }
    assert found == SIDES[side]
