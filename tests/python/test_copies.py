"""Copies of clients are the same client; pickles have its options, and only its own key opens them."""

from __future__ import annotations

import copy
import pickle
from typing import TYPE_CHECKING, Any

import pytest

from wavix import AsyncWavix, InvalidArgumentError, Wavix

if TYPE_CHECKING:
    from wavix.testing import Simulator

KEY = "canary-key-5f1c"
OPTIONS: dict[str, Any] = {
    "base_url": "https://example.com",
    "generation": "guide",
    "auth": "bearer",
    "timeout": 7.5,
    "connect_timeout": 2.5,
    "max_retries": 5,
    "servers": {"default": "https://one.example.com", "messaging": "https://two.example.com"},
    "user_agent": "shop/1",
}


def options_of(client: Any) -> dict[str, Any]:
    return dict(client._config)


@pytest.mark.parametrize("kind", [Wavix, AsyncWavix])
def test_a_copy_is_the_same_client(kind: Any) -> None:
    for client in (kind(api_key=KEY), kind(api_key=KEY).with_options(timeout=1)):
        assert copy.copy(client) is client
        assert copy.deepcopy({"client": client})["client"] is client


@pytest.mark.parametrize("kind", [Wavix, AsyncWavix])
def test_a_pickle_keeps_every_option(kind: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = {"headers": {"X-A": "canary-header"}, "proxy": "http://user:canary-proxy@127.0.0.1:3128"}
    client = kind(api_key=KEY, **OPTIONS, **secret, on_reply=print)
    ticket = Wavix(api_key=KEY).messages.ticket(to="447537151866")
    monkeypatch.setenv("WAVIX_API_KEY", KEY)
    for one, more in ((client, {}), (client.with_options(timeout=3, max_retries=1, ticket=ticket), {"ticket": ticket})):
        pickled = pickle.dumps(one)
        assert b"canary" not in pickled
        restored = pickle.loads(pickled)
        assert type(restored) is kind
        expected = {**options_of(one), "proxy": "http://127.0.0.1:3128"}
        assert options_of(restored) == expected
        assert restored._on_reply is None
        assert expected.get("ticket") == more.get("ticket")
    assert options_of(client.with_options(timeout=3))["timeout"] == 3


def test_a_pickle_is_for_its_own_key(simulator: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    pickled = pickle.dumps(simulator.client())
    assert simulator.api_key.encode() not in pickled
    with pytest.raises(InvalidArgumentError, match="WAVIX_API_KEY"):
        pickle.loads(pickled)
    monkeypatch.setenv("WAVIX_API_KEY", "key-of-another-account")
    with pytest.raises(InvalidArgumentError, match="not the one") as caught:
        pickle.loads(pickled)
    assert "key-of-another-account" not in str(caught.value)
    monkeypatch.setenv("WAVIX_API_KEY", simulator.api_key)
    assert pickle.loads(pickled).buy.countries().countries
