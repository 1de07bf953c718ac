import sys
from importlib.metadata import entry_points

from wavix import OPERATIONS, Wavix
from wavix.testing import Simulator

with Simulator() as simulator:
    client = Wavix(api_key=simulator.api_key, base_url=simulator.url)
    sent = client.messages.send(from_="Wavix", to="447537151866", message_body={"text": "Hi"})
    assert client.messages.get(sent.message_id).to == "447537151866"
    numbers = [number.number for number in client.numbers.list()]
assert "wavix.pytest_plugin" in entry_points(group="pytest11").names
print(f"Python {sys.version.split()[0]}: {len(OPERATIONS)} operations, {len(numbers)} numbers, {sent.status}")
