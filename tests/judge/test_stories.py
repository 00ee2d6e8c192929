from checker.judge.stories import told

ACME = {"acme", "widget", "ann lee", "bolt"}
QUAKE = {"qeshm", "tehran", "usgs", "iran"}


def test_sources_of_one_story_are_one_group() -> None:
    assert told([("a", ACME), ("b", ACME | {"reuters"}), ("c", {"acme", "widget", "ann lee"})]) == [
        ["a", "b", "c"]
    ]


def test_two_stories_in_one_folder() -> None:
    assert told([("a", ACME), ("q", QUAKE), ("b", ACME), ("r", QUAKE)]) == [["a", "b"], ["q", "r"]]


def test_a_source_that_tells_both_joins_them() -> None:
    assert told([("a", ACME), ("q", QUAKE), ("both", ACME | QUAKE)]) == [["a", "q", "both"]]


def test_one_name_in_common_makes_no_story() -> None:
    assert told(
        [("a", ACME | {"u.s.", "x", "y", "z", "w"}), ("q", QUAKE | {"u.s.", "k", "l", "m", "n"})]
    ) == [
        ["a"],
        ["q"],
    ]
