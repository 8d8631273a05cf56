import { mkdirSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PageServer, servePages } from "../../../src/start/demo-server.ts";
import type { Driver } from "../../../src/start/driver.ts";
import { getBrowser } from "../../../src/start/get-browser.ts";
import { launch } from "../../../src/start/launch.ts";
import { CACHE } from "../../../src/start/paths.ts";
import { settled } from "../../../src/start/popup-state.ts";

/** Invented; no class says anything, no link leads anywhere that tells something, and no word list knows the language. */
const STYLE = `
body { margin: 0; font: 18px/1.6 Georgia, serif; color: #222 }
main { width: 640px; margin: 0 auto }
.b p { margin: 0 0 20px }
.u1 { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
.u2 { display: none }
.u3 { position: absolute; visibility: hidden; width: 220px; background: #333; color: #fff }
a:hover .u3 { visibility: visible }
.u4 { position: absolute; left: -9999px }
.u5 { float: left; width: 240px; margin: 6px 24px 18px -120px; padding: 16px; background: #123c4a; border-radius: 8px }
.u5 p { font: 15px/1.4 Arial, sans-serif; color: #fff; margin: 0 0 8px }
.u6 { max-height: 0; overflow: hidden; opacity: 0 }
@media (max-width: 600px) { .u2 { display: inline } }
`;
const page = (body: string) =>
  `<!doctype html><html lang="gd"><head><meta charset="utf-8"><title>An clag a dh'fhàs sàmhach</title><style>${STYLE}</style></head><body><main><h1>An clag a dh'fhàs sàmhach</h1><div class="b">${body}</div></main></body></html>`;
const STORY = `
<p>Sguir clag Naoimh Orla Dimàirt, nuair a thug am fear mu dheireadh den t-sianar an ròp do mhotair a cheannaich a' pharaiste gun chosgais mhòr.</p>
<p>Fad ceithir fichead bliadhna 's a deich chaidh iad suas an <a href="/tur">tùr<span class="u1">, a' fosgladh taba</span></a> nan dithisean, fear a' tarraing agus fear a' cunntadh.</p>
<p>Bha am motar na bu shaoire na ròp ùr<span class="u2"> (briog airson dealbh)</span>, thuirt neach-gleidhidh na h-eaglaise, agus cha ghabh e an cnatan <a href="#n1">geamhraidh<span class="u3">Galar a tha cumanta anns na beanntan.</span></a> idir.</p>
`;
const REST = `
<p>Cha do mhothaich duine sam bith sa cheàrnaig aig meadhan-latha, ged a dh'èirich cù a b' àbhaist cadal ron chlag agus laigh e sìos a-rithist.</p>
<p>Didòmhnaich thèid an seann ròp a ghearradh na shia pìosan, gus am faod gach fear an fhaid a chaith e le a làmhan a thoirt dhachaigh.</p>
`;
const BOX = `<div class="u5"><p>Gach madainn na naidheachdan as fheàrr againn air a' fòn agad, saor.</p><p>Cuir d' ainm thugainn.</p></div>`;
const AWAY = `<p class="u4">Tuairisgeul airson leughadair-sgrìn: anns an ath phàirt tha liosta nan clagairean.</p>`;
const FOLDED = `<div class="u6"><p>Thuirt am fear as sine gun robh e toilichte, oir tha ceum a' fàs nas àirde gach bliadhna, agus tha ceithir fichead ann.</p></div>`;

describe.each(["chromium", "firefox"] as const)("what only the page's style tells, in %s", (engine) => {
  let server: PageServer;
  let driver: Driver;
  let text: string;
  beforeAll(async () => {
    const folder = `${CACHE}/looks-${engine}`;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/clag.html`, page(STORY + BOX + AWAY + REST + FOLDED));
    server = await servePages(folder);
    driver = await launch(await getBrowser({ engine, path: null }, console.log), { headless: true });
    await driver.open(`${server.origin}/clag.html`);
    const popup = await driver.openPopup();
    await settled(popup);
    text = await popup.evaluate<string>(`document.querySelector(".article-body").innerText`);
    await popup.close();
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  it.each([
    ["what screen readers are told", "suas an tùr nan dithisean"],
    ["a wording for small windows", "na ròp ùr, thuirt"],
    ["what shows when one points at it", "an cnatan geamhraidh idir"],
  ])("leaves %s out of its sentence", (_, sentence) => {
    expect(text).toContain(sentence);
  });

  it("leaves out a box that floats in a ground and type of its own", () => {
    expect(text).not.toContain("Gach madainn");
    expect(text).not.toContain("Cuir d' ainm");
  });

  it("leaves out a paragraph that the page puts where nobody sees it", () => {
    expect(text).not.toContain("Tuairisgeul");
  });

  it("keeps what is folded away", () => {
    expect(text).toContain("Thuirt am fear as sine");
  });
});
