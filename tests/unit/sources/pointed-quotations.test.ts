import { expect, it } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

/** The sources of a text with how often each is quoted and paraphrased. */
function countsOf(lang: string, text: string) {
  const { sources } = findSources(parseSourceRow({ text, lang }), language(lang));
  return sources.map(({ name, quotes, indirect }) => `${name} ${quotes}/${indirect}`);
}

it.each([
  [
    "en",
    "“It is a disgrace to every one of us.” With these words Mayor Odo Quill opened the fair.",
    "Odo Quill",
  ],
  ["en", "“It is a disgrace to every one of us.” Those were the words of Mayor Odo Quill.", "Odo Quill"],
  [
    "de",
    "„Es ist eine Schande für uns alle hier.“ Mit diesen Worten hat Udo Rupp den Brand beschrieben.",
    "Udo Rupp",
  ],
  [
    "de",
    "„Es ist eine Schande für uns alle hier.“ So sagte es Bürgermeister Udo Rupp am Montag.",
    "Udo Rupp",
  ],
  [
    "es",
    "“Es una tragedia y un horror para todos”. Con esas palabras ha descrito Blas Tena el incendio.",
    "Blas Tena",
  ],
  [
    "es",
    "“Es una tragedia y un horror para todos”. Así lo dijo el consejero Blas Tena en la radio.",
    "Blas Tena",
  ],
  [
    "fr",
    "« C'est une tragédie pour nous tous. » C'est en ces termes qu'a réagi le maire Odon Velin.",
    "Odon Velin",
  ],
  [
    "it",
    "«È una vergogna per tutti noi». Con queste parole il sindaco Marco Rubini ha commentato.",
    "Marco Rubini",
  ],
  [
    "pt",
    "“É uma vergonha para todos nós.” Foi com estas palavras que Abel Prado abriu a festa.",
    "Abel Prado",
  ],
  [
    "es",
    "“Es una tragedia y un horror para todos”. Con esa frase, Blas Tena respondió el martes a su partido.",
    "Blas Tena",
  ],
  [
    "fr",
    "« C'est une tragédie pour nous tous. » Par cette phrase, Odon Velin a répondu mardi à son parti.",
    "Odon Velin",
  ],
  ["it", "«È una vergogna per tutti noi». Lo ha detto il sindaco Marco Rubini ai cronisti.", "Marco Rubini"],
  ["it", "«È una vergogna per tutti noi». Lo afferma Marco Rubini, sindaco di Norda.", "Marco Rubini"],
  ["it", "«È una vergogna per tutti noi». A dirlo è la sindaca Marta Rubini, ieri in aula.", "Marta Rubini"],
  ["it", "«È una vergogna per tutti noi». Così il sindaco Marco Rubini in aula.", "Marco Rubini"],
  ["it", "«È una vergogna per tutti noi». Così Marco Rubini, sindaco di Norda, ai cronisti.", "Marco Rubini"],
  ["it", "«È una vergogna per tutti noi». È l'allarme di Marco Rubini, sindaco di Norda.", "Marco Rubini"],
  [
    "it",
    "«È una vergogna per tutti noi». È questo l'appello lanciato dal sindaco Marco Rubini.",
    "Marco Rubini",
  ],
  ["it", "«È una vergogna per tutti noi». È la denuncia della Confagri.", "Confagri"],
  ["es", "“Es una tragedia y un horror para todos”. Lo dijo el consejero Blas Tena a la radio.", "Blas Tena"],
  ["es", "“Es una tragedia y un horror para todos”. Es la advertencia de Blas Tena, consejero.", "Blas Tena"],
  ["es", "“Es una tragedia y un horror para todos”. La frase es del consejero Blas Tena.", "Blas Tena"],
  ["fr", "« C'est une tragédie pour nous tous. » C'est l'avertissement d'Odon Velin, maire.", "Odon Velin"],
  [
    "pt",
    "“É uma vergonha para todos nós.” A afirmação é do prefeito Abel Prado, em entrevista.",
    "Abel Prado",
  ],
  ["pt", "“É uma vergonha para todos nós.” A declaração foi dada pelo prefeito Abel Prado.", "Abel Prado"],
  ["pt", "“É uma vergonha para todos nós.” Quem diz isso é o prefeito Abel Prado.", "Abel Prado"],
])("a sentence that points back to a quotation tells whose it is (%s): %s", (lang, text, speaker) => {
  expect(countsOf(lang, text)).toEqual([`${speaker} 1/0`]);
});

