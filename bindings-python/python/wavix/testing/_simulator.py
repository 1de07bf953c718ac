"""A simulator in this process."""

from __future__ import annotations

import json
import os
import time as clock
from datetime import datetime
from typing import TYPE_CHECKING, Any, cast

from wavix._native import NativeSimulator, read_reply

from ._records import Callback, Request

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import timedelta
    from types import TracebackType

    from typing_extensions import Self

    from wavix import AsyncWavix, Wavix
    from wavix.models.messages import Message


class Simulator:
    """A simulator of the platform in this process.

    It runs until `stop`, the end of a `with` block, or the end of the process, whoever still holds it.
    """

    __slots__ = ("_simulator",)

    def __init__(
        self,
        *,
        port: int = 0,
        api_key: str = "demo-key",
        tier: str = "flex-pro",
        seed: int = 1,
        speed: float = 1.0,
        balance: str = "1000",
        start: str | None = None,
        call_audio: str | os.PathLike[str] | None = None,
        audio_speed: float = 1.0,
        options: list[str] | None = None,
    ) -> None:
        """Start one; it listens when this returns.

        Args:
            port: Port on 127.0.0.1; 0 picks a free one.
            api_key: The key that works.
            tier: "flex" (messages and call records) or "flex-pro" (everything).
            seed: Decides everything that is invented.
            speed: How fast virtual time runs.
            balance: Money on the account in USD.
            start: Virtual time at the start, such as "2026-01-31T10:00:00Z". Default: now.
            call_audio: A WAV file that callers are heard saying in media streams: PCM, 16 bits, one channel, 8, 16,
                24 or 48 kHz. Then they are silent. Default: a second of a tone.
            audio_speed: How fast media streams run.
            options: Further options of the program; `python -m wavix.simulator --help` lists them.

        Raises:
            ValueError: An option is wrong.
            OSError: The port is taken, or `call_audio` cannot be used.
        """
        given = [
            f"--port={port}",
            f"--api-key={api_key}",
            f"--tier={tier}",
            f"--seed={seed}",
            f"--speed={speed}",
            f"--balance={balance}",
            f"--audio-speed={audio_speed}",
        ]
        if start is not None:
            given.append(f"--start={start}")
        if call_audio is not None:
            given.append(f"--call-audio={os.fspath(call_audio)}")
        self._simulator = NativeSimulator(given + (options or []))

    @property
    def url(self) -> str:
        """Base URL, such as `http://127.0.0.1:9000`."""
        return self._simulator.url

    @property
    def api_key(self) -> str:
        """The key that works."""
        return self._simulator.api_key

    def advance(self, time: float | timedelta) -> None:
        """Skip time (seconds, or a timedelta); everything due by then happens before this returns."""
        self._simulator.advance(time if isinstance(time, (int, float)) else time.total_seconds())

    def client(self, *, max_retries: int = 2) -> Wavix:
        """Make a client of this simulator. `max_retries` is that of any client."""
        from wavix import Wavix

        return Wavix(api_key=self.api_key, base_url=self.url, max_retries=max_retries)

    def async_client(self, *, max_retries: int = 2) -> AsyncWavix:
        """Make an asynchronous client of this simulator. `max_retries` is that of any client."""
        from wavix import AsyncWavix

        return AsyncWavix(api_key=self.api_key, base_url=self.url, max_retries=max_retries)

    def messages(self) -> list[Message]:
        """Messages sent and received since it began, oldest first."""
        found = (json.dumps(item).encode() for item in self._list("messages"))
        return [cast("Message", read_reply("messages.get", item)) for item in found]

    def requests(self) -> list[Request]:
        """The latest 500 requests that it answered, oldest first."""
        found = self._list("requests", "at")
        return [Request(took=item.pop("took_ms") / 1000, **item) for item in found]

    def callbacks(self) -> list[Callback]:
        """Every callback so far, in the order in which they fell due."""
        return [Callback(**item) for item in self._list("callbacks", "due")]

    def settle(self, timeout: float = 60.0) -> list[Callback]:
        """Wait until no callback is on its way or waits for another try, and give them all.

        Raises:
            TimeoutError: Some are still open after this many seconds.
        """
        end = clock.monotonic() + timeout
        while True:
            found = self.callbacks()
            if all(callback.settled for callback in found):
                return found
            if clock.monotonic() > end:
                raise TimeoutError("callbacks are still open")
            clock.sleep(0.005)

    def wait_for_callback(
        self,
        kind: str | None = None,
        *,
        where: Callable[[Callback], bool] | None = None,
        timeout: float = 10.0,
    ) -> Callback:
        """Wait for a callback that no more tries will follow, and give the earliest that fits.

        Virtual time runs as ever: what is due later needs `advance`. This blocks: where the receiver runs on the event
        loop of the test, call it through `asyncio.to_thread`.

        Args:
            kind: The kind of event, such as "message", "inbound_message" or "call".
            where: Says whether a callback is the one.
            timeout: Most seconds to wait.

        Raises:
            TimeoutError: There is none after this many seconds; says which there are.
        """
        end = clock.monotonic() + timeout
        while True:
            found = self.callbacks()
            for callback in found:
                if callback.settled and kind in {None, callback.kind} and (where is None or where(callback)):
                    return callback
            if clock.monotonic() > end:
                others = ", ".join(f"{callback.kind} to {callback.url}" for callback in found)
                raise TimeoutError(f"no callback that fits; there were {len(found)}: {others}")
            clock.sleep(0.005)

    def resend(self, callback_id: int) -> None:
        """Post a callback again, however its tries ended.

        Raises:
            ValueError: There is none of this number, or it is still on its way.
        """
        self._control("POST", f"callbacks/{callback_id}/resend")

    def state(self) -> dict[str, object]:
        """A summary: virtual time, balance, counts."""
        return self._control("GET", "state")

    def fault(
        self,
        *,
        operation: str | None = None,
        method: str | None = None,
        path: str | None = None,
        times: int = 1,
        skip: int = 0,
        status: int | None = None,
        body: object = None,
        headers: Mapping[str, str] | None = None,
        delay: float | None = None,
        reset: bool = False,
        truncate: int | None = None,
        carry_out: bool | None = None,
    ) -> None:
        """Let the next requests that fit meet a fault; `reset()` and `clear_faults()` end all of them.

        Args:
            operation: Only requests of this operation, such as "messages.send".
            method: Only requests with this verb.
            path: Only requests to this path; a `*` at its end stands for any rest.
            times: How many requests meet it.
            skip: How many that fit pass before.
            status: Answer with this status in the platform's place.
            body: The body of the answer: text as it is, else as JSON. Needs `status`.
            headers: Headers of the answer. Needs `status`.
            delay: Hold the reply back for this many real seconds, at most 3600.
            reset: Reset the connection instead of replying.
            truncate: Send only this many bytes of the reply's body, then end the connection.
            carry_out: Whether the request is carried out all the same. Default: unless `status` or `reset` is given.

        Raises:
            ValueError: It is no fault; says why.
        """
        given = {
            "operation": operation,
            "method": method,
            "path": path,
            "times": times,
            "skip": skip,
            "status": status,
            "body": body,
            "headers": dict(headers) if headers is not None else None,
            "delay": delay,
            "reset": reset or None,
            "truncate": truncate,
            "carry_out": carry_out,
        }
        self._control("POST", "faults", {name: value for name, value in given.items() if value is not None})

    def clear_faults(self) -> None:
        """End every fault that was asked for."""
        self._control("DELETE", "faults")

    def inbound(self, from_: str, to: str, text: str = "", media: Sequence[str] = ()) -> dict[str, object]:
        """Somebody sends a message to a number of the account: SMS without media, else MMS. Gives the message.

        Raises:
            ValueError: The number is not the account's, or does not receive SMS.
        """
        return self._control("POST", "inbound", {"from": from_, "to": to, "text": text, "media": list(media)})

    def ring(self, from_: str, to: str) -> dict[str, object]:
        """Somebody calls a number of the account. Gives the call, which rings until it is answered or ended.

        Raises:
            ValueError: The number is not the account's.
        """
        return self._control("POST", "calls", {"from": from_, "to": to})

    def answer(self, call_id: str) -> dict[str, object]:
        """The other side of a call that was placed answers.

        Raises:
            ValueError: The call is over, was answered already, or came in.
        """
        return self._control("POST", f"calls/{call_id}/answer")

    def busy(self, call_id: str) -> dict[str, object]:
        """The other side of a call that was placed is busy.

        Raises:
            ValueError: The call is over, was answered already, or came in.
        """
        return self._control("POST", f"calls/{call_id}/busy")

    def hang_up(self, call_id: str) -> dict[str, object]:
        """The other side of a call hangs up, or refuses it.

        Raises:
            ValueError: The call is over.
        """
        return self._control("POST", f"calls/{call_id}/hang-up")

    def press(self, call_id: str, keys: str) -> dict[str, object]:
        """The other side of a call presses keys: 0 to 9, * and #.

        Raises:
            ValueError: The call is over, or collects no keys.
        """
        return self._control("POST", f"calls/{call_id}/digits", {"digits": keys})

    def reset(self) -> None:
        """Start over: a new world from the same options, at the present virtual time, without faults."""
        self._control("POST", "reset")

    def _list(self, name: str, time: str | None = None) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = json.loads(self._simulator.control("GET", name, "null"))[name]
        if time is not None:
            for item in found:
                item[time] = datetime.fromisoformat(item[time].replace("Z", "+00:00"))
        return found

    def _control(self, method: str, path: str, body: object = None) -> dict[str, object]:
        answer: dict[str, object] = json.loads(self._simulator.control(method, path, json.dumps(body)))
        return answer

    def stop(self) -> None:
        """Stop it and wait until its port is free."""
        self._simulator.stop()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
