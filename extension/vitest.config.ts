import { defineConfig } from "vitest/config";

// Two worlds: what runs in the background needs no page, the rest gets one.
export default defineConfig({
  test: {
    projects: [
      { test: { name: "wire", include: ["tests/{wire,packaging}/**/*.test.ts"], environment: "node" } },
      {
        test: {
          name: "page",
          include: ["tests/{read,guard,journey,show}/**/*.test.ts"],
          setupFiles: ["tests/show/look.ts"],
          environment: "happy-dom",
          environmentOptions: { happyDOM: { url: "https://www.linkedin.com/" } },
        },
      },
    ],
  },
});
