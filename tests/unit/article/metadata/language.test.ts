import { expect, it, describe as suite } from "vitest";
import {
  detectLanguage,
  findDirection,
  findLanguage,
  normalTag,
} from "../../../../src/article/metadata/language.ts";

/** Invented sentences, repeated to the length of a paragraph. */
const SAMPLES: Record<string, string> = {
  en: "The ferry was late this morning, and the captain said that it would not have been with another crew.",
  de: "Die Fähre war heute morgen zu spät, und der Kapitän sagte, das sei mit einer anderen Mannschaft nicht passiert.",
  fr: "Le bac est arrivé en retard ce matin et le capitaine dit que les passagers ont attendu sur le quai pour rien.",
  es: "El transbordador llegó tarde esta mañana y el capitán dijo que los pasajeros no habían avisado a la compañía.",
  pt: "A balsa chegou tarde esta manhã e o capitão disse que não havia mais passageiros para a travessia do rio.",
  it: "Il traghetto è arrivato tardi questa mattina e il capitano ha detto che non c'erano più passeggeri nella stazione.",
  nl: "De veerboot kwam vanmorgen te laat aan en de kapitein zei dat het niet aan de bemanning van het schip lag.",
  sv: "Färjan kom för sent i dag och kaptenen sade att det inte var besättningen som hade glömt att lägga ut.",
  nb: "Fergen kom for sent i dag, og kapteinen sa at det ikke var mannskapet som hadde glemt å legge ut fra kaien.",
  fi: "Lautta oli tänään myöhässä ja kapteeni sanoi, että se ei ollut miehistön vika, mutta matkustajat olivat vihaisia.",
  pl: "Prom przypłynął dziś za późno, a kapitan powiedział, że to nie była wina załogi i że się nie spóźni po raz drugi.",
  cs: "Přívoz dnes přijel pozdě a kapitán řekl, že to není chyba posádky, ale že se na lodi porouchal motor.",
  ro: "Feribotul a ajuns târziu în această dimineață și căpitanul spune că nu este vina echipajului care a fost la bord.",
  hu: "A komp ma reggel késett, és a kapitány azt mondta, hogy ez nem a legénység hibája volt, csak a motor állt le.",
  tr: "Feribot bu sabah geç kaldı ve kaptan bunun mürettebat için değil, yolcular için bir sorun olduğunu söyledi.",
  ru: "Паром сегодня опоздал, и капитан сказал, что это не вина команды, но что на пристани не было никого.",
  uk: "Пором сьогодні запізнився, і капітан сказав, що це не провина команди, але що на пристані не було нікого.",
  bg: "Фериботът днес закъсня и капитанът каза, че това не е вина на екипажа, но че на кея не е имало никого.",
  el: "Το φεριμπότ άργησε σήμερα και ο καπετάνιος είπε ότι δεν έφταιγε το πλήρωμα.",
  ar: "تأخرت العبارة هذا الصباح وقال القبطان إن ذلك لم يكن خطأ الطاقم الذي كان على متنها.",
  fa: "کشتی امروز صبح دیر رسید و ناخدا گفت که این برای خدمه نبود و از مسافران عذرخواهی کرد.",
  he: "המעבורת איחרה הבוקר והקברניט אמר שזו לא אשמת הצוות.",
  hi: "नौका आज सुबह देर से आई और कप्तान ने कहा कि यह चालक दल की गलती नहीं है।",
  ja: "今朝の渡し船は遅れて着き、船長は乗組員のせいではないと話した。",
  zh: "渡轮今天早上来晚了，船长说这不是船员的错。",
  ko: "오늘 아침 나룻배가 늦게 도착했고 선장은 선원들의 잘못이 아니라고 말했다.",
  th: "เรือข้ามฟากมาสายเช้านี้ และกัปตันบอกว่าไม่ใช่ความผิดของลูกเรือ",
  id: "Kapal feri terlambat pagi ini dan kapten mengatakan bahwa itu bukan kesalahan awak yang ada di kapal tersebut.",
  vi: "Chuyến phà đến muộn sáng nay và thuyền trưởng nói rằng đó không phải là lỗi của những người trong đoàn.",
};

