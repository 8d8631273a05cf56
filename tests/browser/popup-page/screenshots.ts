import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findBrowsers } from "../../../src/start/find-browser.ts";
import { CACHE } from "../../../src/start/paths.ts";
import { servePopupPage } from "./serve.ts";
import { PAPERS, SHOTS, type Shot } from "./shots.ts";

/**
 * Every view of the popup as a picture, what is printed as PDF, and one page with all the pictures: `screenshots.ts [FOLDER] [PART OF A NAME…]`.
 * They are for looking at, not for comparing.
 */
async function main([folder = `${CACHE}/screenshots`, ...names]: string[]): Promise<void> {
  const found = findBrowsers("chromium")[0];
  if (!found) throw new Error("No Chromium, Chrome or Edge found for the screenshots.");
  const served = await servePopupPage(`${CACHE}/popup-page`);
  const browser = await puppeteer.launch({
    executablePath: found.path,
    headless: true,
    pipe: true,
    args: ["--no-sandbox", "--disable-background-networking", "--no-first-run"],
  });
  const wanted = SHOTS.filter(({ path }) => names.length === 0 || names.some((name) => path.includes(name)));
  try {
    for (const shot of wanted) {
      const file = resolve(folder, `${shot.path}.png`);
      mkdirSync(dirname(file), { recursive: true });
      await take(browser, served.url, shot, file);
    }
    for (const [name, query] of Object.entries(PAPERS)) {
      if (names.length > 0 && !names.some((part) => `print/${name}`.includes(part))) continue;
      const file = resolve(folder, `print/${name}.pdf`);
      mkdirSync(dirname(file), { recursive: true });
      await print(browser, `${served.url}?${query}`, file);
    }
  } finally {
    await browser.close();
    await served.close();
  }
  const page = resolve(folder, "index.html");
  writeFileSync(page, contactSheet(SHOTS.filter(({ path }) => existsSync(resolve(folder, `${path}.png`)))));
  console.log(`${wanted.length} pictures: ${page}`);
}

async function take(browser: Browser, url: string, shot: Shot, file: string): Promise<void> {
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(`${shot.path}: ${String(error)}`));
  await page.setViewport({ width: shot.width, height: shot.height });
  const devtools = await page.createCDPSession();
  const media = { "prefers-color-scheme": "light", "prefers-reduced-motion": "reduce", ...shot.media };
  await devtools.send("Emulation.setEmulatedMedia", {
    features: Object.entries(media).map(([name, value]) => ({ name, value })),
  });
  await answerPictures(page);
  await page.goto(`${url}?${shot.query}`, { waitUntil: "networkidle0" });
  await page.locator(".frame, .welcome").wait();
  await shot.act(page);
  await new Promise((done) => setTimeout(done, 150));
  await page.screenshot({ path: file as `${string}.png` });
  await page.close();
}

/** As the browser's own "save as PDF" does. */
async function print(browser: Browser, url: string, file: string): Promise<void> {
  const page = await browser.newPage();
  await answerPictures(page);
  await page.goto(url, { waitUntil: "networkidle0" });
  await page.locator('.source-strip[aria-busy="false"]').wait();
  await page.pdf({ path: file as `${string}.pdf`, format: "A4" });
  await page.close();
}

function contactSheet(shots: readonly Shot[]): string {
  const figures = shots.map(
    ({ path }) =>
      `<figure><img src="${path}.png" alt="" loading="lazy"><figcaption>${path}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Byline: every view</title>
<style>body{display:flex;flex-wrap:wrap;gap:1rem;font:.8rem sans-serif;background:#888}figure{margin:0}img{height:320px}</style>
${figures.join("\n")}\n`;
}

/** Pictures of the invented readings: a drawn ferry for `.svg`, nothing for anything else. */
async function answerPictures(page: Page): Promise<void> {
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (!request.url().startsWith("https://pictures.example/")) return void request.continue();
    if (!request.url().endsWith(".svg")) return void request.respond({ status: 404 });
    return void request.respond({ status: 200, contentType: "image/svg+xml", body: FERRY_PICTURE });
  });
}

const FERRY_PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 675" width="1200" height="675">
<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#b9c4c9"/><stop offset="1" stop-color="#e4e3dd"/></linearGradient></defs>
<rect width="1200" height="675" fill="url(#s)"/><rect y="430" width="1200" height="245" fill="#8fa1a8"/>
<path d="M250 360h640l-60 110H330z" fill="#f6f5f0"/><path d="M380 290h380v70H380z" fill="#fbfaf6"/><path d="M470 230h180v60H470z" fill="#eceae2"/>
<rect x="540" y="160" width="46" height="70" fill="#7d3a2c"/><g fill="#53646c"><rect x="410" y="310" width="30" height="22"/><rect x="470" y="310" width="30" height="22"/><rect x="530" y="310" width="30" height="22"/><rect x="590" y="310" width="30" height="22"/><rect x="650" y="310" width="30" height="22"/></g>
<rect x="900" y="470" width="300" height="205" fill="#6e6a62"/></svg>`;

await main(process.argv.slice(2));
