import type { SourcedArticle } from "../../../../src/model/reading.ts";
import { el, makeArticle, p } from "../make-reading.ts";

/** Right to left, with Latin names and figures inside. */
export const HARVEST_AR: SourcedArticle = makeArticle({
  metadata: {
    url: "https://www.wahat.example/2026/tumur",
    title: "موسم التمور يبدأ مبكرا في الواحات، والمزارعون يخشون نقص المياه",
    siteName: "صحيفة الواحة",
    authors: ["سلمى الخطيب", "John Mercer"],
    published: "2026-10-02",
    lang: "ar",
    dir: "rtl",
  },
  blocks: [
    {
      role: "standfirst",
      content: p("بدأ جني التمور هذا العام قبل موعده بثلاثة أسابيع، بحسب جمعية المزارعين."),
    },
    p(
      "بدأ المزارعون في واحات الجنوب جني محصول التمور قبل موعده المعتاد بثلاثة أسابيع بعد صيف هو الأشد حرارة منذ عام 1998.",
    ),
    p("وقال يوسف الحداد، رئيس جمعية المزارعين: «لم نر موسما كهذا من قبل، فالآبار جفت قبل أن تنضج الثمار»."),
    {
      role: "related",
      reason: "all_links",
      content: p(el("a", { href: "https://www.wahat.example/x" }, "اقرأ أيضا: أفضل وصفات التمر")),
    },
    el("h2", {}, "أرقام من القمر الاصطناعي"),
    p(
      "وتشير بيانات معهد ",
      el("bdi", {}, "Delta Water Lab"),
      " إلى أن منسوب المياه الجوفية انخفض بنسبة 14% خلال عامين.",
    ),
    el("ul", {}, el("li", {}, "انخفاض الإنتاج المتوقع: 20%"), el("li", {}, "عدد الآبار المغلقة: 37 بئرا")),
    p("وأضاف الحداد أن الجمعية طلبت من الوزارة إعادة النظر في حصص الري قبل بداية الموسم المقبل."),
  ],
  outside: [{ role: "related", count: 6 }],
  sources: {
    lang: "ar",
    voices: [
      {
        name: "يوسف الحداد",
        role: "رئيس جمعية المزارعين",
        says: ["لم نر موسما كهذا من قبل، فالآبار جفت قبل أن تنضج الثمار"],
        reports: ["وأضاف الحداد أن الجمعية طلبت من الوزارة إعادة النظر في حصص الري قبل بداية الموسم المقبل."],
      },
      {
        name: "Delta Water Lab",
        kind: "organization",
        reports: [
          "وتشير بيانات معهد Delta Water Lab إلى أن منسوب المياه الجوفية انخفض بنسبة 14% خلال عامين.",
        ],
      },
    ],
  },
});
