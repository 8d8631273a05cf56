import { describe, expect, it } from "vitest";
import { alternatives } from "../../../src/article/families/openings.ts";
import { isLinkNote } from "../../../src/article/page/link-note.ts";
import { LINK_NOTES } from "../../../src/rules/link-notes.ts";

const SAMPLES: Record<string, { hits: readonly string[]; misses: readonly string[] }> = {
  en: {
    hits: [
      ", opens new tab",
      "(opens in a new window)",
      "Link opens in another browser tab",
      "External link",
    ],
    misses: ["opens a new window on history", "a new tab", "external links"],
  },
  de: {
    hits: ["(öffnet im neuen Fenster)", "Link wird in einem neuen Tab geöffnet", "Externer Link"],
    misses: ["öffnet neue Wege", "neue Fenster geöffnet worden"],
  },
  fr: {
    hits: ["(s'ouvre dans un nouvel onglet)", "nouvelle fenêtre", "Lien externe"],
    misses: ["un nouvel élan"],
  },
  es: { hits: ["Se abre en una ventana nueva", "(abre en nueva pestaña)"], misses: ["abre una ventana"] },
  pt: { hits: ["abre em uma nova aba", "(abre numa nova janela)"], misses: ["abre uma janela"] },
  it: { hits: ["si apre in una nuova finestra", "apre in nuova scheda"], misses: ["apre una finestra"] },
  nl: { hits: ["(opent in een nieuw tabblad)", "externe link"], misses: ["opent een venster"] },
  sv: { hits: ["öppnas i ett nytt fönster", "i ny flik"], misses: ["ett nytt fönster"] },
  da: { hits: ["åbner i et nyt vindue", "i ny fane"], misses: ["et nyt vindue"] },
  no: { hits: ["åpnes i nytt vindu", "i ny fane"], misses: ["et nytt vindu"] },
  fi: { hits: ["avautuu uuteen ikkunaan"], misses: ["uuteen kotiin"] },
  pl: { hits: ["otwiera się w nowej karcie"], misses: ["w nowej szkole"] },
  cs: { hits: ["otevře se v novém okně"], misses: ["v novém domě"] },
  hu: { hits: ["új ablakban nyílik meg"], misses: ["új ablakban"] },
  ro: { hits: ["se deschide într-un tab nou"], misses: ["într-un oraș nou"] },
  el: { hits: ["ανοίγει σε νέα καρτέλα"], misses: ["σε νέα πόλη"] },
  tr: { hits: ["yeni sekmede açılır"], misses: ["yeni evde"] },
  ru: { hits: ["откроется в новой вкладке"], misses: ["в новой школе"] },
  uk: { hits: ["відкриється в новому вікні"], misses: ["в новому домі"] },
  he: { hits: ["נפתח בחלון חדש"], misses: ["נפתח בית חדש"] },
  ar: { hits: ["يفتح في نافذة جديدة"], misses: ["في مدينة جديدة"] },
  fa: { hits: ["در پنجره جدید باز می شود"], misses: ["در شهر جدید"] },
  hi: { hits: ["नई विंडो में खुलता है"], misses: ["नई दिल्ली"] },
  bn: { hits: ["নতুন ট্যাবে খুলবে"], misses: ["নতুন শহর"] },
  id: { hits: ["terbuka di tab baru"], misses: ["di kota baru"] },
  vi: { hits: ["mở trong tab mới"], misses: ["mở cửa sổ"] },
  th: { hits: ["เปิดในแท็บใหม่"], misses: ["เปิดใหม่"] },
  ko: { hits: ["새 창 열림", "새 탭에서 열기"], misses: ["새 집"] },
  ja: { hits: ["新しいウィンドウで開く"], misses: ["新しい店が開く"] },
  zh: { hits: ["在新窗口中打开", "在新視窗開啟"], misses: ["新店开"] },
};

/** All texts that an expression of words, choices, classes and optional parts matches. */
function notesOf(words: string): string[] {
  return alternatives(words).flatMap((way) => {
    const [part = "", bracketed, chars, optional] =
      /\(((?:[^()]|\([^()]*\))*)\)\??|\[([^\]]*)\]\??|.(\?)/.exec(way) ?? [];
    if (way === "" || (bracketed ?? chars ?? optional) === undefined) return [way];
    const at = way.indexOf(part);
    const inside =
      bracketed !== undefined ? notesOf(bracketed) : chars !== undefined ? [...chars] : [part.charAt(0)];
    if (part.endsWith("?")) inside.push("");
    const rest = notesOf(way.slice(at + part.length));
    return inside.flatMap((text) => rest.map((end) => way.slice(0, at) + text + end));
  });
}

describe("what is told at a link's end", () => {
  it.each(LINK_NOTES.map((row) => [row.lang, row] as const))("in %s", (lang, { words }) => {
    const { hits = [], misses = [] } = SAMPLES[lang] ?? {};
    expect([words !== "", hits.length > 0, misses.length > 0]).toEqual([true, true, true]);
    expect(hits.filter((text) => !isLinkNote(text))).toEqual([]);
    expect(misses.filter(isLinkNote)).toEqual([]);
  });

  it.each(LINK_NOTES.map((row) => [row.lang, row] as const))(
    "in %s: every note holds one of its words",
    (_, row) => {
      const about = new RegExp(row.about);
      expect(notesOf(row.words).filter((note) => !about.test(note))).toEqual([]);
    },
  );
});
