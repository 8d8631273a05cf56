import type { WordFamily } from "../words.ts";

/** Notes that belong to the story: corrections, editors' notes, helplines, changed names, series. */
export const storyNote: WordFamily = {
  id: "story-note",
  role: "note",
  match: "start",
  rows: [
    {
      lang: "en",
      words: [
        "(correction|clarification|editor'?s'? note|author'?s note|note|disclosure|disclaimer|warning|content warning|trigger warning|retraction|amendment|erratum)( .{0,60})?:",
        "(correction|clarification|editor'?s'? note|content warning|trigger warning)",
        "(this|the) (article|story|post|piece|report|column) (was|has been|is) (amended|corrected|updated|edited|changed|part of|the (first|second|third|fourth|last|final))",
        "(an|a) (earlier|previous) version",
        "this is (the )?(part|first|second|third|fourth|last|final|one) .{0,40}(series|parts?|stories|articles)",
        "(the )?names? .{0,40}(has|have) been changed",
        "(some )?(names|details|identities) (has|have|in this story)",
        "if you (or someone you know|have been affected|are|need|'ve been|think|believe|suspect|want|feel|require)",
        "(for|in) (help|support|an emergency|confidential)",
        "warning: (this|some)",
      ],
      hit: [
        "Correction: The dam was finished in 1962.",
        "Editor's note: This story describes violence.",
        "If you have been affected, call 0800 555.",
      ],
      miss: ["Corrections officers went on strike."],
    },
    {
      lang: "de",
      words: [
        "(korrektur|anmerkung( der redaktion)?|hinweis( der redaktion)?|anm\\. d\\. red\\.|transparenzhinweis|richtigstellung|in einer (früheren|ersten) (version|fassung)|wenn sie (selbst |sich )?(betroffen|suizid|hilfe)|die namen .{0,30}(geändert|verändert)|name(n)? (von der redaktion )?geändert|haben sie suizid*)",
        "sie (haben|leiden|brauchen) .{0,40}(suizid|hilfe|depress)\\p{L}*",
      ],
      hit: ["Korrektur: Der Damm wurde 1962 fertig.", "Anmerkung der Redaktion: Namen geändert."],
      miss: ["Hinweise auf den Täter fehlen."],
    },
    {
      lang: "fr",
      words: [
        "(correction|rectificatif|précision|note de (la rédaction|l'éditeur)|ndlr|mise à jour|erratum|une version (précédente|antérieure)|(les )?(prénoms?|noms?) .{0,30}(modifiés?|changés?)|si vous (avez|êtes) .{0,40})",
      ],
      hit: ["Précision : le barrage date de 1962."],
      miss: ["Noter les élèves fatigue."],
    },
    {
      lang: "es",
      words: [
        "(corrección|fe de errat[ao]s|aclaración|nota (del? (editor|la redacción|redacción|autor))|una versión (anterior|previa)|(los )?nombres .{0,30}cambiad[oa]s|si (usted|tú|necesitas|necesita) .{0,30})",
      ],
      hit: ["Corrección: la presa es de 1962."],
      miss: ["Notable caída del río."],
    },
    {
      lang: "pt",
      words: [
        "(correção|errata|nota d[aeo] (redação|editor|autor)|uma versão anterior|(os )?nomes .{0,30}(alterados|trocados)|se você .{0,20}(precisa|foi|está))",
      ],
      hit: ["Errata: a barragem é de 1962."],
      miss: ["Notável queda do rio."],
    },
    {
      lang: "it",
      words: [
        "(correzione|errata corrige|rettifica|nota (della redazione|dell'editore|dell'autore)|ndr|una versione precedente|(i )?nomi .{0,30}(cambiati|di fantasia))",
      ],
      hit: ["Rettifica: la diga è del 1962."],
      miss: ["Notizie dal fiume."],
    },
    {
      lang: "nl",
      words: [
        "(correctie|rectificatie|noot van de redactie|naschrift|in een eerdere versie|(de )?namen .{0,30}(gefingeerd|veranderd)|heb je (hulp|vragen)|denk je aan)",
      ],
      hit: ["Correctie: de dam is van 1962."],
      miss: ["Noten kosten meer."],
    },
    {
      lang: "sv",
      words: ["(rättelse|korrigering|fotnot|not|i en tidigare version)( .{0,20})?:"],
      hit: ["Rättelse: Dammen är från 1962."],
      miss: ["Notan blev hög."],
    },
    {
      lang: "da",
      words: ["(rettelse|korrektion|redaktionel note|note|i en tidligere version)( .{0,20})?:"],
      hit: ["Rettelse: Dæmningen er fra 1962."],
      miss: ["Noterne lå løst."],
    },
    {
      lang: "no",
      words: ["(rettelse|presisering|merknad|i en tidligere versjon)( .{0,20})?:"],
      hit: ["Rettelse: Demningen er fra 1962."],
      miss: ["Notene lå løst."],
    },
    {
      lang: "fi",
      words: ["(korjaus|oikaisu|toimituksen huomautus|päivitys)( .{0,20})?:"],
      hit: ["Korjaus: Pato on vuodelta 1962."],
      miss: ["Korjausvelka kasvaa."],
    },
    {
      lang: "pl",
      words: [
        "(sprostowanie|korekta|od redakcji|przypis redakcji|imiona .{0,30}zmienione|jeśli (potrzebujesz|jesteś))",
      ],
      hit: ["Sprostowanie: tama jest z 1962."],
      miss: ["Prosta droga."],
    },
    {
      lang: "cs",
      words: ["(oprava|upřesnění|poznámka (redakce|autora)|pozn\\. red\\.|jména .{0,30}změněna)"],
      hit: ["Oprava: přehrada je z roku 1962."],
      miss: ["Opravy trvají."],
    },
    {
      lang: "ru",
      words: [
        "(исправление|уточнение|опровержение|примечание( редакции)?|от редакции|имена .{0,30}изменены|имя изменено|если (вам|вы) (нужна|столкнулись|нуждаетесь))",
      ],
      hit: ["Уточнение: плотина 1962 года."],
      miss: ["Точно в срок."],
    },
    {
      lang: "uk",
      words: ["(виправлення|уточнення|спростування|примітка( редакції)?|від редакції|імена .{0,30}змінен)"],
      hit: ["Уточнення: гребля 1962 року."],
      miss: ["Точно вчасно."],
    },
    {
      lang: "tr",
      words: ["(düzeltme|editörün notu|not)( .{0,20})?:"],
      hit: ["Düzeltme: Baraj 1962'de bitti."],
      miss: ["Notlar kayboldu."],
    },
    {
      lang: "el",
      words: ["(διόρθωση|σημείωση( του συντάκτη| της σύνταξης)?)( .{0,20})?:"],
      hit: ["Διόρθωση: το φράγμα είναι του 1962."],
      miss: ["Σημειώθηκε πτώση."],
    },
    {
      lang: "id",
      words: ["(koreksi|ralat|catatan (redaksi|editor))( .{0,20})?"],
      hit: ["Koreksi: bendungan itu selesai 1962."],
      miss: ["Catat waktunya, kata dia."],
    },
    {
      lang: "ja",
      words: ["(訂正|お詫び|編集部注|※)"],
      hit: ["訂正：ダムは1962年完成。"],
      miss: ["改訂版が出た。"],
    },
    {
      lang: "zh",
      words: ["(更正|勘误|编者按|編者按|编辑注|註：|注：)"],
      hit: ["更正：大坝建于1962年。"],
      miss: ["正在下雨。"],
    },
    {
      lang: "ko",
      words: ["(정정|바로잡습니다|편집자 ?주)"],
      hit: ["바로잡습니다: 댐은 1962년"],
      miss: ["정오에 비가 왔다."],
    },
    {
      lang: "ar",
      words: ["(تصحيح|تصويب|ملاحظة( المحرر)?|توضيح)( .{0,20})?:"],
      hit: ["تصحيح: السد عام 1962"],
      miss: ["صحيح أن السد قديم."],
    },
    {
      lang: "he",
      words: ["(תיקון|הבהרה|הערת (העורך|המערכת))( .{0,20})?:"],
      hit: ["תיקון: הסכר מ-1962"],
      miss: ["תיקנו את הסכר."],
    },
  ],
};
