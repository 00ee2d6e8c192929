import pytest

from checker.judge.case import finding_id, fingerprint, labels, listed


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["seeds/000_ecb32.txt", "seeds/001_06d99.txt"], ["000", "001"]),
        (["a/story.txt", "b/story.txt"], ["a/story", "b/story"]),
        (["a/x/story.txt", "b/x/story.txt"], ["a/x/story", "b/x/story"]),
        (["a/of-a-very-long-name/story.txt", "a/story.txt"], ["s1", "a/story"]),
        (["reuters.txt", "ap-late.txt", "ap-early.txt"], ["reuters", "ap-late", "ap-early"]),
        (
            ["gazette-morning-one.txt", "gazette-morning-two.txt"],
            ["gazette-morning-one", "gazette-morning-two"],
        ),
        (["the-hill-42.txt", "The_Sun.txt", "new-york-post.txt"], ["the-hill", "The_Sun", "new-york"]),
        (["harbour-post-1.txt", "harbour-times-2.txt"], ["harbour-post", "harbour-times"]),
        (["stdin"], ["stdin"]),
        ([".txt", "a.txt"], [".txt", "a"]),
    ],
)
def test_labels_are_short_and_unique(names: list[str], expected: list[str]) -> None:
    assert list(labels(names).values()) == expected


def test_a_list_in_a_sentence() -> None:
    assert listed(["a"]) == "a"
    assert listed(["a", "b"]) == "a and b"
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert listed([str(n) for n in range(9)]) == "0, 1, 2, 3, 4, 5 and 3 more"


def test_a_fingerprint_knows_values_not_their_order_or_number() -> None:
    one = fingerprint("deals/deal.amount", "deal.amount", "Acme", "across", ["3 USD", "4 USD"])
    assert one == fingerprint(
        "deals/deal.amount", "deal.amount", "Acme", "across", ["4 USD", "3 USD", "3 USD"]
    )
    assert one != fingerprint("deals/deal.amount", "deal.amount", "Acme", "within", ["3 USD", "4 USD"])
    assert len(one) == 16


def test_an_id_says_field_subject_and_scope() -> None:
    assert finding_id("deal.amount", "Scale AI", "across") == "deal.amount:scale-ai"
    assert finding_id("deal.amount", "Scale AI", "within:001") == "deal.amount:scale-ai:within:001"
