"""How a function is called in the extension's background in Firefox: its event page, woken if it sleeps."""

# In the browser's own window.
IN_BACKGROUND = """async (id, beside, script) => {
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.wakeupBackground?.();
  const page = [...extension.views].find(({ viewType }) => viewType === "background");
  const messages = page.xulBrowser.messageManager;
  const { promise, resolve } = Promise.withResolvers();
  const hear = ({ data }) => resolve(data);
  messages.addMessageListener("afterword:background", hear);
  messages.loadFrameScript(
    "data:application/javascript;charset=utf-8," +
      encodeURIComponent(`{ const SCRIPT = ${JSON.stringify(script)}; ${beside} }`), false);
  const given = await promise;
  messages.removeMessageListener("afterword:background", hear);
  return given;
}"""

# Beside the event page, in its process. The page's own policy forbids eval, the browser may.
BESIDE_BACKGROUND = """
const sandbox = new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
const tell = (given) => sendAsyncMessage("afterword:background", given);
Cu.exportFunction(tell, sandbox, { defineAs: "tell" });
Cu.evalInSandbox(`(async () => {
  const made = (${SCRIPT});
  return typeof made === "function" ? made() : made;
})().then(
  (value) => tell(JSON.stringify({ value })),
  (error) => tell(JSON.stringify({ error: String(error) })),
)`, sandbox);
"""