it.each([
  ["en", "“It is a disgrace to every one of us.” With these words she left Odo Quill.", "a pronoun"],
  ["en", "“It is a disgrace to every one of us.” With these words the mayor left Odo Quill.", "the object"],
  ["es", "“Es una tragedia y un horror para todos”. Así llegó Blas Tena al puerto.", "no verb of saying"],
  [
    "es",
    "“Es una tragedia y un horror para todos”. El fuego siguió. Con esas palabras empezó Blas Tena.",
    "a sentence between",
  ],
  [
    "en",
    "“You have two weeks to leave this flat.” So Ann Lee asked a lawyer for help.",
    "an act that follows",
  ],
  [
    "de",
    "„Es ist eine Schande für uns alle hier.“ So forderte Ole Harms eine Pause.",
    "an object of its own",
  ],
  ["it", "«È una vergogna per tutti noi». La risposta è nel rapporto di Marco Rubini.", "where it is"],
  ["it", "«È una vergogna per tutti noi». È la risposta alle accuse di Marco Rubini.", "somebody else's"],
  ["it", "«È una vergogna per tutti noi». La frase è stata criticata da Marco Rubini.", "an answer to it"],
  ["it", "«È una vergogna per tutti noi». La frase è costata il posto di Marco Rubini.", "what came of it"],
  ["it", "«È una vergogna per tutti noi». Il messaggio è di pace.", "what it is like"],
  ["es", "“Es una tragedia y un horror para todos”. El mensaje fue borrado por Blas Tena.", "an act"],
  ["es", "“Es una tragedia y un horror para todos”. Es el mensaje de la pancarta.", "what it stands on"],
  ["fr", "« C'est une tragédie pour nous tous. » Le constat est de taille.", "what it is like"],
  ["pt", "“É uma vergonha para todos nós.” A denúncia foi arquivada pelo juiz Abel Prado.", "an act"],
  [
    "it",
    "«È una vergogna per tutti noi». Così Marco Rubini, sindaco di Norda, ha lasciato l'aula.",
    "an act",
  ],
  ["it", "«È una vergogna per tutti noi». Così Marco Rubini chiuse il congresso.", "an act"],
  ["it", "«È una vergogna per tutti noi». Lo ha comprato Marco Rubini.", "no verb of saying"],
  ["es", "“Es una tragedia y un horror para todos”. Lo que dijo Blas Tena es otra cosa.", "another thing"],
])("it does not otherwise (%s): %s", (lang, text) => {
  expect(countsOf(lang, text).filter((one) => !one.includes(" 0/"))).toEqual([]);
});

it("leaves a quotation with whoever spoke before it", () => {
  const text =
    "«La ley es mala», dijo Ana Soto. «No podemos aceptarla nunca». Así lo ve también Blas Tena, que pidió calma a todos.";
  expect(countsOf("es", text)[0]).toMatch(/^Ana Soto [12]\/0$/);
  expect(countsOf("es", text)).not.toContain("Blas Tena 1/0");
});

it.each([
  ["it", "La riforma va avanti. Lo ha spiegato ieri in aula il ministro Marco Rubini.", ["Marco Rubini 0/1"]],
  [
    "it",
    "I prezzi sono saliti in un anno. Lo rivela uno studio della Bocchini.",
    ["studio della Bocchini 0/1"],
  ],
  ["es", "La reforma sigue adelante. Lo confirmó este lunes el ministro Blas Tena.", ["Blas Tena 0/1"]],
  ["it", "Lo scrittore Marco Rubini è partito.", []],
])("a pronoun at the head of a sentence is what was said (%s): %s", (lang, text, counts) => {
  expect(countsOf(lang, text)).toEqual(counts);
});
