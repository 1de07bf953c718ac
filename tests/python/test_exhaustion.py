"""Reports need nothing that is loaded after a request; resources that the system refuses are errors of ours."""

from __future__ import annotations

import http.server
import subprocess
import sys
import threading

import pytest
from scripts import prints

PAID = """
import resource, sys, os
from wavix import NotSentError, OutcomeUnknownError, ReplyInfo, Wavix, WavixError
from wavix.testing import Simulator

def exhaust():
    resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
    try:
        while True:
            os.dup(0)
    except OSError:
        pass

def send(client):
    try:
        return type(client.messages.send(from_="Wavix", to="447537151866", message_body={"text": "Hi"})).__name__
    except WavixError as error:
        return type(error).__name__

def results(client):
    yield send(client)
    simulator.fault(operation="messages.send", status=503)
    yield send(client)
    simulator.fault(operation="messages.send", status=400)
    yield send(client)

simulator = Simulator()
client = simulator.client()
before = simulator.state()["messages"]
sent = lambda: simulator.state()["messages"] - before
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit of descriptors")
def test_no_descriptor_is_left_before_the_first_call() -> None:
    code = """
exhaust()
print(send(client), sent())
try:
    list(client.cdrs.export(type="placed", from_="2026-01-01", to="2026-01-02"))
except NotSentError as error:
    print(type(error).__name__)
"""
    prints(PAID + code, "NotSentError 0\nNotSentError\n")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no limit of descriptors")
def test_no_descriptor_is_left_before_the_first_reply() -> None:
    """A connection is open, and the classes of the reply have not been used yet."""
    code = """
client.buy.countries()

# Descriptors end when the request is on its way: the audit event is the last that Python sees of it.
sys.addaudithook(lambda event, _: exhaust() if event == "wavix.connect" else None)
print(*results(client), sent())
"""
    prints(PAID + code, "Message OutcomeUnknownError InvalidRequestError 1\n")


def test_modules_cannot_be_imported_when_the_request_is_on_its_way() -> None:
    code = """
class Nothing:
    def find_spec(self, name, path=None, target=None):
        raise ImportError(f"no {name}")

def sabotage():
    sys.meta_path.insert(0, Nothing())
    for name in list(sys.modules):
        if name.startswith(("wavix", "decimal", "datetime")):
            sys.modules[name] = None

told = []
client = client.with_options(on_reply=told.append)
sys.addaudithook(lambda event, _: sabotage() if event == "wavix.connect" else None)
print(*results(client), sent(), [info.status for info in told])
"""
    prints(PAID + code, "Message OutcomeUnknownError InvalidRequestError 1 [201, 503, 400]\n")


def test_nothing_is_sent_where_the_reply_could_not_be_told() -> None:
    code = """
sys.modules["wavix.models.messages"] = None
try:
    send_ = client.messages.send(from_="Wavix", to="447537151866", message_body={"text": "Hi"})
except NotSentError as error:
    print(type(error.__cause__).__name__, sent())
del sys.modules["wavix.models.messages"]
print(send(client))
"""
    prints(PAID + code, "ModuleNotFoundError 0\nMessage\n")


LARGE = b'{"id": 1, "x": [' + b"[]," * 900_000 + b"1]}"


class Large(http.server.BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.send_response(200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(LARGE)))
        self.end_headers()
        self.wfile.write(LARGE)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@pytest.mark.skipif(sys.platform != "linux", reason="limits of memory are not the same elsewhere")
def test_memory_is_refused_for_the_reply_of_a_paid_call() -> None:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Large)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    code = f"""
import wavix
client = wavix.Wavix(api_key="12345678", base_url="http://127.0.0.1:{server.server_port}", max_retries=0)
try:
    client.request("POST", "/v1/things")
    print("there was enough")
except wavix.OutcomeUnknownError as error:
    print(error.status, isinstance(error.__cause__, Exception))
"""
    shell = ["bash", "-c", 'ulimit -v 300000 && exec "$0" -c "$1"', sys.executable, code]
    try:
        done = subprocess.run(shell, capture_output=True, text=True, timeout=60, check=False)
    finally:
        server.shutdown()
        server.server_close()
    assert done.stdout in {"200 True\n", "there was enough\n"}, done.stderr
