import type { Level } from "../wire/contract";

export type IconName = Level | "trouble" | "collapse" | "expand" | "for" | "against";

/** Stroked paths on a 20×20 field, one shape per level, so that nobody has to tell them by colour. */
export const ICONS: Record<IconName, string> = {
  not_yet: "M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15ZM10 6v4.3l2.8 1.9", // a clock
  ask_first: "M3 4h14v10H9l-4 3v-3H3ZM8.2 7.6a1.8 1.8 0 1 1 1.8 1.9M10 11.6v.1", // a question in a balloon
  go: "M10 2.5a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15ZM6.5 10.2l2.4 2.4l4.6-5", // a tick
  settled:
    "M8 12l4-4M9 6.5l1.6-1.6a3.2 3.2 0 0 1 4.5 4.5L13.5 11M11 13.5l-1.6 1.6a3.2 3.2 0 0 1-4.5-4.5L6.5 9", // a link
  confirm:
    "M8 3.5a3 3 0 1 0 0 6a3 3 0 0 0 0-6ZM2.5 17c0-3.2 2.2-5 5.5-5c1.2 0 2.3.2 3.1.7M14 12a1.7 1.7 0 1 1 1.7 1.8M15.7 16.4v.1", // a person, asked about
  unlisted: "M8 3.5a3 3 0 1 0 0 6a3 3 0 0 0 0-6ZM2.5 17c0-3.2 2.2-5 5.5-5s5.5 1.8 5.5 5M14 7h4", // a person, nothing noted
  trouble: "M10 3L18 16.5H2ZM10 8v4M10 14.2v.1", // something is missing
  collapse: "M5 10h10",
  expand: "M5 12.5l5-5l5 5",
  for: "M4.5 10.5l3.5 3.5l7.5-8",
  against: "M5.5 5.5l9 9M14.5 5.5l-9 9",
};
