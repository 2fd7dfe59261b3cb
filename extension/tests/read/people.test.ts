import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { listAt } from "../../src/read/list_page";
import { type Listed, listed, listedProfile } from "../../src/read/people";

const FOLDER = join(import.meta.dirname, "lists");
const namesOf = (ending: string) =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length));

interface Expectation {
  url: string;
  people: { name: string; profile: object }[];
}

function open(name: string): Document {
  return new DOMParser().parseFromString(readFileSync(join(FOLDER, `${name}.html`), "utf8"), "text/html");
}

function said(one: Listed, url: string): { name: string; profile: object } {
  const { name = "", url: address, ...profile } = listedProfile(one, listAt(url) ?? "network");
  expect(address).toContain(encodeURIComponent(profile.slug ?? profile.member_id ?? ""));
  return { name: name ?? "", profile };
}

describe("stored lists of people", () => {
  test.each(namesOf(".html"))("%s", (name) => {
    const expected: Expectation = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8"));
    const doc = open(name);
    const before = doc.documentElement.outerHTML;
    expect(listed(doc, expected.url).map((one) => said(one, expected.url))).toEqual(expected.people);
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  test("there is a page for every expectation", () => {
    expect(namesOf(".json").sort()).toEqual(namesOf(".html").sort());
  });

  test("the name is the page's own element, in the card around it", () => {
    const [robin, priya] = listed(open("sdui_search"), "https://www.linkedin.com/search/results/people/");
    expect(robin?.name.localName).toBe("span");
    expect(priya?.name.localName).toBe("a");
    expect(priya?.card.getAttribute("role")).toBe("listitem");
  });
});

describe("the kind of list", () => {
  test.each([
    ["/search/results/people/?keywords=a", "search"],
    ["/mynetwork/grow/", "network"],
    ["/company/acme/people/", "company"],
    ["/in/priya-nair-77/", "network"],
    ["/feed/", null],
    ["/preload/custom-invite/?vanityName=a", null],
  ])("%s", (path, kind) => {
    expect(listAt(`https://www.linkedin.com${path}`)).toBe(kind);
  });
});
