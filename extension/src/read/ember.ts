import type { PageKind } from "./card";
import { companyOfLabels } from "./company";
import { degreeOf } from "./degree";
import { all, one } from "./find";
import { textOf } from "./text";
import { visible } from "./visible";

/** "voyager-web": artdeco classes, one h1, decimal member ids (LINKEDIN.md 2). */
export const ember: PageKind = {
  name: "ember",
  cards: (doc) => all(doc, "emberCard").filter((card) => one(card, "emberName")),
  fields(card) {
    const name = textOf(one(card, "emberName"));
    if (!name) return null;
    const labels = all(card, "emberCompany").map((button) => button.getAttribute("aria-label") ?? "");
    const degree = degreeOf(all(card, "emberDegree").find(visible) ?? null);
    return {
      name,
      headline: textOf(one(card, "emberHeadline")),
      company: companyOfLabels(labels) ?? "",
      location: textOf(one(card, "emberLocation")),
      degree,
    };
  },
  memberId: (_card, ids) => [...ids.memberIds, ...ids.numbers][0] ?? null,
};
