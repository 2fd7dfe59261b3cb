import type { UserManifest } from "wxt";

/**
 * The public half of the key that fixes the Chromium id kmnpcdnpidnldllakeedlhkjhghclhao (the first 128 bits
 * of its SHA-256, written a–p). The private half was thrown away: nobody needs it for an unpacked extension.
 * Both ids are in contract/examples/extension.json for whoever has to name them.
 */
const KEY =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA43rTOHMC0imP6KE4byqh4CC6IU0yjN9i1Rt1S15TN7o/+LXT76HJS7XDT7ya7OsoHvOzgbBOjkHYWMp1daSMOlHfaoZq5w3n782AJTIcmi0WfaAoduEBFq9spqGHdObzzAXYR/hmUtb2zu5KAUq3Ik+x2QExy5NO23W2JTsUEG0E77fi3gt1iKa5beQmG8T8gpLpiNjX7MyspUzgb8X+DhqWOsfnShjPDpNLDq9b4y4DjfvGmC6K8Aire4c8Nx25D4HrTnrq+ymIpiNRg/YgspPbVT1ABNMTqZJROeLudmIloCw27oy3pFy+ts5UdzTlFlzv8zOED4SrhUfzr4DCuQIDAQAB";

const GECKO = {
  gecko: {
    id: "afterword@afterword.example",
    strict_min_version: "140.0",
    data_collection_permissions: { required: ["none"] },
  },
  gecko_android: { strict_min_version: "142.0" }, // the first that knows data_collection_permissions
};

/** Own screens load own files, and the background reaches nothing but this machine. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src http://127.0.0.1:*",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/**
 * Asks for as little as it can: a place to keep things, a clock, LinkedIn's pages and this machine. `scripting` reaches
 * no page beyond those; it brings what draws into a page that has something to show (decision 0008). In Chromium the build adds
 * `sidePanel` (decision 0009). Notifications are asked for when the user wants them, in the options.
 */
export function manifest(browser: string): UserManifest {
  const common = {
    name: "Afterword",
    description: "Know when, and how, to connect with the people who interview you.",
    permissions: ["storage", "alarms", "scripting"],
    optional_permissions: ["notifications"],
    host_permissions: ["http://127.0.0.1/*", "https://www.linkedin.com/*"],
    content_security_policy: { extension_pages: POLICY },
    action: { default_title: "Afterword" },
  } satisfies UserManifest;
  return browser === "firefox"
    ? { ...common, browser_specific_settings: GECKO }
    : { ...common, key: KEY, minimum_chrome_version: "120" };
}