suite("language of a text", () => {
  it.each(Object.entries(SAMPLES))("%s", (lang, sentence) => {
    expect(detectLanguage(`${sentence} `.repeat(4))?.lang).toBe(lang);
  });

  it("says nothing about too little text, or words of no language", () => {
    expect(detectLanguage("The ferry")).toBeNull();
    expect(detectLanguage("lorem qwer zxcv ".repeat(40))).toBeNull();
  });
});

suite("language of a page", () => {
  const german = `${SAMPLES.de} `.repeat(4);
  it.each<[string, string[], string, string | null]>([
    ["as declared", ["en-GB"], "", "en-gb"],
    ["with its region in another form", ["de_AT"], german, "de-at"],
    ["detected when nothing is declared", [], german, "de"],
    ["detected when the declaration is a template's", ["en-US"], german, "de"],
    ["declared further down", ["en", "de-CH"], german, "de-ch"],
    ["declared, for languages written alike", ["no"], `${SAMPLES.nb} `.repeat(4), "no"],
    ["detected where the tag is none", ["lang"], german, "de"],
    ["unknown", [], "", null],
  ])("%s", (_, declared, sample, lang) => expect(findLanguage({ declared, sample })).toBe(lang));

  // Invented words, built as languages build theirs: none is a frequent word of a known one.
  const SYLLABLES = ["ku", "nga", "lo", "zwe", "ba", "thi", "mo", "se", "wa", "dle"];
  const unknown = Array.from({ length: 220 }, (_, i) => {
    const syllable = (n: number) => SYLLABLES[Math.floor(i / n) % SYLLABLES.length] ?? "";
    return `${syllable(1)}${syllable(10)}${syllable(3)}${syllable(7)}`;
  });
  const names = unknown.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  const scores = names.map((name, i) => `${name} ${(i * 7) % 30} points`);
  it.each<[string, string[], string, string | null]>([
    ["of running text in none that is known", ["en"], unknown.join(" "), null],
    ["of such text, where the page tells it behind a template's", ["en-ZA", "zu"], unknown.join(" "), "zu"],
    ["of one without frequent words, as the page declares it", ["zu"], unknown.join(" "), "zu"],
    ["of one whose words nobody listed", ["mi"], unknown.join(" "), "mi"],
    ["of names", ["en"], names.join(", "), "en"],
    ["of results", ["en"], scores.join(", "), "en"],
    ["of little text", ["en"], unknown.slice(0, 60).join(" "), "en"],
    [
      "of headlines that name much",
      ["en"],
      names.slice(0, 120).join(" ") + " storm hits coast, ferry stays in port ".repeat(6),
      "en",
    ],
    [
      "of text with many words of its trade",
      ["en"],
      `${unknown.slice(0, 150).join(" ")} ${SAMPLES.en}`,
      "en",
    ],
    [
      "with marks written apart from their letters",
      ["vi"],
      `${SAMPLES.vi} `.repeat(8).normalize("NFD"),
      "vi",
    ],
  ])("%s", (_, declared, sample, lang) => expect(findLanguage({ declared, sample })).toBe(lang));

  it("normalises tags", () => {
    expect(normalTag("pt-BR")).toBe("pt-br");
    expect(normalTag("zh_Hant_TW")).toBe("zh-hant-tw");
    expect(normalTag("de-ere")).toBe("de");
    expect(normalTag("en, fr")).toBe("en");
    expect(normalTag("english")).toBeNull();
    expect(normalTag("")).toBeNull();
  });
});

suite("direction", () => {
  it("follows the letters of the story, then the markup, then the language", () => {
    expect(findDirection(`${SAMPLES.ar} `.repeat(2), "ltr", "en")).toBe("rtl");
    expect(findDirection(`${SAMPLES.en} `.repeat(2), "rtl", "ar")).toBe("ltr");
    expect(findDirection("", "rtl", null)).toBe("rtl");
    expect(findDirection("", "", "fa-ir")).toBe("rtl");
    expect(findDirection("", "", null)).toBe("ltr");
  });
});
