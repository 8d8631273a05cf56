import type { SourcedArticle } from "../../../../src/model/reading.ts";
import { type BlockSpec, el, makeArticle, p } from "../make-reading.ts";

const at = (time: string, ...more: string[]): BlockSpec => ({
  role: "date",
  content: el("div", {}, el("time", { dateTime: `2026-03-05T${time}:00Z` }, time), ...more),
});

/** A live blog: entries with a time above their heading, one with a name beside it, one without a heading. */
export const LIVE: SourcedArticle = makeArticle({
  metadata: {
    title: "River level live: Marsh Street evacuated as the crest moves past the weir",
    authors: ["Ines Calloway", "Rob Tarrant"],
    published: "2026-03-05T06:10:00Z",
    modified: "2026-03-05T10:48:00Z",
    kind: "live",
  },
  blocks: [
    p(
      "The Arle is at its highest since 1947, and about three hundred people have left their homes overnight.",
    ),
    at("10:40", " Ines Calloway"),
    el("h2", {}, "Marsh Street evacuated"),
    p("Everyone on Marsh Street between the weir and the bus depot has been told to leave."),
    p("Superintendent Joan Everly said nobody was missing. “We knocked on every door twice,” she said."),
    at("09:12"),
    p("The footbridge at the mill is closed. Divers are looking at its middle pier."),
    at("08:25", " Rob Tarrant"),
    el("h2", {}, "Trains stopped at Arle Junction"),
    p("No trains are running between Arle Junction and the coast."),
    el("h3", {}, "What travellers can do"),
    p("Tickets are valid on the buses of every company until Sunday."),
    at("06:10"),
    el("h2", {}, "Warning raised to red"),
    p("The Environment Office has raised its warning for the Arle to red, meaning danger to life."),
  ],
  sources: {
    voices: [{ name: "Joan Everly", role: "superintendent", says: ["We knocked on every door twice,"] }],
  },
});
