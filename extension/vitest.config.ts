import { defineConfig } from "vitest/config";

// Two worlds: what runs in the background needs no page, the rest gets one.
const PATIENCE = 20_000; // milliseconds: a slow machine is normal

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "wire",
          testTimeout: PATIENCE,
          include: ["tests/{wire,packaging}/**/*.test.ts"],
          environment: "node",
        },
      },
      {
        test: {
          name: "page",
          testTimeout: PATIENCE,
          include: ["tests/{read,guard,journey,show,panel,screens}/**/*.test.ts"],
          setupFiles: ["tests/show/look.ts"],
          environment: "happy-dom",
          environmentOptions: { happyDOM: { url: "https://www.linkedin.com/" } },
        },
      },
    ],
  },
});
