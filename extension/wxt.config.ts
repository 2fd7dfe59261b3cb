import { fileURLToPath } from "node:url";
import { defineConfig } from "wxt";
import { problems } from "./packaging/checks";
import { manifest } from "./packaging/manifest";

const quiet = fileURLToPath(new URL("./packaging/content_script_context.ts", import.meta.url));

export default defineConfig({
  srcDir: "src",
  publicDir: "src/public",
  imports: false,
  manifest: ({ browser }) => manifest(browser),
  vite: () => ({
    resolve: { alias: { "wxt/utils/content-script-context": quiet } },
    build: { modulePreload: false },
  }),
  hooks: {
    "build:done": (wxt) => {
      const wrong = problems(wxt.config.outDir);
      if (wrong.length > 0) throw new Error(wrong.join("\n"));
    },
  },
});
