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
    },
    {
      lang: "de",
      words: [
        "(korrektur|anmerkung( der redaktion)?|hinweis( der redaktion)?|anm\\. d\\. red\\.|transparenzhinweis|richtigstellung|in einer (früheren|ersten) (version|fassung)|wenn sie (selbst |sich )?(betroffen|suizid|hilfe)|die namen .{0,30}(geändert|verändert)|name(n)? (von der redaktion )?geändert|haben sie suizid*)",
        "sie (haben|leiden|brauchen) .{0,40}(suizid|hilfe|depress)\\p{L}*",
      ],
    },
    {
      lang: "fr",
      words: [
        "(correction|rectificatif|précision|note de (la rédaction|l'éditeur)|ndlr|mise à jour|erratum|une version (précédente|antérieure)|(les )?(prénoms?|noms?) .{0,30}(modifiés?|changés?)|si vous (avez|êtes) .{0,40})",
      ],
    },
    {
      lang: "es",
      words: [
        "(corrección|fe de errat[ao]s|aclaración|nota (del? (editor|la redacción|redacción|autor))|una versión (anterior|previa)|(los )?nombres .{0,30}cambiad[oa]s|si (usted|tú|necesitas|necesita) .{0,30})",
      ],
    },
    {
      lang: "pt",
      words: [
        "(correção|errata|nota d[aeo] (redação|editor|autor)|uma versão anterior|(os )?nomes .{0,30}(alterados|trocados)|se você .{0,20}(precisa|foi|está))",
      ],
    },
    {
      lang: "it",
      words: [
        "(correzione|errata corrige|rettifica|nota (della redazione|dell'editore|dell'autore)|ndr|una versione precedente|(i )?nomi .{0,30}(cambiati|di fantasia))",
      ],
    },
    {
      lang: "nl",
      words: [
        "(correctie|rectificatie|noot van de redactie|naschrift|in een eerdere versie|(de )?namen .{0,30}(gefingeerd|veranderd)|heb je (hulp|vragen)|denk je aan)",
      ],
    },
    {
      lang: "sv",
      words: ["(rättelse|korrigering|fotnot|not|i en tidigare version)( .{0,20})?:"],
    },
    {
      lang: "da",
      words: ["(rettelse|korrektion|redaktionel note|note|i en tidligere version)( .{0,20})?:"],
    },
    {
      lang: "no",
      words: ["(rettelse|presisering|merknad|i en tidligere versjon)( .{0,20})?:"],
    },
    {
      lang: "fi",
      words: ["(korjaus|oikaisu|toimituksen huomautus|päivitys)( .{0,20})?:"],
    },
    {
      lang: "pl",
      words: [
        "(sprostowanie|korekta|od redakcji|przypis redakcji|imiona .{0,30}zmienione|jeśli (potrzebujesz|jesteś))",
      ],
    },
    {
      lang: "cs",
      words: ["(oprava|upřesnění|poznámka (redakce|autora)|pozn\\. red\\.|jména .{0,30}změněna)"],
    },
    {
      lang: "ru",
      words: [
        "(исправление|уточнение|опровержение|примечание( редакции)?|от редакции|имена .{0,30}изменены|имя изменено|если (вам|вы) (нужна|столкнулись|нуждаетесь))",
      ],
    },
    {
      lang: "uk",
      words: ["(виправлення|уточнення|спростування|примітка( редакції)?|від редакції|імена .{0,30}змінен)"],
    },
    {
      lang: "tr",
      words: ["(düzeltme|editörün notu|not)( .{0,20})?:"],
    },
    {
      lang: "el",
      words: ["(διόρθωση|σημείωση( του συντάκτη| της σύνταξης)?)( .{0,20})?:"],
    },
    {
      lang: "id",
      words: ["(koreksi|ralat|catatan (redaksi|editor))( .{0,20})?"],
    },
    {
      lang: "ja",
      words: ["(訂正|お詫び|編集部注|※)"],
    },
    {
      lang: "zh",
      words: ["(更正|勘误|编者按|編者按|编辑注|註：|注：)"],
    },
    {
      lang: "ko",
      words: ["(정정|바로잡습니다|편집자 ?주)"],
    },
    {
      lang: "ar",
      words: ["(تصحيح|تصويب|ملاحظة( المحرر)?|توضيح)( .{0,20})?:"],
    },
    {
      lang: "he",
      words: ["(תיקון|הבהרה|הערת (העורך|המערכת))( .{0,20})?:"],
    },
  ],
};
