import { expect, it } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

/** The sources of an invented text: name, role where there is one, how often quoted and paraphrased. */
function sourcesOf(lang: string, text: string) {
  const { sources } = findSources(parseSourceRow({ text, lang }), language(lang));
  return sources.map(({ name, role, quotes, indirect }) =>
    [name, role && `(${role})`, `${quotes}/${indirect}`].filter(Boolean).join(" "),
  );
}

it.each<[string, string, string[]]>([
  [
    "fr",
    "Le juge en chef de la Cour des ports, Rémi Rossard, a déclaré que la plainte était close.",
    ["Rémi Rossard (juge en chef de la Cour des ports) 0/1"],
  ],
  [
    "fr",
    "La rédactrice en chef du Courrier de Norde, Julie Mestre, affirme que le journal continuera.",
    ["Julie Mestre (rédactrice en chef du Courrier de Norde) 0/1"],
  ],
  [
    "es",
    "El comandante en jefe del Ejército, Luis Trevejo, afirmó que el frente resistía.",
    ["Luis Trevejo (comandante en jefe del Ejército) 0/1"],
  ],
  [
    "it",
    "Il comandante in capo delle forze armate, Luigi Trevi, ha affermato che il fronte tiene.",
    ["Luigi Trevi (comandante in capo delle forze armate) 0/1"],
  ],
  [
    "pt",
    "O comandante em chefe do Exército, Luís Trevo, afirmou que a frente resistia.",
    ["Luís Trevo (comandante em chefe do Exército) 0/1"],
  ],
])("a rank behind a noun belongs to the role (%s): %s", (lang, text, sources) => {
  expect(sourcesOf(lang, text)).toEqual(sources);
});

it.each<[string, string, string]>([
  [
    "es",
    "Alba Serrate, vicepresidenta del puerto, llegó tarde. La vice dijo: “El plan no vale”.",
    "Alba Serrate",
  ],
  ["pt", "O vice-prefeito Ivo Ramos veio tarde. “Esse plano não vale para nós”, disse o vice.", "Ivo Ramos"],
  [
    "it",
    "Alba Serrani, vicesindaca di Norda, è qui. «Il piano non vale», ha detto la vicesindaca.",
    "Alba Serrani",
  ],
  ["it", "Il primo ministro Aldo Ferri è qui. «Non ci saranno tagli», ha detto il premier.", "Aldo Ferri"],
])("a short word for an office means whoever holds it (%s): %s", (lang, text, name) => {
  const { sources } = findSources(parseSourceRow({ text, lang }), language(lang));
  expect(sources.map((source) => source.name)).toEqual([name]);
});

it.each<[string, string, string[]]>([
  [
    "es",
    "“La oferta sigue en pie y no cambia”, explicaron desde el entorno presidencial.",
    ["entorno presidencial 1/0"],
  ],
  [
    "it",
    "«L'offerta è ancora sul tavolo», fanno sapere dall'entourage del sindaco.",
    ["entourage del sindaco 1/0"],
  ],
  [
    "fr",
    "« L'offre est toujours sur la table », explique-t-on au ministère de la Mer.",
    ["ministère de la Mer 1/0"],
  ],
  ["fr", "« L'offre est toujours sur la table », assure-t-on du côté de la mairie.", ["mairie 1/0"]],
  [
    "fr",
    "« L'offre est toujours sur la table », confie-t-on dans l'entourage du maire.",
    ["entourage du maire 1/0"],
  ],
  ["fr", "« L'offre est toujours sur la table », dit-on souvent dans ces moments-là.", []],
  ["fr", "« L'offre est toujours sur la table », répond-on aux agriculteurs.", []],
  ["fr", "« C'est un homme qui ne cède jamais », dit-on de Rémi Rossard.", []],
])(
  "a body or circle behind a preposition speaks for people without names (%s): %s",
  (lang, text, sources) => {
    expect(sourcesOf(lang, text)).toEqual(sources);
  },
);

it.each<[string, string, string[]]>([
  [
    "fr",
    "La Cour centrale des droits de la mer a rappelé que la peine est illégale.",
    ["Cour centrale des droits de la mer 0/1"],
  ],
  [
    "fr",
    "L'Agence nationale de sécurité du médicament a rappelé que le produit est interdit.",
    ["Agence nationale de sécurité du médicament 0/1"],
  ],
  ["it", "Secondo il dipartimento di Stato, l'accordo è vicino.", ["dipartimento di Stato 0/1"]],
])("a body's name is whole (%s): %s", (lang, text, sources) => {
  expect(sourcesOf(lang, text)).toEqual(sources);
});

it.each<[string, string, string[]]>([
  ["fr", "Prenez note que cet article a été publié en 2017.", []],
  ["fr", "Le groupe Valmont n'a rien fait savoir de ses intentions.", []],
  ["fr", "Le préfet a ordonné l'évacuation du quartier.", []],
  [
    "es",
    "Para Iván Bermejo la solución está en la escuela: “hay que empezar por los maestros de primaria”.",
    ["Iván Bermejo 1/0"],
  ],
  ["es", "Para Iván Bermejo el premio llega tarde.", []],
])("who speaks and who does not (%s): %s", (lang, text, sources) => {
  expect(sourcesOf(lang, text)).toEqual(sources);
});

