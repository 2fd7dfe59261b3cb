import { afterEach, describe, expect, test } from "vitest";
import { isPending } from "../../src/journey/sent";
import { open, profilePage } from "./world";

const waiting = (name: string, slug: string) =>
  `<li><a href="/in/${slug}/">${name}</a><a href="https://www.linkedin.com/"
    aria-label="Pending, click to withdraw invitation sent to ${name}">Pending</a></li>`;
const rail = (...cards: string[]) => `<aside><ul>${cards.join("")}</ul></aside>`;

afterEach(() => {
  document.body.innerHTML = "";
});

describe("an invitation that is waiting", () => {
  test("is seen on the person's own card", () => {
    open("/in/priya-nair/", profilePage(waiting("Priya Nair", "priya-nair")));
    expect(isPending(document, { slug: "priya-nair" })).toBe(true);
  });

  test("is seen on a neighbour's", () => {
    open("/in/priya-nair/", profilePage("", rail(waiting("Sam Sample", "sam-sample"))));
    expect(isPending(document, { slug: "sam-sample", name: "Sam Sample" })).toBe(true);
    expect(isPending(document, { slug: "priya-nair", name: "Priya Nair" })).toBe(false);
  });

  test("is not a namesake's", () => {
    open("/mynetwork/", `<main>${rail(waiting("Sam Sample", "sam-sample-2"))}</main>`);
    expect(isPending(document, { slug: "sam-sample", name: "Sam Sample" })).toBe(false);
  });

  test("is not one that stands ready and does not show", () => {
    open("/mynetwork/", `<main><div hidden>${rail(waiting("Sam Sample", "sam-sample"))}</div></main>`);
    expect(isPending(document, { slug: "sam-sample", name: "Sam Sample" })).toBe(false);
  });
});
