import { describe, expect, it } from "vitest";
import { parseSourceRow } from "../../../src/cli/read-sources-row.ts";
import { findSources } from "../../../src/sources/find-sources.ts";
import { language } from "./loaded-languages.ts";

/** Invented texts: sources as `name` or `name?` where uncertain, with their counts of quotations and indirect sentences. */
type Case = [what: string, lang: string, text: string, sources: string[]];

function sourcesOf(text: string, lang: string) {
  return findSources(parseSourceRow({ text, lang }), language(lang)).sources.map(
    ({ name, certainty, quotes, indirect }) =>
      `${name}${certainty === "certain" ? "" : "?"} ${quotes}+${indirect}`,
  );
}

const CONTINUED: Case[] = [
  [
    "sentences whose mood reports",
    "de",
    "„Die Fähre ist alt“, sagte Hafenmeister Jens Brodersen. Sie sei 1960 gebaut worden. Doch das habe niemand bemerkt, weil keiner gefragt habe. Die Werft ist pleite.",
    ["Jens Brodersen 1+2"],
  ],
  [
    "a quotation in such a sentence, and the next paragraph",
    "de",
    "Jens Brodersen sagte, die Fähre sei alt. Das sei „für alle Leute hier ein schwerer Schlag“.\nAuch der Steg müsse bald gesperrt werden.",
    ["Jens Brodersen 1+2"],
  ],
  [
    "right behind a report a form that supposes elsewhere",
    "de",
    "Jens Brodersen sagte, die Fähre sei alt. Die Fahrgäste würden ihr nicht trauen.",
    ["Jens Brodersen 0+2"],
  ],
  [
    "he who spoke last, over sentences and paragraphs about nobody else",
    "de",
    "„Die Kälte war schlimm“, berichtete Ole Harms. Er zeigte Bilder. Harms war lange auf See.\nDiese Hilfe habe er auch dort gespürt. Briefe, Pakete und Lieder – das habe ihn getragen.",
    ["Ole Harms 1+2"],
  ],
  [
    "he who spoke last to somebody",
    "de",
    "„Die Kälte war schlimm“, sagte Ole Harms zu Moderatorin Ada Fenn. Harms war lange auf See.\nDiese Hilfe habe er auch dort gespürt.",
    ["Ole Harms 1+1"],
  ],
  [
    "nobody where another was named since",
    "de",
    "„Die Kälte war schlimm“, berichtete Ole Harms. Maren Thoms kam spät. Der Abend war lang.\nDiese Hilfe habe er auch dort gespürt.",
    ["Ole Harms 1+0"],
  ],
  [
    "nobody where the pronoun is for another gender",
    "de",
    "„Die Kälte war schlimm“, berichtete Jens Brodersen. Er zeigte Bilder. Der Abend war lang. Die Suppe war gut.\nDiese Hilfe habe sie auch dort gespürt.",
    ["Jens Brodersen 1+0"],
  ],
  [
    "plural forms of the other mood right behind a report",
    "de",
    "Jens Brodersen sagte, die Fähre sei alt. Die Nachbarn hätten ihm Decken gebracht.",
    ["Jens Brodersen 0+2"],
  ],
  ...[
    "Seiner Meinung nach ist das zu viel.",
    "Nach seinen bisherigen Berechnungen bräuchte es 400 Boote.",
    "Seinen Angaben zufolge sind 400 Boote im Hafen.",
    "Aus seiner Sicht ist das zu viel.",
    "Ihm zufolge liegen dort 400 Boote.",
  ].map(
    (view): Case => [
      `whose view it is: ${view}`,
      "de",
      `„Wir wachsen weiter“, sagte Ole Harms. Der Hafen ist groß. ${view}`,
      ["Ole Harms 0+2"],
    ],
  ),
  [
    "nobody's view where another gender's, and no view where nothing tells it",
    "de",
    "„Wir wachsen weiter“, sagte Jens Brodersen. Ihrer Meinung nach ist das viel. Seine Angaben sind bekannt.",
    ["Jens Brodersen 0+1"],
  ],
  [
    "none behind a sentence about others who can speak",
    "de",
    "„Ich war es nicht“, sagte Jens Brodersen vor Gericht. Die Staatsanwaltschaft sieht das anders. Er habe seine Frau aus Habgier getötet.\n„Wir sind froh“, sagte Ole Harms. Die Anwohner klagen über Lärm. Die Straße sei viel zu laut.",
    ["Jens Brodersen 1+0", "Ole Harms 0+1"],
  ],
  [
    "none of a pronoun behind a sentence that reports nothing",
    "de",
    "Jens Brodersen steht seit Montag vor Gericht. Er habe seine Frau im Mai mit einem Messer getötet. Im Herbst habe er gestanden.",
    [],
  ],
  [
    "about a thing behind a sentence that reports nothing",
    "de",
    "Jens Brodersen steht seit Montag vor Gericht. Die Strafe sei viel zu hart.",
    ["Jens Brodersen? 0+1"],
  ],
  [
    "none that only supposes",
    "de",
    "„Wir geben nicht auf“, sagte Ole Harms. Andere hätten längst aufgegeben.",
    ["Ole Harms 1+0"],
  ],
  [
    "none where two others are named between",
    "de",
    "Jens Brodersen sagte, die Fähre sei alt. Ole Harms, der Lotse, traf Eva Brook, die Wirtin. Es sei spät.",
    ["Jens Brodersen 0+1"],
  ],
  [
    "nor behind a colon or over a heading",
    "de",
    "Jens Brodersen sagte, die Fähre sei alt. Der Vorwurf lautete: Es gebe kein Geld.",
    ["Jens Brodersen 0+1"],
  ],
  [
    "whoever the sentence before is about",
    "de",
    "Ole Harms, ein Forscher, wird oft als Gutachter geholt. Sorge mache ihm die Zahl. „Es würde mich sehr überraschen, wenn das anders wäre.“",
    ["Ole Harms 1+1"],
  ],
  [
    "no comparison, no set phrase and nothing of the writer's own",
    "de",
    "Jens Brodersen sagte, die Fähre sei alt. Es war, als sei nichts geschehen. Ich habe gelacht.\nJens Brodersen sagte, er komme. Es sei denn, der Wind dreht.",
    ["Jens Brodersen 0+2"],
  ],
  [
    "none where the main clause has another mood",
    "de",
    "Jens Brodersen sagte, die Fähre sei alt. Die Leute finden, das sei zu spät. Dass sie krank sei, ist bekannt.",
    ["Jens Brodersen 0+1"],
  ],
];

const SAYINGS: Case[] = [
  [
    "by a name in the genitive, a possessive",
    "de",
    "Der Forscher Jens Brodersen warnt vor der Flut. Das Meer steigt, so Brodersens Prognose. Sein Fazit im Hafenfunk: „Was übrig bleibt, ist nur noch Schlick.“",
    ["Jens Brodersen 1+2"],
  ],
  ["behind it", "de", "Die Preise sind zu hoch, so die Botschaft der Anwohnerinnen.", ["Anwohnerinnen 0+1"]],
  [
    "behind a preposition",
    "fr",
    "Selon le décompte du ministère de la Santé, trente personnes sont mortes. Selon le récit du maire Luc Vial, personne n’a prévenu.",
    ["ministère de la Santé 0+1", "Luc Vial 0+1"],
  ],
  [
    "a person or a body",
    "es",
    "Según datos del Instituto de Mareas, el nivel sube cada año. Según el relato del alcalde Blas Tena, nadie avisó.",
    ["Instituto de Mareas 0+1", "Blas Tena 0+1"],
  ],
  [
    "a person or a body",
    "it",
    "Secondo i dati dell’Istituto delle Maree, il livello sale. Secondo il racconto del sindaco Ugo Velli, nessuno sapeva.",
    ["Istituto delle Maree 0+1", "Ugo Velli 0+1"],
  ],
  ["a person", "pt", "Segundo o relato do prefeito Rui Maia, ninguém avisou.", ["Rui Maia 0+1"]],
];

const TOLD_BY: Case[] = [
  [
    "another whose verb follows",
    "pt",
    "Segundo a CNX Brasil, o presidente do Senado pediu para a advocacia da Casa analisar a proposta.",
    ["CNX Brasil 0+1"],
  ],
];

const OVER: Case[] = [
  [
    "a relative clause with a verb of its own",
    "de",
    "Inzwischen hat Hafenchef Jens Brodersen, der bisher unter seinem Spitznamen Ole bekannt war, eine große Konferenz angekündigt.",
    ["Jens Brodersen 0+1"],
  ],
];

