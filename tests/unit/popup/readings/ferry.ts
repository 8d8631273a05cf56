import type { SourcedArticle } from "../../../../src/model/reading.ts";
import { el, makeArticle, makeBlocks, p, spanOf } from "../make-reading.ts";

/** A grey picture that loads without a network. */
export const PICTURE = "https://pictures.example/ferry.svg";

const blocks = [
  {
    role: "standfirst" as const,
    content: p(
      "A crew member says the inspection that cleared the Aster for winter service lasted eleven minutes. The operator disputes it.",
    ),
  },
  { role: "byline" as const, inside: false, content: p("By Mara Lindqvist and Tom Okafor") },
  el(
    "figure",
    {},
    el("img", { src: PICTURE, alt: "A white ferry at a stone quay in fog", width: 1200, height: 675 }),
    el("figcaption", {}, "The Aster at Northquay in November. Photograph: Ines Hartmann/Harbour Post"),
  ),
  p(
    "The ferry that carries most of the island’s winter traffic was passed as seaworthy after an inspection of eleven minutes, a member of its crew has told ",
    el("em", {}, "Coast Radio"),
    ".",
  ),
  p(
    "“They looked at the papers, they looked at the clock, and they left,” the engineer said. The station did not name him because he fears for his job.",
  ),
  {
    role: "related" as const,
    rule: "all-text-in-links",
    reason: "all_links",
    content: p(
      el("a", { href: "https://www.harbourpost.example/a" }, "Read also: Ten islands to visit this spring"),
    ),
  },
  p(
    "Rosa Nyberg, director of the Seafarers’ Union, said the account matched what her members had reported since the summer. “We have written three letters and received one automatic reply,” she said.",
  ),
  {
    role: "house-promo" as const,
    rule: "picture-link-without-caption",
    reason: "linked_picture",
    content: el(
      "p",
      {},
      el(
        "a",
        { href: "https://www.harbourpost.example/events" },
        el("img", { src: "https://pictures.example/banner.png", alt: "Join us at the Harbour Summit" }),
      ),
    ),
  },
  el("h2", {}, "What the records show"),
  p(
    "The inspection log, published by the ",
    el("a", { href: "https://maritime.example/log" }, "Maritime Office"),
    ", gives an arrival at 14:02 and a departure at 14:13. A spokesman for the operator, Northern Lines, called the figures “a clerical matter”.",
  ),
  el(
    "table",
    {},
    el(
      "thead",
      {},
      el("tr", {}, el("th", {}, "Vessel"), el("th", {}, "Inspection"), el("th", {}, "Minutes")),
    ),
    el(
      "tbody",
      {},
      el("tr", {}, el("td", {}, "Aster"), el("td", {}, "4 November"), el("td", {}, "11")),
      el("tr", {}, el("td", {}, "Borealis"), el("td", {}, "6 November"), el("td", {}, "164")),
      el("tr", {}, el("td", {}, "Calluna"), el("td", {}, "9 November"), el("td", {}, "97")),
    ),
  ),
  el(
    "blockquote",
    {},
    p("“A thorough check of a vessel of this size takes most of a day,” the Office’s own handbook says."),
  ),
  {
    role: "newsletter" as const,
    rule: "form-with-mail-field",
    reason: "signup_form",
    content: el(
      "div",
      {},
      p("Good morning, harbour! Our letter brings you the tides and the news."),
      p("Sign up"),
    ),
  },
  p(
    "According to Northern Lines, the Aster has sailed 212 times since then without an incident. Passengers reached by this newspaper were less sure. Some of them said they now take the longer road over the bridge.",
  ),
  {
    role: "product" as const,
    doubtful: true,
    rule: "weak-shop-words",
    reason: "weak_product",
    content: p("A printed timetable for the winter is sold at the quay for four crowns."),
  },
  el(
    "ul",
    {},
    el("li", {}, "The Maritime Office will publish its review before the end of the month."),
    el("li", {}, "The union wants the Aster checked again, in dock."),
    el("li", {}, "Northern Lines says it will cooperate."),
  ),
  {
    role: "note" as const,
    content: p("This article was corrected on 24 November: the Aster was built in 1998, not 1989."),
  },
  {
    role: "credit" as const,
    reason: "",
    content: p("Reporting by Mara Lindqvist; editing by Jo Brandt"),
  },
  {
    role: "copyright" as const,
    inside: false,
    content: p("© 2026 Harbour Post. All rights reserved."),
  },
];
const built = makeBlocks(blocks);
const at = (words: string) => spanOf(built, words);

