/**
 * Most frequent words of languages that share a script, to tell them apart: words that
 * neighbours do not have weigh most, so shared ones ("de", "en") are left to several rows.
 * Folded to lower case, accents kept.
 */
export const STOP_WORDS: readonly { lang: string; words: string }[] = [
  {
    lang: "en",
    words:
      "the of and to in that was for with his her they from which would have has been this are were said it not by at",
  },
  {
    lang: "de",
    words:
      "der die und das nicht ist sich auch auf dem eine einen einer mit für den wird werden sind oder nach über wie zum zur im von zu",
  },
  {
    lang: "fr",
    words:
      "les des est une dans pour qui sur avec par pas plus cette sont aux ce il elle être du et la le au que nous",
  },
  {
    lang: "es",
    words: "los las del una por con para que está como más pero sus fue este según también el y su se lo al",
  },
  {
    lang: "pt",
    words:
      "não que e o a uma havia esta muito já para foram com dos das mais como foi pelo pela são ao os em ele ela também seu sua do da no na um",
  },
  {
    lang: "it",
    words:
      "della che per con una non sono nel più anche alla dei delle gli il di è come stato ha questo nella si da lo",
  },
  {
    lang: "ca",
    words: "els les amb per una dels més que això és aquest aquesta també són va han i del la al ha",
  },
  {
    lang: "gl",
    words: "unha non para dos das máis pola polo nas nos foi ao coa como tamén do da os en que e o a",
  },
  { lang: "ro", words: "și este care pentru din cu nu sunt mai această fost prin în la de pe să au a o" },
  {
    lang: "nl",
    words:
      "het een van dat niet zijn met voor ook aan bij naar wordt werd hij maar nog door uit op de en is die",
  },
  { lang: "af", words: "die nie het vir wat aan met sy hy word ook hulle deur baie was om te in is en" },
  {
    lang: "sv",
    words: "och att det som för på inte med är har till av den ett också från men så vi kan om var en",
  },
  {
    lang: "nb",
    words: "og ikke som har til av med det på for er at fra også men skal kan vi ble hun etter å være meg",
  },
  {
    lang: "da",
    words: "og ikke som har til af med det på for er at fra også men skal kan vi blev hun efter være mig",
  },
  {
    lang: "is",
    words: "og að ekki sem er við það hefur þar fyrir um með til þetta þess var hann hún eru af",
  },
  {
    lang: "fi",
    words: "ja on että ei oli myös mutta kuin hän ovat sekä mukaan jos joka tämä olla niin nyt voi",
  },
  { lang: "et", words: "ja on et ei oli ka kui see ning mis aga ta oma selle pole kes olid või nii" },
  { lang: "lv", words: "un ir ka par no ar tas arī bet kas nav pēc to bija lai viņš kā gan tika uz" },
  { lang: "lt", words: "ir kad yra bet tai su ne iš jis buvo dėl kaip savo apie taip po į už jo" },
  {
    lang: "pl",
    words: "nie się jest na że do to jak dla przez ale od po oraz tym są był także które i w z o",
  },
  { lang: "cs", words: "se je na že to jsou ale pro jako od podle byl také které který a v s z o i by po" },
  { lang: "sk", words: "sa je na že to sú ale pre ako od podľa bol tiež ktoré ktorý a v s z o aj by po" },
  { lang: "sl", words: "je in na da se za so ki pa tudi kot bo bi po od pri ter ni iz v z" },
  { lang: "hr", words: "je i na da se za su koji od kao što nije ali bi će te iz o u s koja" },
  {
    lang: "hu",
    words: "hogy és nem is egy ez volt meg már csak azt mint lesz van ezt szerint még a az de ki",
  },
  {
    lang: "tr",
    words: "bir ve bu için ile da de olarak çok daha olan gibi kadar sonra ancak değil olduğu dedi en",
  },
  { lang: "sq", words: "dhe për në me nga që është të një si ka por më janë së i e ky kjo" },
  {
    lang: "id",
    words: "yang dan di untuk dengan dari ini itu tidak pada dalam akan juga ke oleh adalah tersebut bisa",
  },
  {
    lang: "ms",
    words: "yang dan di untuk dengan dari ini itu tidak pada dalam akan juga ke oleh ialah kata beliau boleh",
  },
  { lang: "vi", words: "và của là có không được cho các trong một với những để người đã này khi từ đến" },
  { lang: "sw", words: "na ya wa kwa ni katika la za kuwa cha hii hiyo alisema pia huo" },
  { lang: "zu", words: "ukuthi futhi kanye uma ngoba lapho yilapho kodwa nge ngesikhathi laba lokhu" },
  { lang: "xh", words: "ukuba kunye xa kuba kwaye into okanye ngoko nge phantsi ekubeni kwakhona" },
  { lang: "ru", words: "и в не на что он с как это по но из у был для также его после о том за" },
  { lang: "uk", words: "і в не на що він з як це та але із у був для також його після про за є до" },
  { lang: "bg", words: "и в не на че той с как това по но от е за да се са ще като до към" },
  { lang: "sr", words: "и у не на да се је са као то али од за су који ће из по није био" },
  { lang: "mk", words: "и во не на дека тој со како ова по но од за да се е ќе што ги би" },
  { lang: "be", words: "і ў не на што ён з як гэта па але у быў для таксама яго пасля пра за" },
  { lang: "ar", words: "في من على إلى أن التي الذي هذا عن مع كان هذه بعد قال ما لا وقد" },
  { lang: "fa", words: "در به از که این را با است برای آن یک هم شده شد تا خود های می" },
  { lang: "ur", words: "کے میں کی ہے اور سے کا کو نے پر کہ یہ اس تھا ہیں بھی کر ایک" },
  { lang: "hi", words: "के में की है और से का को ने पर कि यह इस था हैं भी कर एक" },
  { lang: "mr", words: "आहे आणि या त्या होते केली आहेत ते हा तर झाली करण्यात मध्ये" },
  { lang: "ne", words: "छ र को मा ले पनि भएको गर्न हो थियो गरेको लागि छन्" },
];

