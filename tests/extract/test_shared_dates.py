"""Dates that share what only the last of them prints, and stretches told by how they begin and end: seen from one day."""

from __future__ import annotations

import pytest

from tests.extract.test_seen_dates import read

SHARED = [
    ("The ferry stopped on Monday and Tuesday of last week.", ["Monday: 08-06", "Tuesday of last week: 08-07"]),
    ("The shop opens on Saturday or Sunday of next week.", ["Saturday: 08-25", "Sunday of next week: 08-26"]),
    ("Classes fall out on Monday, Tuesday, and Wednesday of next week.", ["Monday: 08-20", "Tuesday: 08-21", "Wednesday of next week: 08-22"]),
    ("The river rose in May and June last year.", ["May: 2017-05-01..2017-05-31", "June last year: 2017-06-01..2017-06-30"]),
    ("The court sat on May 3 and June 4, 2015.", ["May 3: 2015-05-03", "June 4, 2015: 2015-06-04"]),
    ("The court sat on May 3, June 4 and July 5, 2015.", ["May 3: 2015-05-03", "June 4: 2015-06-04", "July 5, 2015: 2015-07-05"]),
    ("He was born in either May or June 2015.", ["May: 2015-05-01..2015-05-31", "June 2015: 2015-06-01..2015-06-30"]),
    ("It rained on 3 and 4 May last year.", ["3 and 4 May last year: 2017-05-03..2017-05-04"]),
    ("The fair ran from 3 to 5 May last year.", ["from 3 to 5 May last year: 2017-05-03..2017-05-05"]),
    ("The bells rang from Christmas to Easter 2015.", ["from Christmas to Easter 2015: 2014-12-25..2015-04-05"]),
    ("The pass was shut from Halloween to 5 May 2015.", ["from Halloween to 5 May 2015: 2014-10-31..2015-05-05"]),
    ("The band was big in the 60s, 70s and 80s.", ["60s: 1960-01-01..1969-12-31", "70s: 1970-01-01..1979-12-31", "80s: 1980-01-01..1989-12-31"]),
    ("Wages fell in the 17th, 18th and 19th centuries.", ["17th, 18th and 19th centuries: 1601-01-01..1900-12-31"]),
    ("The cup was held from the seventeenth to the nineteenth century.", ["from the seventeenth to the nineteenth century: 1601-01-01..1900-12-31"]),
    # nothing to share
    ("The court sat on 30 December and 2 January 2015.", ["30 December: 2017-12-30 | 12-30", "2 January 2015: 2015-01-02"]),
    ("Sales fell in March and rose in April 2015.", ["March: 03-01..03-31 | 2019-03-01..2019-03-31", "April 2015: 2015-04-01..2015-04-30"]),
    ("He came on May 3 and, on June 4, 2015, left.", ["May 3: 05-03 | 2019-05-03", "June 4, 2015: 2015-06-04"]),
    ("Patients in their 60s and 70s fell ill.", []),
]  # fmt: skip

TOLD = [
    ("Profit for the year that ended on 30 June 2015 rose.", ["year that ended on 30 June 2015: 2014-07-01..2015-06-30", "30 June 2015: 2015-06-30"]),
    ("The week that began on 4 May 2015 was wet.", ["week that began on 4 May 2015: 2015-05-04..2015-05-10"]),
    ("The quarter that ended June 30, 2015, was good.", ["quarter that ended June 30, 2015: 2015-04-01..2015-06-30", "June 30, 2015: 2015-06-30"]),
    ("The order is for w/e 8 May 2015.", ["w/e 8 May 2015: 2015-05-04..2015-05-10"]),
    ("The fair runs from 4 September up to and including 8 September 2018.", ["from 4 September up to and including 8 September 2018: 09-04..09-08"]),
    ("An appeal is due within 30 days after 4 May 2015.", ["within 30 days after 4 May 2015: 2015-05-04..2015-06-03"]),
    ("Rent is due within two weeks from 4 May 2015.", ["within two weeks from 4 May 2015: 2015-05-04..2015-05-18"]),
    ("She died a year to the day after 4 May 2015.", ["a year to the day after 4 May 2015: 2016-05-04", "4 May 2015: 2015-05-04"]),
    ("The show opened ten days ahead of 4 May 2015.", ["ten days ahead of 4 May 2015: 2015-04-24", "4 May 2015: 2015-05-04"]),
    ("They meet between now and 2020.", ["between now and 2020: 08-15..2020-12-31"]),
    ("The week before last Christmas was warm.", ["week before last Christmas: 2017-12-18..2017-12-24"]),
    ("In 2015, on 4 May, the dam broke.", ["2015, on 4 May: 2015-05-04"]),
    # no stretch, and no day
    ("He was freed within a year of 4 May 2015.", ["4 May 2015: 2015-05-04"]),
    ("She died less than a week before 4 May 2015.", ["a week before 4 May 2015: ?", "4 May 2015: 2015-05-04"]),
    ("The bridge fell about two weeks after Easter 2015.", ["two weeks after Easter 2015: ?", "Easter 2015: 2015-04-05"]),
    ("It shut on 3 May 2017 and opened more than two weeks later.", ["3 May 2017: 2017-05-03", "two weeks later: ?"]),
    ("The shop that opened on 4 May 2015 is shut.", ["4 May 2015: 2015-05-04"]),
    ("The trial that began in May 2015 is over.", ["May 2015: 2015-05-01..2015-05-31"]),
    ("In 2015, by 4 May the sum was paid.", ["2015: 2015-01-01..2015-12-31", "4 May: 05-04 | 2019-05-04"]),
]  # fmt: skip

