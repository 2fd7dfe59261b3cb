import { describe, expect, test } from "vitest";
import examples from "../../../contract/examples/profile_urls.json";
import { canonical, readProfileUrl } from "../../src/read/profile_url";

interface Example {
  url: string;
  slug?: string | null;
  member_id?: string | null;
  refused?: boolean;
  why?: string;
}

describe("the addresses that both sides agree on", () => {
  test.each(examples as Example[])("$url ($why)", (example) => {
    const expected = example.refused ? null : { slug: example.slug, memberId: example.member_id };
    expect(readProfileUrl(example.url)).toEqual(expected);
  });
});

test("a slug is compared decoded once, composed and in lower case", () => {
  expect(canonical("Z%CC%87aneta-Przyk%C5%82ad")).toBe("żaneta-przykład");
  expect(canonical("żaneta-przykład")).toBe("żaneta-przykład");
});
