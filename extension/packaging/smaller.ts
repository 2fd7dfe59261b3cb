/** How terser makes the scripts small; checks.ts says how small those in a page have to be. */
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
  format: { ecma: 2020 as const, comments: false },
};
