"""Firefox's preferences: what makes the look-alike www.linkedin.com, what keeps the browser quiet."""

import json

# There is nothing out there for it: nothing is fetched, measured or reported.
QUIET: dict[str, str | float | bool] = {
    "app.normandy.enabled": False,
    "app.update.auto": False,
    "browser.aboutwelcome.enabled": False,
    "browser.newtabpage.activity-stream.feeds.section.topstories": False,
    "browser.newtabpage.activity-stream.feeds.topsites": False,
    "browser.region.network.url": "",
    "browser.region.update.enabled": False,
    "browser.safebrowsing.update.enabled": False,
    "browser.search.suggest.enabled": False,
    "browser.topsites.contile.enabled": False,
    "browser.translations.enable": False,
    "datareporting.usage.uploadEnabled": False,
    "dom.ipc.processPrelaunch.enabled": False,
    "dom.push.connection.enabled": False,
    "extensions.getAddons.get.url": "",
    "extensions.pocket.enabled": False,
    "extensions.systemAddon.update.enabled": False,
    "messaging-system.rsexperimentloader.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.prefetch-next": False,
    "network.trr.mode": 5,
    "security.OCSP.enabled": 0,
    "security.remote_settings.crlite_filters.enabled": False,
    "security.remote_settings.intermediates.enabled": False,
    "services.settings.server": "data:,",
    "toolkit.telemetry.enabled": False,
    "toolkit.telemetry.server": "",
    "toolkit.telemetry.unified": False,
}


def site_preferences(port: int) -> dict[str, str | float | bool]:
    """Make www.linkedin.com the machine itself, where `port` counts as a public address like the real one."""
    return {
        "network.dns.localDomains": "www.linkedin.com",
        "network.lna.address_space.public.override": f"127.0.0.1:{port}",
    }


def extension_preferences(id: str, uuid: str) -> dict[str, str | float | bool]:
    """Fix the extension's address, which Firefox makes up anew in each profile and after each removal."""
    return {
        "extensions.webextensions.keepUuidOnUninstall": True,
        "extensions.webextensions.uuids": json.dumps({id: uuid}),
    }
