import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import ids from "../../../contract/examples/extension.json";
import { BROUGHT, problems } from "../../packaging/checks";
import { manifest } from "../../packaging/manifest";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "afterword-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function built(manifestOf: object, script = "", drawing = ""): string[] {
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifestOf));
  writeFileSync(join(folder, "page.js"), script);
  for (const name of Object.keys(BROUGHT)) writeFileSync(join(folder, name), "");
  writeFileSync(join(folder, "drawing.js"), drawing);
  return problems(folder);
}
const CONTENT = { content_scripts: [{ js: ["page.js"] }] };

describe("a build is refused", () => {
  it.each(["web_accessible_resources", "externally_connectable"])("with %s", (key) => {
    expect(built({ [key]: [] })).toEqual([expect.stringContaining(key)]);
  });

  it.each(["window.postMessage({}, '*')", "x.innerHTML = ''", "fetch('/')"])(
    "with %s in a page",
    (script) => {
      expect(built(CONTENT, script)).toHaveLength(1);
    },
  );

  it("with a content script beyond its bounds", () => {
    expect(built(CONTENT, " ".repeat(40_001))).toEqual([expect.stringContaining("40001 bytes")]);
  });

  it("with a drawing script beyond its bounds, or with what pages could notice in it", () => {
    expect(built(CONTENT, "", " ".repeat(26_001))).toEqual([expect.stringContaining("26001 bytes")]);
    expect(built(CONTENT, "", "x.innerHTML = ''")).toHaveLength(1);
  });

  it("and not without a reason", () => {
    expect(built(CONTENT, "void 0")).toEqual([]);
  });
});

describe("the manifest", () => {
  it("fixes the ids that the companion and the tests know", async () => {
    const key = Buffer.from(String(manifest("chrome").key), "base64");
    const digest = Buffer.from(await crypto.subtle.digest("SHA-256", key)).toString("hex");
    const id = Array.from(
      digest.slice(0, 32),
      (digit) => "abcdefghijklmnop"[Number.parseInt(digit, 16)],
    ).join("");
    expect(id).toBe(ids.chromium_id);
    expect(manifest("firefox").browser_specific_settings?.gecko?.id).toBe(ids.gecko_id);
  });

  it("asks for nothing but storage, a clock, scripts in LinkedIn's pages and this machine", () => {
    for (const browser of ["chrome", "firefox"]) {
      const { permissions, optional_permissions, host_permissions } = manifest(browser);
      expect(permissions).toEqual(["storage", "alarms", "scripting"]);
      expect(optional_permissions).toEqual(["notifications"]);
      expect(host_permissions).toEqual(["http://127.0.0.1/*", "https://www.linkedin.com/*"]);
    }
  });
});
