import pytest

from checker.align.groups import joined


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([], []),
        ([("b", "a")], [["a", "b"]]),
        ([("a", "b"), ("c", "d")], [["a", "b"], ["c", "d"]]),
        ([("d", "c"), ("b", "a"), ("a", "d")], [["a", "b", "c", "d"]]),
        ([("a", "b"), ("b", "a"), ("a", "a")], [["a", "b"]]),
    ],
)
def test_what_pairs_make_together(pairs: list[tuple[str, str]], expected: list[list[str]]) -> None:
    assert joined(pairs) == expected