/** The short reading: every kind of block, every part of the source panel. */
export const FERRY: SourcedArticle = makeArticle({
  metadata: {
    title: "Winter ferry was cleared in eleven minutes, engineer says",
    authors: ["Mara Lindqvist", "Tom Okafor"],
    published: "2026-11-23T06:30:00+01:00",
    modified: "2026-11-24T09:10:00+01:00",
    kind: "analysis",
  },
  blocks,
  outside: [
    { role: "related", count: 14 },
    { role: "newsletter", count: 1 },
    { role: "comment", count: 1 },
    { role: "share", count: 2 },
  ],
  around: [
    {
      place: "related",
      texts: ["Ten islands for the spring\nTravel · 4 min", "The lighthouse that moved"],
      left: 12,
    },
    { place: "newsletter", texts: ["Good morning, harbour!\nThe tides and the news, at six."], left: 0 },
    {
      place: "above",
      texts: ["Home\nHarbour\nIsland\nWeather\nSubscribe", "Live: fog over the sound"],
      left: 0,
    },
    { place: "below", texts: ["Harbour Post, 4 Quay Street\nImprint · Privacy · Contact"], left: 0 },
  ],
  sources: {
    voices: [
      {
        name: "Rosa Nyberg",
        role: "director of the Seafarers’ Union",
        says: ["We have written three letters and received one automatic reply,"],
        reports: [
          "Rosa Nyberg, director of the Seafarers’ Union, said the account matched what her members had reported since the summer.",
        ],
      },
      {
        name: "Northern Lines",
        kind: "organization",
        role: "the operator",
        quotes: 0,
        reports: [
          "A spokesman for the operator, Northern Lines, called the figures “a clerical matter”.",
          "According to Northern Lines, the Aster has sailed 212 times since then without an incident.",
        ],
      },
      {
        name: "engineer",
        kind: "unnamed",
        role: "member of the crew",
        says: ["They looked at the papers, they looked at the clock, and they left,"],
      },
      {
        name: "Passengers",
        kind: "unnamed",
        certainty: "uncertain",
        reports: ["Some of them said they now take the longer road over the bridge."],
      },
      {
        name: "Maritime Office",
        kind: "organization",
        certainty: "uncertain",
        reports: [
          "The inspection log, published by the Maritime Office, gives an arrival at 14:02 and a departure at 14:13.",
        ],
      },
      {
        name: "the Office’s own handbook",
        kind: "document",
        says: ["A thorough check of a vessel of this size takes most of a day,"],
      },
    ],
    outlets: [
      {
        name: "Coast Radio",
        relation: "original-report",
        given: true,
        reporter: null,
        evidence: at("a member of its crew has told Coast Radio."),
        words: "a member of its crew has told Coast Radio",
      },
    ],
    anonymity: [
      {
        who: "engineer",
        source: 2,
        reason: "because he fears for his job",
        evidence: at("The station did not name him because he fears for his job."),
      },
    ],
    links: [
      {
        url: "https://maritime.example/log",
        host: "maritime.example",
        text: "Maritime Office",
        kind: "official",
        document: "Maritime Office",
        source: null,
        block: 100,
      },
      {
        url: "https://www.harbourpost.example/b",
        host: "harbourpost.example",
        text: "Earlier report",
        kind: "own",
        document: null,
        source: null,
        block: 140,
      },
    ],
    unlinked: [{ name: "inspection log", evidence: at("The inspection log") }],
  },
});