it.each<[string, string, string[]]>([
  [
    "fr",
    "Le premier ministre Bastien Roche a réuni ses ministres. Le président Aurélien Vasset est parti. « La réforme ira au bout », a dit le chef du gouvernement.",
    ["Bastien Roche (premier ministre) 1/0"],
  ],
  [
    "fr",
    "Le président Aurélien Vasset a visité le port. « La réforme ira jusqu'au bout », a dit le chef de l'État.",
    ["Aurélien Vasset (président) 1/0"],
  ],
  [
    "it",
    "Il primo ministro Aldo Ferri è arrivato ieri. «La riforma andrà avanti», ha detto il capo del governo.",
    ["Aldo Ferri (primo ministro) 1/0"],
  ],
])("heads of a government and of a state are two (%s): %s", (lang, text, sources) => {
  expect(sourcesOf(lang, text)).toEqual(sources);
});

it("the name of a movement is no second person beside its candidate", () => {
  const text =
    "Un plan similar presentó el candidato Elías Gamboa del movimiento Renovación Nacional. “Los muchachos que dejan la escuela acaban sin trabajo”.";
  expect(sourcesOf("es", text)).toEqual(["Elías Gamboa (candidato) 1/0"]);
});

it.each<[string, string, string[]]>([
  [
    "es",
    "“El plan no vale para nada”, dijo la vice. “No habrá otro plan este año”, apuntó la vicepresidenta.",
    ["vicepresidenta 2/0"],
  ],
  [
    "pt",
    "“O plano não vale para nada”, disse o deputado. “Não haverá outro plano este ano”, afirmou o parlamentar.",
    ["deputado 2/0"],
  ],
])("two words for an office without a name are one line (%s): %s", (lang, text, sources) => {
  expect(sourcesOf(lang, text)).toEqual(sources);
});

it.each<[string, string, string]>([
  [
    "es",
    "“Eso no es verdad y lo saben”, explicaron desde el entorno presidencial entrada la tarde.",
    "entorno presidencial",
  ],
  [
    "es",
    "“Fue una reunión muy tensa”, relataron desde la dirección del sindicato concluido el encuentro.",
    "dirección del sindicato",
  ],
  [
    "it",
    "«Non è stata una riunione facile», spiega una fonte del ministero finita la riunione.",
    "fonte del ministero",
  ],
  ["pt", "“Não foi uma reunião fácil”, disse uma fonte do governo terminada a sessão.", "fonte do governo"],
  // Without an article behind it a participle describes the noun.
  ["es", "Una fuente vinculada dijo que hubo errores.", "fuente vinculada"],
  ["es", "Un candidato derrotado en Norda dijo que volverá.", "candidato derrotado"],
])("a participle before an article ends who speaks (%s): %s", (lang, text, name) => {
  const { sources } = findSources(parseSourceRow({ text, lang }), language(lang));
  expect(sources.map((source) => source.name)).toEqual([name]);
});

it.each<[string, string, string[]]>([
  [
    "es",
    "Ana Ruiz dijo que hay sequía.\nY varios minutos después agregó: “En 2013 comenzó a faltar el agua”.",
    ["Ana Ruiz 1/1"],
  ],
  [
    "es",
    "Ana Ruiz dijo que hay sequía.\nMinutos después agregó: “En 2013 comenzó a faltar el agua”.",
    ["Ana Ruiz 1/1"],
  ],
  [
    "es",
    "Ana Ruiz dijo que hay sequía.\nDos horas más tarde escribió: “En 2013 comenzó a faltar el agua”.",
    ["Ana Ruiz 1/1"],
  ],
  [
    "it",
    "Anna Russo ha detto che c'è siccità.\nPiù avanti aggiunge: «Nel 2013 ha cominciato a mancare l'acqua».",
    ["Anna Russo 1/1"],
  ],
  [
    "pt",
    "Ana Ruiz disse que há seca.\nHoras depois, escreveu: “Em 2013 começou a faltar água no norte”.",
    ["Ana Ruiz 1/1"],
  ],
  // Who opens the sentence speaks.
  [
    "es",
    "Ana Ruiz dijo que hay sequía. Julio Maroto agregó que hay hambre.",
    ["Ana Ruiz 0/1", "Julio Maroto 0/1"],
  ],
  ["es", "Ana Ruiz dijo que hay sequía. Dos también dijeron que hay hambre.", ["Ana Ruiz 0/1"]],
])("whoever spoke goes on after a while (%s): %s", (lang, text, sources) => {
  expect(sourcesOf(lang, text)).toEqual(sources);
});

