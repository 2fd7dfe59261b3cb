import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { attributeName, localeName, masked } from "../../src/read/known";
import { outline } from "../../src/read/outline";
import { reportOf } from "../../src/read/report";

const FOLDER = join(import.meta.dirname, "pages");
const PAGES = readdirSync(FOLDER).filter((file) => file.endsWith(".html"));
const URL_OF_PRIYA = "https://www.linkedin.com/in/priya-nair-5b31a6/";
const parse = (text: string) => new DOMParser().parseFromString(text, "text/html");
const load = (file: string) => parse(readFileSync(join(FOLDER, file), "utf8"));

/** Numbers that look as if they came by chance, the same in every run. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const KINDS: readonly ((salt: string, n: number) => string)[] = [
  (salt) => `Zo${salt} Personne`,
  (salt, n) => `${salt}-${n}`,
  (_, n) => String(100_000_000 + n),
  (salt) => `ACoAA${salt}`,
  (salt) => `${salt}@example.org`,
  (salt) => `Ωμέγα${salt}`,
];

/** Plants something personal in every attribute's value and in every text, whole and inside what LinkedIn writes there. */
function plant(doc: Document, seed: number): string[] {
  const roll = dice(seed);
  const planted: string[] = [];
  const personal = () => {
    const salt = `q${Math.floor(roll() * 1e9).toString(36)}x`;
    const text = KINDS[Math.floor(roll() * KINDS.length)]?.(salt, Math.floor(roll() * 1e8)) ?? salt;
    planted.push(text);
    return text;
  };
  for (const element of doc.querySelectorAll("*")) {
    for (const { name, value } of [...element.attributes]) {
      const place = roll();
      const text = personal();
      element.setAttribute(name, place < 0.3 ? text : place < 0.6 ? `${value}${text}` : `${text}${value}`);
    }
    element.setAttribute("title", personal());
    element.setAttribute(
      `data-${personal()
        .replace(/[^a-z0-9]/gi, "")
        .toLowerCase()}`,
      personal(),
    );
    for (const node of element.childNodes) if (node.nodeType === 3) node.textContent += ` ${personal()} `;
  }
  return planted;
}

describe("a report", () => {
  test.each(PAGES)("of %s holds nothing of what was planted in it", (file) => {
    for (const seed of [1, 2, 3, 4]) {
      const doc = load(file);
      const planted = plant(doc, seed);
      const report = `${reportOf(doc, URL_OF_PRIYA)}\n${outline(doc.body).join("\n")}`.toLowerCase();
      expect(planted.filter((text) => report.includes(text.toLowerCase()))).toEqual([]);
    }
  });

  test.each(PAGES)("of %s holds no word that is to be read there, and no id", (file) => {
    const doc = load(file);
    const report = reportOf(doc, URL_OF_PRIYA);
    const names = doc.title
      .replace(" | LinkedIn", "")
      .split(" ")
      .filter((name) => name !== "LinkedIn" && name);
    const ids = doc.documentElement.outerHTML.match(/ACoAA\w+|\d{6,}|\/in\/([\w-]+)/g) ?? [];
    expect([...names, ...ids].filter((text) => report.includes(text))).toEqual([]);
    expect(report.length).toBeLessThan(12_000);
  });

  test("shows how the card is built, which selectors match, and changes nothing", () => {
    const doc = load("sdui_second_degree.html");
    const before = doc.documentElement.outerHTML;
    const report = reportOf(doc, URL_OF_PRIYA);
    expect(doc.documentElement.outerHTML).toBe(before);
    expect(report).toContain("Page: profile · layout: sdui");
    expect(report).toContain("Missing now: nothing");
    expect(report).toMatch(/sduiCard: 2026-04 × \d, 2026-08 × \d/);
    expect(report).toContain("componentkey=com.linkedin.sdui.profile.card.ref*Topcard");
    expect(report).toContain("href=/preload/custom-invite/*");
    expect(report).toContain("id=connect-small");
    expect(report).toContain('h2 "*"');
    expect(report).not.toContain("class");
  });

  test("shows the whole main part where no card is known, and an open dialog", () => {
    const page =
      parse(`<html lang="de"><body><main><article data-card-kind="secret"><h3>Ann</h3></article></main>
      <div role="dialog" data-test-modal><button>Send Ann</button></div></body></html>`);
    const report = reportOf(page, URL_OF_PRIYA);
    expect(report).toContain("Missing now: sduiCard, emberCard, inviteDialog");
    expect(report).toContain("layout: unknown · locale: de");
    expect(report).toContain("      article data-card-kind\n        h3");
    expect(report).toContain("div role=dialog");
    expect(report).not.toMatch(/Ann|secret|Send/);
  });

  test("counts what repeats itself, and ends somewhere", () => {
    const row = (n: number) => `<li><a href="/in/person-${n}/">Person ${n}</a></li>`;
    const list = parse(`<main><ul>${Array.from({ length: 300 }, (_, n) => row(n)).join("")}</ul></main>`);
    expect(outline(list.querySelector("main") as Element).join("\n")).toContain("li × 300\n");
    const deep = parse(`<main>${"<div>".repeat(500)}</main>`);
    expect(outline(deep.querySelector("main") as Element).length).toBeLessThan(20);
    const wide = parse(
      `<main>${Array.from({ length: 400 }, (_, n) => `<p id="${n % 2 ? "root" : "x"}">x</p>`).join("")}</main>`,
    );
    expect(outline(wide.querySelector("main") as Element).length).toBeLessThan(20);
  });
});

describe("what a report may repeat", () => {
  test.each([
    [
      "componentkey",
      "ConnectButtonstate:invitation:urn:li:member:700000001_connect",
      "ConnectButtonstate:*_connect",
    ],
    ["componentkey", "ProfilePostConnectDrawer_ann-example", "ProfilePostConnectDrawer_*"],
    ["componentkey", "ann-example", "*"],
    ["id", "ember1234", "ember*"],
    ["id", "workspace", "workspace"],
    ["role", "listitem", "listitem"],
    ["role", "Ann", "*"],
    ["aria-label", "true", "*"],
    ["title", "root", "*"],
    ["href", "/in/ann-example/overlay/contact-info/", "/in/*/overlay/contact-info/"],
    ["href", "https://www.linkedin.com/in/ann-example?miniProfileUrn=x", "/in/*/"],
    ["href", "https://ann.example/", "*"],
  ])("%s of %s", (name, value, shown) => {
    expect(masked(name, value)).toBe(shown);
  });

  test("names of attributes and of languages", () => {
    expect(
      ["data-testid", "data-ember-action-42", "data-annexamplewithalongname"].map(attributeName),
    ).toEqual(["data-testid", "data-*", "data-*"]);
    expect(["en_US", "pl", "zh-Hans", "ann", "en_US Ann"].map(localeName)).toEqual([
      "en_US",
      "pl",
      "zh-Hans",
      "*",
      "*",
    ]);
  });
});
