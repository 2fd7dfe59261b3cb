import { describe, expect, it } from "vitest";
import { isAbout, keepTab, leaveTab, tabView } from "../../src/wire/tabs";
import "./browser";

const PRIYA = "https://www.linkedin.com/in/priya-nair/";
const VIEW = { state: "offline" as const };

describe("what a tab shows", () => {
  it("stays while it is about the same person", async () => {
    await keepTab(1, PRIYA, VIEW);
    for (const same of [`${PRIYA}?isSelfProfile=false`, `${PRIYA}overlay/contact-info/`]) {
      expect(await leaveTab(1, same)).toBe(false);
    }
    expect(await tabView(1)).toMatchObject(VIEW);
  });

  it.each(["https://www.linkedin.com/in/ann/", "https://www.linkedin.com/feed/", null])(
    "is over at %s",
    async (to) => {
      await keepTab(1, PRIYA, VIEW);
      await keepTab(2, PRIYA, VIEW);
      expect(await leaveTab(1, to)).toBe(true);
      expect(await tabView(1)).toBeNull();
      expect(await tabView(2)).toMatchObject(VIEW);
    },
  );

  it("is the person of a profile, not of a row", () => {
    expect(isAbout({ name: "P." })).toBe(true);
    expect(isAbout({ name: "P.", surface: "search" })).toBe(false);
  });
});
