import { describe, expect, it } from "vitest";
import { isJob, withoutLabels } from "../../../src/article/label/formal-parts.ts";

describe("how long ago something came out", () => {
  it.each([
    "4 months ago",
    "about an hour ago",
    "vor 23 Minuten",
    "vor einer Stunde",
    "il y a 3 jours",
    "hace 2 horas",
    "há 5 dias",
    "3 ore fa",
    "2 dagen geleden",
    "för 3 timmar sedan",
    "for 2 timer siden",
    "3 tuntia sitten",
    "2 godziny temu",
    "před 2 hodinami",
    "11 perce",
    "acum 3 ore",
    "πριν από 2 ώρες",
    "3 saat önce",
    "2 часа назад",
    "2 години тому",
    "منذ 3 ساعات",
    "לפני 2 שעות",
    "2 घंटे पहले",
    "3 jam yang lalu",
    "2 giờ trước",
    "3小时前",
    "3時間前",
    "3시간 전",
  ])("is left out of a byline: %s", (time) => {
    expect(withoutLabels(`Ines Calloway | ${time}`)).toBe("Ines Calloway");
  });
  it.each(["4 months at sea", "vor 23 Zeugen", "il y a 3 bateaux", "2 boten geleden", "3 часа в порту"])(
    "stays where it is something else: %s",
    (words) => {
      expect(withoutLabels(`Ines Calloway | ${words}`)).toBe(`Ines Calloway | ${words}`);
    },
  );
});

describe("labels of a byline", () => {
  it.each([
    ["4 March 2026 · 5 min read", "4 March 2026"],
    ["4 March 2026 5 min read", "4 March 2026"],
    ["Ines Calloway / 3 comments", "Ines Calloway"],
    ["Ines Calloway | 3 Kommentare", "Ines Calloway"],
    ["Ines Calloway | 14 commentaires", "Ines Calloway"],
    ["Ines Calloway | 3 Kommentatoren", "Ines Calloway | 3 Kommentatoren"],
    ["Publié le 4 mars 2026 Lecture 1 min.", "Publié le 4 mars 2026"],
    ["4 March 2026 – harbour fire", "4 March 2026 | harbour fire"],
  ])("are left out of %s", (line, rest) => {
    expect(withoutLabels(line)).toBe(rest);
  });
});

describe("a writer's job behind the name", () => {
  it.each([
    ", Senior Harbour Correspondent",
    " Redaktionsleiter",
    ", AP Sports Writer",
    ", journaliste",
    ", senior reporter",
  ])("is one: %s", (words) => {
    expect(isJob(words, "Harbour Tribune")).toBe(true);
  });
  it.each([
    ", Low Quay",
    ", director of Nordlys",
    ", former president of Exxon",
    ", Oslo correspondent",
    ", Har reporter",
    "Business partner",
    " and Tom Reed, reporters",
    ", who reports from the harbour for the evening paper",
    "",
  ])("is none: %s", (words) => {
    expect(isJob(words, "Harbour Tribune")).toBe(false);
  });
});
