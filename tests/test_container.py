"""The image of the Containerfile: built from a fresh clone, and run on the articles of this repository.

A builder is needed (buildah, as root, without a daemon) and what the image is built on. `CHECKER_BASE` names an image
at hand; else a small Debian with its Python stands in for it, which debootstrap puts together from Debian's packages.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CERTIFICATES = Path("/etc/ssl/certs/ca-certificates.crt")
STAND_IN = """\
FROM scratch
ADD base.tar /
ENV PIP_CERT=/etc/ssl/certs/ca-certificates.crt
"""
MISSING = [tool for tool in ("buildah", "git") if shutil.which(tool) is None]
Build = Callable[..., subprocess.CompletedProcess[str]]

pytestmark = [
    pytest.mark.skipif(
        not os.environ.get("CHECKER_CONTAINER"),
        reason="an image takes long: `make container` sets CHECKER_CONTAINER",
    ),
    pytest.mark.skipif(bool(MISSING), reason=f"{' and '.join(MISSING)} not installed"),
    pytest.mark.skipif(os.geteuid() != 0, reason="building in a chroot takes root"),
]


def _done(*command: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False, timeout=1800)


def _stand_in(folder: Path, buildah: Build) -> str:
    """An image of Debian and its Python, made without a registry of images."""
    if shutil.which("debootstrap") is None:
        pytest.skip("no base: CHECKER_BASE names no image, and debootstrap is not installed")
    system = folder / "base"
    packages = "--include=python3,python3-venv,ca-certificates"
    made = _done("debootstrap", "--variant=minbase", packages, "stable", system)
    if made.returncode != 0:
        pytest.skip(f"no base: debootstrap cannot fetch Debian: {made.stderr[-300:]}")
    shutil.copy(CERTIFICATES, system / CERTIFICATES.relative_to("/"))
    assert _done("tar", "-C", system, "-cf", folder / "base.tar", ".").returncode == 0
    shutil.rmtree(system)
    (folder / "Containerfile").write_text(STAND_IN, encoding="utf-8")
    built = buildah("bud", "--isolation", "chroot", "-t", "stand-in", folder)
    assert built.returncode == 0, built.stderr
    return "localhost/stand-in"


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Build]:
    """Builds the image from a fresh clone; gives what runs the program in it, on the articles of the clone."""
    folder = tmp_path_factory.mktemp("container")
    kept = ["--root", folder / "storage", "--runroot", folder / "run", "--storage-driver", "vfs"]

    def buildah(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
        return _done("buildah", *kept, *arguments)

    clone = folder / "clone"
    assert _done("git", "clone", "--quiet", ROOT, clone).returncode == 0
    base = os.environ.get("CHECKER_BASE") or _stand_in(folder, buildah)
    built = buildah(
        "bud", "--isolation", "chroot", "--pull-never", "--build-arg", f"BASE={base}", "-t", "checker", clone
    )
    assert built.returncode == 0, built.stderr
    container = buildah("from", "--pull-never", "localhost/checker").stdout.strip()

    def inside(*arguments: str) -> subprocess.CompletedProcess[str]:
        seeds = [
            "-v",
            f"{clone / 'seeds'}:/desk/seeds:ro",
            "-v",
            f"{clone / 'tests/data/read'}:/desk/read:ro",
        ]
        return buildah("run", "--isolation", "chroot", *seeds, container, "--", *arguments)

    yield inside
    shutil.rmtree(folder, ignore_errors=True)  # gigabytes of layers


def test_the_image_says_of_the_articles_what_is_committed(run: Build) -> None:
    done = run("/opt/checker/bin/checker", "compare", "seeds/", "--fail-on", "never")
    assert (done.returncode, done.stdout) == (0, (ROOT / "reports/seeds.txt").read_text(encoding="utf-8"))


def test_the_image_ends_as_the_program_does(run: Build) -> None:
    found = run("/opt/checker/bin/checker", "compare", "seeds/", "--quiet")
    missing = run("/opt/checker/bin/checker", "compare", "none/")
    assert "exit status 1" in found.stderr
    assert "checker: error: none: no such file or folder" in missing.stderr
    assert "exit status 2" in missing.stderr


def test_the_image_reads_every_kind_of_file(run: Build) -> None:
    for name in ("council.docx", "council.pdf", "council.rtf", "pier-saved.html"):
        done = run("/opt/checker/bin/checker", "extract", f"read/{name}", "--format", "json")
        assert done.returncode == 0, done.stderr
        assert len(done.stdout) > 200, name


def test_the_image_runs_as_nobody_in_particular(run: Build) -> None:
    assert run("id", "-un").stdout == "desk\n"