INSIDE = [
    ("The council met on Wednesday of the week of 4 May 2015.", ["Wednesday of the week of 4 May 2015: 2015-05-06"]),
    ("The council met on the Thursday of the first week of May 2015.", ["Thursday of the first week of May 2015: 2015-05-07"]),
    ("The council met on the last Saturday before Christmas 2015.", ["last Saturday before Christmas 2015: 2015-12-19"]),
    ("The council met on the fifth Sunday of May 2016.", ["fifth Sunday of May 2016: 2016-05-29"]),
    ("The council met on the penultimate day of September 2016.", ["penultimate day of September 2016: 2016-09-29"]),
    ("The council met on the last weekday of May 2015.", ["last weekday of May 2015: 2015-05-29"]),
    ("She died on a weekday.", []),
]  # fmt: skip

APPOSED = [
    ("The train left the rails on Tuesday night, May 12, 2015.", ["Tuesday night, May 12, 2015: 2015-05-12"]),
    ("The vote was held on Monday evening (4 May 2015).", ["Monday evening (4 May 2015: 2015-05-04"]),
    ("The vote was held on Monday (May 4, 2015).", ["Monday (May 4, 2015: 2015-05-04"]),
    ("It snowed on Saturday morning, 10 February.", ["Saturday morning, 10 February: 02-10"]),
    ("The parade was on Halloween night 2015.", ["Halloween night 2015: 2015-10-31"]),
    ("The tweet was sent on Mon 4 May 16:00:00 2015.", ["Mon 4 May 16:00:00 2015: 2015-05-04"]),
    # a number, and what comes again
    ("He said on Monday night 4 people died.", ["Monday night: 08-13 | 08-20"]),
    ("On Friday night, 3 march home.", ["Friday night: 08-10 | 08-17"]),
    ("The board meets on the first Monday of every month.", []),
    ("Rent is due on the 15th of each month.", []),
    ("The shop is shut for the next fortnight.", ["next fortnight: 08-16..08-29 | 08-27..09-09"]),
]  # fmt: skip

FEASTS = [
    ("The march was on Good Friday, 3 April 2015.", ["Good Friday: 2015-04-03", "3 April 2015: 2015-04-03"]),
    ("Shops shut on Labor Day, Sept. 7, 2015, and on Thanksgiving (26 November 2015).", ["Labor Day: 2015-09-07", "Sept. 7, 2015: 2015-09-07", "Thanksgiving: 2015-11-26", "26 November 2015: 2015-11-26"]),
    ("The fair was on Christmas Eve, Thursday 24 December 2015.", ["Christmas Eve: 2015-12-24", "Thursday 24 December 2015: 2015-12-24"]),
    # no day of the feast
    ("After Christmas, 3 May 2015 was the next feast.", ["Christmas: 2017-12-25 | 12-25", "3 May 2015: 2015-05-03"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*SHARED, *TOLD, *INSIDE, *APPOSED, *FEASTS])
def test_what_is_read(text: str, expected: list[str]) -> None:
    assert read(text) == expected
