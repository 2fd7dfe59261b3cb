import { expect, test } from "vitest";
import { rulingOf } from "../../src/journey/ruling";
import type { Told } from "../../src/journey/verdicts";
import { bare, verdict } from "./world";

const OPEN = { findings: [{ rule: "company_open", text: "Acme is deciding.", source: "Design choice" }] };
const cached = (told: Told): Told =>
  told.state === "ok" ? { state: "cached", reply: told.reply, ageSeconds: 60 } : told;

test.each<[string, Told, "hold" | "pass"]>([
  ["not yet", verdict("not_yet"), "hold"],
  ["ask first", verdict("ask_first"), "hold"],
  ["is it them", verdict("confirm"), "hold"],
  ["good time", verdict("go"), "pass"],
  ["settled", verdict("settled"), "pass"],
  ["not in the log", verdict("unlisted"), "pass"],
  ["not in the log, but their company is deciding", verdict("unlisted", OPEN), "hold"],
  ["not set up", { state: "unpaired" }, "pass"],
  ["nobody answers", { state: "offline" }, "hold"],
  ["somebody else answers", { state: "foreign_server" }, "hold"],
  ["locked", { state: "locked" }, "hold"],
  ["revoked", { state: "revoked" }, "hold"],
  [
    "the service cannot make sense of the page",
    { state: "refused", error: { code: "bad_input", text: "" } },
    "hold",
  ],
  ["last known: in the log, good time then", cached(verdict("go")), "hold"],
  ["last known: settled", cached(verdict("settled")), "pass"],
  ["last known: not in the log", { state: "cached", reply: bare("unlisted"), ageSeconds: 9 }, "pass"],
])("%s", (_name, told, ruling) => {
  expect(rulingOf(told)).toBe(ruling);
});
