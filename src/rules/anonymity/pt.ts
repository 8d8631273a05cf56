import { type AnonymityWords, ASKED } from "./words.ts";

export const PORTUGUESE_ANONYMITY: AnonymityWords = {
  hint: "anonim|nome|identific|autorizad",
  rules: [
    {
      id: "pt-anonimato",
      whom: "before",
      ofNamed: true,
      why: ASKED,
      pattern:
        "(?:sob|em) (?:(?:a )?condição de )?anonimato|(?:ped\\p{L}+|prefer\\p{L}+|solicit\\p{L}+|quis|quer|quiseram) (?:anonimato|para não (?:ser identificad\\p{L}+|se identificar|ter o nome)|não (?:se identificar|ser identificad\\p{L}+|revelar o nome)|manter o anonimato)|não (?:quis|quiseram|quer) (?:se identificar|ser identificad\\p{L}+|revelar)|nomes? fictícios?|não (?:está|estava|tem|tinha) autorizad\\p{L}+ a falar",
    },
  ],
  openers:
    "porque|por (?:medo|temor|razões|motivos|questões|receio|segurança)|devido|pois|para (?:evitar|proteger|preservar|não)|com medo|temendo",
};
