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
    yield found
    found.quit()


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


@needs_axe
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [380, 1600])
def test_axe_finds_nothing(browser, page, scheme, width):
    sized(browser, width)
    features = [{"name": "prefers-color-scheme", "value": scheme}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": features})
    browser.get(page.as_uri())
    browser.execute_script("for (const one of document.querySelectorAll('details')) one.open = true")
    browser.execute_script(AXE.read_text(encoding="utf-8"))
    found = browser.execute_async_script(
        "const done = arguments[0]; axe.run().then(r => done(r.violations.map(v => [v.id, v.nodes[0].html])))"
    )
    assert found == []


@pytest.mark.skipif(not (VNU.exists() and shutil.which("java")), reason="vnu-jar or java is not installed")
def test_vnu_finds_no_error(page):
    done = subprocess.run(
        ["java", "-jar", str(VNU), "--errors-only", str(page)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
