import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Note } from "../../src/wire/contract";
import { noteQuota, withQuota } from "../../src/wire/quota";
import { local, settings } from "../../src/wire/storage";
import "./browser";

const NOTE: Note = { text: "Hi", limit: 200, length: 2, language: "en", detail_needed: false };

beforeEach(() => local.remove("notesLeft"));

describe("LinkedIn's notes of the month", () => {
  it("are told with each note once the dialog has said them", async () => {
    expect(await withQuota(NOTE)).toEqual(NOTE);
    await noteQuota({ limit: 200, left: 3 });
    expect(await withQuota(NOTE)).toEqual({ ...NOTE, left: 3 });
  });

  it("are new ones in another month", async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 30), toFake: ["Date"] });
    await noteQuota({ left: 0 });
    expect(await withQuota(NOTE)).toHaveProperty("left", 0);
    vi.setSystemTime(new Date(2026, 11, 1));
    expect(await withQuota(NOTE)).not.toHaveProperty("left");
    vi.useRealTimers();
  });

  it("are without number on Premium, which the longer field shows", async () => {
    await noteQuota({ limit: 200, left: 3 });
    await noteQuota({ limit: 300 });
    expect((await settings()).noteLimit).toBe(300);
    expect(await withQuota({ ...NOTE, limit: 300 })).not.toHaveProperty("left");
    expect(await withQuota(NOTE)).not.toHaveProperty("left");
  });

  it.each([{ left: -1 }, { left: 1.5 }, { left: "3" }, { left: 4000 }, { limit: 99 }, {}])(
    "are not %j",
    async (told) => {
      await noteQuota(told);
      expect(await withQuota(NOTE)).toEqual(NOTE);
    },
  );
});
