"""Sends one message: `send.py TO TEXT`, with the key and address of the environment."""

import sys

from wavix import Wavix

Wavix().messages.send(from_="Wavix", to=sys.argv[1], message_body={"text": sys.argv[2]})
