/**
 * Months of the calendars that papers print beside or instead of the Gregorian one, first to last, forms
 * divided by "|". Source: Unicode CLDR's calendars, with the spellings that news sites use.
 */
export const CALENDAR_MONTHS: readonly {
  id: "persian" | "islamic" | "bengali" | "hebrew";
  months: string;
}[] = [
  {
    id: "persian",
    months: "فروردین, اردیبهشت, خرداد, تیر, مرداد|امرداد, شهریور, مهر, آبان, آذر, دی, بهمن, اسفند",
  },
  {
    id: "islamic",
    months:
      "محرم, صفر, ربيع الأول|ربيع الاول, ربيع الآخر|ربيع الثاني, جمادى الأولى|جمادى الاولى, جمادى الآخرة|جمادى الثانية, " +
      "رجب, شعبان, رمضان, شوال, ذو القعدة|ذي القعدة, ذو الحجة|ذي الحجة",
  },
  {
    id: "bengali",
    months: "বৈশাখ, জ্যৈষ্ঠ, আষাঢ়, শ্রাবণ, ভাদ্র, আশ্বিন, কার্তিক, অগ্রহায়ণ, পৌষ, মাঘ, ফাল্গুন, চৈত্র",
  },
  {
    id: "hebrew",
    months:
      "תשרי, חשוון|חשון|מרחשוון, כסלו, טבת, שבט, אדר|אדר א׳|אדר ב׳, ניסן, אייר, סיוון|סיון, תמוז, אב, אלול",
  },
];

/** Japanese eras and the Chinese republic: years count from the year before `first`. */
export const ERAS: readonly { name: string; before: number }[] = [
  { name: "令和", before: 2018 },
  { name: "平成", before: 1988 },
  { name: "昭和", before: 1925 },
  { name: "民國", before: 1911 },
  { name: "民国", before: 1911 },
];
