import type { Verdict } from "../wire/contract";
import { type Child, h, picture } from "./h";
import type { IconName } from "./icons";
import { icons } from "./look";

export function icon(name: IconName): Element {
  return picture(icons[name], name);
}

/** How serious it is, by the level's picture, and its title. */
export function heading(verdict: Verdict | undefined, ...rest: Child[]): HTMLElement {
  return h("div", { class: "line" }, icon(levelOf(verdict)), ...rest);
}

/** The verdict's level; "trouble" where there is no verdict. It decides picture and colour. */
export function levelOf(verdict: Verdict | undefined): Verdict["level"] | "trouble" {
  return verdict?.level ?? "trouble";
}
