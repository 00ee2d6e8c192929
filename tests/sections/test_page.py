"""What an element of a page says about what stands in it."""

from __future__ import annotations

import pytest

from checker.sections.page import element_label


@pytest.mark.parametrize(
    ("name", "given", "label"),
    [
        ("div", {}, None),
        ("div", {"class": "story-body"}, None),
        ("p", {"class": "lead"}, None),
        ("div", {"id": "onetrust-banner"}, "a notice about cookies"),
        ("div", {"class": "CommentList"}, "a reader's comment"),
        ("ul", {"class": "c-related-posts"}, "links to other stories"),
        ("div", {"class": "ad-slot"}, "an advertisement"),
        ("div", {"class": "headline"}, None),
        ("div", {"class": "loader"}, None),
        ("div", {"class": "shadow"}, None),
        ("figcaption", {}, "the line under a picture"),
        ("aside", {}, "beside the story"),
        ("aside", {"class": "newsletter"}, "links to other stories"),
        ("section", {"class": "authorBio"}, "about the author"),
        ("body", {"class": "has-sidebar comments-open"}, None),
        ("div", {"role": "navigation"}, "navigation"),
        ("p", {"hidden": ""}, "hidden text"),
        ("p", {"style": "color: red; display : none"}, "hidden text"),
        ("p", {"style": "display: block"}, None),
    ],
)
def test_labels(name: str, given: dict[str, str], label: str | None) -> None:
    found = element_label(name, given)
    assert (found[1] if found else None) == label
