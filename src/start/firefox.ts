import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type Bidi, connectBidi, evaluateIn, pressIn } from "./bidi.ts";
import {
  awaited,
  type Driver,
  type LaunchOptions,
  PATIENCE_MS,
  pollUntil,
  SURFACE_PAGES,
  type Surface,
  type View,
} from "./driver.ts";
import {
  chooseMenuEntry,
  closePanel,
  closePopup,
  drawFrame,
  evaluateInFrame,
  type Frame,
  findChromeContext,
  isOpen,
  pressInFrame,
  triggerAction,
} from "./firefox-internals.ts";
import { CACHE } from "./paths.ts";

/** Milliseconds in which a browser of private windows opens the page after the installation, if it does. */
const PRIVATE_PATIENCE_MS = 5_000;

/** No first-run pages, no calls home: the network here is the demo server alone. */
const PREFERENCES: Record<string, string | number | boolean> = {
  "app.normandy.enabled": false,
  "app.update.disabledForTesting": true,
  "browser.aboutwelcome.enabled": false,
  "browser.newtabpage.enabled": false,
  "browser.safebrowsing.malware.enabled": false,
  "browser.safebrowsing.phishing.enabled": false,
  "browser.search.update": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "browser.startup.page": 0,
  "browser.termsofuse.prefSkipOnboarding": true,
  "browser.topsites.contile.enabled": false,
  "datareporting.policy.dataSubmissionPolicyBypassNotification": true,
  "datareporting.policy.dataSubmissionEnabled": false,
  "extensions.getAddons.cache.enabled": false,
  "extensions.systemAddon.update.enabled": false,
  "extensions.update.enabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "services.settings.server": "data:,",
  "toolkit.telemetry.reportingpolicy.firstRun": false,
  // As on a desktop; without one Firefox draws bars that its own snapshots leave blank.
  "ui.useOverlayScrollbars": 1,
};

/** Where nobody looks nothing glides: what a key did is done when the next frame is drawn. */
const STILL = { "ui.prefersReducedMotion": 1 };
const ALWAYS_PRIVATE = { "browser.privatebrowsing.autostart": true };

/** Launches Firefox with the extension as a temporary add-on, over WebDriver BiDi. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const { width = 1280, height = 900 } = options;
  mkdirSync(`${CACHE}/profiles`, { recursive: true });
  const profile = mkdtempSync(`${CACHE}/profiles/firefox-`);
  writeFileSync(
    `${profile}/user.js`,
    Object.entries({
      ...PREFERENCES,
      ...(options.headless && STILL),
      ...(options.private && ALWAYS_PRIVATE),
    })
      .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
      .join(""),
  );
  const child = spawn(
    options.path,
    [
      ...(options.headless ? ["--headless"] : []),
      ...["--no-remote", "--profile", profile],
      ...["--width", String(width), "--height", String(height)],
      ...["--remote-debugging-port", "0", "--remote-allow-system-access"],
    ],
    {
      stdio: ["ignore", "ignore", "pipe"],
      ...(options.display && { env: { ...process.env, DISPLAY: options.display } }),
    },
  );
  const exited = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    // A child that never started never exits either.
    child.once("error", () => resolve());
  });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  let bidi: Bidi | null = null;
  const end = async () => {
    process.off("exit", kill);
    // Firefox confirms the command and then quits; when it does neither, it is ended.
    await bidi?.send("browser.close", {}, 5_000).catch(kill);
    if (!bidi) kill();
    const timer = setTimeout(kill, 10_000);
    await exited;
    clearTimeout(timer);
    bidi?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  let ending: Promise<void> | undefined;
  const close = () => {
    ending ??= end();
    return ending;
  };
  try {
    bidi = await connectBidi(await addressOf(child));
    return await drive(bidi, options, exited, close);
  } catch (error) {
    await close();
    throw error;
  }
}

/** The address that Firefox prints when it is ready to be driven. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const timer = setTimeout(() => fail(`gave no address within ${PATIENCE_MS} ms`), PATIENCE_MS);
    const fail = (why: string) => {
      clearTimeout(timer);
      reject(new Error(`Firefox ${why}:\n${output.slice(-2_000)}`));
    };
    child.once("error", (error) => fail(`did not start (${error.message})`));
    child.once("exit", (status) => fail(`ended with status ${status}`));
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(output)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      // Nobody reads on, but a full pipe would stop Firefox.
      child.stderr?.off("data", read).resume();
      resolve(address);
    };
    child.stderr?.on("data", read);
  });
}

async function drive(
  bidi: Bidi,
  options: LaunchOptions,
  closed: Promise<void>,
  close: () => Promise<void>,
): Promise<Driver> {
  const context = (await contextsIn(bidi))[0]?.context;
  if (context === undefined) throw new Error("Firefox opened no tab.");
  const installed = await bidi.send<{ extension: string }>("webExtension.install", {
    extensionData: { type: "path", path: options.extension },
    ...(options.private && { "moz:allowPrivateBrowsing": true }),
  });
  if (options.hasWelcome !== false) {
    // Where all windows are private it does not always open: a moment is enough to know.
    const welcome = options.private
      ? await contextOf(bidi, SURFACE_PAGES.welcome, PRIVATE_PATIENCE_MS).catch(() => null)
      : await contextOf(bidi, SURFACE_PAGES.welcome);
    if (welcome !== null && !options.keepsWelcome) await tabOf(bidi, welcome).close();
  }
  const chrome = await findChromeContext(bidi);
  const errors: string[] = [];
  let readerTab: string | null = null;
  await bidi.listen<LogEntry>("log.entryAdded", ({ level, text, source }) => {
    if (level === "error" && source.context === readerTab) errors.push(text);
  });
  return {
    engine: "firefox",
    page: pageOf(bidi, context),
    async open(url) {
      await bidi.send("browsingContext.activate", { context });
      await bidi.send("browsingContext.navigate", { context, url, wait: "complete" });
    },
    clickAction: () => triggerAction(bidi, chrome, installed.extension),
    async openPopup() {
      const popup = popupOf(bidi, chrome);
      if (await isOpen(bidi, chrome, "popup")) await popup.close();
      await triggerAction(bidi, chrome, installed.extension);
      await pollUntil(() => isOpen(bidi, chrome, "popup"), "the popup", PATIENCE_MS);
      return popup;
    },
    async chooseInMenu({ words }) {
      await openMenu(bidi, context);
      await chooseMenuEntry(bidi, chrome, words);
    },
    async surface(which) {
      if (which === "tab") {
        readerTab = await contextOf(bidi, SURFACE_PAGES.tab);
        return tabOf(bidi, readerTab);
      }
      if (which === "welcome") return tabOf(bidi, await contextOf(bidi, SURFACE_PAGES.welcome));
      await pollUntil(() => isOpen(bidi, chrome, which), `the ${which}`, PATIENCE_MS);
      return which === "popup" ? popupOf(bidi, chrome) : panelOf(bidi, chrome);
    },
    errors,
    closed,
    close,
  };
}

/** An entry of a page's console (https://w3c.github.io/webdriver-bidi/#event-log-entryAdded). */
interface LogEntry {
  level: "debug" | "info" | "warn" | "error";
  text: string;
  source: { context?: string };
}

