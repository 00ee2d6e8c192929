"""Draws the pictures of README and guides from real runs: `make pictures`.

compare.svg and check.svg show the guides' three short articles, and a draft; the others the seeds: terminal.svg is what rich exports of the terminal report's beginning; report.webp is Chromium's picture of the HTML
report (selenium, chromium and chromium-driver are needed; without them that picture stays as it is).
"""

from __future__ import annotations

import base64
import os
import re
import shutil
import tempfile
from pathlib import Path

from rich.console import Console
from rich.terminal_theme import DEFAULT_TERMINAL_THEME
from rich.text import Text

import checker

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
LINES = 38
"""What a screen shows."""
WIDTH, HEIGHT = 1400, 860
FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)


def terminal(report: checker.Report, title: str = "checker compare seeds/", lines_shown: int = LINES) -> str:
    """The beginning of the terminal report as SVG, without the fonts that rich would fetch from a network."""
    lines = checker.render(report, "terminal").split("\n")[:lines_shown]
    console = Console(record=True, width=100, file=open("/dev/null", "w"), force_terminal=True)  # noqa: SIM115
    console.print(Text.from_ansi("\n".join(lines)))
    drawn = console.export_svg(title=title, theme=DEFAULT_TERMINAL_THEME, unique_id="checker")
    return re.sub(r"@font-face \{.*?\}\s*", "", drawn, flags=re.S)


def page(report: checker.Report) -> bytes | None:
    """The HTML report's first screen beside the text that a quote leads to; None without a browser."""
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not (chromium and driver):
        return None
    from selenium import webdriver

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "report.html")
        file.write_text(checker.render(report, "html"), encoding="utf-8")
        options = webdriver.ChromeOptions()
        options.binary_location = chromium
        for flag in (*FLAGS, f"--user-data-dir={folder}/browser"):
            options.add_argument(flag)
        browser = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
        try:
            size = {"width": WIDTH, "height": HEIGHT, "deviceScaleFactor": 1, "mobile": False}
            browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
            browser.get(file.as_uri())
            drawn = browser.execute_cdp_cmd("Page.captureScreenshot", {"format": "webp", "quality": 70})
        finally:
            browser.quit()
    return base64.b64decode(drawn["data"])


def guides() -> None:
    """Draw the pictures of the guides, from the files that their commands run on."""
    os.chdir(ROOT / "tests/data/desk")
    sources = [checker.read(path) for path in ("sources/gazette.txt", "sources/wire.txt", "late-edition/ap.md")]
    compared = terminal(checker.compare(sources), "checker compare sources late-edition", 60)
    checked = checker.check(checker.read("draft.md"), sources[:2])
    (HERE / "compare.svg").write_text(compared, encoding="utf-8")
    (HERE / "check.svg").write_text(
        terminal(checked, "checker check draft.md --against sources", 60), encoding="utf-8"
    )
    os.chdir(ROOT)


def main() -> None:
    """Draw all pictures."""
    guides()
    files = sorted((ROOT / "seeds").glob("*.txt"))
    report = checker.compare([checker.read(str(file.relative_to(ROOT))) for file in files])
    (HERE / "terminal.svg").write_text(terminal(report), encoding="utf-8")
    if (drawn := page(report)) is not None:
        (HERE / "report.webp").write_bytes(drawn)


if __name__ == "__main__":
    main()
