import { describe, expect, it } from "vitest";
import { evidence } from "../../packaging/evidence";
import { CSS } from "../../src/read/css";
import { SELECTORS } from "../../src/read/selectors";

const { load, transform } = evidence();

describe("the selectors in a build", () => {
  it("are the same ones, in the same order, without their evidence", async () => {
    const built = await import(
      `data:text/javascript,${encodeURIComponent(load("/x/src/read/css.ts") ?? "")}`
    );
    expect(built.CSS).toEqual(CSS);
    for (const [thing, list] of Object.entries(SELECTORS))
      expect(built.CSS[thing]).toBe(list.map(({ css }) => css).join(", "));
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