const NOBODY: Case[] = [
  [
    "under the name of a town",
    "de",
    "Tel Norde liegt am Meer. Norde, Vater von drei Kindern, lachte. In Tel Norde wohnt Liat. Zu mir sagte er: „Ich wünsche mir vollkommene Ruhe.“",
    [],
  ],
  [
    "under somebody's in the genitive",
    "de",
    "Da freut sich Liat. Der Schock half ihr. Liats Rückkehr war schwer. „Ich bin ein persönlicher Import“, sagt sie lächelnd.",
    [],
  ],
  [
    "in an infinitive in front",
    "de",
    "Ole Harms sagt, Nachrichten schreiben können Computer auch.",
    ["Ole Harms 0+1"],
  ],
  ["in general", "de", "Es wird so weit kommen, dass die Leute sagen, da muss was gemacht werden.", []],
  [
    "in a relative clause about a thing",
    "de",
    "Das Theater spielt Geschichten, die Zeitzeugen berichtet haben.",
    [],
  ],
  ["of a name in quotation marks", "de", "Als „Hafen News+“ startete die Plattform im März 2019 neu.", []],
  ["who only says when", "de", "Über dieses Thema berichtete Hafenradio am 29. April 2020 um 09:53 Uhr.", []],
  [
    "where a text's result is told by somebody else",
    "de",
    "Die Auswertung des Januars zeigt laut Hafenamt, dass der Handel sinkt.",
    ["Hafenamt? 0+1"],
  ],
  [
    "quoted words within the sentence behind it",
    "es",
    "“Queremos confiar en que aparezcan todos”, dijo la alcaldesa Elsa Rincón. La meta sigue siendo “evitar que haya nuevas víctimas” en el puerto.",
    ["Elsa Rincón 2+0"],
  ],
  [
    "none where it has the title of something, or a few words",
    "es",
    "“Queremos confiar en que aparezcan todos”, dijo la alcaldesa Elsa Rincón. En la sala ponen “La casa de la playa” y “algo más”.",
    ["Elsa Rincón 1+0"],
  ],
  [
    "none where it stands on a banner",
    "es",
    "«Vamos a seguir luchando por esto», dijo la alcaldesa Elsa Rincón. En la pancarta se leía «nunca más una guerra en nuestra casa».\n«Vamos a seguir luchando por esto», dijo la alcaldesa Elsa Rincón. Muchos cantaron «nunca más una guerra en nuestra casa».",
    ["Elsa Rincón 2+0"],
  ],
  [
    "none where it stands on a banner",
    "fr",
    "« Nous attendons depuis ce matin », dit la maire Anne Vial. Sur la banderole était écrit « plus jamais une guerre dans notre maison ».",
    ["Anne Vial 1+0"],
  ],
  [
    "none where it stands on a banner",
    "it",
    "«Continueremo a lottare per il porto», dice Elsa Rinaldi. Sullo striscione era scritto «mai più una guerra in casa nostra».",
    ["Elsa Rinaldi 1+0"],
  ],
  [
    "none where somebody else is named or cited in it",
    "es",
    "“Queremos confiar en que aparezcan todos”, dijo la alcaldesa Elsa Rincón. Desde la Asociación se propuso “algún tipo de barrera en el puerto”.\n“Queremos confiar en que aparezcan todos”, dijo Elsa Rincón. Blas Tena prefiere “algún tipo de barrera en el puerto”.",
    ["Elsa Rincón 2+0"],
  ],
  [
    "none behind another sentence",
    "fr",
    "« Nous attendons depuis ce matin », dit la maire Anne Vial. Le port est fermé. On y voit « un peu de tout le quartier ».",
    ["Anne Vial 1+0"],
  ],
];

const SILENT: Case[] = [
  [
    "whoever spoke, behind a verb that no list knows",
    "es",
    "Hugo Valverde contó detalles de la pelea.\nPor lo mismo, Elsa Rincón perdió la paciencia.\n“Llegó una ocasión en que la señora Rincón estaba a punto de salir”, despotricó.",
    ["Hugo Valverde 1+1"],
  ],
  [
    "whoever spoke last",
    "es",
    "La alcaldesa Elsa Rincón dijo que el puente es viejo. Agregó que caerá.\n“Nadie nos escuchó durante años”, lamentó.",
    ["Elsa Rincón 1+2"],
  ],
  [
    "whoever the paragraph before is about",
    "es",
    "El ciclista Blas Tena ganó ayer la etapa de Villalar.\n“Ha sido un día muy duro para mí”, confesó en la meta.",
    ["Blas Tena? 1+0"],
  ],
  [
    "the only person the paragraph names",
    "es",
    "Elsa Rincón, la ministra, dijo que no.\nEl asunto fue tratado por el alcalde Blas Tena. “El puente caerá muy pronto”, aseguró al terminar.",
    ["Elsa Rincón 0+1", "Blas Tena 1+0"],
  ],
  [
    "a description that opens the sentence before",
    "es",
    "El consejero de Obras, Blas Tena, dijo que no. La alcaldesa Elsa Rincón dijo que sí.\nEl consejero lanzó un mensaje. “El puente caerá muy pronto”, insistió.",
    ["Blas Tena 1+1", "Elsa Rincón 0+1"],
  ],
  [
    "for whom unnamed people speak",
    "es",
    "Elsa Rincón dijo que no. Desde la Fiscalía aseguran que el puente caerá.",
    ["Elsa Rincón 0+1", "Fiscalía? 0+1"],
  ],
  [
    "several",
    "es",
    "Los vecinos dijeron que el puente es viejo. Añadieron que caerá pronto.",
    ["vecinos 0+2"],
  ],
  [
    "Portuguese",
    "pt",
    "O prefeito Caio Lemos visitou a ponte. “Ninguém nos ouviu em vinte anos”, lamentou. Afirmou que ela cairá.",
    ["Caio Lemos 1+1"],
  ],
  [
    "Italian",
    "it",
    "Il sindaco Piero Nardi ha visitato il ponte. «Nessuno ci ha mai ascoltato», ha detto. Aggiunge che cadrà.",
    ["Piero Nardi 1+1"],
  ],
  [
    "nobody's saying",
    "es",
    "Elsa Rincón dijo que no. Ayer se informó que el puente caerá.",
    ["Elsa Rincón 0+1"],
  ],
  ["nobody before", "es", "Agregó que el puente es viejo. “Caerá muy pronto, seguro”, dijo.", []],
  [
    "a noun that is the subject",
    "es",
    "Elsa Rincón dijo que no. La canción dice que el puente caerá.",
    ["Elsa Rincón 0+1"],
  ],
  [
    "no silent subject where the language has none",
    "de",
    "Der Minister Ole Harms sagte, es sei genug. Am Abend teilte mit, der Steg sei alt.",
    ["Ole Harms 0+1"],
  ],
  [
    "whoever goes on to speak, not a name under a preposition",
    "es",
    "Elsa Rincón, la ministra, dijo que no.\nSobre el trabajo con Blas Tena hubo dudas. “Nadie nos escuchó durante años”, lamentó.",
    ["Elsa Rincón 1+1"],
  ],
  [
    "whoever spoke, by an infinitive",
    "es",
    "La alcaldesa Elsa Rincón dijo que el puente es viejo. Llegó a decir que caerá.",
    ["Elsa Rincón 0+2"],
  ],
  [
    "nobody where the sentence opens with another subject",
    "es",
    "Elsa Rincón dijo que no. Una de las fuentes manifestó que el puente caerá.",
    ["Elsa Rincón 0+1"],
  ],
  [
    "whoever spoke, by a verb that no list knows, alone behind a quotation",
    "es",
    "El cantante Blas Tena dijo que no. “Llegó un día en que nadie salía del puerto”, espetelió.\nEn la calle pone “Zona azul de Lora para todos”, quedó.",
    ["Blas Tena 1+1"],
  ],
];

