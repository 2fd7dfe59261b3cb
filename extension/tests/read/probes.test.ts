import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pageAt } from "../../src/read/probed_pages";
import { layoutOf, probe } from "../../src/read/probes";

const FOLDER = join(import.meta.dirname, "pages");
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".html"))
  .map((file) => file.replace(/\.html$/, ""));

const html = (name: string) => readFileSync(join(FOLDER, `${name}.html`), "utf8");
const parse = (text: string) => new DOMParser().parseFromString(text, "text/html");
const expected = (name: string) => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8"));
const READABLE = NAMES.filter((name) => expected(name).reading.kind === "profile");

/** What is missing on a stored page after a change in its text. */
function missing(name: string, change: (text: string) => string = (text) => text) {
  return probe(parse(change(html(name))), expected(name).url)?.missing;
}

const without = (from: string | RegExp, to: string) => (text: string) => text.replaceAll(from, to);

describe("a profile", () => {
  test.each(READABLE)("%s has all that it is read by", (name) => {
    const doc = parse(html(name));
    const before = doc.documentElement.outerHTML;
    expect(probe(doc, expected(name).url)).toEqual({ page: "profile", missing: [] });
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  test.each([
    ["sdui_second_degree", /Top[cC]ard"/g, 'Hero"', ["sduiCard"]],
    ["sdui_second_degree", /h2>/g, "h3>", ["sduiName"]],
    ["sdui_second_degree", /<p>· (?:1st|2nd)<\/p>/g, "<p>Second</p>", ["degree"]],
    ["sdui_second_degree", /(<\/?)main/g, "$1article", ["main"]],
    ["sdui_neighbours", /href="\/in\//g, 'href="/member/', ["ownLink"]],
    ["ember_second_degree", /data-member-id/g, "data-member", ["emberCard"]],
    ["ember_second_degree", /(<\/?)h1/g, "$1h4", ["emberName"]],
    ["ember_second_degree", /dist-value/g, "dist", ["emberDegree"]],
    ["ember_second_degree", /(<\/?)main/g, "$1article", ["main"]],
  ] as const)("%s without %s misses just that", (name, from, to, things) => {
    expect(missing(name, without(from, to))).toEqual(things);
  });

  test("buttons of which none says anything are missed, and one whose state is known is not", () => {
    const bare = without(/\/messaging\/compose|aria-expanded/g, "other");
    expect(missing("sdui_neighbours", bare)).toEqual(["inviteState"]);
    expect(missing("sdui_pending", without(/aria-expanded/g, "data-open"))).toEqual([]);
  });

  test("a layout that nobody has seen misses both cards", () => {
    expect(missing("unknown_layout")).toEqual(["sduiCard", "emberCard"]);
    expect(missing("nameless_card")).toEqual(["sduiName"]);
    expect(missing("stale_dom")).toEqual(["ownLink"]);
  });

  test("an empty page, another page and one for strangers are not judged", () => {
    expect(missing("hydrating")).toBeUndefined();
    expect(missing("below_a_profile")).toBeUndefined();
    const guest = without("</main>", '<form action="https://www.linkedin.com/uas/login"></form></main>');
    expect(missing("unknown_layout", guest)).toBeUndefined();
  });

  test("what fails in the looking itself is told", () => {
    const broken = {
      querySelectorAll: () => {
        throw new Error("no");
      },
    } as unknown as Document;
    expect(probe(broken, "https://www.linkedin.com/in/priya-nair/")).toEqual({
      page: "profile",
      missing: ["probe"],
    });
  });
});

const ROW = (n: number) => `<div role="listitem"><div componentkey="SearchResultsACoAAx${n}">
  <a href="/in/person-${n}/"><p>Person ${n}</p></a>
  <a href="/preload/search-custom-invite/?vanityName=person-${n}"><svg id="connect-small"></svg>Connect</a></div></div>`;
const EMBER_ROW = (
  n: number,
) => `<li><div data-view-name="search-entity-result-universal-template" data-chameleon-result-urn="urn:li:member:${n}">
  <a href="/in/person-${n}"><span>Person ${n}</span></a><button aria-label="Invite Person ${n} to connect">Connect</button></div></li>`;
const TILE = (n: number) => `<li><a href="/in/person-${n}/"><p>Person ${n}</p></a>
  <button componentkey="ConnectButtonstate:invitation:urn:li:member:${n}_connect"><svg id="connect-small"></svg>Connect</button></li>`;
const COMPANY = (n: number) => `<li><section class="org-people-profile-card__profile-card-spacing">
  <a href="/in/person-${n}"><div>Person ${n}</div></a><button>Connect</button></section></li>`;
const SHELL = (inside: string, meta = "como-pk") =>
  `<meta name="${meta}" content="x"><body><main>${inside}</main></body>`;
const many = (one: (n: number) => string, count = 8) =>
  Array.from({ length: count }, (_, n) => one(n + 1)).join("");

describe("lists of people", () => {
  const look = (path: string, text: string) => probe(parse(text), `https://www.linkedin.com${path}`)?.missing;
  const SEARCH = "/search/results/people/?keywords=acme";

  test.each([
    [SEARCH, SHELL(many(ROW))],
    [SEARCH, SHELL(many(EMBER_ROW), "other")],
    ["/mynetwork/grow/", SHELL(many(TILE))],
    ["/company/acme/people/", SHELL(many(COMPANY), "other")],
  ])("%s has all", (path, text) => {
    expect(look(path, text)).toEqual([]);
  });

  test.each([
    [SEARCH, SHELL(many(ROW)), /SearchResults/g, "Found", ["searchRow"]],
    [SEARCH, SHELL(many(ROW)), /\/in\//g, "/member/", ["personLink"]],
    [SEARCH, SHELL(many(ROW)), /search-custom-invite|connect-small/g, "new", ["connectIcon"]],
    [
      SEARCH,
      SHELL(many(EMBER_ROW), "other"),
      /data-chameleon-result-urn|data-view-name/g,
      "data-x",
      ["searchRow"],
    ],
    ["/mynetwork/grow/", SHELL(many(TILE)), /connect-small|_connect/g, "new", ["connectIcon"]],
    ["/mynetwork/grow/", SHELL(many(TILE)), /\/in\//g, "/member/", ["personLink"]],
    [
      "/company/acme/people/",
      SHELL(many(COMPANY), "other"),
      /org-people-profile-card__/g,
      "org-",
      ["companyCard"],
    ],
    ["/company/acme/people/", SHELL(many(COMPANY), "other"), /main>/g, "article>", ["main"]],
  ] as const)("%s without a thing misses just that", (path, text, from, to, things) => {
    expect(look(path, text.replaceAll(from, to))).toEqual(things);
  });

  test("nobody found, or only connections, is nothing amiss", () => {
    expect(look(SEARCH, SHELL("<h2>No results</h2>"))).toBeUndefined();
    const connected = many(ROW).replace(
      /<a href="\/preload[\s\S]*?<\/a>/g,
      '<a href="/messaging/compose/?x">Message</a>',
    );
    expect(look(SEARCH, SHELL(connected))).toEqual([]);
    const asked = many(TILE).replaceAll("_connect", "_pending").replaceAll("connect-small", "clock-small");
    expect(look("/mynetwork/", SHELL(asked))).toEqual([]);
  });
});

const DIALOG = (inside: string, extra = "") =>
  SHELL(`<p>Page</p><div role="dialog" data-test-modal
  class="artdeco-modal send-invite ${extra}" aria-labelledby="send-invite-modal">${inside}</div>`);
const CHOOSE = `<button class="artdeco-button--secondary">Add a note</button><button class="artdeco-button--primary">Send</button>`;
const NOTE = `<textarea id="custom-message" name="message"></textarea><p><span>0</span>/200</p>
  <button class="artdeco-button--secondary">Cancel</button><button class="artdeco-button--primary">Send</button>`;

describe("the dialog", () => {
  const look = (text: string) =>
    probe(parse(text), "https://www.linkedin.com/in/priya-nair/", "dialog")?.missing;

  test.each([CHOOSE, NOTE])("has all", (inside) => {
    expect(look(DIALOG(inside))).toEqual([]);
  });

  test.each([
    [DIALOG(CHOOSE), /--primary/g, "--first", ["send"]],
    [DIALOG(CHOOSE), /--secondary/g, "--second", ["addNote", "noteField"]],
    [DIALOG(NOTE), "/200", "", ["counter"]],
    [DIALOG(NOTE), /send-invite/g, "ask", ["inviteDialog"]],
  ] as const)("without a thing misses just that", (text, from, to, things) => {
    expect(look(text.replaceAll(from, to))).toEqual(things);
  });

  test("one that refuses or sells, and none at all, is nothing amiss", () => {
    expect(look(DIALOG("<button>Got it</button>", "ip-fuse-limit-alert"))).toBeUndefined();
    expect(look(DIALOG('<a href="/premium/x/">Premium</a>'))).toBeUndefined();
    expect(look(SHELL("<p>Page</p>"))).toBeUndefined();
    expect(
      probe(parse(SHELL("")), "https://www.linkedin.com/preload/custom-invite/?vanityName=x"),
    ).toBeNull();
  });
});

test("which pages are looked at", () => {
  const at = (path: string) => pageAt(`https://www.linkedin.com${path}`);
  expect(["/in/ann/", "/in/ann/overlay/contact-info/", "/in/ann/details/skills/"].map(at)).toEqual([
    "profile",
    "profile",
    null,
  ]);
  expect(["/login", "/404/", "/checkpoint/lg/login", "/authwall?x=1", "/feed/", "/"].map(at)).toEqual(
    Array(6).fill(null),
  );
  expect(["/mynetwork/", "/mynetwork/grow/", "/mynetwork/invitation-manager/"].map(at)).toEqual([
    "network",
    "network",
    null,
  ]);
});

test("the generation of a page", () => {
  expect(
    NAMES.map((name) => layoutOf(parse(html(name)))).filter((layout) => layout === "unknown").length,
  ).toBe(2);
  expect(layoutOf(parse(html("ember_second_degree")))).toBe("ember");
  expect(layoutOf(parse(html("hydrating")))).toBe("sdui");
});
