import { randomUUID } from "node:crypto";
import { type Bidi, evaluateIn } from "./bidi.ts";
import { PATIENCE_MS } from "./driver.ts";

/**
 * Everything that leans on Firefox's insides rather than on a standard: WebDriver BiDi has no
 * command for a toolbar action and cannot see an extension's popup. Needs a Firefox started
 * with `--remote-allow-system-access`. Tried with Firefox ESR 153; when a Firefox breaks this
 * file, its tests fail here and nothing else needs to change.
 */

/** Milliseconds without a sign of life after which a script is sent to a frame again. */
const RETRY_MS = 400;
const MOST_TRIES = PATIENCE_MS / RETRY_MS;

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

/** Expressions for the `<browser>` elements of pages that BiDi does not see, in the window's own document. */
export const FRAMES = {
  /** A preloaded popup that is not shown yet does not count. */
  popup: `[...document.querySelectorAll("browser.webextension-popup-browser")]
    .find((browser) => browser.isConnected && browser.getBoundingClientRect().width > 0)`,
  panel: `document.getElementById("sidebar")?.contentDocument?.getElementById("webext-panels-browser")`,
} as const;

export type Frame = keyof typeof FRAMES;

export function isOpen(bidi: Bidi, chrome: string, frame: Frame): Promise<boolean> {
  return evaluateIn(bidi, chrome, `Boolean(${FRAMES[frame]})`);
}

/** Hides the panel around the popup, as a click elsewhere does. */
export function closePopup(bidi: Bidi, chrome: string): Promise<void> {
  return evaluateIn(bidi, chrome, `void ${FRAMES.popup}?.closest("panel")?.hidePopup()`);
}

/** Hides the side panel, as the button in its head does. */
export function closePanel(bidi: Bidi, chrome: string): Promise<void> {
  return evaluateIn(bidi, chrome, "void SidebarController.hide()");
}

/** Chooses the entry with these words in the open context menu, as its click does, and closes the menu. */
export function chooseMenuEntry(bidi: Bidi, chrome: string, words: string): Promise<void> {
  return evaluateIn(
    bidi,
    chrome,
    `(async () => {
      const menu = document.getElementById("contentAreaContextMenu");
      if (menu.state !== "open") {
        await new Promise((resolve) => menu.addEventListener("popupshown", resolve, { once: true }));
      }
      const entry = [...menu.querySelectorAll("menuitem")].find(({ label, hidden }) => label === ${JSON.stringify(words)} && !hidden);
      if (!entry) throw new Error("the menu has no such entry");
      menu.activateItem(entry);
    })()`,
  );
}

/**
 * Value of an expression in the frame's document, awaited; it must survive JSON. The frame's CSP forbids eval;
 * a sandbox over the window is not bound by that.
 */
export function evaluateInFrame<Value>(
  bidi: Bidi,
  chrome: string,
  frame: Frame,
  expression: string,
): Promise<Value> {
  const asJson = `(async () => JSON.stringify(await (${expression})))()`;
  return runInFrame(
    bidi,
    chrome,
    frame,
    `Cu.evalInSandbox(${JSON.stringify(asJson)}, Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }))`,
  );
}

/** Presses keys in the frame, one after the other held and then let go, as the input method of an operating system would. */
export function pressInFrame(
  bidi: Bidi,
  chrome: string,
  frame: Frame,
  keys: readonly string[],
): Promise<void> {
  return runInFrame(
    bidi,
    chrome,
    frame,
    `(() => {
      const input = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
      if (!input.beginInputTransactionForTests(content)) throw new Error("the frame takes no keys");
      const events = ${JSON.stringify(keys)}.map((key) => new content.KeyboardEvent("", {
        key,
        keyCode: content.KeyboardEvent["DOM_VK_" + ({ Enter: "RETURN" }[key] ?? key).replace(/^Arrow/, "").toUpperCase()] ?? 0,
      }));
      for (const event of events) input.keydown(event);
      for (const event of events.reverse()) input.keyup(event);
    })()`,
  );
}

/**
 * Runs an expression in the frame's process with privileges; its value is JSON or nothing. A frame script carries it
 * there, because extensions' pages live in another process.
 */
async function runInFrame<Value>(
  bidi: Bidi,
  chrome: string,
  frame: Frame,
  expression: string,
): Promise<Value> {
  const name = `byline:${randomUUID()}`;
  const frameScript = `(async () => {
    let answer;
    try {
      const done = (content.document.bylineDone ??= new Set());
      if (done.has(${JSON.stringify(name)})) return;
      done.add(${JSON.stringify(name)});
      answer = { json: await ${expression} };
    } catch (error) {
      answer = { error: String(error) };
    }
    sendAsyncMessage(${JSON.stringify(name)}, answer);
  })()`;
  // While the popup is moved into its panel its message manager is replaced and a script sent
  // to the old one is lost: no sign of life means sending it again to the new one.
  // On a busy machine the first was only slow: what comes twice, such as a key, is done once.
  const answer = await evaluateIn<{ json?: string; error?: string }>(
    bidi,
    chrome,
    `new Promise((resolve, reject) => {
      let tries = 0;
      const send = () => {
        const frame = ${FRAMES[frame]};
        if (!frame) return reject(new Error("no ${frame} is open"));
        if (++tries > ${MOST_TRIES}) return reject(new Error("the ${frame} does not answer"));
        const started = ${JSON.stringify(`${name}:started`)};
        const manager = frame.messageManager;
        const again = setTimeout(send, ${RETRY_MS});
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

/** The frame's pixels as PNG, base64; BiDi's own screenshots do not reach it. */
export async function drawFrame(bidi: Bidi, chrome: string, frame: Frame): Promise<string> {
  const url = await evaluateIn<string>(
    bidi,
    chrome,
    `(async () => {
      const scale = window.devicePixelRatio;
      const picture = await ${FRAMES[frame]}.browsingContext.currentWindowGlobal.drawSnapshot(null, scale, "white");
      const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext("2d").drawImage(picture, 0, 0);
      return canvas.toDataURL("image/png");
    })()`,
  );
  return url.slice(url.indexOf(",") + 1);
}
