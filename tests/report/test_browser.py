"""The HTML report in a browser: from a finding to its quote and back, filters, print, no script, judged by axe and vnu.

Needs selenium with Debian's chromium and chromium-driver; axe-core and vnu-jar as npm installs them in node_modules
(`.ci/run` fetches all of it where it may).
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

import checker
from checker.report import render

ROOT = Path(__file__).parents[2]
MODULES = Path(os.environ.get("CHECKER_NODE_MODULES", ROOT / "node_modules"))
VNU = MODULES / "vnu-jar/build/dist/vnu.jar"
AXE = MODULES / "axe-core/axe.min.js"
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)

pytestmark = pytest.mark.skipif(
    not os.environ.get("CHECKER_BROWSER"),
    reason="a browser takes long: set CHECKER_BROWSER=1, as .ci/run does",
)
needs_axe = pytest.mark.skipif(not AXE.exists(), reason="axe-core is not installed (npm install axe-core)")


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    documents = [checker.read(str(path)) for path in sorted((ROOT / "seeds").glob("*.txt"))]
    file = tmp_path_factory.mktemp("html") / "report.html"
    file.write_text(render(checker.compare(documents), "html"), encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def browser(tmp_path_factory):
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not (chromium and driver):
        pytest.skip("there is no chromium with its driver (apt-get install chromium chromium-driver)")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('browser')}"):
        options.add_argument(flag)
    found = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    found.set_page_load_timeout(60)
    yield found
    found.quit()


def shown(folder, documents):
    """The file of the HTML report on documents."""
    file = folder / "report.html"
    file.write_text(render(checker.compare(documents), "html"), encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def long(tmp_path_factory):
    """The report on an article of 5 MB beside a short one."""
    day = "The ferry of {0} carried {1} passengers on its way to Ostrand and was {2} minutes late, its captain said.\n"
    names = ("Alma", "Brisa", "Cora", "Dagny", "Edda", "Freya", "Gerd")
    told = [day.format(names[at % 7], 40 + at % 900, 3 + at % 50) for at in range(300)]
    quiet = "Nobody on the quay could say why, and the gulls kept their own counsel all through that long afternoon.\n"
    article = "\n".join([*told, *[quiet] * (5_000_000 // len(quiet))])
    assert len(article) > 5_000_000
    short = "The ferry of Alma carried 48 passengers on its way to Ostrand and was 4 minutes late, its captain said.\n"
    documents = [checker.read_text(article, "long.txt"), checker.read_text(short, "short.txt")]
    return shown(tmp_path_factory.mktemp("long"), documents)


@pytest.fixture(scope="module")
def many(tmp_path_factory):
    """The report on 200 articles."""
    told = (
        f"Halden Corp agreed to buy Orrin Inc for ${2 + at % 40}.{at % 10} billion. Orrin Inc employs {300 + at} people.\n"
        f"Jane Roe, {30 + at % 30}, is the chief executive of Orrin Inc. Orrin Inc was founded in {1950 + at % 50}.\n"
        for at in range(200)
    )
    documents = [checker.read_text(text, f"paper-{at}.txt") for at, text in enumerate(told)]
    return shown(tmp_path_factory.mktemp("many"), documents)


LEFTWARD = "שביתה בנמל\n\nהנמל קנה את הספינה Aurora תמורת 5 מיליון, אמר משה כהן.\nThe port bought the Aurora for $6 million.\n"
MIXED = (
    "Strike in the port\n\nThe port bought the Aurora (אורורה) for $5 million. “הספינה עלתה 7 מיליון שקל”, said Moshe Levi.\n",
    "Port news\n\nThe port bought the Aurora for $8 million. “הספינה עלתה 9 מיליון שקל”, said Moshe Levi.\n",
)


@pytest.fixture(scope="module")
def leftward(tmp_path_factory):
    """The report on an article that runs from right to left, and on two that have such words."""
    names = ("נמל.txt", "b.txt", "c.txt")
    documents = [checker.read_text(text, name) for text, name in zip((LEFTWARD, *MIXED), names, strict=True)]
    return shown(tmp_path_factory.mktemp("leftward"), documents)


def sized(browser, width, height=1000):
    metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)


def css(browser, selector):
    return browser.find_elements("css selector", selector)


def in_view(browser, element):
    return browser.execute_script(
        "const r = arguments[0].getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight",
        element,
    )


@pytest.mark.parametrize("width", [380, 1000, 1600])
def test_from_a_finding_to_its_quote_and_back(browser, page, width):
    sized(browser, width)
    browser.get(page.as_uri())
    link = css(browser, "article.item blockquote a.place")[0]
    anchor = link.get_attribute("href").rpartition("#")[2]
    link.click()
    (place,) = css(browser, f"[id='{anchor}'] + .q")
    assert in_view(browser, place)
    place.click()
    assert browser.current_url.endswith("#f1")
    assert in_view(browser, css(browser, "#f1 h3")[0])


@pytest.mark.parametrize("width", [380, 1000, 1600])
def test_nothing_is_wider_than_the_screen(browser, page, width):
    sized(browser, width)
    browser.get(page.as_uri())
    assert browser.execute_script("return document.documentElement.scrollWidth") <= width


def test_the_answer_is_on_the_first_screen(browser, page):
    sized(browser, 380, 700)
    browser.get(page.as_uri())
    assert in_view(browser, css(browser, ".verdict")[0])


@pytest.mark.parametrize(
    ("box", "hidden", "kept"),
    [
        ("#show-error", ".e-error", ".e-warning"),
        ("#show-agreement", ".v-agreement", ".v-discrepancy"),
        ("#show-discrepancy", ".v-discrepancy", ".v-agreement"),
    ],
)
def test_filters(browser, page, box, hidden, kept):
    sized(browser, 1000)
    browser.get(page.as_uri())
    css(browser, box)[0].click()
    shown = [
        one.is_displayed() for one in css(browser, f"#part-discrepancies {hidden}, #part-agreements {hidden}")
    ]
    assert shown and not any(shown)
    assert all(
        one.is_displayed() for one in css(browser, f"#part-discrepancies {kept}, #part-agreements {kept}")
    )


def test_a_source_is_chosen(browser, page):
    browser.get(page.as_uri())
    css(browser, "#show-source option[value=s3]")[0].click()
    shown = [one for one in css(browser, "#part-discrepancies .item") if one.is_displayed()]
    assert shown and all("s3" in one.get_attribute("class").split() for one in shown)


def test_the_keyboard_reaches_the_findings(browser, page):
    browser.get(page.as_uri())
    browser.switch_to.active_element.send_keys("\ue004")  # tab
    assert browser.switch_to.active_element.text == "To the findings"
    browser.switch_to.active_element.send_keys("\ue007")  # enter
    assert browser.current_url.endswith("#findings")


def test_it_is_read_without_scripts_and_prints(browser, page):
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    browser.get(page.as_uri())
    printed = browser.execute_cdp_cmd("Page.printToPDF", {"printBackground": False})
    browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    assert len(printed["data"]) > 50_000
    assert "Three things cannot both be true" in browser.find_element("css selector", "body").text


def there_and_back(browser, link):
    """Follow a link of a finding to its quote, and the quote's back; the finding's id, and where it led."""
    finding = link.find_element("xpath", "./ancestor::*[contains(@class, 'item ')]").get_attribute("id")
    anchor = link.get_attribute("href").rpartition("#")[2]
    browser.execute_script("arguments[0].scrollIntoView()", link)
    link.click()
    (place,) = css(browser, f"[id='{anchor}'] + .q, [id='{anchor}'] + span + .q")
    assert browser.execute_script(
        "const r = arguments[0].getBoundingClientRect(); return r.bottom > 0 && r.top < innerHeight", place
    )
    words = place.text
    browser.get(place.get_attribute("href"))
    return finding, words


@pytest.mark.parametrize("width", [380, 1600])
@pytest.mark.parametrize("name", ["long", "many"])
def test_a_large_run_stays_usable(browser, request, name, width):
    page = request.getfixturevalue(name)
    sized(browser, width)
    browser.get(page.as_uri())
    assert browser.execute_script("return document.documentElement.scrollWidth") <= width
    links = css(browser, "article.item blockquote a.place")
    finding, words = there_and_back(browser, links[len(links) // 2])
    assert browser.current_url.rpartition("#")[2].startswith("f")
    assert words and finding
    for box, hidden in (("#show-warning", ".e-warning"), ("#show-discrepancy", ".v-discrepancy")):
        shown = [one for one in css(browser, f"#part-discrepancies {hidden}")[:20] if one.is_displayed()]
        css(browser, box)[0].click()
        assert shown and not any(one.is_displayed() for one in shown)
        css(browser, box)[0].click()


def test_one_of_two_hundred_sources_is_chosen(browser, many):
    sized(browser, 1000)
    browser.get(many.as_uri())
    css(browser, "#show-source option[value=s150]")[0].click()
    kept = [one for one in css(browser, "#part-discrepancies .item") if one.is_displayed()]
    assert kept and all("s150" in one.get_attribute("class").split() for one in kept)
    css(browser, "#show-source option[value=all]")[0].click()
    assert len([one for one in css(browser, "#part-discrepancies .item") if one.is_displayed()]) >= len(kept)


def test_a_text_from_right_to_left(browser, leftward):
    sized(browser, 1600)
    browser.get(leftward.as_uri())
    box = "const r = arguments[0].getBoundingClientRect(); return [r.left, r.right]"
    style = "return getComputedStyle(arguments[0]).direction"
    assert browser.execute_script(style, css(browser, "#s0 .lines")[0]) == "rtl"
    assert browser.execute_script(style, css(browser, "#s0L4")[0]) == "ltr"  # its English line
    assert browser.execute_script(style, css(browser, "#s1 .lines")[0]) == "ltr"
    for line, side in (("#s0L3", 1), ("#s0L4", 0), ("#s1L3", 0)):  # the number stands where the line begins
        edge = browser.execute_script(box, css(browser, line)[0])[side]
        assert abs(browser.execute_script(box, css(browser, f"{line} .n")[0])[side] - edge) < 30
    marked = [one.text for one in css(browser, "#s0L4 .q, #s1L3 .q")]
    assert {"$6 million", "$5 million"} <= set(marked)
    quoted = css(browser, "#s1L3")[0]
    assert quoted.text.endswith(MIXED[0].splitlines()[2])  # and the words stand in their order
    for one in css(browser, "h1 bdi, .verdict bdi, .item bdi, td bdi, th bdi"):
        assert browser.execute_script("return getComputedStyle(arguments[0]).unicodeBidi", one) == "isolate"
    assert css(browser, "h1 bdi")[0].text == "נמל"
    assert "נמל" in {one.text for one in css(browser, ".item bdi")}


def violations(browser, page):
    """What axe finds wrong with a page, all folds open."""
    browser.get(page.as_uri())
    browser.execute_script("for (const one of document.querySelectorAll('details')) one.open = true")
    browser.execute_script(AXE.read_text(encoding="utf-8"))
    return browser.execute_async_script(
        "const done = arguments[0]; axe.run().then(r => done(r.violations.map(v => [v.id, v.nodes[0].html])))"
    )


@needs_axe
@pytest.mark.parametrize("name", ["leftward", "many"])
def test_axe_finds_nothing_in_other_reports(browser, request, name):
    sized(browser, 1000)
    assert violations(browser, request.getfixturevalue(name)) == []


@needs_axe
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [380, 1600])
def test_axe_finds_nothing(browser, page, scheme, width):
    sized(browser, width)
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    assert violations(browser, page) == []


@pytest.mark.parametrize("name", ["page", "leftward"])
@pytest.mark.skipif(not (VNU.exists() and shutil.which("java")), reason="vnu-jar or java is not installed")
def test_vnu_finds_no_error(request, name):
    page = request.getfixturevalue(name)
    done = subprocess.run(
        ["java", "-jar", str(VNU), "--errors-only", str(page)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