const VARIED: Case[] = [
  [
    "what somebody is whoever else is there",
    "de",
    "Zwei Jahre saß Jens Ehrlich in Haft.\n„Ich habe jeden Tag die Stunden gezählt“, sagt der junge Mann.",
    ["Jens Ehrlich 1+0"],
  ],
  [
    "a woman, where a man was named since",
    "de",
    "Die Richterin Maren Thoms war da. Der Richter Ole Harms ging. Es reiche nun, sagte die Juristin.",
    ["Maren Thoms 0+1"],
  ],
  [
    "an age",
    "de",
    "Jens Ehrlich (42) saß in Haft. Maren Thoms, Leiterin der Schule, wartete.\nEs sei genug, sagte der 42-Jährige.",
    ["Jens Ehrlich 0+1"],
  ],
  [
    "head of whatever office",
    "es",
    "La alcaldesa de Ruvia, Elsa Rincón, cerró el puerto.\nLa jefa del consistorio insistió en que será breve.",
    ["Elsa Rincón 0+1"],
  ],
  [
    "an office with the place that the role has",
    "es",
    "La ministra del Interior, Elsa Rincón, llegó. La titular de Interior dijo que no.",
    ["Elsa Rincón 0+1"],
  ],
  [
    "an office of another place",
    "es",
    "La ministra del Interior, Elsa Rincón, llegó. La titular de Hacienda dijo que no.",
    ["titular de Hacienda? 0+1"],
  ],
  [
    "no man for a woman's word",
    "es",
    "Julio Maroto, el alcalde, dijo que no. La vicepresidenta dijo que el puente caerá.",
    ["Julio Maroto 0+1", "vicepresidenta? 0+1"],
  ],
  [
    "a given name that tells the gender",
    "es",
    "Julio Maroto dijo que no. La vicepresidenta dijo que el puente caerá.",
    ["Julio Maroto 0+1", "vicepresidenta? 0+1"],
  ],
  [
    "nobody in whose setting there is one",
    "de",
    "Der Schauspieler Jens Ehrlich kam. Es sei genug, sagte der Richter.",
    ["Richter? 0+1"],
  ],
  [
    "somebody whom an article introduced",
    "de",
    "Ein Mann stand am Tor. Jens Ehrlich ging. „Ich habe die Stunden gezählt“, sagte der Mann.",
    ["Mann? 1+0"],
  ],
  [
    "whoever the text is about, by another office besides",
    "es",
    "El presidente del club, Blas Tena, llegó tarde. “El puente caerá muy pronto”, señaló el también gerente de la obra.",
    ["Blas Tena 1+0"],
  ],
  [
    "the head of the body that somebody is of",
    "de",
    "Der Norder ADX-Politiker Ole Harms kam. Es sei genug, sagte der ADX-Chef.",
    ["Ole Harms 0+1"],
  ],
  [
    "nobody of another body",
    "de",
    "Der Norder ADX-Politiker Ole Harms kam. Es sei genug, sagte der BVX-Chef.",
    ["BVX-Chef? 0+1"],
  ],
  [
    "them, where one word means her too",
    "de",
    "Die Anwohner sagten, es reiche. Die Richterin Maren Thoms ging. „Das haben wir alles versucht“, sagen sie.",
    ["Anwohner 1+1"],
  ],
  [
    "a woman before whoever may be one",
    "de",
    "Die Lehrerin Maren Thoms wartet. „Wir haben alles versucht“, sagt Thoms. Sascha Ehrlich, Mitglied im Verein, kam dazu. „Das reicht uns noch nicht“, sagt sie.",
    ["Maren Thoms 2+0"],
  ],
  [
    "no man by his given name",
    "de",
    "„Wir haben alles versucht“, sagt Petra Thoms. Bernd Ehrlich, Mitglied im Verein, kam dazu. „Das reicht uns noch nicht“, sagt sie.",
    ["Petra Thoms 2+0"],
  ],
  [
    "whoever the sentence before is about, whom an age tells to be a person",
    "de",
    "Die Pastorin Maren Thoms sagte, es reiche.\nHilde Brook (77) blättert in einem Buch. „Das würde zu Hause nicht im Weg stehen“, sagt sie.",
    ["Maren Thoms 0+1", "Hilde Brook 1+0"],
  ],
  [
    "no man of whom nothing tells that he is one",
    "es",
    "Anxo Tena dijo que no. La vicepresidenta dijo que el puente caerá.",
    ["Anxo Tena 0+1", "vicepresidenta? 0+1"],
  ],
  [
    "an office with the place of the body",
    "de",
    "„Das reicht“, sagt Eva Brook, Sportdirektorin von MTX Norden. „Sie ist gut genug für alles“, so die Nordener Sportdirektorin.",
    ["Eva Brook 1+1"],
  ],
  [
    "whoever spoke last, by the office of a body that nothing names",
    "de",
    "Es sei genug, sagte Bankenpräsident Ole Harms. Es werde teurer, so der DSX-Präsident.",
    ["Ole Harms 0+2"],
  ],
  [
    "nobody who is known to head another body",
    "de",
    "Es sei genug, sagte ADX-Chef Ole Harms. Es werde teurer, so der BVX-Chef.",
    ["Ole Harms 0+1"],
  ],
  [
    "nobody who cannot be found, where somebody named may be meant",
    "de",
    "Der Bauer Ole Harms sagte, es sei genug. „Das haben wir alles versucht“, sagte der Vermieter. Die Lehrerin sagte, es reiche.",
    ["Ole Harms 0+1", "Lehrerin? 0+1"],
  ],
  [
    "what somebody is on the air",
    "es",
    "Hugo Valcárcel contó que hubo una pelea. “Ustedes saben que ella llegaba tarde”, afirmó el comunicador.",
    ["Hugo Valcárcel 1+1"],
  ],
  [
    "nobody whom a preposition governs",
    "de",
    "In dem Gespräch mit der Richterin Maren Thoms berichtet sie von ihrer Jugend im Norden.",
    [],
  ],
];

