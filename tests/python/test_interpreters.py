"""The package is imported again, in a second interpreter, and let go by the garbage collector."""

from __future__ import annotations

import sys

import pytest
from scripts import prints, run

AGAIN = """
import sys
from wavix.testing import Simulator
import wavix

simulator = Simulator()
first = simulator.client()
first.numbers.list()
old = wavix
body = first.sub_accounts.list().items
for name in [name for name in sys.modules if name.split(".")[0] == "wavix"]:
    del sys.modules[name]

import wavix
from wavix.models import Message, MessageBody

assert wavix is not old
second = wavix.Wavix(api_key=simulator.api_key, base_url=simulator.url)
sent = second.messages.send(from_="Wavix", to="447537151866", message_body=MessageBody(text="Hi"))
print(type(sent) is Message, wavix.UNSET is old.UNSET, type(wavix.UNSET) is wavix.Unset)
second.numbers.list()
try:
    second.messages.get("no-such-message")
except wavix.NotFoundError as error:
    print(type(error).__name__)
first.numbers.list()
"""


def test_a_second_import_works() -> None:
    prints(AGAIN, "True True True\nNotFoundError\n")


SUB = """
import sys
try:
    import _interpreters as interpreters
except ImportError:
    import _xxsubinterpreters as interpreters

code = (
    "try:\\n    import wavix._native\\n"
    "except ImportError as error:\\n    print('refused', 'sub-interpreter' in str(error))\\n"
)
def sub():
    try:
        one = interpreters.create("legacy")
    except TypeError:
        one = interpreters.create(isolated=False)
    failed = interpreters.run_string(one, code) if not hasattr(interpreters, "exec") else interpreters.exec(one, code)
    return one
"""


@pytest.mark.skipif(sys.version_info < (3, 10), reason="there is no way to make one")
@pytest.mark.parametrize("main_first", [True, False])
def test_sub_interpreters_are_refused(main_first: bool) -> None:
    use = "import wavix; wavix.Wavix(api_key='12345678'); print('main')"
    code = SUB + (f"{use}\nsub()\n" if main_first else f"sub()\n{use}\n")
    done = run(code)
    assert (done.returncode, sorted(done.stdout.split("\n"))) == (0, ["", "main", "refused True"]), done.stderr


def test_a_client_kept_by_its_own_callback_is_let_go() -> None:
    code = """
import gc, weakref
from wavix import AsyncWavix, Wavix

class Uploader:
    def __init__(self, kind):
        self.client = kind(api_key="12345678").with_options(on_progress=self.note, on_reply=self.note)

    def note(self, *_):
        pass

made = [weakref.ref(Uploader(kind)) for kind in (Wavix, AsyncWavix) for _ in range(50)]
gc.collect()
print(sum(one() is not None for one in made))
"""
    prints(code, "0\n")
