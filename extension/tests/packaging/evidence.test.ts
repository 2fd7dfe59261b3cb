import { describe, expect, it } from "vitest";
import { evidence, terse } from "../../packaging/evidence";
import { CSS, PROBE_CSS } from "../../src/read/css";
import { PROBED, SELECTORS } from "../../src/read/selectors";

const { load, transform } = evidence();

describe("the selectors in a build", () => {
  it("are the same ones, in the same order, without their evidence", async () => {
    const built = await import(
      `data:text/javascript,${encodeURIComponent(load("/x/src/read/css.ts") ?? "")}`
    );
    for (const [thing, list] of Object.entries({ ...SELECTORS, ...PROBED }))
      expect({ ...built.CSS, ...built.PROBE_CSS }[thing]).toBe(terse(list.map(({ css }) => css).join(", ")));
    expect(Object.keys(built.CSS)).toEqual(Object.keys(CSS));
    expect(Object.keys(built.PROBE_CSS)).toEqual(Object.keys(PROBE_CSS));
  });

  it.each([
    ['[role="menu"], a', "[role=menu],a"],
    ['a[href*="/in/"]', 'a[href*="/in/"]'],
    ['[id$="_pending"]', '[id$="_pending"]'],
    ['[id^="company-"]', "[id^=company-]"],
  ])("lose quotes that mean nothing: %s", (css, short) => {
    expect(terse(css)).toBe(short);
  });

  it("lose it where there is some, and nothing else", () => {
    const code = '{ name: "link", at: "self", css: "a[href]", since: "2026-04", fact: "3" }';
    expect(transform(code, "/x/src/guard/surfaces.ts")?.code).toMatch(
      /^{ +at: "self", css: "a\[href\]", +}$/,
    );
    expect(transform(code, "/x/src/show/words.ts")).toBeNull();
    expect(load("/x/src/read/selectors.ts")).toBeNull();
  });
});
