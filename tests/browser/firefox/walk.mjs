// Firefox with the extension: pair, visit a logged person's profile, click Connect, give it up. Prints what was seen.
import { createRequire } from "node:module";
import { Closed } from "./closed.mjs";
import { pair } from "./options.mjs";

const { port, extension, extensionId, packages, firefox, code, slug } = JSON.parse(process.argv[2]);
const { launch } = createRequire(packages)("puppeteer-core");
const UUID = "5f0c1a52-6d1e-4a57-9c0e-2f6b8f1c7a11";

const browser = await launch({
  browser: "firefox",
  executablePath: firefox,
  headless: true,
  acceptInsecureCerts: true,
  args: ["--remote-allow-system-access"], // the options tab is an extension's page
  extraPrefsFirefox: {
    "network.dns.localDomains": "www.linkedin.com",
    "network.lna.address_space.public.override": `127.0.0.1:${port}`,
    "extensions.webextensions.uuids": JSON.stringify({ [extensionId]: UUID }),
  },
});
try {
  const seen = { version: await browser.version() };
  await browser.installExtension(extension);
  seen.paired = await pair(browser.connection, UUID, code);
  const page = await browser.newPage();
  await page.goto(`https://www.linkedin.com:${port}/in/${slug}/`);
  const closed = new Closed(page, browser.connection);
  seen.banner = await closed.awaitPart("region", "Not yet");
  seen.found = await page.evaluate(
    (words) => words.filter((word) => window.find(word, false, false, true)),
    ["Contact info", "Sigerhall", "Not yet"],
  );
  await page.locator('main [aria-label="Invite Priya Nair to connect"]').click();
  seen.dialog = await closed.awaitPart("alertdialog", "Not yet");
  await closed.press("Not now");
  await closed.until(async () => (await closed.part("alertdialog")) === null, "the dialog to close");
  seen.closed = await page.evaluate(
    () => [...document.querySelectorAll("html > div")].every(({ shadowRoot }) => shadowRoot === null),
  );
  console.log(JSON.stringify(seen));
} finally {
  await browser.close();
}
