/**
 * Properties that only the page's script knows (tests/packaging/smaller.test.ts sees to that): they may be called
 * anything in a build. Whatever crosses the wire, comes along as looks, or belongs to the page keeps its name.
 */
export const INSIDE = [
  "allows",
  "begin",
  "card",
  "cards",
  "css",
  "decide",
  "dialog",
  "doc",
  "editing",
  "failed",
  "fields",
  "heard",
  "ids",
  "invitations",
  "isAlive",
  "judged",
  "memberId",
  "memberIds",
  "mended",
  "numbers",
  "owner",
  "passed",
  "personId",
  "reading",
  "renote",
  "safely",
  "sending",
  "shown",
  "slugs",
  "startsAt",
  "unhold",
  "why",
  "world",
];

/** How terser makes the scripts small; checks.ts says how small the page's has to be. */
export const TERSER = {
  module: true,
  compress: {
    ecma: 2020 as const,
    passes: 8,
    keep_fargs: false,
    pure_getters: true,
    unsafe_arrows: true,
    unsafe_methods: true,
  },
  mangle: { properties: { regex: new RegExp(`^(?:${INSIDE.join("|")})$`) } },
  format: { ecma: 2020 as const, comments: false },
};
