import { expect, test } from "vitest";
// The same file that the core's tests hold to what the core says.
import examples from "../../../contract/examples/verdicts.json";
import type { Profile, Verdict } from "../../src/wire/contract";
import { said, setStage } from "./stage";

interface Example {
  name: string;
  profile: Profile;
  verdict: Verdict;
}

const EXAMPLES = examples as unknown as Example[];

test.each(EXAMPLES)("the core's $name is said in full", ({ profile, verdict }) => {
  const { shown, shadow } = setStage();
  shown.banner({ state: "ok", profile, verdict });
  const text = said(shadow);
  expect(text).toContain(verdict.title.replace(/\.$/, ""));
  if (verdict.level === "unlisted") return; // a small pill
  expect(text).toContain(verdict.findings[0]?.text); // one reason; the others are the service's own business
  expect(text).toContain(verdict.advice.text);
  if (verdict.note) expect(text).toContain(verdict.note.text);
});
