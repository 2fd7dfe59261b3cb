import { fileURLToPath } from "node:url";
import { defineConfig } from "wxt";
import { problems } from "./packaging/checks";
import { evidence } from "./packaging/evidence";
import { manifest } from "./packaging/manifest";
import { TERSER } from "./packaging/smaller";

const quiet = fileURLToPath(new URL("./packaging/content_script_context.ts", import.meta.url));

export default defineConfig({
  srcDir: "src",
  publicDir: "src/public",
  imports: false,
  manifest: ({ browser }) => manifest(browser),
  vite: () => ({
    resolve: { alias: { "wxt/utils/content-script-context": quiet } },
    plugins: [evidence()],
    build: { modulePreload: false, target: "es2023", minify: "terser", terserOptions: TERSER },
  }),
  hooks: {
    "build:done": (wxt) => {
      const wrong = problems(wxt.config.outDir);
      if (wrong.length > 0) throw new Error(wrong.join("\n"));
    },
  },
});
