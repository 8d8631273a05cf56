import type { WordSamples } from "../samples.ts";

export const samples = {
  "related-label": {
    en: {
      hit: [
        "Read more: Ferry strike enters second week",
        "RELATED: Bakery wins prize",
        "Most read today",
        "See also – the flood maps",
        "You may also like",
        "More from Politics",
      ],
      miss: [
        "Read more books, the minister told pupils on Friday.",
        "Related party deals cost the firm millions.",
        "Recommended doses vary by age.",
      ],
    },
    de: {
      hit: [
        "Lesen Sie auch: Werft meldet Insolvenz an",
        "Mehr zum Thema",
        "Das könnte Sie auch interessieren",
      ],
      miss: ["Mehr Menschen als im Vorjahr fuhren mit der Bahn."],
    },
    fr: {
      hit: ["Lire aussi : Le port fermé deux jours", "À lire aussi", "Sur le même sujet"],
      miss: ["Lire un roman prend du temps, dit-elle."],
    },
    es: {
      hit: ["Lea también: El río baja sin agua", "Lo más leído", "Te puede interesar"],
      miss: ["Más personas viajaron en tren este año."],
    },
    pt: {
      hit: ["Leia também: Safra menor preocupa", "Mais lidas", "Notícias relacionadas"],
      miss: ["Mais pessoas viajaram de trem no ano passado."],
    },
    it: {
      hit: ["Leggi anche: Chiude il porto", "I più letti", "Articoli correlati"],
      miss: ["Leggi e decreti furono approvati in fretta."],
    },
    nl: {
      hit: ["Lees ook: Haven blijft dicht", "Meest gelezen", "Meer over"],
      miss: ["Lees een boek per week, adviseert de leraar."],
    },
    sv: { hit: ["Läs också: Färjan ställs in", "Mest läst"], miss: ["Läs böcker, uppmanar rektorn."] },
    da: { hit: ["Læs også: Broen lukker", "Mest læste"], miss: ["Læs bøger, siger rektor."] },
    no: { hit: ["Les også: Fergen innstilt", "Mest lest"], miss: ["Les bøker, sier rektoren."] },
    fi: { hit: ["Lue myös: Lautta peruttu", "Luetuimmat"], miss: ["Lue kirjoja, kehottaa rehtori."] },
    pl: {
      hit: ["Czytaj też: Most zamknięty do maja", "Najczęściej czytane", "Polecamy"],
      miss: ["Zobacz, jak to działa, powiedział inżynier i otworzył szafę."],
    },
    cs: {
      hit: ["Čtěte také: Most zavřen", "Nejčtenější", "Mohlo by vás zajímat"],
      miss: ["Více lidí jelo vlakem."],
    },
    ru: {
      hit: ["Читайте также: Мост закроют", "Самое читаемое", "По теме"],
      miss: ["Ранее мост уже закрывали на неделю из-за трещин в опорах."],
    },
    uk: {
      hit: ["Читайте також: Міст закриють", "Популярне"],
      miss: ["Читайте дітям щодня, радить лікарка."],
    },
    tr: {
      hit: ["İlgili haberler", "Ayrıca okuyun: Köprü kapandı", "En çok okunanlar"],
      miss: ["Diğer haberler okulu sevindirmedi, dedi müdür."],
    },
    el: {
      hit: ["Διαβάστε επίσης: Κλείνει η γέφυρα", "Σχετικά άρθρα"],
      miss: ["Διαβάστε δυνατά στα παιδιά, λέει η δασκάλα."],
    },
    ro: {
      hit: ["Citește și: Podul se închide", "Cele mai citite"],
      miss: ["Vezi bine că podul e închis, a spus el."],
    },
    hu: {
      hit: ["Kapcsolódó cikkek", "Olvassa el: Lezárják a hidat", "Legolvasottabb"],
      miss: ["További három napig tart a munka."],
    },
    bg: {
      hit: ["Прочетете още: Затварят моста", "Още по темата"],
      miss: ["Вижте колко е висок, каза тя на децата."],
    },
    hr: {
      hit: ["Pročitajte i: Most zatvoren", "Najčitanije"],
      miss: ["Pogledajte kroz prozor, rekao je vodič."],
    },
    id: {
      hit: ["Baca juga: Pasar makin sepi", "Berita terkait"],
      miss: ["Baca buku tiap hari, kata guru itu."],
    },
    vi: { hit: ["Đọc thêm: Cầu đóng cửa", "Tin liên quan"], miss: ["Đọc sách mỗi ngày, cô giáo nói."] },
    ja: {
      hit: ["関連記事", "あわせて読みたい", "おすすめ記事", "【写真】"],
      miss: ["関連する法律が改正された。"],
    },
    zh: { hit: ["相关阅读：大桥关闭", "延伸閱讀", "猜你喜欢"], miss: ["更多的人选择乘火车出行。"] },
    ko: { hit: ["관련 기사", "많이 본 뉴스"], miss: ["관련 기관은 답하지 않았다."] },
    ar: { hit: ["اقرأ أيضا: إغلاق الجسر", "مواضيع ذات صلة"], miss: ["اقرأ الكتاب كل يوم، قال المعلم."] },
    he: { hit: ["קראו גם: הגשר נסגר", "כתבות נוספות"], miss: ["קראו ספרים, אמרה המורה."] },
    fa: { hit: ["بیشتر بخوانید: پل بسته شد", "مطالب مرتبط"], miss: ["بیشتر مردم با قطار رفتند."] },
    hi: { hit: ["यह भी पढ़ें: पुल बंद", "संबंधित खबरें"], miss: ["बच्चे किताबें पढ़ते हैं।"] },
    th: { hit: ["อ่านเพิ่มเติม: สะพานปิด", "ข่าวที่เกี่ยวข้อง"], miss: ["เด็กอ่านหนังสือทุกวัน"] },
  },
  "related-sentence": {
    en: {
      hit: ["For more stories like this, see our news page", "Click here to read about ferries"],
      miss: ["Click beetles swarmed the pier."],
    },
    de: {
      hit: ["Mehr über den Hafen lesen Sie hier", "Hier finden Sie alle Termine"],
      miss: ["Hier endet die Straße."],
    },
    fr: { hit: ["Retrouvez ici nos articles"], miss: ["Ici finit la route."] },
    es: { hit: ["Consulta aquí todas las noticias"], miss: ["Aquí acaba la calle."] },
    pt: { hit: ["Clique aqui para ler"], miss: ["Aqui acaba a rua."] },
    it: { hit: ["Clicca qui per leggere"], miss: ["Qui finisce la strada."] },
    nl: { hit: ["Lees hier alles over de haven"], miss: ["Hier eindigt de weg."] },
    pl: { hit: ["Kliknij tutaj"], miss: ["Tu kończy się droga."] },
    ru: { hit: ["Подробнее о порте читайте здесь"], miss: ["Здесь кончается дорога."] },
    id: { hit: ["Klik di sini"], miss: ["Jalan berakhir di sini."] },
  },
  "tag-label": {
    en: { hit: ["Tags: ports, ferries", "Filed under: News"], miss: ["Topics ranged from fish to rope."] },
    de: { hit: ["Schlagwörter: Hafen"], miss: ["Themen gab es genug."] },
    fr: { hit: ["Mots-clés : port"], miss: ["Sujets et rois passent."] },
    es: { hit: ["Etiquetas: puerto"], miss: ["Temas no faltan."] },
    pt: { hit: ["Assuntos: porto"], miss: ["Temas não faltam."] },
    it: { hit: ["Argomenti: porto"], miss: ["Argomenti non mancano."] },
    nl: { hit: ["Onderwerpen: haven"], miss: ["Onderwerpen zijn er genoeg."] },
    sv: { hit: ["Ämnen: hamn"], miss: ["Ämnen saknas inte."] },
    pl: { hit: ["Tagi: port"], miss: ["Tematy są różne."] },
    ru: { hit: ["Теги: порт"], miss: ["Темы есть."] },
    uk: { hit: ["Теги: порт"], miss: ["Теми є."] },
    tr: { hit: ["Etiketler: liman"], miss: ["Konular çok."] },
    id: { hit: ["Tag: pelabuhan"], miss: ["Topik itu luas."] },
    ja: { hit: ["キーワード：港"], miss: ["テーマは海だ。"] },
    zh: { hit: ["标签：港口"], miss: ["话题很多。"] },
    ar: { hit: ["وسوم: الميناء"], miss: ["مواضيع كثيرة."] },
  },
} satisfies WordSamples;
