import { randomUUID } from "node:crypto";
import { type Bidi, evaluateIn } from "./bidi.ts";

/**
 * Everything that leans on Firefox's insides rather than on a standard: WebDriver BiDi has no
 * command for a toolbar action and cannot see an extension's popup. Needs a Firefox started
 * with `--remote-allow-system-access`. Tried with Firefox ESR 153; when a Firefox breaks this
 * file, its tests fail here and nothing else needs to change.
 */

/** The browser's own window, as a context in which scripts have its privileges. */
export async function findChromeContext(bidi: Bidi): Promise<string> {
  const tree = await bidi.send<{ contexts: { context: string }[] }>("browsingContext.getTree", {
    "moz:scope": "chrome",
  });
  const context = tree.contexts[0]?.context;
  if (context === undefined) throw new Error("Firefox shows no window of its own.");
  return context;
}

/** Clicks the extension's button, as `browserAction.triggerAction` of Firefox's own tests does. */
export function triggerAction(bidi: Bidi, chrome: string, extensionId: string): Promise<void> {
  return evaluateIn(
    bidi,
    chrome,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
    })()`,
  );
}

/** The popup's `<browser>` element; a preloaded one that is not shown yet does not count. */
const POPUP = `[...document.querySelectorAll("browser.webextension-popup-browser")]
  .find((browser) => browser.isConnected && browser.getBoundingClientRect().width > 0)`;

export function hasPopup(bidi: Bidi, chrome: string): Promise<boolean> {
  return evaluateIn(bidi, chrome, `Boolean(${POPUP})`);
}

/** Hides the panel around the popup, as a click elsewhere does. */
export function closePopup(bidi: Bidi, chrome: string): Promise<void> {
  return evaluateIn(bidi, chrome, `void ${POPUP}?.closest("panel")?.hidePopup()`);
}

/**
 * Value of an expression in the popup's document, awaited; it must survive JSON.
 * A frame script carries it there, because the popup lives in another process and its CSP forbids eval;
 * a sandbox over the window is not bound by that.
 */
export async function evaluateInPopup<Value>(bidi: Bidi, chrome: string, expression: string): Promise<Value> {
  const name = `byline:${randomUUID()}`;
  const frameScript = `(async () => {
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    let answer;
    try {
      answer = { json: await Cu.evalInSandbox(${JSON.stringify(`(async () => JSON.stringify(await (${expression})))()`)}, sandbox) };
    } catch (error) {
      answer = { error: String(error) };
    }
    sendAsyncMessage(${JSON.stringify(name)}, answer);
  })()`;
  // While the popup is moved into its panel its message manager is replaced and a script sent
  // to the old one is lost: no sign of life within 400 ms means sending it again to the new one.
  const answer = await evaluateIn<{ json?: string; error?: string }>(
    bidi,
    chrome,
    `new Promise((resolve, reject) => {
      let tries = 0;
      const send = () => {
        const popup = ${POPUP};
        if (!popup) return reject(new Error("no popup is open"));
        if (++tries > 25) return reject(new Error("the popup does not answer"));
        const started = ${JSON.stringify(`${name}:started`)};
        const manager = popup.messageManager;
        const again = setTimeout(send, 400);
        manager.addMessageListener(started, () => clearTimeout(again));
        manager.addMessageListener(${JSON.stringify(name)}, (message) => {
          clearTimeout(again);
          resolve(message.data);
        });
        const code = "sendAsyncMessage(" + JSON.stringify(started) + ");" + ${JSON.stringify(frameScript)};
        manager.loadFrameScript("data:," + encodeURIComponent(code), false);
      };
      send();
    })`,
  );
  if (answer.error !== undefined) throw new Error(answer.error);
  return (answer.json === undefined ? undefined : JSON.parse(answer.json)) as Value;
}

/** The popup's pixels as PNG, base64; BiDi's own screenshots do not reach it. */
export async function drawPopup(bidi: Bidi, chrome: string): Promise<string> {
  const url = await evaluateIn<string>(
    bidi,
    chrome,
    `(async () => {
      const scale = window.devicePixelRatio;
      const picture = await ${POPUP}.browsingContext.currentWindowGlobal.drawSnapshot(null, scale, "white");
      const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext("2d").drawImage(picture, 0, 0);
      return canvas.toDataURL("image/png");
    })()`,
  );
  return url.slice(url.indexOf(",") + 1);
}
