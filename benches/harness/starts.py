"""Programs from their first line to a client, or on to its first call: by host, client and 0 or 1 calls."""

from __future__ import annotations

PYTHON_END = "\nprint(open('/proc/self/status').read())"
NODE_END = "\nconsole.log(require('fs').readFileSync('/proc/self/status', 'utf8')); process.exit(0);"

SEND = "client.messages.send(from_='Wavix', to='447537151866', message_body={'text': 'Hi'})"
OFFICIAL_SEND = """from wavix.types.message_body import MessageBody
client.sms_and_mms.messages.send(from_="Wavix", to="447537151866", message_body=MessageBody(text="Hi", media=[]))"""
HTTPX_SEND = "client.post('/v3/messages', json={'from': 'Wavix'}).json()"
CONNECTION = "import http.client, json; client = http.client.HTTPConnection('URL'.partition('//')[2])"
CONNECTION_SEND = (
    "client.request('POST', '/v3/messages', json.dumps({'from': 'Wavix'})); json.load(client.getresponse())"
)

PYTHON = {
    "bare": ("", ""),
    "wavix": ("from wavix import Wavix; client = Wavix(api_key='key', base_url='URL')", SEND),
    "official": ("from wavix import Wavix; client = Wavix(token='key', base_url='URL')", OFFICIAL_SEND),
    "httpx": ("import httpx; client = httpx.Client(base_url='URL')", HTTPX_SEND),
    "http.client": (CONNECTION, CONNECTION_SEND),
}

NODE_SEND = "await client.messages.send({ from: 'Wavix', to: '447537151866', message_body: { text: 'Hi' } });"
UNDICI_SEND = "await (await client.request({ method: 'POST', path: '/v3/messages', body: '{}' })).body.json();"
FETCH_SEND = "await (await fetch('URL/v3/messages', { method: 'POST', body: '{}' })).json();"

NODE = {
    "bare": ("", ""),
    "wavix": ("const client = new (require('MODULES/wavix').Wavix)({ apiKey: 'key', baseUrl: 'URL' });", NODE_SEND),
    "undici": ("const client = new (require('MODULES/undici').Pool)('URL');", UNDICI_SEND),
    "axios": ("const client = require('MODULES/axios').create();", "await client.post('URL/v3/messages', {});"),
    "fetch": ("", FETCH_SEND),
}

START = {
    ("python", peer, calls): "\n".join([client, call][: 1 + calls]) + PYTHON_END
    for peer, (client, call) in PYTHON.items()
    for calls in (0, 1)
} | {
    ("node", peer, calls): f"(async () => {{ {client} {call * calls} {NODE_END} }})();"
    for peer, (client, call) in NODE.items()
    for calls in (0, 1)
}