const MEANT: Case[] = [
  [
    "nobody by a clause that says which one is meant",
    "es",
    "La Asamblea Nueva que escribe una nueva carta perdió apoyo.",
    [],
  ],
  [
    "somebody of whom a clause tells more",
    "es",
    "La alcaldesa Elsa Rincón, que anunció una nueva plaza, llegó tarde.",
    ["Elsa Rincón 0+1"],
  ],
  [
    "an adverb before its article",
    "de",
    "Auch der Minister Rolf Lewen forderte die EU auf, zu handeln.",
    ["Rolf Lewen 0+1"],
  ],
  [
    "a name behind a preposition whose words follow",
    "de",
    "Von Temur heißt es zu den Vorwürfen: „Das Verfahren zur Prüfung ist gut.“",
    ["Temur 1+0"],
  ],
  ["a thing where nobody is quoted", "de", "Aus Angst heißt es oft, das Verfahren sei gut.", []],
  [
    "an article that is a pronoun too",
    "nl",
    "Boeren krijgen tijd, zegt het ministerie van Landbouw.",
    ["ministerie van Landbouw 0+1"],
  ],
  [
    "a word before the verb",
    "nl",
    "Boeren krijgen tijd, zo zegt het ministerie van Landbouw.",
    ["ministerie van Landbouw 0+1"],
  ],
  [
    "what is shown to somebody",
    "da",
    "Foreholdt målingen understreger Múte Holm, formand for Landsstyret, ”at øens fremtid er et anliggende for os alle”.",
    ["Múte Holm 1+0"],
  ],
  [
    "an office whose preposition lost its vowel",
    "it",
    "I prefetti sono avvertiti, dice il ministro dell'Interno.",
    ["ministro dell'Interno? 0+1"],
  ],
  [
    "several of a party",
    "de",
    "Eva Brook, Sprecherin, sagte, es sei spät. Die Sozialdemokraten mahnten an, zu handeln.",
    ["Eva Brook 0+1", "Sozialdemokraten? 0+1"],
  ],
  [
    "who speaks for a body, by its letters and by its name",
    "de",
    "Nach Angaben des Norder Wetterdienstes (NWX) kommt Sturm auf. „Wir rechnen mit zwei Tagen Regen“, sagte eine NWX-Sprecherin der Lantern. Zuvor hatte die Sprecherin des Norder Wetterdienstes gesagt, es bleibe trocken.",
    ["Norder Wetterdienst 0+1", "NWX-Sprecherin 1+1"],
  ],
  [
    "the one named as such",
    "de",
    "Lina Vogt, Sprecherin der Stadtwerke Dorn (SWD), sagte, das Wasser sei sauber. „Wir prüfen das jeden Tag“, sagte die SWD-Sprecherin.",
    ["Lina Vogt 1+1"],
  ],
  [
    "not a man where a woman speaks for it",
    "de",
    "Lina Vogt, Sprecherin der Stadtwerke Dorn (SWD), sagte, das Wasser sei sauber. „Wir prüfen das jeden Tag“, sagte ein SWD-Sprecher.",
    ["Lina Vogt 0+1", "SWD-Sprecher 1+0"],
  ],
  [
    "by the party in brackets",
    "pt",
    "O senador Rui Lemos (PXB-RJ) é contra. “Não há espaço para isso agora”, sustentou. O senador do PXB disse que não vota.",
    ["Rui Lemos 1+1"],
  ],
  [
    "a word for whoever is in office",
    "it",
    "«Il ponte resterà chiuso», ha spiegato la sindaca di Portovecchio Carla Bossi. La prima cittadina ha detto che i lavori costano.",
    ["Carla Bossi 1+1"],
  ],
  [
    "an office with its article",
    "sv",
    "Försvarsminister Johan Palm sade att beslutet var väntat. ”Det finns inga pengar kvar i år”, konstaterade ministern.",
    ["Johan Palm 1+1"],
  ],
  [
    "nobody of whom it is denied",
    "es",
    "Elsa Rincón dijo que no. Ni los vecinos ni el alcalde Blas Tena han dicho que el puente caerá.",
    ["Elsa Rincón 0+1"],
  ],
  [
    "whose name stands behind the letters of the body",
    "es",
    "El jefe del Estado Mayor (EMX), teniente Blas Tena, dijo que las tropas están allí.",
    ["Blas Tena 0+1"],
  ],
  [
    "nobody whose name opens the next clause",
    "fr",
    "« Il est très habile en politique », selon un proche d’Edouard Vial, Jean-Paul Delcourt se montre redoutable.",
    ["proche d’Edouard Vial 1+0"],
  ],
  [
    "the spokesman who spoke before, by the end of the noun",
    "de",
    "Es handle sich um Lieferscheine, so ein Sprecher. Mehr gebe es nicht, teilte der Konzern-Sprecher weiter mit.",
    ["Konzern-Sprecher 0+2"],
  ],

  [
    "what can only be the subject, where an object opens the sentence",
    "de",
    "Respekt forderte der Minister Jan Tiede vor allem von den Grünen.",
    ["Jan Tiede 0+1"],
  ],
  [
    "nobody by how something was said",
    "de",
    "Erst äußerte sich ein früherer Minister ungewöhnlich deutlich. Der Experte äußerte sich besorgt.",
    [],
  ],
  [
    "nobody by a thing",
    "de",
    "Das Gesetz stimme nicht mit den Werten der Insel überein, so die Warnung.",
    [],
  ],
  [
    "the same noun with a hyphen",
    "de",
    "Es brenne noch immer, sagte ein Feuerwehrsprecher. Es sei bald vorbei, sagte der Feuerwehr-Sprecher.",
    ["Feuerwehrsprecher 0+2"],
  ],
  [
    "a name behind the Arabic article",
    "de",
    "Der Anführer Omar al-Balaur kam. Das Ziel, sagte Balaur, müsse der Friede sein.",
    ["Omar al-Balaur 0+1"],
  ],
  [
    "the only person whom the paragraph names",
    "de",
    "Um seine Worte zu unterstreichen, wechselte Abdullah bin Zarif, Minister der Insel, die Sprache: „Der Tag wird kommen“, sagt er, „an dem es reicht.“",
    ["Abdullah bin Zarif 1+0"],
  ],

  [
    "whom the text is about, not a holder named long ago",
    "pt",
    "O senador Rui Vale é candidato.\nO governo prepara a obra.\nO presidente do Senado, Caio Lemos, visitou a ponte.\nO senador disse que ela cairá.",
    ["Caio Lemos 0+1"],
  ],
  [
    "the holder named just before",
    "pt",
    "Caio Lemos, presidente do Senado, visitou a ponte.\nO senador Rui Vale é candidato.\nO senador disse que ela cairá.",
    ["Rui Vale 0+1"],
  ],
  [
    "a man in office whose given name ends as a woman's",
    "es",
    "El presidente de la Junta, Juanma Tena, llegó. El presidente dijo que el puente caerá.",
    ["Juanma Tena 0+1"],
  ],
  [
    "nobody where what stands between marks is the subject",
    "es",
    "El fiscal Blas Tena dijo que no. “Rubio” (como se le conoce) contestó que todo es falso.",
    ["Blas Tena 0+1"],
  ],
  [
    "nobody by a verb in another sense",
    "es",
    "Elsa Rincón dijo que no. El acto contó con vecinos que aplaudieron. El plan apunta a que todo siga.",
    ["Elsa Rincón 0+1"],
  ],
  [
    "nobody by a state",
    "de",
    "Der Verein ist in Norden gemeldet, direkt am Hafen. Die Gemeinde hat einen Schaden gemeldet.",
    ["Gemeinde? 0+1"],
  ],
  [
    "a body in the genitive",
    "de",
    "Nach Angaben des Norder Nachrichtendienstes ist der Steg alt.",
    ["Norder Nachrichtendienst 0+1"],
  ],
  [
    "whose name stands behind the letters of a party and another post",
    "es",
    "“El puente caerá muy pronto”, admitió el convencional UDX e integrante de la Comisión de Normas, Blas Tena.",
    ["Blas Tena? 1+0"],
  ],
  [
    "whose name stands behind a bracket of several words",
    "es",
    "El diputado y líder de Acción Nueva (Frente Digno), Blas Tena, advierte que el puente caerá.",
    ["Blas Tena 0+1"],
  ],
  [
    "a body by its point of view",
    "de",
    "Aus Sicht der Gemeinde ist der Steg zu alt für den Verkehr.",
    ["Gemeinde? 0+1"],
  ],
  ["nobody by what is said", "sv", "Bron är gammal och ska rivas, enligt uppgifterna.", []],
  [
    "nobody by where it happens",
    "de",
    "Von anderer Seite hieß es, es liefen in einem kleineren Kreis Gespräche.",
    [],
  ],
  [
    "nobody by what she showed",
    "fr",
    "Anne Vial, maire, est venue. Elle a montré son courage au conseil.",
    [],
  ],
  [
    "nobody who asks to be heard",
    "de",
    "Auch Vereine und Verbände melden sich zu Wort, die das nicht wollen.",
    [],
  ],
  ["nobody who has to fear something", "de", "Ob dieses Ende auch Ehrlich droht, ist noch ganz offen.", []],
  [
    "nobody by a name that it has",
    "de",
    "Die von Harms gekaufte Plattform, die früher Lantern hieß, ist zu.",
    [],
  ],
  [
    "no letters that do not agree with the verb",
    "de",
    "Er gehörte zu den Fachleuten, die ein Ende von Modellen wie GPX forderten, aber nichts taten.",
    [],
  ],
];

