import { type AnonymityWords, ASKED } from "./words.ts";

export const FRENCH_ANONYMITY: AnonymityWords = {
  hint: "nonym|nom",
  rules: [
    {
      id: "fr-anonymat",
      whom: "before",
      ofNamed: true,
      why: ASKED,
      pattern:
        "sous (?:le )?(?:couvert|condition|sceau|réserve) (?:de l['’]|d['’])anonymat|(?:requis|demandé|requiert|requérant|réclamé|requérir|exigé) l['’]anonymat|(?:souhait\\p{L}+|préf[éè]r\\p{L}+|veut|voulu|désir\\p{L}+|tient à|tenu à) (?:rester|demeurer|garder|conserver|témoigner)(?: dans| de façon| de manière)? (?:l['’])?anonym\\p{L}+|(?:pas|ne) (?:souhait\\p{L}+|voulu|désir\\p{L}+) (?:être (?:nommée?s?|identifiée?s?|citée?s?)|donner son nom|que son nom)|(?:prénoms?|noms?) (?:a|ont) été (?:modifiée?s?|changée?s?)|prénoms? d['’]emprunt|sous (?:un )?pseudonyme",
    },
  ],
  openers:
    "car|parce qu[e'’]|par (?:peur|crainte|mesure|souci)|pour (?:des raisons|sa sécurité|leur sécurité|sa protection|raisons?|protéger|éviter|ne pas)|de peur|de crainte|en raison|afin|faute d['’]autorisation",
};
