import { describe, expect, it } from "vitest";
import type { Outlet, SourceLink } from "../../../src/model/source-summary.ts";
import { summaryFigures, summaryRows } from "../../../src/model/summary-rows.ts";
import { makeSummary } from "../popup/make-reading.ts";

const OUTLET: Outlet = {
  name: "Coast Radio",
  relation: "cited-report",
  reporter: null,
  given: false,
  evidence: null,
  words: "",
};
const link = (kind: SourceLink["kind"], url = `https://${kind}.example/`): SourceLink => ({
  url,
  host: "",
  text: kind,
  kind,
  document: "act",
  source: null,
  block: 1,
});

describe("the rows of a summary", () => {
  const summary = makeSummary([], {
    voices: [
      { name: "Tom", quotes: 1 },
      { name: "Rosa", quotes: 3 },
      { name: "a guard", kind: "unnamed", quotes: 1 },
      { name: "the log", kind: "document", indirect: 1 },
      { name: "Coast Radio", kind: "document", indirect: 1 },
      { name: "the town", kind: "organization", certainty: "uncertain" },
    ],
    outlets: [OUTLET],
    links: [link("study"), link("own"), link("news"), link("law", "")],
  });
  const names = (rows: { entry: { name?: string } }[]) => rows.map(({ entry }) => entry.name);

  it("stand by weight and kind, the uncertain apart", () => {
    const rows = summaryRows(summary);
    expect(names(rows.named)).toEqual(["Rosa", "Tom"]);
    expect(names(rows.unnamed)).toEqual(["a guard"]);
    expect(names(rows.uncertain)).toEqual(["the town"]);
  });

  it("say nothing twice: an outlet's report is no document beside it, the site's own pages are no links", () => {
    const rows = summaryRows(summary);
    expect(names(rows.documents)).toEqual(["the log"]);
    expect(rows.linkedDocuments.map(({ kind }) => kind)).toEqual(["study"]);
    expect(rows.others.map(({ kind }) => kind)).toEqual(["news"]);
  });

  it("list a link to a document among the others where the story names none", () => {
    const links = [{ ...link("study"), document: null }, link("court")];
    const rows = summaryRows(makeSummary([], { links }));
    expect(rows.linkedDocuments.map(({ kind }) => kind)).toEqual(["court"]);
    expect(rows.others.map(({ kind }) => kind)).toEqual(["study"]);
  });

  it("know an outlet with and without its article", () => {
    const voices = [{ name: "the Coast Radio", kind: "document" as const, indirect: 1 }];
    expect(summaryRows(makeSummary([], { voices, outlets: [OUTLET] })).documents).toEqual([]);
  });

  it("are what is counted", () => {
    expect(summaryFigures(summary)).toMatchObject({ voices: 3, named: 2, unnamed: 1, documents: 2 });
    expect(summaryFigures(summary).most?.name).toBe("Rosa");
    expect(summaryFigures(makeSummary([])).most).toBeNull();
  });
});