const NAMED: Case[] = [
  [
    "a spokesman without a name beside somebody named",
    "de",
    "Der Chef Ole Harms sagt, es reiche. „Das Tragen muss auch richtig erklärt werden“, sagt der Sprecher.",
    ["Ole Harms 0+1", "Sprecher? 1+0"],
  ],
  [
    "no spokesman of whom the text tells another office",
    "de",
    "Die Verbandschefin Ada Harms sagt, es reiche. „Das Tragen muss auch richtig erklärt werden“, sagt die Industriesprecherin.",
    ["Ada Harms 0+1"],
  ],
  [
    "who found out",
    "de",
    "Wie Forscher anhand der Zeitung The Pier herausfanden, lesen viele nur kurz.",
    ["Forscher? 0+1"],
  ],
  [
    "a group by its women and its men is one",
    "de",
    "Die Stadt baut um. „Wir wurden nicht gefragt“, sagten Anwohnerinnen und Anwohner am Montag.\nBürgerinnen und Bürger sagten, der Steg sei zu schmal. Ärztinnen und Bauern sagten, er sei zu steil.",
    ["Anwohnerinnen und Anwohner 1+0", "Bürgerinnen und Bürger 0+1", "Ärztinnen 0+1", "Bauern 0+1"],
  ],
  [
    "a joined noun and a surname that is also a noun",
    "de",
    "„Das reicht uns nicht“, sagt Domdirektor Heinz-Josef Kesmann. „Es ist spät geworden“, sagt Kesmann.",
    ["Heinz-Josef Kesmann 2+0"],
  ],
  ["nobody", "de", "Es sei spät, sagt Eva Brook. Keine Frau sagte, es sei genug.", ["Eva Brook 0+1"]],
  [
    "a noun that no list knows behind its article",
    "de",
    "„Das reicht uns noch nicht“, sagt der Volksmund.",
    ["Volksmund? 1+0"],
  ],
  [
    "a joined noun that opens its sentence",
    "sv",
    "Skogsstyrelsen varnar för torkan i söder. Myndigheten varnar alla för bränder.",
    ["Skogsstyrelsen 0+2"],
  ],
  [
    "a government that is no company",
    "es",
    "Marluz dijo que el puerto está cerrado. El gobierno dijo que no.",
    ["Marluz? 0+1", "gobierno? 0+1"],
  ],
  [
    "a given name that ends as a job",
    "de",
    "Konstantin Brook betont: „Die Bank hat die Zinsen gut gesetzt.“",
    ["Konstantin Brook? 1+0"],
  ],
  [
    "the given name alone of somebody who spoke",
    "es",
    "“Vamos a exigir otra ley”, dice Taty Olmos. “No vamos a callar esta vez”, dice Taty.",
    ["Taty Olmos 2+0"],
  ],
  [
    "two names, a particle and a third",
    "pt",
    "A jovem está bem, informou o secretário Lauro Mendes de Brito. A amiga é suspeita, disse Lauro.",
    ["Lauro Mendes de Brito 0+2"],
  ],
  ["a party behind two names", "pt", "“A ponte vai cair”, disse Lauro Mendes do PXB.", ["Lauro Mendes 1+0"]],
  [
    "a state",
    "de",
    "Der Tanker lag still. Russland sprach von einem Verstoß gegen das Recht.",
    ["Russland? 0+1"],
  ],
  ["a state as a place", "de", "Der Tanker lag in Russland still. Das zeigt die Karte.", []],
  [
    "a soft hyphen before the name",
    "de",
    "Jens Ehrlich wartet. „Es hat neue Maßstäbe gesetzt“, meint \u00ADEhrlich.",
    ["Jens Ehrlich 1+0"],
  ],
  [
    "a given name behind what its bearer is",
    "de",
    "„Der Computer erklärt uns alles“, sagt Schülerin Diba.",
    ["Diba 1+0"],
  ],
  [
    "a verb behind the word that may stand for one",
    "de",
    "Und, so ergänzt Jens Ehrlich: „Der Computer erklärt uns alles.“",
    ["Jens Ehrlich 1+0"],
  ],
  [
    "the second half of a surname",
    "es",
    "El ministro Marlanda llegó. Fernando Grande-Marlanda dijo que el puente caerá. Marlanda añadió que es viejo.",
    ["Fernando Grande-Marlanda 0+2"],
  ],
  [
    "two roles of one person",
    "es",
    "Una vecina de La Pradera y miembro de la junta dijo que el puente caerá.",
    ["vecina de La Pradera y miembro de la junta 0+1"],
  ],
  [
    "a verb that no list knows ends the subject",
    "es",
    "La funcionaria comunitaria trasladó su apoyo y dijo que el puente caerá.",
    ["funcionaria comunitaria? 0+1"],
  ],
  [
    "a group whose halves have articles of their own",
    "de",
    "Der Dienst ist laut den Nutzerinnen und den Nutzern viel zu langsam.",
    ["Nutzerinnen und Nutzer 0+1"],
  ],
  [
    "a name without the verb behind it",
    "fr",
    "Dans son livre, Anne Vial montre de façon précise qu’il y a une zone grise au bord du lac.",
    ["Anne Vial 0+1"],
  ],
  [
    "a share of a body",
    "de",
    "Er hält 80 Prozent von Lanternix. Lanternix teilte mit, das Wasser sei sauber.",
    ["Lanternix? 0+1"],
  ],
  [
    "a woman's office that no list knows",
    "de",
    "Es sei genug, sagt Ole Harms. „Das haben wir alles versucht“, ergänzt seine Kollegin Pfarrerin Maren Thoms.",
    ["Ole Harms 0+1", "Maren Thoms 1+0"],
  ],
];

const QUOTED: Case[] = [
  [
    "speech behind a dash inside a paragraph",
    "no",
    "Mannen var alene i båten, opplyser lensmann Knut Berge. – Vi har ingen mistanke om noe kriminelt nå, sier Berge.",
    ["Knut Berge 1+1"],
  ],
  [
    "speech behind a colon and a dash",
    "no",
    "På spørsmål om hvordan det går, svarer Liv Moen slik: – Jeg har det bedre enn på lenge.",
    ["Liv Moen 1+0"],
  ],
  [
    "no speech behind a dash that nobody is said to speak",
    "no",
    "Mannen var alene, sier lensmann Knut Berge. – Nord for Oslo er det vinter.",
    ["Knut Berge 0+1"],
  ],
  [
    "the subject of the sentence before",
    "de",
    "Die Richterin Maren Thoms sagte, es reiche. Der Minister Ole Harms winkt ab. „Das haben wir alles schon versucht.“",
    ["Maren Thoms 0+1", "Ole Harms 1+0"],
  ],
  [
    "the only person of the sentence before",
    "de",
    "Dass der Steg alt ist, führt der Experte Ole Harms auf die Flut zurück. „Das haben wir alles schon versucht.“",
    ["Ole Harms 1+0"],
  ],
  [
    "whoever stands before a colon without a verb of saying",
    "de",
    "Maren Thoms ist Richterin. Dass der Steg fällt, erwartet Thoms nicht: „Das haben wir alles schon geprüft.“",
    ["Maren Thoms 1+0"],
  ],
  [
    "nobody where two are named",
    "de",
    "Ole Harms und Maren Thoms sind da. „Das haben wir alles schon versucht.“",
    [],
  ],
  [
    "nobody under a preposition",
    "de",
    "Der Druck auf Ole Harms wächst. „Das haben wir alles schon versucht.“",
    [],
  ],
  ["nobody in a heading", "it", "Il caso Nora Velli: «Nessuno ci ha mai ascoltato qui.»", []],
  [
    "a speaker behind the dash of the paragraph after",
    "da",
    "Statsminister Mette Holm kommenterede målingen.\n– Det er jeg meget glad for at se nu.",
    ["Mette Holm 1+1"],
  ],
  [
    "an attribution inside the marks",
    "fr",
    "« Nous partons demain, explique Anne Vial, maire de Brizac, parce que le puits est sec. »",
    ["Anne Vial 1+0"],
  ],
  [
    "an attribution inside the marks whose pronoun looks back",
    "fr",
    "Anne Vial, maire de Brizac, a parlé. « Nous partons demain, dit-elle, parce que le puits est sec. »",
    ["Anne Vial 1+0"],
  ],
  [
    "no attribution in what somebody says of another",
    "fr",
    "« Nous partons demain, dit mon père, parce que le puits est sec », raconte Anne Vial.",
    ["Anne Vial 1+0"],
  ],
  [
    "a reflexive verb that no list knows",
    "fr",
    "« Nous avons tout essayé ici », s’est désolé lundi le maire Luc Ferrand.",
    ["Luc Ferrand 1+0"],
  ],
  [
    "an infinitive behind the verb that lends it its subject",
    "fr",
    "« Nous avons tout essayé ici », tente d’expliquer la ministre Anne Vial.",
    ["Anne Vial 1+0"],
  ],
  [
    "verbs of several words",
    "es",
    "La alcaldesa Elsa Rincón es de la idea de que el puente caerá. El juez Blas Tena hizo un llamado a cuidarlo.",
    ["Elsa Rincón 0+1", "Blas Tena 0+1"],
  ],
  [
    "nobody in another story's headline",
    "de",
    "Minister Ole Harms winkt in Norden ab: „Das haben wir alles schon versucht“",
    [],
  ],
  [
    "whom the main clause names before the colon",
    "de",
    "Der Trainer Ole Harms kam. Dass sein Team seit Wochen wartet, stört Harms nicht: „Trotz allem sind alle Spieler motiviert.“",
    ["Ole Harms 1+0"],
  ],
  [
    "whose view it gives",
    "de",
    "Ole Harms trainiert den HFC Tarp. Für Trainer Harms ist das Spiel noch weit weg: „Wir wissen noch nicht, wo wir stehen werden.“",
    ["Ole Harms 1+0"],
  ],
  [
    "nobody for whom others have words",
    "de",
    "Ole Harms trainiert den HFC Tarp. Für Ole Harms gab es nach dem Spiel viel Lob von den Fans: „Er ist der beste Trainer, den wir je hatten.“",
    [],
  ],
  [
    "whom a label behind another sentence names",
    "de",
    "„Das ist schon sehr lange so“, sagt Ole Harms von der Werft.\nDarf man das? Noch einmal Harms: „Ja, das ist denkbar, aber nicht erlaubt.“",
    ["Ole Harms 2+0"],
  ],
  [
    "nobody where the label names a thing, and whoever is about something",
    "de",
    "Ole Harms ist müde. Der Fall Harms: „Was am Hafen wirklich alles geschehen ist.“ Die Kritik an Harms war kurz: „Wir wollen den Steg am Hafen nicht.“",
    [],
  ],
  [
    "whom a pronoun before the colon means",
    "de",
    "Ada Harms war Lotsin. Trotz ihrer Freude war sie manchmal auch nachdenklich: „Was mich heute noch wirklich interessiert, ist der Wind.“",
    ["Ada Harms? 1+0"],
  ],
  [
    "nobody where the pronoun may mean several",
    "de",
    "Ada Harms hilft den Gästen. Sie werden dort direkt angefahren: „Ruhe! Wir durften hier niemals quatschen.“",
    [],
  ],
  [
    "who is named in the sentence right behind it, which points back",
    "de",
    "„Die Arbeit am Hafen geht trotz allem weiter.“ Das sagte die Vorsitzende Maren Thoms am Montag.",
    ["Maren Thoms 1+0"],
  ],
  [
    "a surname behind a particle that is a preposition too",
    "de",
    "Das meint Verbandschef Ole von Harms. „Im Jahr rechnen wir mit vielen Verlusten“, sagte von Harms.",
    ["Ole von Harms 1+0"],
  ],
  [
    "whoever opens the sentence that tells it as a clause",
    "es",
    "La defensa de Blas Tena aseguró que “el gato no aclararía a quién le dio el dinero”.",
    ["defensa de Blas Tena? 1+0"],
  ],
  [
    "former members behind a preposition",
    "fr",
    "Le port aurait construit “des centaines de mètres de quais”, d’après d’anciens officiers du port.",
    ["anciens officiers du port 1+0"],
  ],
  [
    "who answers in an interview",
    "de",
    "Die Werft schließt. Zum Gespräch kam Chef Ole Harms.\nAda Thoms: Herr Harms, seit wann wissen Sie das?\nOle Harms: Seit dem Winter. Fachleute sagen, man hätte mehr tun müssen.\nThoms: Und was nun?\nHarms: Wir warten ab und sehen, was der Senat macht.\nThoms: Wer entscheidet?\nHarms: Das tut der Senat.",
    ["Ole Harms 3+0"],
  ],
  [
    "nobody where the labels are no names",
    "de",
    "Was kostet die Fahrt?\nPreis: Zwei Euro am Tag für alle Leute.\nUnd am Sonntag?\nPreis: Drei Euro am Tag für alle Leute.\nUnd im Winter?\nPreis: Vier Euro am Tag für alle Leute.",
    [],
  ],
  [
    "nobody where no questions stand before the turns",
    "de",
    "Ole Harms ist müde.\nHarms: Tor in der ersten Minute.\nHarms: Tor in der dritten Minute.\nHarms: Tor in der fünften Minute.",
    [],
  ],
  [
    "whose name signs it",
    "es",
    "“Este fue un curso atípico para todo el puerto”. Elsa Rincón Vera, directora del centro\n“Fue un curso muy bueno para todo el puerto”. Blas Tena",
    ["Elsa Rincón Vera 1+0", "Blas Tena? 1+0"],
  ],
  ["nobody who wrote what has that title", "de", "„Der rote Steg“, Ole Harms", []],
  ["nobody who wrote what has that long title", "de", "„Der rote Steg am alten Hafen“, Ole Harms", []],
  [
    "nobody whose sentence stands behind it",
    "es",
    "“Este fue un curso atípico para todo el puerto”. Elsa Rincón Vera lloraba.",
    [],
  ],
];

