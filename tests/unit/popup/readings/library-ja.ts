import type { SourcedArticle } from "../../../../src/model/reading.ts";
import { el, makeArticle, p } from "../make-reading.ts";

/** Without spaces between words, with ruby. */
export const LIBRARY_JA: SourcedArticle = makeArticle({
  metadata: {
    url: "https://www.minato-shimbun.example/library",
    title: "港町の小さな図書館、夜十時まで開館へ　利用者の声にこたえる",
    siteName: "みなと新聞",
    authors: ["高橋 由美"],
    published: "2026-09-14T08:00:00+09:00",
    lang: "ja",
  },
  blocks: [
    p(
      "港町の市立図書館は来月から、平日の閉館時間を午後六時から十時に延ばす。仕事帰りの利用者から要望が相次いでいたためで、市は司書を二人増やす。",
    ),
    p(
      "館長の",
      el("ruby", {}, "佐伯", el("rp", {}, "("), el("rt", {}, "さえき"), el("rp", {}, ")")),
      "さんは「灯りがついているだけで、町の夜は変わります」と話した。",
    ),
    el("h2", {}, "費用は寄付で"),
    p(
      "延長にかかる費用は年間およそ四百万円で、その半分は市民の寄付でまかなう。寄付は三か月で目標の八割に達したという。",
    ),
  ],
  words: 180,
  sources: {
    coverage: "quotes",
    lang: "ja",
    voices: [{ name: "佐伯さん", role: "館長", says: ["灯りがついているだけで、町の夜は変わります"] }],
  },
});