/** Scripts that one language writes, or one of the rows above decides. */
export const SCRIPT_LANGUAGES: readonly { script: RegExp; langs: readonly string[] }[] = [
  { script: /[\u3040-\u30ff]/g, langs: ["ja"] },
  { script: /[\uac00-\ud7af]/g, langs: ["ko"] },
  { script: /[\u3400-\u9fff]/g, langs: ["zh"] },
  { script: /[\u0590-\u05ff]/g, langs: ["he"] },
  { script: /[\u0600-\u06ff]/g, langs: ["ar", "fa", "ur"] },
  { script: /[\u0370-\u03ff]/g, langs: ["el"] },
  { script: /[\u0400-\u04ff]/g, langs: ["ru", "uk", "bg", "sr", "mk", "be"] },
  { script: /[\u0900-\u097f]/g, langs: ["hi", "mr", "ne"] },
  { script: /[\u0980-\u09ff]/g, langs: ["bn"] },
  { script: /[\u0a00-\u0a7f]/g, langs: ["pa"] },
  { script: /[\u0a80-\u0aff]/g, langs: ["gu"] },
  { script: /[\u0b80-\u0bff]/g, langs: ["ta"] },
  { script: /[\u0c00-\u0c7f]/g, langs: ["te"] },
  { script: /[\u0c80-\u0cff]/g, langs: ["kn"] },
  { script: /[\u0d00-\u0d7f]/g, langs: ["ml"] },
  { script: /[\u0d80-\u0dff]/g, langs: ["si"] },
  { script: /[\u0e00-\u0e7f]/g, langs: ["th"] },
  { script: /[\u0e80-\u0eff]/g, langs: ["lo"] },
  { script: /[\u1000-\u109f]/g, langs: ["my"] },
  { script: /[\u1780-\u17ff]/g, langs: ["km"] },
  { script: /[\u10a0-\u10ff]/g, langs: ["ka"] },
  { script: /[\u0530-\u058f]/g, langs: ["hy"] },
  { script: /[\u1200-\u137f]/g, langs: ["am"] },
];
