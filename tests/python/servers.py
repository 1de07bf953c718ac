"""Web frameworks that serve on a port of this machine, within a `with` block."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any

import uvicorn
from fastapi import FastAPI
from flask import Flask
from starlette.applications import Starlette
from starlette.routing import Mount, Route
from werkzeug.middleware.dispatcher import DispatcherMiddleware
from werkzeug.serving import make_server

from wavix.webhooks import AsgiReceiver, WsgiReceiver


@contextmanager
def asgi(app: Any) -> Generator[str]:
    """URL of uvicorn with this app."""
    config = uvicorn.Config(
        app, host="127.0.0.1", port=0, ws="none", lifespan="off", log_config=None, proxy_headers=False
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            thread.join(0.01)
            assert thread.is_alive()
        yield "http://{}:{}".format(*server.servers[0].sockets[0].getsockname())
    finally:
        server.should_exit = True
        thread.join()


@contextmanager
def wsgi(app: Any) -> Generator[str]:
    """URL of werkzeug's server with this app."""
    server = make_server("127.0.0.1", 0, app, threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@contextmanager
def fastapi(handler: Callable[..., object], **options: Any) -> Generator[str]:
    app = FastAPI()
    app.routes.append(Route("/hooks/wavix", AsgiReceiver(handler, **options)))
    with asgi(app) as url:
        yield f"{url}/hooks/wavix"


@contextmanager
def starlette(handler: Callable[..., object], **options: Any) -> Generator[str]:
    receiver = AsgiReceiver(handler, **options)
    app = Starlette(routes=[Mount("/hooks", routes=[Route("/exact", receiver), Mount("/wavix", receiver)])])
    with asgi(app) as url:
        yield f"{url}/hooks/wavix/"


@contextmanager
def flask(handler: Callable[..., object], **options: Any) -> Generator[str]:
    app = Flask(__name__)
    app.wsgi_app = DispatcherMiddleware(app.wsgi_app, {"/hooks/wavix": WsgiReceiver(handler, **options)})
    with wsgi(app) as url:
        yield f"{url}/hooks/wavix"


FRAMEWORKS = {"fastapi": fastapi, "starlette": starlette, "flask": flask}
