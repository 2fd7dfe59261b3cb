import { describe, expect, test } from "vitest";
import { PROBED, SELECTORS } from "../../src/read/selectors";

describe("the selectors table", () => {
  test.each(Object.entries({ ...SELECTORS, ...PROBED }))(
    "%s is valid CSS and gives its evidence",
    (_thing, alternatives) => {
      for (const { css, since, fact } of alternatives) {
        expect(() => document.querySelector(css)).not.toThrow();
        expect(since).toMatch(/^20\d\d-[01]\d$/);
        expect(fact).toMatch(/^\d(\.\d+)?$/);
      }
    },
  );
});
