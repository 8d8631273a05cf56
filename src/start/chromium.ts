import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import puppeteer, {
  type Browser,
  type Extension,
  type KeyInput,
  type Page,
  type Target,
} from "puppeteer-core";
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
import { CACHE } from "./paths.ts";

/** Keeps a Chromium for tests from calling home: the network here is the demo server alone. */
const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
];

/** Launches Chrome, Chromium, Edge or Brave with the extension; over a pipe, the only way that may load one. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const { width = 1280, height = 900 } = options;
  // Not in /tmp: browsers packed as snaps have another one.
  mkdirSync(`${CACHE}/profiles`, { recursive: true });
  const profile = mkdtempSync(`${CACHE}/profiles/chromium-`);
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  const browser = await puppeteer
    .launch({
      executablePath: options.path,
      headless: options.headless,
      ...(options.display && { env: { ...process.env, DISPLAY: options.display } }),
      pipe: true,
      enableExtensions: true,
      userDataDir: profile,
      // A person's browser has the back-forward cache; puppeteer's has not.
      ignoreDefaultArgs: ["--disable-back-forward-cache"],
      // Who launches decides what Ctrl+C does: puppeteer's own answer is to exit and leave the profile.
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      defaultViewport: options.headless ? { width, height } : null,
      args: [
        ...QUIET,
        `--window-size=${width},${height}`,
        // Room for the popup: Chromium cuts it at the end of the screen, which is 800 by 600 without a display.
        "--screen-info={1600x1400}",
        // Where nobody looks nothing glides: what a key did is done when the next frame is drawn.
        ...(options.headless ? ["--force-prefers-reduced-motion"] : []),
        ...hostRules(options.hosts ?? {}),
        ...(needsNoSandbox(options.path) ? ["--no-sandbox"] : []),
      ],
    })
    .catch((cause) => {
      removeProfile();
      throw new Error(`${options.path} did not start.`, { cause });
    });
  const closed = new Promise<void>((resolve) => browser.once("disconnected", () => resolve()));
  const end = async () => {
    await browser.close();
    removeProfile();
  };
  let ending: Promise<void> | undefined;
  const close = () => {
    ending ??= end();
    return ending;
  };
  try {
    const first = (await browser.pages())[0] ?? (await browser.newPage());
    const extension = await installExtension(browser, options);
    const welcome = await surfaceOf(browser, extension, "welcome");
    if (!options.keepsWelcome) await welcome.surface.close();
    const page = options.private ? await openPrivateWindow(browser, first, extension) : first;
    const errors: string[] = [];
    return {
      engine: "chromium",
      page: viewOf(page),
      async open(url) {
        await page.bringToFront();
        await page.goto(url, { waitUntil: "load" });
      },
      clickAction: () => page.triggerExtensionAction(extension),
      openPopup: () => openPopup(browser, page, extension),
      chooseInMenu: ({ id }) => tellOfMenuClick(browser, extension, id),
      async surface(which) {
        const surface = await surfaceOf(browser, extension, which);
        if (which === "tab") collectErrors(surface.page, errors);
        return surface.surface;
      },
      errors,
      closed,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Such a server speaks http alone. */
function hostRules(hosts: Readonly<Record<string, string>>): string[] {
  const rules = Object.entries(hosts).map(([host, server]) => `MAP ${host} ${server}`);
  return rules.length > 0
    ? [
        `--host-resolver-rules=${rules.join(",")}`,
        "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable",
      ]
    : [];
}

/** Chromium's sandbox does not run as root, nor for a downloaded build on Linuxes that restrict user namespaces. */
function needsNoSandbox(path: string): boolean {
  return process.getuid?.() === 0 || (process.platform === "linux" && path.startsWith(CACHE));
}

/** A picture that is not there is no error of ours. */
const NOT_LOADED = /^Failed to load resource/;

function collectErrors(page: Page, errors: string[]): void {
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !NOT_LOADED.test(message.text())) errors.push(message.text());
  });
}