function pageOf(bidi: Bidi, context: string): View {
  return {
    ...viewBy((expression) => evaluateIn(bidi, context, expression)),
    press: (key) => pressIn(bidi, context, key.split("+")),
    async screenshot(file) {
      const { data } = await bidi.send<{ data: string }>("browsingContext.captureScreenshot", { context });
      writeFileSync(file, Buffer.from(data, "base64"));
    },
  };
}

function tabOf(bidi: Bidi, context: string): Surface {
  return {
    ...pageOf(bidi, context),
    async close() {
      await bidi.send("browsingContext.close", { context });
      const isGone = async () => (await contextsIn(bidi)).every((one) => one.context !== context);
      await pollUntil(isGone, "the tab to close", PATIENCE_MS);
    },
  };
}

/** Presses the right button in the middle of the page. */
async function openMenu(bidi: Bidi, context: string): Promise<void> {
  await bidi.send("input.performActions", {
    context,
    actions: [
      {
        type: "pointer",
        id: "mouse",
        actions: [
          { type: "pointerMove", x: 300, y: 300 },
          { type: "pointerDown", button: 2 },
          { type: "pointerUp", button: 2 },
        ],
      },
    ],
  });
}

/** The context of the tab whose address has this path. */
async function contextOf(bidi: Bidi, path: string, timeoutMs = PATIENCE_MS): Promise<string> {
  let found: string | undefined;
  await pollUntil(
    async () => {
      found = (await contextsIn(bidi)).find(({ url }) => url.includes(path))?.context;
      return found !== undefined;
    },
    path,
    timeoutMs,
  );
  return found as string;
}

async function contextsIn(bidi: Bidi): Promise<{ context: string; url: string }[]> {
  const tree = await bidi.send<{ contexts: { context: string; url: string }[] }>(
    "browsingContext.getTree",
    {},
  );
  return tree.contexts;
}

function frameOf(bidi: Bidi, chrome: string, frame: Frame): View {
  return {
    ...viewBy((expression) => evaluateInFrame(bidi, chrome, frame, expression)),
    press: (key) => pressInFrame(bidi, chrome, frame, key.split("+")),
    async screenshot(file) {
      writeFileSync(file, Buffer.from(await drawFrame(bidi, chrome, frame), "base64"));
    },
  };
}

function popupOf(bidi: Bidi, chrome: string): Surface {
  return {
    ...frameOf(bidi, chrome, "popup"),
    close: () => gone(bidi, chrome, "popup", closePopup(bidi, chrome)),
  };
}

function panelOf(bidi: Bidi, chrome: string): Surface {
  return {
    ...frameOf(bidi, chrome, "panel"),
    close: () => gone(bidi, chrome, "panel", closePanel(bidi, chrome)),
  };
}

async function gone(bidi: Bidi, chrome: string, frame: Frame, closing: Promise<void>): Promise<void> {
  await closing;
  await pollUntil(async () => !(await isOpen(bidi, chrome, frame)), `the ${frame} to close`, PATIENCE_MS);
}

function viewBy(
  evaluate: <Value>(expression: string) => Promise<Value>,
): Pick<View, "evaluate" | "waitFor" | "text"> {
  return {
    evaluate,
    waitFor: (expression, timeoutMs = PATIENCE_MS) =>
      pollUntil(() => evaluate<boolean>(awaited(expression)), expression, timeoutMs),
    text: () => evaluate("document.body.innerText"),
  };
}