/** Whose words each quotation of a text is, as "words — name". */
function spokenIn(lang: string, text: string) {
  const { quotes, sources } = findSources(parseSourceRow({ text, lang }), language(lang));
  return quotes.map(({ text: words, source }) => {
    const name = source === null ? "nobody" : sources[source]!.name;
    return `${words.replace(/\s+/g, " ").trim()} — ${name}`;
  });
}

it.each<[string, string, string[]]>([
  [
    "it",
    "«Non si va al lavoro e ci si consola - commenta Walter Quillani Segretario generale della Lega dei porti - Questa abitudine va cambiata». «Ogni sera si resta a riva - aggiunge - e si aspetta».",
    [
      "Non si va al lavoro e ci si consola … Questa abitudine va cambiata — Walter Quillani",
      "Ogni sera si resta a riva … e si aspetta — Walter Quillani",
    ],
  ],
  [
    "it",
    "«Il molo è chiuso da mesi – spiega Ada Quillani –, e nessuno lo ripara».",
    ["Il molo è chiuso da mesi … e nessuno lo ripara — Ada Quillani"],
  ],
  [
    "fr",
    "« Nous n'avons pas de mer ici — explique Anne Quilleret — et les bateaux restent à quai. »",
    ["Nous n'avons pas de mer ici … et les bateaux restent à quai. — Anne Quilleret"],
  ],
  [
    "es",
    "“Nadie vino a la reunión —explicó Raúl Quillez— y tuvimos que cerrar”.",
    ["Nadie vino a la reunión … y tuvimos que cerrar — Raúl Quillez"],
  ],
  [
    "es",
    "«Los barcos no salen al mar, explica Raúl Quillez, porque no hay viento - añade -, y el puerto está vacío».",
    ["Los barcos no salen al mar … porque no hay viento … y el puerto está vacío — Raúl Quillez"],
  ],
  [
    "it",
    "«Il molo - quello vecchio - è chiuso», spiega Ada Quillani.",
    ["Il molo - quello vecchio - è chiuso — Ada Quillani"],
  ],
])("an attribution between dashes interrupts a quotation (%s): %s", (lang, text, quotes) => {
  expect(spokenIn(lang, text)).toEqual(quotes);
});

it.each<[string, string, string[]]>([
  [
    "it",
    "«Il molo riapre domani mattina», dice Walter Quillani Segretario generale della Lega dei porti.",
    ["Walter Quillani (Segretario generale della Lega dei porti) 1/0"],
  ],
  ["es", "“El muelle se abre mañana”, dijo Juan Luis Alcalde.", ["Juan Luis Alcalde 1/0"]],
])("an office in capitals behind a whole name needs no comma (%s): %s", (lang, text, sources) => {
  expect(sourcesOf(lang, text)).toEqual(sources);
});

it.each<[string, string, string[]]>([
  [
    "es",
    "El gerente Raúl Quillez dijo que la planta abre. Raúl Quillez Bogado explicó que hay cien empleados.",
    ["Raúl Quillez Bogado (gerente) 0/2"],
  ],
  [
    "es",
    "El gerente Raúl Quillez dijo que la planta abre. Ana Quillez Bogado explicó que hay cien empleados.",
    ["Raúl Quillez (gerente) 0/1", "Ana Quillez Bogado 0/1"],
  ],
  [
    "pt",
    "O delegado Odair Quilheiro disse que o suspeito fugiu. Segundo o delegado Odiar Quilheiro, a arma foi encontrada.",
    ["Odair Quilheiro (delegado) 0/2"],
  ],
  [
    "pt",
    "O delegado Odair Quilheiro disse que o suspeito fugiu. A delegada Olga Quilheiro disse que a arma foi encontrada.",
    ["Odair Quilheiro (delegado) 0/1", "Olga Quilheiro (delegada) 0/1"],
  ],
])("one person by a second surname or a misprinted name (%s): %s", (lang, text, sources) => {
  expect(sourcesOf(lang, text)).toEqual(sources);
});

it.each<[string, string, string[]]>([
  [
    "es",
    "La ministra Elena Quillez anunció que abrirá la sala.\nPero aclaró que el presupuesto está cerrado. Pero también destacó que no subirá.",
    ["Elena Quillez (ministra) 0/3"],
  ],
  [
    "pt",
    "A ministra Elena Quilheiro anunciou que abrirá a sala.\nMas esclareceu que o orçamento está fechado.",
    ["Elena Quilheiro (ministra) 0/2"],
  ],
  [
    "it",
    "La ministra Elena Quillani ha detto che la sala apre.\nPerò ha aggiunto che serve tempo.",
    ["Elena Quillani (ministra) 0/2"],
  ],
  [
    "es",
    "La ministra Elena Quillez anunció que abrirá la sala. Pero si aclaró que no hay dinero, cuando dijo que falta tiempo, nadie lo sabe.",
    ["Elena Quillez (ministra) 0/1"],
  ],
])("a verb alone behind “but” goes on with whoever spoke (%s): %s", (lang, text, sources) => {
  expect(sourcesOf(lang, text)).toEqual(sources);
});