async function installExtension(browser: Browser, options: LaunchOptions): Promise<Extension> {
  const devtools = await browser.target().createCDPSession();
  const { id } = await devtools.send("Extensions.loadUnpacked", {
    path: options.extension,
    ...(options.private && { enableInIncognito: true }),
  });
  let extension: Extension | undefined;
  await pollUntil(
    async () => {
      extension = (await browser.extensions()).get(id);
      return extension !== undefined;
    },
    `the extension ${id}`,
    PATIENCE_MS,
  );
  return extension as Extension;
}

/** Opens a private window, which only an extension can, and finds its tab. */
async function openPrivateWindow(browser: Browser, page: Page, extension: Extension): Promise<Page> {
  await page.goto(`chrome-extension://${extension.id}${SURFACE_PAGES.tab}`);
  const blank = "about:blank#private";
  await page.evaluate(`void chrome.windows.create({ incognito: true, url: ${JSON.stringify(blank)} })`);
  const target = await browser.waitForTarget((target) => target.url() === blank, {
    timeout: PATIENCE_MS,
  });
  await page.goto("about:blank");
  return target.asPage();
}

async function openPopup(browser: Browser, page: Page, extension: Extension): Promise<Surface> {
  if (browser.targets().some(isSurface(extension, "popup")))
    await (await surfaceOf(browser, extension, "popup")).surface.close();
  // Listening before the click: the popup may be there before the click is answered.
  const [{ surface }] = await Promise.all([
    surfaceOf(browser, extension, "popup"),
    page.triggerExtensionAction(extension),
  ]);
  return surface;
}

async function tellOfMenuClick(browser: Browser, extension: Extension, entry: string): Promise<void> {
  const isBackground = (target: Target) =>
    target.type() === "service_worker" && target.url().includes(extension.id);
  // A worker that sleeps wakes when one of its pages opens.
  const target = await browser.waitForTarget(isBackground, { timeout: PATIENCE_MS });
  const worker = await target.worker();
  await worker?.evaluate(`chrome.tabs.query({ active: true }).then(([tab]) =>
    chrome.contextMenus.onClicked.dispatch({ menuItemId: ${JSON.stringify(entry)} }, tab))`);
}

async function surfaceOf(
  browser: Browser,
  extension: Extension,
  which: keyof typeof SURFACE_PAGES,
): Promise<{ page: Page; surface: Surface }> {
  const isIt = isSurface(extension, which);
  const target = await browser.waitForTarget(isIt, { timeout: PATIENCE_MS });
  const page = await target.asPage();
  const close = async () => {
    await page.close();
    await pollUntil(async () => !browser.targets().some(isIt), "the surface to close", PATIENCE_MS);
  };
  return { page, surface: { ...viewOf(page), close } };
}

function isSurface({ id }: Extension, which: keyof typeof SURFACE_PAGES): (target: Target) => boolean {
  return (target) => target.url().includes(`${id}${SURFACE_PAGES[which]}`);
}

function viewOf(page: Page): View {
  return {
    evaluate: <Value>(expression: string) => page.evaluate(expression) as Promise<Value>,
    waitFor: (expression, timeoutMs = PATIENCE_MS) =>
      pollUntil(async () => (await page.evaluate(awaited(expression))) as boolean, expression, timeoutMs),
    text: () => page.evaluate("document.body.innerText") as Promise<string>,
    async press(key) {
      const keys = key.split("+") as KeyInput[];
      try {
        for (const one of keys) await page.keyboard.down(one);
        for (const one of keys.reverse()) await page.keyboard.up(one);
      } catch (error) {
        // A popup that closes on the key never hears of its end.
        if (!page.isClosed() && (error as Error).name !== "TargetCloseError") throw error;
      }
    },
    async screenshot(file) {
      await page.screenshot({ path: file as `${string}.png` });
    },
  };
}
