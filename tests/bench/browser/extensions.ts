import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, type InlineConfig } from "vite";
import webExtension from "vite-plugin-web-extension";
import { buildExtension, type Target } from "../../../src/release/build-extension.ts";
import { CACHE, extensionDir } from "../../../src/start/paths.ts";
import { bundled } from "../bundled.ts";

/** What is measured: Byline, the smallest reader that could be, and a popup without anything. */
export const EXTENSIONS = ["byline", "minimal", "empty"] as const;
export type ExtensionName = (typeof EXTENSIONS)[number];

const HERE = fileURLToPath(new URL(".", import.meta.url));
const POPUPS: Record<ExtensionName, string> = {
  byline: "src/popup/popup.html",
  minimal: "popup.html",
  empty: "popup.html",
};

/** Builds the three for Chromium, each with the probe first in its popup. Returns their folders. */
export async function buildMeasured(): Promise<Record<ExtensionName, string>> {
  await buildExtension("chrome");
  return withProbe(
    {
      byline: extensionDir("chromium"),
      minimal: await buildMinimal("chrome", `${CACHE}/bench/minimal-built`),
      empty: `${HERE}empty`,
    },
    `${CACHE}/bench`,
  );
}

/** Byline and the smallest reader for Firefox, in the same way. */
export async function buildForFirefox(): Promise<Record<"byline" | "minimal", string>> {
  await buildExtension("firefox");
  const minimal = await buildMinimal("firefox", `${CACHE}/bench-firefox/minimal-built`);
  return withProbe({ byline: extensionDir("firefox"), minimal }, `${CACHE}/bench-firefox`);
}

/** Copies of the built extensions below `into` with the probe first in their popups. */
async function withProbe<Name extends ExtensionName>(
  built: Record<Name, string>,
  into: string,
): Promise<Record<Name, string>> {
  const probe = await bundled(`${HERE}probe.ts`);
  const folders = { ...built };
  for (const name of Object.keys(built) as Name[]) {
    const folder = `${into}/${name}`;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    cpSync(built[name], folder, { recursive: true });
    writeFileSync(`${folder}/probe.js`, probe);
    const popup = `${folder}/${POPUPS[name]}`;
    const markup = readFileSync(popup, "utf8");
    writeFileSync(popup, markup.replace("<head>", '<head><script src="/probe.js"></script>'));
    folders[name] = folder;
  }
  return folders;
}

/** With the settings that `vite.config.ts` builds Byline with. */
async function buildMinimal(browser: Target, outDir: string): Promise<string> {
  const root = `${HERE}minimal`;
  const settings: InlineConfig = {
    root,
    logLevel: "warn",
    build: { outDir, emptyOutDir: false, target: "es2023", modulePreload: false },
  };
  rmSync(outDir, { recursive: true, force: true });
  const extension = webExtension({
    manifest: `${root}/manifest.json`,
    browser,
    additionalInputs: ["read.ts"],
    skipManifestValidation: true,
    disableAutoLaunch: true,
    printSummary: false,
    htmlViteConfig: settings,
    scriptViteConfig: settings,
  });
  await build({ ...settings, configFile: false, publicDir: false, plugins: [extension] });
  return outDir;
}
