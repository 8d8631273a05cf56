import type { WordSamples } from "../samples.ts";

export const samples = {
  "ad-label": {
    en: {
      hit: [
        "ADVERTISEMENT",
        "Advertisement 4",
        "Sponsored by Harbour Homes",
        "Paid message",
        "Sponsor message",
      ],
      miss: [
        "Advertising revenue fell by a third.",
        "Sponsored walks raised a record sum.",
        "Sponsors left the race.",
      ],
    },
    de: {
      hit: ["Anzeige", "Präsentiert von Küstenbank", "Gesponserte Nachricht"],
      miss: ["Werbung für Tabak wird verboten.", "Gesponsert hat den Lauf niemand."],
    },
    fr: {
      hit: ["Publicité", "Contenu sponsorisé", "Message sponsorisé"],
      miss: ["Publicité mensongère devant le tribunal.", "La course a perdu son mécène."],
    },
    es: {
      hit: ["Publicidad", "Contenido patrocinado", "Mensaje patrocinado"],
      miss: ["Publicidad y deporte se mezclan.", "El equipo patrocinado perdió."],
    },
    pt: {
      hit: ["Publicidade", "Conteúdo patrocinado", "Mensagem patrocinada"],
      miss: ["Publicidade infantil fica proibida.", "A equipe patrocinada perdeu."],
    },
    it: {
      hit: ["Pubblicità", "Contenuto sponsorizzato", "Messaggio sponsorizzato"],
      miss: ["Pubblicità ingannevole nel mirino.", "La squadra sponsorizzata ha perso."],
    },
    nl: {
      hit: ["Advertentie", "Gesponsord", "Gesponsord bericht"],
      miss: ["Reclame voor gokken wordt verboden.", "De gesponsorde ploeg verloor."],
    },
    sv: { hit: ["Annons", "Sponsrat innehåll"], miss: ["Reklam för spel förbjuds."] },
    da: { hit: ["Annonce", "Sponsoreret indhold"], miss: ["Reklame for spil forbydes."] },
    no: { hit: ["Annonse", "Sponset innhold"], miss: ["Reklame for spill forbys."] },
    fi: { hit: ["Mainos", "Kaupallinen yhteistyö"], miss: ["Mainos poistettiin kadulta."] },
    pl: { hit: ["Reklama", "Materiał sponsorowany"], miss: ["Reklama piwa zniknie z ulic."] },
    cs: { hit: ["Reklama", "Komerční sdělení"], miss: ["Reklama na pivo zmizí z ulic."] },
    ru: { hit: ["Реклама", "На правах рекламы"], miss: ["Реклама пива исчезнет с улиц."] },
    uk: { hit: ["Реклама", "На правах реклами"], miss: ["Реклама пива зникне з вулиць."] },
    tr: { hit: ["Reklam", "Sponsorlu içerik"], miss: ["Reklam yasağı başladı."] },
    el: { hit: ["Διαφήμιση"], miss: ["Διαφήμιση τσιγάρων απαγορεύεται."] },
    ro: { hit: ["Publicitate"], miss: ["Publicitate la tutun nu mai este."] },
    hu: { hit: ["Hirdetés"], miss: ["Hirdetés nélkül jelent meg a lap."] },
    bg: { hit: ["Реклама"], miss: ["Реклама на бира няма да има."] },
    hr: { hit: ["Oglas", "Sponzorirani sadržaj"], miss: ["Oglas za posao nestao je."] },
    id: { hit: ["Iklan"], miss: ["Iklan rokok dilarang."] },
    vi: { hit: ["Quảng cáo"], miss: ["Quảng cáo thuốc lá bị cấm."] },
    ja: { hit: ["広告", "スポンサーリンク"], miss: ["広告の規制が始まる。"] },
    zh: { hit: ["广告", "廣告"], miss: ["广告法明年生效。"] },
    ko: { hit: ["광고"], miss: ["광고 규제가 시작됐다."] },
    ar: { hit: ["إعلان"], miss: ["إعلان الحكومة جاء متأخرا."] },
    he: { hit: ["פרסומת"], miss: ["פרסומת לבירה תיעלם."] },
    hi: { hit: ["विज्ञापन"], miss: ["विज्ञापन पर रोक लगी।"] },
    th: { hit: ["โฆษณา"], miss: ["โฆษณาบุหรี่ถูกห้าม"] },
    fa: { hit: ["تبلیغات"], miss: ["سنگ در آب افتاد."] },
    bn: { hit: ["বিজ্ঞাপন"], miss: ["পাথরটি জলে পড়ল।"] },
  },
} satisfies WordSamples;
