"""The site's addresses: pages, the inside of pages, LinkedIn's own requests, and the record."""

import secrets
from collections.abc import Callable

from aiohttp import web

from tests.lookalike.headers import page_headers
from tests.lookalike.people import PEOPLE
from tests.lookalike.render import render, style_sheet
from tests.lookalike.screens import answer, context, screen_of, shell_html
from tests.lookalike.scripts import scripts
from tests.lookalike.world import Sent, World, person_of

WORLD: web.AppKey[Callable[[], World]] = web.AppKey("world")
# The files are the same as long as the site runs.
KEEP = {"Cache-Control": "max-age=3600, immutable"}


def make_app(world: Callable[[], World]) -> web.Application:
    """The application. `world` gives the state of the moment."""
    app = web.Application()
    app[WORLD] = world
    app.router.add_post("/flagship-web/rsc-action/actions/server-request", act)
    app.router.add_post("/voyager/api/voyagerRelationshipsDashMemberRelationships", act)
    app.router.add_post("/lookalike/seen", seen)
    app.router.add_get("/lookalike/record.json", record)
    app.router.add_get("/lookalike/scenario.json", behaviour)
    app.router.add_get("/lookalike/step", step)
    app.router.add_get("/fragment/screen", screen)
    app.router.add_get("/fragment/{kind}", fragment)
    app.router.add_get("/static/style.css", style)
    app.router.add_get("/static/{name}", script)
    app.router.add_get("/preload/", blank)
    app.router.add_get("/", home)
    app.router.add_get("/{path:.*}", page)
    return app


def _world(request: web.Request) -> World:
    return request.app[WORLD]()


async def page(request: web.Request) -> web.Response:
    """A full page load. An id address leads to the vanity name's, as on LinkedIn it may."""
    nonce = secrets.token_urlsafe(12)
    missing = screen_of(request.path_qs).kind == "lost"
    html = shell_html(request.path_qs, _world(request), nonce)
    headers = page_headers(nonce, _world(request).scenario.keeps_pages)
    status = 404 if missing else 200
    return web.Response(text=html, status=status, content_type="text/html", headers=headers)


async def home(request: web.Request) -> web.Response:
    raise web.HTTPFound("/feed/")


async def blank(request: web.Request) -> web.Response:
    """The empty frame that SDUI pages carry; a dialog may be drawn in it."""
    html = render("parts/frame.html", **context(_world(request)))
    return web.Response(text=html, content_type="text/html", headers=page_headers("none"))


async def screen(request: web.Request) -> web.Response:
    """The inside of a page, and how it comes to be there."""
    return web.json_response(answer(request.query["address"], _world(request)))


async def fragment(request: web.Request) -> web.Response:
    """A dialog, a menu, an overlay or a toast for somebody. Opening a dialog is recorded."""
    kind, world = request.match_info["kind"], _world(request)
    person = person_of(request.query.get("vanity", PEOPLE.me))
    if person is None:
        raise web.HTTPNotFound
    surface = request.query.get("surface", "")
    if kind.startswith("dialog_"):
        world.dialogs.append(
            {"kind": kind.removeprefix("dialog_"), "vanity": person.slug, "surface": surface}
        )
    html = render(f"parts/{kind}.html", person=person, surface=surface, **context(world))
    return web.Response(text=html, content_type="text/html")


async def act(request: web.Request) -> web.Response:
    """LinkedIn's own request when something is really sent."""
    said = await request.json()
    person = person_of(said["vanity"])
    if person is None:
        raise web.HTTPNotFound
    _world(request).act(Sent(said["action"], person.slug, said.get("note") or None, said["surface"]))
    return web.json_response({"done": True})


async def step(request: web.Request) -> web.Response:
    await _world(request).step(request.query["name"])
    return web.json_response({})


async def seen(request: web.Request) -> web.Response:
    """What the page's script saw of Afterword since it last said."""
    world = _world(request)
    world.watched += 1
    world.seen += [text for text in await request.json() if text not in world.seen]
    return web.json_response({})


async def record(request: web.Request) -> web.Response:
    return web.json_response(_world(request).record())


async def behaviour(request: web.Request) -> web.Response:
    """What the page must know of the scenario to behave."""
    return web.json_response(_world(request).scenario.behaviour())


async def style(request: web.Request) -> web.Response:
    return web.Response(text=style_sheet(), content_type="text/css", headers=KEEP)


async def script(request: web.Request) -> web.Response:
    text = scripts().get(request.match_info["name"])
    if text is None:
        raise web.HTTPNotFound
    return web.Response(text=text, content_type="text/javascript", headers=KEEP)
