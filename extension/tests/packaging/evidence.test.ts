import { readFileSync } from "node:fs";
import { transformWithOxc } from "vite";
import { describe, expect, it } from "vitest";
import { evidence, withoutEvidence } from "../../packaging/evidence";
import { SELECTORS } from "../../src/read/selectors";

const source = readFileSync(new URL("../../src/read/selectors.ts", import.meta.url), "utf8");

describe("the selectors in a build", () => {
  it("are the same ones, in the same order, without their evidence", async () => {
    const { code } = await transformWithOxc(withoutEvidence(source), "selectors.ts");
    const built = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    const bare = Object.entries(SELECTORS).map(([thing, list]) => [thing, list.map(({ css }) => ({ css }))]);
    expect(built.SELECTORS).toEqual(Object.fromEntries(bare));
  });

  it("lose it in the tables only", () => {
    const code = 'const told = { since: "yesterday", fact: "3" };';
    expect(evidence().transform(code, "/x/src/read/selectors.ts")?.code).toBe("const told = {   };");
    expect(evidence().transform(code, "/x/src/guard/surfaces.ts")?.code).toBe("const told = {   };");
    expect(evidence().transform(code, "/x/src/show/words.ts")).toBeNull();
  });
});