const BODIES: Case[] = [
  [
    "an office of a town for who is told to hold it there",
    "de",
    "Das sagt Sina Roth, Sportdirektorin von Marl Holm. Sie sagte, das sei gut. „Eigentlich ist sie zu gut, um auf der Bank zu sitzen“, sagte die Holmer Sportdirektorin.",
    ["Sina Roth 1+1"],
  ],
  [
    "a surname that is also a noun, behind what its bearer is",
    "de",
    "Kathrin Bürger ist Anwältin. „Wenn mehrere Regeln gleich gelten, ist keine vorrangig“, erklärt Arbeitsrechtlerin Bürger. „Das ist nun einmal so“, sagt Bürger.",
    ["Kathrin Bürger 2+0"],
  ],
  [
    "another word for the only holder of the office",
    "de",
    "Übergangscoach Uwe Harms sagte, er komme. Die Lage ist ernst. „In Holm stehen die Leute hinter dem Verein“, sagte der Interimscoach der Norder.",
    ["Uwe Harms 1+1"],
  ],
  [
    "an office with a hyphen",
    "de",
    "AfD-Chef Björn Holm sagte, er komme. „Das geht nicht mehr so weiter“, sagte der AfD-Chef.",
    ["Björn Holm 1+1"],
  ],
  [
    "a noun that is the same of one and of several",
    "de",
    "„Das geht nicht mehr“, meint der Sportwissenschaftler Jens Ehrlich. „Mit passiv Sitzen geht das nicht“, meint der Sportwissenschaftler.",
    ["Jens Ehrlich 2+0"],
  ],
  [
    "one spokesman in several cases",
    "de",
    "Wie ein Sprecher bestätigte, ist der Damm alt. Das gilt nach Angaben des Sprechers auch hier. „Das ist so“, sagte der Sprecher.",
    ["Sprecher 0+3"],
  ],
  [
    "a name behind a bracket of some words",
    "es",
    "En ese sentido, el diputado y líder de Acción Norte (Apruebo Todo), Tomás Rincón, advierte que se debe tener mucho cuidado.",
    ["Tomás Rincón 0+1"],
  ],
  [
    "nobody's other name that says of what he is president",
    "fr",
    "Le président Louis Sorel a dit que le pont est vieux. Le président du Valmont a assuré que non.",
    ["Louis Sorel 0+1", "président du Valmont? 0+1"],
  ],
  [
    "no other name of who holds another office",
    "es",
    "El gerente dijo que no. El ministro aseguró que sí.",
    ["gerente? 0+1", "ministro? 0+1"],
  ],
  [
    "a joined noun is a full name",
    "de",
    "Es bleibe nass, sagte das Kulturministerium.",
    ["Kulturministerium 0+1"],
  ],
  ["its plural is none", "de", "Es bleibe nass, sagten Parteien.", ["Parteien? 0+1"]],
  [
    "letters behind a genitive",
    "de",
    "Nach Angaben des Norder Wetterdienstes (NWX) kommt Sturm auf. Das schreibt der NWX in seinem Bericht.",
    ["Norder Wetterdienst 0+2"],
  ],
  [
    "another noun for its kind, with the place",
    "de",
    "Das Zentrum für Seerecht (ZSR) unterstützt die Klage. Das teilte die Berliner NGO am Vormittag mit. Das ZSR betont, dass der Staat prüfen müsse.",
    ["Zentrum für Seerecht 0+2"],
  ],
  [
    "the end of a joined noun",
    "de",
    "Das Verwaltungsgericht Dorn wies die Klage ab. Nicht jeder Einsatz führe zu Schäden, so das Gericht.",
    ["Verwaltungsgericht Dorn 0+1"],
  ],
  [
    "nobody knows which",
    "de",
    "Der Hafen ist zu. Das Unternehmen sagte, es sei genug. Das Unternehmen betonte, es sei spät.",
    ["Unternehmen? 0+2"],
  ],
  [
    "nobody knows which of two",
    "fr",
    "L’ONG Bleumer et Verdeau travaillent ici. Bleumer a fermé le lac, Verdeau la rive. « Le lac n’est pas pollué cette année », écrit l’association.",
    ["association? 1+0"],
  ],
  [
    "the company",
    "es",
    "La firma Marluz cerró el puerto. “No hay ningún riesgo para la salud”, dijo la empresa.",
    ["Marluz 1+0"],
  ],
  [
    "a name in the genitive, as the text has it elsewhere",
    "de",
    "Nach Angaben des Norder Wetterdienstes wird es nass. Der Norder Wetterdienst gilt als vorsichtig.",
    ["Norder Wetterdienst 0+1"],
  ],
  [
    "an adjective in it too",
    "de",
    "Das Statistische Landesamt wuchs. Nach Angaben des Statistischen Landesamtes stiegen die Mieten.",
    ["Statistisches Landesamt 0+1"],
  ],
  [
    "one name in two cases, one line",
    "de",
    "Nach Angaben des Norder Wetterdienstes wird es nass. Der Norder Wetterdienst sagte, es werde kalt.",
    ["Norder Wetterdienst 0+2"],
  ],
  [
    "a genitive that the text has in no other case",
    "de",
    "Nach Angaben des Norder Wetterdienstes wird es nass. Der Sandryer Wetterdienst gilt als vorsichtig.",
    ["Norder Wetterdienst 0+1"],
  ],
  [
    "letters in brackets that spell no name",
    "de",
    "Die Norder Glaubensgemeinschaft (NGXÖ) warnte vor Streit. Die NGXÖ betonte, sie sei offen.",
    ["Norder Glaubensgemeinschaft 0+2"],
  ],
  [
    "a party in brackets is not its member",
    "de",
    "Der Minister Ole Harms (SPD) warnte vor Streit. Die SPD betonte, sie sei offen.",
    ["Ole Harms 0+1", "SPD? 0+1"],
  ],
  [
    "the paper in which it says so",
    "de",
    "Zuvor erreichte die Bürgermeister ein Schreiben der Bildungsdirektion, in dem es hieß: „Die Eltern sollen selbst entscheiden.“",
    ["Schreiben der Bildungsdirektion 1+0"],
  ],
  [
    "no listener by the ending of an adjective",
    "de",
    "Ole Harms, Verwalter der Heime, sagte der Kleinen Zeitung, dass es einen Plan gibt.",
    ["Ole Harms 0+1"],
  ],
  [
    "another noun for the same office",
    "de",
    "Am Dienstag musste Trainer Jens Ehrlich gehen. Übergangscoach Ole Harms übernimmt. Es sei schwer, so Harms. Dennoch betont der Übergangstrainer, er sei bereit.",
    ["Ole Harms 0+2"],
  ],
  [
    "a noun that no list knows before a surname",
    "de",
    "Ole Harms hat genug. Der ehemalige Tournee-Held Harms sagte bei Sport 9: „Da habe ich zwei Worte für.“",
    ["Ole Harms? 1+0"],
  ],
  [
    "what is said of a thing before the verb",
    "es",
    "El nuevo balance lo ha confirmado este viernes la alcaldesa, Elsa Rincón, en Villalar.",
    ["Elsa Rincón 0+1"],
  ],
  [
    "nobody knows which, whatever its adjective",
    "fr",
    "Le puits est fermé depuis hier, selon l’organisation écologiste.",
    ["organisation écologiste? 0+1"],
  ],
];

