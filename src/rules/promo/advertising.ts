import type { WordFamily } from "../words.ts";

/** Labels that the law or custom asks for over paid content. */
export const adLabel: WordFamily = {
  id: "ad-label",
  role: "advertisement",
  match: "label",
  rows: [
    {
      lang: "en",
      words: [
        "(an? )?adverts?(isement|isements|ising|orial)?( \\d{1,2})?",
        "ad",
        "ads",
        "sponsored( (by [^.!?:]{2,40}|content|post|links?|message|story))?",
        "paid (content|message|post|partnership|for by [^.!?:]{2,40}|advertisement|promotion)",
        "promoted( (by [^.!?:]{2,40}|content|stories|post|links?))?",
        "partner content",
        "brand(ed)? content",
        "(presented|brought to you|powered) by [^.!?:]{2,40}",
        "in (association|partnership) with [^.!?:]{2,40}",
        "(a )?message from our (sponsor|partner)s?",
        "affiliate links?",
        "commercial (content|message)",
        "from our (sponsors?|partners?)",
        "special offers?",
        "today's (deals?|best deals?)",
        "shop now",
        "(best|top|hot) deals",
        "sponsor messages?",
      ],
    },
    {
      lang: "de",
      words: [
        "anzeigen?",
        "werbung",
        "gesponsert( von [^.!?:]{2,40})?",
        "(bezahlte|gesponserte) (inhalte?|partnerschaft)",
        "advertorial",
        "in kooperation mit [^.!?:]{2,40}",
        "präsentiert von [^.!?:]{2,40}",
        "sponsored( post)?",
        "angebote? (des tages|der woche)",
        "gesponserte(r|s)? (nachricht|botschaft|inhalt|inhalte|beitrag)",
      ],
    },
    {
      lang: "fr",
      words: [
        "publicités?",
        "(annonce|contenu|article) (sponsorisée?|partenaire)",
        "sponsorisé( par [^.!?:]{2,40})?",
        "(contenu|message) (commercial|publicitaire)",
        "en partenariat avec [^.!?:]{2,40}",
        "pub",
        "(message|contenu) sponsorisé",
      ],
    },
    {
      lang: "es",
      words: [
        "publicidad",
        "anuncios?",
        "(contenido|publicación|artículo|nota) (patrocinad[oa]|de marca|pagad[oa])",
        "patrocinado( por [^.!?:]{2,40})?",
        "(en )?colaboración con [^.!?:]{2,40}",
        "ofrecido por [^.!?:]{2,40}",
        "(mensaje|contenido) patrocinado",
      ],
    },
    {
      lang: "pt",
      words: [
        "publicidade",
        "(conteúdo|post) (patrocinado|publicitário|de marca)",
        "patrocinado( por [^.!?:]{2,40})?",
        "anúncios?",
        "(continua|continuação) (após|depois da?) (a )?publicidade",
        "pub",
        "(mensagem|conteúdo) patrocinad[ao]",
      ],
    },
    {
      lang: "it",
      words: [
        "pubblicità",
        "annunci(o)? ?(pubblicitari[oi])?",
        "(contenuto|articolo) sponsorizzato",
        "sponsorizzato( da [^.!?:]{2,40})?",
        "in collaborazione con [^.!?:]{2,40}",
        "(messaggio|contenuto) sponsorizzato",
      ],
    },
    {
      lang: "nl",
      words: [
        "advertenties?",
        "reclame",
        "gesponsord(e (inhoud|bericht))?( door [^.!?:]{2,40})?",
        "(betaalde|commerciële) (inhoud|boodschap)",
        "partnerbijdrage",
        "gesponsord(e)? (bericht|boodschap|inhoud|content)",
      ],
    },
    {
      lang: "sv",
      words: [
        "annons(er|ör)?",
        "reklam",
        "(sponsrat|betalt) (innehåll|inlägg)",
        "i samarbete med [^.!?:]{2,40}",
      ],
    },
    {
      lang: "da",
      words: ["annoncer?", "reklame", "(sponsoreret|betalt) indhold", "artiklen fortsætter efter annoncen"],
    },
    {
      lang: "no",
      words: ["annonser?", "reklame", "(sponset|betalt|kommersielt) innhold", "annonsørinnhold"],
    },
    {
      lang: "fi",
      words: ["mainos", "mainokset", "ilmoitus", "kaupallinen yhteistyö", "(sponsoroitu|maksettu) sisältö"],
    },
    {
      lang: "pl",
      words: [
        "reklam[ay]",
        "(artykuł|materiał|treść) sponsorowan[ya]",
        "(współpraca|materiał) (reklamowa|reklamowy|partnera|promocyjny)",
        "ogłoszenie",
      ],
    },
    {
      lang: "cs",
      words: ["reklam[ay]", "inzerce", "(komerční|placené|sponzorované) (sdělení|článek|obsah)", "inzercia"],
    },
    {
      lang: "ru",
      words: [
        "реклама",
        "на правах рекламы",
        "(партнерский|партнёрский|спонсорский|рекламный) (материал|контент|проект)",
        "промо",
      ],
    },
    {
      lang: "uk",
      words: ["реклама", "на правах реклами", "(партнерський|спонсорський|рекламний) (матеріал|проєкт)"],
    },
    {
      lang: "tr",
      words: ["reklam", "ilan", "sponsorlu( içerik)?", "advertorial"],
    },
    {
      lang: "el",
      words: ["διαφήμιση", "χορηγούμενο( περιεχόμενο)?", "advertorial"],
    },
    {
      lang: "ro",
      words: ["publicitate", "reclam[ăe]", "(conținut|articol) (sponsorizat|plătit)", "advertorial"],
    },
    {
      lang: "hu",
      words: ["hirdetés", "reklám", "(szponzorált|támogatott|fizetett) (tartalom|cikk)"],
    },
    {
      lang: "bg",
      words: ["реклама", "платено съдържание"],
    },
    {
      lang: "hr",
      words: ["oglas(i)?", "(plaćeni|sponzorirani) (oglas|sadržaj|članak)", "promo"],
    },
    {
      lang: "id",
      words: [
        "iklan",
        "(konten|artikel) (bersponsor|berbayar)",
        "advertorial",
        "scroll (to|untuk) (continue|melanjutkan).*",
        "advertisement",
      ],
    },
    {
      lang: "vi",
      words: ["quảng cáo", "nội dung (tài trợ|quảng cáo)"],
    },
    {
      lang: "ja",
      words: ["広告", "(PR|pr)", "スポンサー(リンク|コンテンツ|記事)?", "【(PR|広告)】", "提供"],
    },
    {
      lang: "zh",
      words: ["(广告|廣告)", "(赞助|贊助)(内容|內容)?", "推广"],
    },
    {
      lang: "ko",
      words: ["광고", "(스폰서|협찬|제휴) ?(콘텐츠|광고)?"],
    },
    {
      lang: "ar",
      words: ["(إعلان|اعلان|إعلانات|الإعلانات)", "محتوى (برعاية|مدفوع)"],
    },
    {
      lang: "he",
      words: ["פרסומת", "תוכן (שיווקי|ממומן|מקודם)", "ממומן"],
    },
    { lang: "hi", words: ["विज्ञापन", "प्रायोजित"] },
    { lang: "th", words: ["โฆษณา", "เนื้อหาโฆษณา"] },
    { lang: "fa", words: ["(آگهی|تبلیغات|تبلیغ|رپورتاژ آگهی)"] },
    { lang: "bn", words: ["(বিজ্ঞাপন|স্পনসরড)"] },
  ],
};
