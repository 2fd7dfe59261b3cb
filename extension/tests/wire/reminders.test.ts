import { describe, expect, it } from "vitest";
import { clearDue, due, remind } from "../../src/wire/reminders";
import { local } from "../../src/wire/storage";
import "./browser";

const URL = "https://www.linkedin.com/in/priya-nair/";
const AT = "2026-11-26T16:00:00Z";
const BEFORE = Date.parse("2026-11-26T15:59:00Z");
const AFTER = Date.parse("2026-11-26T16:01:00Z");

describe("reminders", () => {
  it("come at their moment, until they have been read", async () => {
    await remind(AT, "Good time to connect with Priya.", URL);
    expect(await due(BEFORE)).toEqual([]);
    expect(await due(AFTER)).toEqual([
      { at: Date.parse(AT), text: "Good time to connect with Priya.", url: URL },
    ]);
    await clearDue(AFTER);
    expect(await due(AFTER)).toEqual([]);
  });

  it("replace an older one for the same page", async () => {
    await remind(AT, "One", URL);
    await remind("2026-11-27T16:00:00Z", "Two", URL);
    expect(await local.get("reminders")).toMatchObject([{ text: "Two" }]);
  });

  it("lead to profiles only", async () => {
    await remind(AT, "One", "javascript:alert(1)");
    expect(await local.get("reminders")).toEqual([{ at: Date.parse(AT), text: "One" }]);
  });

  it("need a moment", async () => {
    expect(await remind("soon", "One")).toBe(false);
    expect(await local.get("reminders")).toBeUndefined();
  });
});
