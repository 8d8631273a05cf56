import type { WordFamily } from "../words.ts";

/** What a picture's description begins with when it shows figures, a place or how something works. */
export const graphicWords: WordFamily = {
  id: "graphic-words",
  role: "figure",
  match: "start",
  rows: [
    {
      lang: "en",
      words: [
        "(an? |the |our )?(\\p{L}+ ){0,2}infographics?",
        "(an? |the |our )?(\\p{L}+ ){0,2}(charts?|graphs?|maps?|diagrams?|histograms?|scatter ?plots?)(:| (of|showing|shows|with|for|from|by|comparing|compares|that)|$)",
      ],
    },
    {
      lang: "de",
      words: [
        "(info|balken|linien|karten)?grafik(en)?",
        "(balken|kreis|linien|säulen)?diagramm*",
        "schaubild*",
        "(land|übersichts|wetter)?karte (von|der|des|mit|zeigt)",
      ],
    },
    {
      lang: "fr",
      words: ["infographies?", "(graphique|diagramme|schéma|histogramme)s?", "carte (de|du|des|montrant)"],
    },
    {
      lang: "es",
      words: ["infografías?", "gráfic[oa]s? (de|del|con|que|sobre)", "diagramas?", "mapas? (de|del|con|que)"],
    },
    {
      lang: "pt",
      words: [
        "infográficos?",
        "gráficos? (de|do|da|com|que|sobre|mostra)",
        "diagramas?",
        "mapas? (de|do|da|com|que|mostra)",
      ],
    },
    {
      lang: "it",
      words: [
        "infografic(a|he)",
        "grafic[oi] (di|del|della|con|che|su)",
        "diagramm[ai]",
        "mappa (di|del|della|con|che)",
      ],
    },
    { lang: "nl", words: ["infographics?", "grafiek(en)?", "diagram(men)?", "kaart (van|met)"] },
    { lang: "sv", words: ["infografik*", "(stapel|linje|cirkel)?diagram*", "(karta|kartan) (över|med|som)"] },
    {
      lang: "da",
      words: ["infografik*", "(søjle|linje)?diagram*", "grafik(ken)? (over|viser)", "kort over"],
    },
    {
      lang: "no",
      words: ["infografikk*", "(søyle|linje)?diagram*", "grafikk(en)? (over|viser)", "kart over"],
    },
    {
      lang: "fi",
      words: [
        "(\\p{L}+ ){0,3}infografiikka*",
        "(\\p{L}+ ){0,3}(pylväs|ympyrä)?kaavio*",
        "(\\p{L}+ ){0,3}kartta*",
      ],
    },
    { lang: "pl", words: ["infografik*", "wykres*", "diagram*", "schemat*", "mapa"] },
    { lang: "cs", words: ["infografik*", "graf(y|u)?", "diagram*", "mapa"] },
    {
      lang: "hu",
      words: [
        "(\\p{L}+ ){0,3}infografik*",
        "(\\p{L}+ ){0,3}(oszlop|kör|vonal)?diagram*",
        "(\\p{L}+ ){0,3}grafikon*",
        "(\\p{L}+ ){0,3}térkép\\p{L}*",
      ],
    },
    {
      lang: "ro",
      words: [
        "infografic(e|ul|ele)?",
        "grafic(ul)? (cu|al|privind)",
        "diagram(a|ă|e)",
        "hart(a|ă) (cu|a|al)",
      ],
    },
    {
      lang: "el",
      words: ["(γράφημα|γραφήματα|διάγραμμα|διαγράμματα|infographic)", "χάρτης (του|της|των|με)"],
    },
    {
      lang: "tr",
      words: [
        "(\\p{L}+ ){0,3}infografik*",
        "(\\p{L}+ ){0,3}(çizgi |sütun )?grafiğ*",
        "(\\p{L}+ ){0,3}grafik",
        "(\\p{L}+ ){0,3}diyagram*",
        "(\\p{L}+ ){0,3}harita(sı)?",
      ],
    },
    {
      lang: "ru",
      words: [
        "инфографик*",
        "(график|диаграмм|гистограмм|схем)(а|ы|у)?",
        "карта (с|района|мира|порта|боев|действий)",
      ],
    },
    {
      lang: "uk",
      words: ["інфографік*", "(графік|діаграм|схем)(а|и|у)?", "карта (з|району|світу|порту|бойових)"],
    },
    { lang: "bg", words: ["инфографик*", "(графика|диаграма|схема)", "карта на"] },
    { lang: "hr", words: ["infografik*", "(grafikon|dijagram|grafika)", "karta (s|luke|svijeta|hrvatske)"] },
    { lang: "id", words: ["infografi(k|s)*", "(grafik|diagram|bagan)", "peta"] },
    { lang: "vi", words: ["infographic", "(biểu đồ|sơ đồ|đồ họa)", "bản đồ"] },
    {
      lang: "ja",
      words: ["[^。！？:：]{0,24}(インフォグラフィック|グラフ(?!ィ)|チャート|図解|概念図|地図)"],
    },
    {
      lang: "zh",
      words: ["[^。！？:：]{0,24}(图表|圖表|信息图|信息圖|资讯图|資訊圖|示意图|示意圖|地图|地圖|曲线图)"],
    },
    { lang: "ko", words: ["[^。！？:：]{0,24}(인포그래픽|그래프|도표|차트|지도(?!자))"] },
    { lang: "ar", words: ["(إنفوغراف(يك)?|إنفوجراف(يك)?|رسم بياني|مخطط|خريطة)"] },
    { lang: "he", words: ["(אינפוגרפיקה|תרשים|גרף|מפת)"] },
    { lang: "fa", words: ["(اینفوگرافیک|نمودار|نقشه)"] },
    { lang: "hi", words: ["[^।!?:]{0,24}(इन्फोग्राफिक|ग्राफ|चार्ट|नक्शा|मानचित्र)"] },
    { lang: "bn", words: ["(ইনফোগ্রাফিক|গ্রাফ|চার্ট|মানচিত্র)"] },
    { lang: "th", words: ["(อินโฟกราฟิก|กราฟ|แผนภูมิ|แผนที่)"] },
  ],
};
