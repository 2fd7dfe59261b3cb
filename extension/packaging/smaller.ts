/**
 * How the page's script is made small (checks.ts says how small it has to be): the names inside it are nobody's
 * business, but whatever crosses the wire or belongs to the page keeps its name.
 */
export const TERSER = {
  module: true,
  compress: {
    ecma: 2020,
    passes: 8,
    keep_fargs: false,
    pure_getters: true,
    unsafe_arrows: true,
    unsafe_methods: true,
  },
  format: { ecma: 2020, comments: false },
} as const;
