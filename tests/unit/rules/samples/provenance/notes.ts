import type { WordSamples } from "../samples.ts";

export const samples = {
  "story-note": {
    en: {
      hit: [
        "Correction: The dam was finished in 1962.",
        "Editor's note: This story describes violence.",
        "If you have been affected, call 0800 555.",
      ],
      miss: ["Corrections officers went on strike."],
    },
    de: {
      hit: ["Korrektur: Der Damm wurde 1962 fertig.", "Anmerkung der Redaktion: Namen geändert."],
      miss: ["Hinweise auf den Täter fehlen."],
    },
    fr: { hit: ["Précision : le barrage date de 1962."], miss: ["Noter les élèves fatigue."] },
    es: { hit: ["Corrección: la presa es de 1962."], miss: ["Notable caída del río."] },
    pt: { hit: ["Errata: a barragem é de 1962."], miss: ["Notável queda do rio."] },
    it: { hit: ["Rettifica: la diga è del 1962."], miss: ["Notizie dal fiume."] },
    nl: { hit: ["Correctie: de dam is van 1962."], miss: ["Noten kosten meer."] },
    sv: { hit: ["Rättelse: Dammen är från 1962."], miss: ["Notan blev hög."] },
    da: { hit: ["Rettelse: Dæmningen er fra 1962."], miss: ["Noterne lå løst."] },
    no: { hit: ["Rettelse: Demningen er fra 1962."], miss: ["Notene lå løst."] },
    fi: { hit: ["Korjaus: Pato on vuodelta 1962."], miss: ["Korjausvelka kasvaa."] },
    pl: { hit: ["Sprostowanie: tama jest z 1962."], miss: ["Prosta droga."] },
    cs: { hit: ["Oprava: přehrada je z roku 1962."], miss: ["Opravy trvají."] },
    ru: { hit: ["Уточнение: плотина 1962 года."], miss: ["Точно в срок."] },
    uk: { hit: ["Уточнення: гребля 1962 року."], miss: ["Точно вчасно."] },
    tr: { hit: ["Düzeltme: Baraj 1962'de bitti."], miss: ["Notlar kayboldu."] },
    el: { hit: ["Διόρθωση: το φράγμα είναι του 1962."], miss: ["Σημειώθηκε πτώση."] },
    id: { hit: ["Koreksi: bendungan itu selesai 1962."], miss: ["Catat waktunya, kata dia."] },
    ja: { hit: ["訂正：ダムは1962年完成。"], miss: ["改訂版が出た。"] },
    zh: { hit: ["更正：大坝建于1962年。"], miss: ["正在下雨。"] },
    ko: { hit: ["바로잡습니다: 댐은 1962년"], miss: ["정오에 비가 왔다."] },
    ar: { hit: ["تصحيح: السد عام 1962"], miss: ["صحيح أن السد قديم."] },
    he: { hit: ["תיקון: הסכר מ-1962"], miss: ["תיקנו את הסכר."] },
  },
} satisfies WordSamples;
