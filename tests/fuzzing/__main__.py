"""`make fuzz`: five minutes of inputs that nobody has written, by atheris where it is installed, else by hypothesis.

    python -m tests.fuzzing [SECONDS] [TARGET ...]

What fails is written to tests/data/fuzz/, where the tests run it from then on.
"""

from __future__ import annotations

import hashlib
import sys
import time
from importlib.util import find_spec
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tests.fuzzing.corpus import CORPUS, corpus, inputs

NAMES = ("extract", "compare", "check")
"""The targets, which are imported late: atheris looks at code while it is imported."""


def main(arguments: list[str]) -> int:
    """Run the targets for so many seconds together; 1 when one of them failed."""
    seconds = int(arguments[0]) if arguments and arguments[0].isdigit() else 300
    names = [one for one in arguments if one in NAMES] or list(NAMES)
    if find_spec("atheris") is not None and len(names) == 1:
        return _atheris(names[0], seconds)
    if find_spec("atheris") is not None:
        return max(_in_process_of_its_own(name, seconds // len(names)) for name in names)
    return max(_hypothesis(name, seconds // len(names)) for name in names)


def _in_process_of_its_own(name: str, seconds: int) -> int:
    """atheris ends its process."""
    import subprocess

    return subprocess.run([sys.executable, "-m", "tests.fuzzing", str(seconds), name]).returncode and 1


def _atheris(name: str, seconds: int) -> int:
    import atheris

    with atheris.instrument_imports(include=["checker"]):
        from tests.fuzzing.targets import TARGETS
    target = TARGETS[name]

    def one_input(data: bytes) -> None:
        if data:
            try:
                target(data)
            except Exception:
                _keep(name, data)
                raise

    folder = CORPUS / "found"  # not committed: what reaches new code
    folder.mkdir(parents=True, exist_ok=True)
    words = CORPUS / "words.dict"
    options = [
        f"-max_total_time={seconds}",
        f"-dict={words}",
        "-max_len=4000",
        "-timeout=60",
        "-rss_limit_mb=4096",
    ]
    atheris.Setup([sys.argv[0], *options, str(folder), str(CORPUS)], one_input)
    atheris.Fuzz()
    return 0


def _hypothesis(name: str, seconds: int) -> int:
    from tests.fuzzing.targets import TARGETS

    target, until, count = TARGETS[name], time.monotonic() + seconds, 0
    while time.monotonic() < until:

        @settings(
            max_examples=100,
            deadline=None,
            database=None,
            derandomize=False,
            phases=(Phase.generate, Phase.shrink),
            suppress_health_check=list(HealthCheck),
        )
        @seed(count)
        @given(inputs(st))
        def run(data: bytes) -> None:
            try:
                target(data)
            except Exception:
                run.failed = data  # type: ignore[attr-defined]
                raise

        try:
            run()
        except Exception as error:
            _keep(name, run.failed)  # type: ignore[attr-defined]
            print(f"{name}: {type(error).__name__}: {error}", file=sys.stderr)
            return 1
        count += 1
    print(f"{name}: {100 * count:,} inputs, {len(corpus())} in the corpus, nothing failed")
    return 0


def _keep(name: str, data: bytes) -> None:
    file = CORPUS / f"{name}-{hashlib.blake2b(data, digest_size=4).hexdigest()}.bin"
    Path(file).write_bytes(data)
    print(f"kept in {file}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
