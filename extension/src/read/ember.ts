import type { PageKind } from "./card";
import { companyOfLabels } from "./company";
import { CSS } from "./css";
import { degreeOf } from "./degree";
import { all, one } from "./find";
import { textOf } from "./text";
import { visible } from "./visible";

/** "voyager-web": artdeco classes, one h1, decimal member ids (LINKEDIN.md 2). */
export const ember: PageKind = {
  cards: (root) => all(root, CSS.emberCard).filter((card) => one(card, CSS.emberName)),
  fields(card) {
    const name = textOf(one(card, CSS.emberName));
    if (!name) return null;
    const labels = all(card, CSS.emberCompany).map((button) => button.getAttribute("aria-label") ?? "");
    const degree = degreeOf(all(card, CSS.emberDegree).find(visible) ?? null);
    return {
      name,
      headline: textOf(one(card, CSS.emberHeadline)),
      company: companyOfLabels(labels) ?? "",
      location: textOf(one(card, CSS.emberLocation)),
      degree,
    };
  },
  memberId: (_card, ids) => [...ids.memberIds, ...ids.numbers][0] ?? null,
};