const ANOTHER: Case[] = [
  [
    "a man of whom the sentence before tells, not the last speaker",
    "de",
    "Der Norder Hafenmeister Ole Harms erklärt, dass es eine Frist gebe. „Die Meldung muss bald kommen“, sagte er.\nReporter fanden die Person. Der Mann verbreitet oft Dateien. Er sagt von sich, er habe gute Gründe: „Ich bin gegen diese Schleuse“, schrieb er.",
    ["Ole Harms 1+1"],
  ],
  [
    "the subject of the sentence before, wherever it stands",
    "fr",
    "« Nous avons reçu trois plaintes cette année », a indiqué le directeur du port, Hugo Vial.\nLors d'une réunion à Vernes en mars, le juge Rémy Aubin a même encouragé la fête. Il a dit qu'il reviendrait l'an prochain.",
    ["Hugo Vial 1+0", "Rémy Aubin 0+1"],
  ],
  [
    "nobody who only stands behind a preposition",
    "es",
    "A mediados de año se conoció un pleito entre dos actrices.\nMientras analizaban a la actriz, que estuvo en el juicio de su amigo Nico Lara, el periodista recordó que todo fue por un sitio.",
    ["periodista? 0+1"],
  ],
  [
    "no holder of an office whom the text has left",
    "pt",
    "O pré-candidato ao Senado é o senador Rui Lemos, que tentará a reeleição.\nO presidente do Senado, Caio Prado, foi ao encontro. O próprio Caio Prado recebeu ministros.\nO encontro de Caio Prado com o presidente Davi Rocha foi no domingo. O senador criticou os pedidos de intervenção.",
    ["Caio Prado 0+1"],
  ],
  [
    "the holder of whichever office the text told",
    "pt",
    "O senador Lauro Melo (Avante-RS), líder do bloco Unidos, acha que não. “A prioridade é outra neste momento”, sustentou.\nO senador Davi Vale (PXB-CE) também falou. “Não há tempo para isso agora”, disse Vale.\nO senador do Avante pondera que não há ameaça.",
    ["Lauro Melo 1+1", "Davi Vale 1+1"],
  ],
  [
    "an office behind a name in the genitive",
    "de",
    "„Das ist absurd und falsch“, schimpft RDU-Spitzenkandidat Ole Harms.\nNordlands RDU-Chef empfiehlt den Firmen, „einfach mal ganz still zu sein“.",
    ["Ole Harms 2+0"],
  ],
  [
    "a joined word for what anybody is: who spoke last",
    "de",
    "Gabi Lorenz nickt: „Die Preise sind gestiegen“, sagt Gabi Lorenz.\n„Wir mussten die Regeln ändern“, sagt Maren Thoms, Geschäftsführerin der Halle.\n„Der Kreislauf ist unterbrochen, das spüren alle“, sagt die Branchenkennerin.",
    ["Gabi Lorenz 1+0", "Maren Thoms 2+0"],
  ],
  [
    "not whom “the other” is set beside",
    "fr",
    "L'avocat Rémy Vial a dit qu'il ferait appel. L'autre avocat a dit qu'il attendrait.",
    ["Rémy Vial 0+1"],
  ],
];

const JOINED: Case[] = [
  [
    "two full names",
    "es",
    "Blas Tena y Elsa Rincón han criticado que el plan no llegue.",
    ["Blas Tena? 0+1", "Elsa Rincón? 0+1"],
  ],
  [
    "two behind the verb of a quotation",
    "es",
    "“No se puede esperar más”, dijeron el alcalde Blas Tena y la concejala Elsa Rincón.",
    ["Blas Tena 1+0", "Elsa Rincón 0+1"],
  ],
  [
    "the first alone, where the second has a verb",
    "es",
    "“No se puede esperar más”, dijo el alcalde Blas Tena y la concejala Elsa Rincón salió.",
    ["Blas Tena 1+0"],
  ],
  [
    "two behind a preposition",
    "nl",
    "Volgens burgemeester Anja Vos en raadslid Piet Mol komt de brug er niet.",
    ["Anja Vos 0+1", "Piet Mol 0+1"],
  ],
  [
    "somebody behind whom it was told",
    "es",
    "Según aseguran a este diario varias fuentes participantes, el pacto se enturbia.",
    ["varias fuentes participantes? 0+1"],
  ],
  [
    "the name before an office whose comma is forgotten",
    "es",
    "Blas Tena, Pdte de la Comunidad dejó claro que “no se puede implementar un sistema así”.",
    ["Blas Tena? 1+0"],
  ],
  [
    "those who spoke last under a word",
    "es",
    "Dos fuentes ministeriales dijeron que no. Fuentes de la empresa dijeron que sí.\n“Tenemos un plan para el puerto”, explicaron las fuentes.",
    ["Dos fuentes ministeriales 0+1", "Fuentes de la empresa 1+1"],
  ],
];

const WHOLE: Case[] = [
  [
    "with whose text it is, in no genitive",
    "de",
    "Der Umsatz sinkt laut eines Berichts der „Norder Zeiten“ um ein Drittel. Laut eines Sprechers der Norder Polizei ist das so.",
    ["Bericht der „Norder Zeiten“? 0+1", "Sprecher der Norder Polizei 0+1"],
  ],
  [
    "with its genitive",
    "de",
    "Der Steg ist kaputt, wie die Sportförderung des Bezirks mitteilte.",
    ["Sportförderung des Bezirks 0+1"],
  ],
  [
    "without the adverb that opens the sentence",
    "de",
    "Andere gehen. Beispielsweise Fährly sagt, dass es geht. Damit kam Fährly weit.",
    ["Fährly? 0+1"],
  ],
  [
    "with the noun that opens it behind an article",
    "es",
    "La Asociación Vecinal Prado-Tercio Norte dijo que el barrio necesita calma.",
    ["Asociación Vecinal Prado-Tercio Norte 0+1"],
  ],
  [
    "over small words",
    "fr",
    "Selon l’Agence du revenu de la Norlande, ce montage visait à tromper le fisc.",
    ["Agence du revenu de la Norlande 0+1"],
  ],
  [
    "over an article",
    "it",
    "Secondo l'Agenzia delle entrate, i conti non tornano.",
    ["Agenzia delle entrate 0+1"],
  ],
  [
    "no person's, behind an article",
    "es",
    "El jefe de Estado Mayor de las Fuerzas de Defensa de Norlandia (FDN), Teniente General Blas Tena, dijo que las tropas ya están “dentro de la zona más importante”.",
    ["Blas Tena 1+0"],
  ],
  [
    "over a word of another language",
    "es",
    "Units per Norlandia dijo que el plan no sirve. Units per Norlandia insistió en que se vote.",
    ["Units per Norlandia 0+2"],
  ],
];

