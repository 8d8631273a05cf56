import { type AnonymityWords, ASKED } from "./words.ts";

export const ITALIAN_ANONYMITY: AnonymityWords = {
  hint: "anonim|nom|identi|citat|autorizzat",
  rules: [
    {
      id: "it-anonimato",
      whom: "before",
      ofNamed: true,
      why: ASKED,
      pattern:
        "a condizione (?:di (?:restare|rimanere|mantenere)|dell['’]|che)[^.;]{0,30}anonim\\p{L}+|(?:chied\\p{L}+|chiest\\p{L}+|prefer\\p{L}+|vuole|voluto) (?:di )?(?:restare|rimanere|mantenere|l['’])[^.;]{0,15}anonim\\p{L}+|(?:sotto|coperto da(?:ll['’]))\\s?anonimato|(?:chied\\p{L}+|chiest\\p{L}+|prefer\\p{L}+) (?:di )?non (?:essere (?:identificat|nominat|citat)\\p{L}+|rivelare il (?:proprio |suo )?nome)|nomi? di fantasia|non (?:è|era|erano) autorizzat\\p{L}+ a (?:parlare|rilasciare)",
    },
  ],
  openers:
    "perché|poiché|per (?:paura|timore|ragioni|motivi|sicurezza|tutel\\p{L}+|protegg\\p{L}+|evitare|non)|a causa|in quanto|a tutela",
};
