// Pairs the extension through its options tab, which it opens by itself when it is installed.

async function openTab(connection, uuid) {
  const { result } = await connection.send("browsingContext.create", { type: "tab" });
  const url = `moz-extension://${uuid}/options.html`;
  // Firefox answers a navigation to an extension's page late or never: the page is asked instead.
  await connection.send("browsingContext.navigate", { context: result.context, url, wait: "none" });
  return result.context;
}

async function evaluate(connection, context, expression) {
  const asked = { expression, target: { context }, awaitPromise: true, userActivation: true };
  const { result } = await connection.send("script.evaluate", asked);
  if (result.type === "exception") throw new Error(result.exceptionDetails.text);
  return result.result.value;
}

async function until(connection, context, expression) {
  for (const end = Date.now() + 60_000; Date.now() < end; ) {
    const found = await evaluate(connection, context, expression).catch(() => null);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  throw new Error(`the options tab never had ${expression}`);
}

/** Agrees, pastes the code, presses Pair; the status text when it has come. */
export async function pair(connection, uuid, code) {
  const context = await openTab(connection, uuid);
  await until(connection, context, `document.getElementById("consent") !== null`);
  await evaluate(connection, context, `document.getElementById("consent").click()`);
  await until(connection, context, `!document.getElementById("code").disabled`);
  const paste = `document.getElementById("code").value = ${JSON.stringify(code)}`;
  await evaluate(connection, context, paste);
  await evaluate(connection, context, `document.getElementById("pair-button").click()`);
  const settled = `(text => /^(Paired|.*\\.)$/.test(text) && !text.startsWith("One moment") && text)(document.getElementById("status").textContent)`;
  return until(connection, context, settled);
}