const BETWEEN: Case[] = [
  [
    "behind two circumstances",
    "es",
    "“No vamos a pagar nada”, aseguró en una entrevista con Radio Norte el dirigente Blas Tena.",
    ["Blas Tena 1+0"],
  ],
  [
    "no participle that opens the sentence",
    "es",
    "Preguntado ayer dijo que no. Consultado explicó que sí.",
    [],
  ],
  [
    "somebody whose surname ends as one",
    "es",
    "El juez Blas Machado calla. Machado dijo que no.",
    ["Blas Machado 0+1"],
  ],
  ["no participle, in Italian", "it", "Sentito dai cronisti ha spiegato che è tardi.", []],
  [
    "behind a verb that no list knows and an office",
    "de",
    "«Enorm professionell, aber immer mit Lockerheit», beurteilt Regie-Altmeister Ole Harms das Duo.",
    ["Ole Harms 1+0"],
  ],
  [
    "behind a reflexive verb that no list knows",
    "fr",
    "« Je suis entré avec eux dans un tunnel », se remémore Rémy Vial, journaliste.",
    ["Rémy Vial 1+0"],
  ],
  [
    "behind a bare noun under a preposition",
    "de",
    "„Das Verfahren wird zur Zeit genau abgestimmt“, erklärt auf Nachfrage Jan Tiede aus der Pressestelle.",
    ["Jan Tiede 1+0"],
  ],
  [
    "the only person named by a verb in two parts",
    "de",
    "Die Botschaft des Heiligen sei aktuell, fuhr Ole Harms fort: „Wir leben in einer Zeit großer Sorgen.“",
    ["Ole Harms 1+0"],
  ],
  [
    "the person of the sentence before, not who spoke earlier",
    "es",
    "“No les he llamado para protegerme”, declaró el presidente Aldo Lukas. La marcha estuvo dirigida por la excandidata Maria Colén. “Es vuestra última oportunidad para todo”, proclamó.",
    ["Aldo Lukas 1+0", "Maria Colén 1+0"],
  ],
  [
    "nobody, where another is named since",
    "es",
    "“No les he llamado para protegerme”, declaró el presidente Aldo Lukas. La marcha llegó con Maria Colén a la plaza. “Es vuestra última oportunidad para todo.”",
    ["Aldo Lukas 1+0"],
  ],
  [
    "the only person of the paragraph, by a trade",
    "de",
    "Für Ole Harms, den Vorsitzenden der Landjugend, würden Betriebe mehr gewinnen. „Wir als junge Leute stehen den Plänen offen gegenüber“, sagt der Landwirt aus Norden.",
    ["Ole Harms? 1+0"],
  ],
  [
    "whose view opens the sentence",
    "fr",
    "Pour le maire Hugo Vial, la route restera fermée tout l'été.",
    ["Hugo Vial 0+1"],
  ],
  [
    "nobody whose verb has its second part behind a bracket",
    "de",
    "Im vergangenen Jahr mahnte der Nordbund Norden (NBN) die Firma ab.",
    [],
  ],
];

const LETTERS: Case[] = [
  [
    "the gender of the only woman named since, whoever spoke",
    "de",
    "Wendel Tring von der Gruppe sagte, der Fonds sei gut. Dieses Mittel will Ministerin Mia Mott nun auch nutzen.\nSie fordert die Schaffung eines Fonds, der alle stützt.",
    ["Wendel Tring 0+1", "Mia Mott 0+1"],
  ],
  [
    "both halves of an office",
    "de",
    "Bundesministerin Susanne Ebner sprach. „Wir werden auch mehr Geld ausgeben“, so die Familien- und Frauenministerin.",
    ["Susanne Ebner? 1+0"],
  ],
  [
    "an office of two before it",
    "nl",
    "Dat zei finance- en handelsminister Kees Bruin. Volgens Bruin komt de brug er.",
    ["Kees Bruin 0+2"],
  ],
  [
    "an unknown trade before a given name",
    "de",
    "Showrunner Roberto Harms (46) hat verkündet, dass die Folge kommt.",
    ["Roberto Harms 0+1"],
  ],
  [
    "no small word that ends as somebody's noun",
    "de",
    "Den Clip teilte Jan Tiede und schrieb: „Es war nicht immer so zwischen uns.“ Grund war ein sehr privater Moment. Er sagte, alles sei gut.",
    ["Jan Tiede 1+1"],
  ],
];

const EPITHETS: Case[] = [
  [
    "somebody without a name of whom all of its words were said",
    "es",
    "Una vecina de la Pradera y miembro de dicha Plataforma vecinal comenta que la reducción no sirve. La miembro de la Plataforma destaca que la zona está a 18 metros.",
    ["vecina de la Pradera y miembro de dicha Plataforma vecinal 0+2"],
  ],
  [
    "behind the quotation: whoever its sentence began with",
    "de",
    "Ina Lorenz wünscht sich, dass der Hafen bald öffnet: „Ich freue mich auf die ersten Schiffe“, sagt die Liebhaberin alter Kutter.",
    ["Ina Lorenz 1+0"],
  ],
  [
    "of whatever trade",
    "fr",
    "Anne Vial attend la pluie : « Je n'ai jamais vu un été pareil », confie l'agricultrice de Vernes.",
    ["Anne Vial 1+0"],
  ],
  [
    "in office: not the one who is spoken of",
    "de",
    "Ole Harms ist verletzt: „Das Knie ist noch immer dick“, sagte der Trainer der Mannschaft.",
    ["Trainer der Mannschaft? 1+0"],
  ],
  [
    "of the family: not the child",
    "fr",
    "Anne Vial est à l'hôpital : « Nous attendons depuis ce matin », confie la mère de la fillette.",
    ["mère de la fillette? 1+0"],
  ],
  [
    "whom the sentence before the last is about",
    "de",
    "Gäste erleben, was Zeitzeugen berichtet haben. Regisseur Ole Harms hat lange gesucht. Nun steht der Kutter da. „Das ist ein Erlebnis für alle, die kommen.“",
    ["Zeitzeugen 0+1", "Ole Harms 1+0"],
  ],
];

/** An act with a thing is words less surely than a clause is. */
const ACTS: Case[] = [
  [
    "rejects and confirms a thing",
    "es",
    "La Comisión rechaza la propuesta. La Comisión confirma el plan.",
    ["Comisión? 0+2"],
  ],
  [
    "rejects that something is",
    "es",
    "La Comisión rechaza la propuesta. La Comisión rechaza que haya otra.",
    ["Comisión 0+2"],
  ],
  ["is a judge who rejects a thing", "es", "La jueza Elsa Rincón rechazó el pedido.", ["Elsa Rincón? 0+1"]],
  ["turns a thing down", "de", "Bürgermeisterin Maren Thoms lehnte die Pläne ab.", ["Maren Thoms? 0+1"]],
  [
    "confirms that something is",
    "de",
    "Bürgermeisterin Maren Thoms bestätigte, dass der Hafen schließt.",
    ["Maren Thoms 0+1"],
  ],
];

describe.each([
  ["the report before goes on in", CONTINUED],
  ["what somebody says is of whom it belongs to", SAYINGS],
  ["no source stands", NOBODY],
  ["whoever opens a sentence tells of", TOLD_BY],
  ["auxiliary and participle belong together over", OVER],
  ["a verb without a subject means", SILENT],
  ["another word for a name means", VARIED],
  ["an office or verb means", MEANT],
  ["who speaks", NAMED],
  ["a quotation without a verb of saying is of", QUOTED],
  ["one body or office has", BODIES],
  ["a pronoun or office means", ANOTHER],
  ["one verb reports", JOINED],
  ["a word for somebody means", EPITHETS],
  ["somebody", ACTS],
  ["who speaks is", BETWEEN],
  ["a name has", LETTERS],
  ["a body's name is whole", WHOLE],
])("%s", (_, cases) => {
  it.each(cases)("%s (%s)", (_what, lang, text, sources) => {
    expect(sourcesOf(text, lang)).toEqual(sources);
  });
});
