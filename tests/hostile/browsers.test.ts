import { JSDOM } from "jsdom";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isShown } from "../../src/model/block.ts";
import { parseReading } from "../../src/popup/border/border.ts";
import { picturesIn } from "../../src/popup/border/sanitise.ts";
import { auditView } from "./audit.ts";
import { type Laboratory, openLaboratory, type Sight } from "./laboratory.ts";
import { casesOf, type HostileCase, type Mechanism } from "./mechanism.ts";
import { MECHANISMS } from "./mechanisms/index.ts";
import { missingFrom } from "./page.ts";
import { type CaseServer, serveCases } from "./serve-cases.ts";

/** `npm run test:hostile` visits every page; `npm test` the first of each mechanism. */
const visited = (mechanism: Mechanism) => {
  const cases = casesOf([mechanism]);
  return process.env.BYLINE_HOSTILE === "all" ? cases : cases.slice(0, 1);
};
const rows: [string, Mechanism][] = MECHANISMS.map((mechanism) => [mechanism.id, mechanism]);

describe.each(["chromium", "firefox"] as const)("hostile pages in %s", (engine) => {
  let server: CaseServer;
  let laboratory: Laboratory;

  beforeAll(async () => {
    server = await serveCases(MECHANISMS.flatMap(visited));
    laboratory = await openLaboratory(engine, server.origin);
  });
  afterAll(async () => {
    await laboratory?.close();
    await server?.close();
  });

  it.each(rows)("%s", async (_, mechanism) => {
    const faults: string[] = [];
    for (const one of visited(mechanism)) {
      for (const fault of await visit(one)) faults.push(`${one.id}: ${fault}`);
    }
    expect(faults).toEqual([]);
  });

  /** Reads one page; what is wrong with it, one line each. */
  async function visit(one: HostileCase): Promise<string[]> {
    await laboratory.load(server.addressOf(one));
    const [requestsBefore, errorsBefore] = [server.requests.length, laboratory.errors.length];
    const sight = await laboratory.read(one.mechanism.needsSanitiser === true);
    const requests = server.requests.slice(requestsBefore);
    const pictures = picturesOf(sight);
    return [
      ...faultsOf(sight),
      ...laboratory.errors.slice(errorsBefore).map((error) => `error: ${error}`),
      ...requests.flatMap(({ path, headers }) => {
        if (headers["sec-fetch-site"] === "same-origin") return [];
        const shown = pictures.includes(server.origin + path);
        if (shown && headers.referer === undefined) return [];
        return [`request ${path} ${headers["sec-fetch-site"]} ${headers.referer}`];
      }),
    ];
  }
});

/** Addresses of the pictures in the blocks shown; one that does not come is taken off the screen. */
function picturesOf({ reading }: Sight): string[] {
  const parsed = parseReading(reading);
  if (!parsed.ok) return [];
  // Nobody is told the fragment of an address.
  const asked = ({ src }: { src: string }) => src.replace(/#[\s\S]*$/, "");
  return parsed.blocks.filter(isShown).flatMap(({ content }) => picturesIn(content).map(asked));
}

function faultsOf(sight: Sight): string[] {
  const article = new JSDOM(sight.markup).window.document.querySelector(".article");
  return [
    ...(sight.failure === null ? [] : [`no article: ${sight.failure}`]),
    ...(article ? auditView(article) : []),
    ...missingFrom(sight.text).map((sentence) => `lost: ${sentence}`),
    ...(sight.ranHere > 0 ? [`a payload ran ${sight.ranHere} times in the reader`] : []),
    ...(sight.ranThere > 0 ? [`the reading let a payload run ${sight.ranThere} times in the page`] : []),
    ...(sight.unchanged ? [] : ["the page was changed"]),
  ];
}
