import { type AnonymityWords, ASKED } from "./words.ts";

export const SPANISH_ANONYMITY: AnonymityWords = {
  hint: "anonimato|nombr|identi|citad|autorizad",
  rules: [
    {
      id: "es-anonimato",
      whom: "before",
      ofNamed: true,
      why: ASKED,
      pattern:
        "(?:bajo|en) (?:(?:la )?condición de(?:l)? |el )?anonimato|(?:pid\\p{L}+|pedido|prefier\\p{L}+|prefiri\\p{L}+|preferido|solicit\\p{L}+|exigi\\p{L}+) (?:mantener(?:se)? (?:en )?el anonimato|permanecer en el anonimato|el anonimato|anonimato|no ser (?:identificad|nombrad|citad)\\p{L}+|no (?:dar|revelar|decir) su (?:nombre|identidad)|que no se (?:publi|revel|mencion|us)\\p{L}+ su (?:nombre|identidad))|nombres? (?:ficticios?|supuestos?|(?:ha|han) sido (?:cambiado|modificado)s?)|no (?:está|estaba|estaban|están) autorizad\\p{L}+ (?:a|para) (?:hablar|declarar|hacer)",
    },
  ],
  openers:
    "porque|por (?:miedo|temor|razones|motivos|seguridad|su seguridad)|debido a|ya que|para (?:evitar|proteger|no|preservar)|al no estar|a fin de",
};
