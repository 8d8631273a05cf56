import { type AnonymityWords, ASKED, WITHHELD } from "./words.ts";

export const GERMAN_ANONYMITY: AnonymityWords = {
  hint: "nonym|nam|nenn|nann|heiß|zitiert|erwähnt|befugt|autorisiert|berechtigt",
  rules: [
    {
      id: "de-anonym",
      whom: "before",
      why: ASKED,
      pattern:
        "unter der Bedingung(?: \\p{L}+){0,3} Anonymität|(?:möchte|möchten|will|wollen|wollte|wollten|bat|baten|bittet)[^.;:]{0,60}(?:anonym (?:zu )?bleiben|nicht (?:namentlich |öffentlich |mit (?:vollem )?Namen )?(?:genannt|zitiert|erwähnt) (?:zu )?werden|Namen nicht (?:nennen|genannt|veröffentlicht|in der Zeitung))|(?:anonym bleiben|namentlich nicht genannt werden|nicht (?:namentlich |mit Namen )?genannt werden|Namen nicht (?:nennen|öffentlich)[^.;,]{0,20}) (?:möchte|will|wollte|wollen|möchten|wollten)",
    },
    {
      id: "de-withheld",
      whom: "before",
      ofNamed: true,
      why: WITHHELD,
      pattern:
        "(?:nennt|nennen) (?:ihn|sie|die Person|den Mann|die Frau)[^.;:]{0,40}nicht (?:namentlich|beim Namen|mit (?:vollem )?Namen)|(?:wird|werden) (?:hier |daher |deshalb )?nicht namentlich genannt|Namen? (?:\\p{L}+ ){0,3}(?:von der Redaktion |durch die Redaktion )?geändert|(?:heißt|heißen) (?:in Wirklichkeit|eigentlich|tatsächlich) anders|(?:Name|Namen) (?:ist|sind) der Redaktion bekannt|nicht (?:befugt|autorisiert|berechtigt)(?:,)? (?:\\p{L}+ ){0,6}(?:zu sprechen|zu äußern|sprechen|äußern)",
    },
  ],
  openers:
    "weil|da (?:er|sie|es|die|der)|denn|aus (?:Angst|Furcht|Sorge|Sicherheitsgründen|\\p{L}+gründen|Rücksicht|Gründen)|wegen|um \\p{L}+[^.;]{0,60} zu|zum Schutz|zu (?:seinem|ihrem) Schutz",
};
