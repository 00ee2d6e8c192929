"""Draws the pictures of README and guides from real runs: `make pictures`.

compare.svg and check.svg show the guides' three short articles, and a draft; the others the seeds: terminal.svg is what rich exports of the terminal report's beginning; report.webp is Chromium's picture of the HTML
report (selenium, chromium and chromium-driver are needed; without them that picture stays as it is), and report.drawn the
hash of what of the report it shows. `stale` tells which of them are not what the program says today.
"""

from __future__ import annotations

import base64
import hashlib
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


def on_the_screen(made: str) -> str:
    """The hash of what of an HTML report its first screen shows: style, head, matrix, two findings, the first text."""
    findings = [found.start() for found in re.finditer('<article class="item', made)]
    top, texts = made[: findings[2]], made[made.index("<aside") :]
    return hashlib.sha256(f"{top}{texts[:6_000]}".encode()).hexdigest()


def page(made: str) -> bytes | None:
    """The HTML report's first screen; None without a browser."""
    chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if not (chromium and driver):
        return None
    try:
        from selenium import webdriver
    except ImportError:
        return None
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "report.html")
        file.write_text(made, encoding="utf-8")
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


def drawings() -> dict[str, str]:
    """The pictures that are text, and the hash that belongs to the one that is not: file name -> what it holds."""
    folder = Path.cwd()
    try:
        os.chdir(ROOT / "tests/data/desk")
        sources = [
            checker.read(one) for one in ("sources/gazette.txt", "sources/wire.txt", "late-edition/ap.md")
        ]
        compared = terminal(checker.compare(sources), "checker compare sources late-edition", 60)
        checked = checker.check(checker.read("draft.md"), sources[:2])
        os.chdir(ROOT)
        report = seeds()
        return {
            "compare.svg": compared,
            "check.svg": terminal(checked, "checker check draft.md --against sources", 60),
            "terminal.svg": terminal(report),
            "report.drawn": f"{on_the_screen(checker.render(report, 'html'))}\n",
        }
    finally:
        os.chdir(folder)


def seeds() -> checker.Report:
    """The report on the seeds, as the command line makes it in the project's folder."""
    return checker.compare(
        [checker.read(str(file.relative_to(ROOT))) for file in sorted((ROOT / "seeds").glob("*.txt"))]
    )


def stale() -> list[str]:
    """The pictures that are not what the program says today."""
    return [
        name
        for name, drawn in drawings().items()
        if not (HERE / name).exists() or (HERE / name).read_text(encoding="utf-8") != drawn
    ]


def main() -> None:
    """Draw the pictures that are stale."""
    old = stale()
    os.chdir(ROOT)
    for name, drawn in drawings().items():
        if name not in old:
            continue
        if name == "report.drawn":
            picture = page(checker.render(seeds(), "html"))
            if picture is None:
                continue
            (HERE / "report.webp").write_bytes(picture)
        (HERE / name).write_text(drawn, encoding="utf-8")


if __name__ == "__main__":
    main()
