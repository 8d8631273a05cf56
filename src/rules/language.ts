import type { AnonymityWords } from "./anonymity/words.ts";
import type { OutletWords } from "./outlets/words.ts";

/**
 * What a cue is used for: decides which sources and contents it may have.
 * - `say`: plain speech, with a quotation or a clause ("said", "added").
 * - `tell`: like `say`, but the person addressed may stand before the content ("told reporters that").
 * - `state`: any other report of speech ("warned", "argued", "denied").
 * - `announce`: announces, asks or promises; the content may be an object or infinitive ("urged", "called for").
 * - `find`: what documents and bodies do ("found", "shows", "estimates"): needs a clause or number as content.
 * - `judge`: speech about somebody ("praised", "accused"): certain only beside a quotation.
 * - `utter`: a cue only beside a quotation ("joked", "chimed in").
 * - `think`: a thought, no speech ("believes", "hopes"): never makes a source.
 */
export type CueUse = "say" | "tell" | "state" | "announce" | "find" | "judge" | "utter" | "think";

/**
 * A family of reporting verbs. All word fields of language data are lower-case words
 * separated by spaces; `_` joins words that must follow each other ("pointed_out").
 */
export interface CueRule {
  /** Never changes, e.g. `en-say`. Its samples stand under this id in `tests/unit/sources/samples`. */
  id: string;
  use: CueUse;
  /** They report only a clause or quotation; with a thing as object they mean something else ("added a goal"). */
  needsClause?: true;
  /** They report only beside the pronoun for nobody: "heißt es", "hieß es"; alone they name a thing. */
  impersonal?: true;
  /** Why these words report speech; left out of the built extension. */
  why: string;
  /** Finite forms of present and past, and participles that form the perfect with an auxiliary. */
  finite: string;
  /** Forms whose subject is that of the main clause ("saying", "en ajoutant"). */
  gerund?: string;
  /** Infinitives; a cue only after "went on to" and the like. */
  infinitive?: string;
  /** Participles that need an auxiliary in their clause ("hatte … erklärt", "a affirmé"). Not for English, whose past forms are the same. */
  participle?: string;
  /** Prepositions behind which these verbs have their source ("heißt es in dem Brief"); the subject is none. */
  behind?: string;
  /** Verbs whose second part stands at the end of the clause: "teilte_mit". */
  split?: string;
}

/** Nouns by what they make of a source whose head they are. All singular and plural forms. */
export interface NounRules {
  /** Single humans without name: "officer", "spokesman", "minister". */
  person: string;
  /** Several humans: "officials", "police", "critics". */
  people: string;
  /** Bodies, also as part of a name: "ministry", "company", "university". */
  body: string;
  /** Texts, data, pictures that can say something: "report", "survey", "statement". */
  document: string;
  /** Of `document`: what somebody issues, so that its words are the issuer's: "statement", "email", "tweet". */
  utterance: string;
  /** Who speaks for somebody: "spokesman", "Sprecherin". */
  spokesperson: string;
  /** Lists of body nouns of one kind, each a string: "the company" can mean a bank, no ministry. A definite noun that stands in none looks only for a name with itself in it. */
  bodyKinds?: string[];
  /** Nouns with which a document's own name ends: "Harbor Trade Report". */
  titledDocument?: string;
  /** Document nouns that vary one text's name: "the paper" can mean a study. */
  documentKind?: string;
  /** Document nouns that only point back to one whose kind was named: "el documento" is "el informe de la agencia". */
  anyDocument?: string;
  /** Document nouns that such a word does not mean: what is said, filmed, counted or laid down. */
  noPaper?: string;
  /** Ending of a group's women, who are named beside its men: "Bürgerinnen und Bürger". */
  womenEnding?: string;
  /** Bodies that two places may have together: "Devon and Cornwall Police". */
  bodiesOfTwo?: string;
  /** Bodies that are often for two things: "the Food and Drug Administration". */
  agenciesOfTwo?: string;
  /** Heads that only point back to somebody known: "company", "group", "minister". Definite article only. */
  anaphor: string;
}

/** How a noun phrase shows its case, so that it can be given without: "des Statistischen Landesamtes". */
export interface CaseRules {
  /** Articles with the ending of the adjective behind them, `article_ending`, by what the noun then is; `_ending` where there is no article. */
  he: string;
  she: string;
  it: string;
  they: string;
  /** The same where they are a man's and a thing's alike. */
  either: string;
  /** Articles of one, and prepositions that hold one, behind which a noun has the ending of its case. */
  oblique: string;
  /** Endings of adjectives behind an article, longest first. */
  weak: string;
  /** Endings of adjectives in the nominative without article. */
  strong: { he: string; she: string; it: string; they: string };
  /** Ends of adjectives, without their endings, that stand in capitals in a body's name: "statistisch". */
  adjectives: string;
  /** Ends of nouns for bodies of these genders. */
  neuter: string;
  masculine: string;
}

/** How texts name a document with its owner: noun, tie, then a capitalised name; regular expression sources, whole words. */
export interface DocumentPhrase {
  nouns: string;
  ties: string;
  /** Of `ties` those that also lead to a place or topic ("a ruling from", "an index of"): the document counts only beside `reported`. */
  looseTies?: string;
  /** What says that a document is relied on: right before its noun, or soon behind its owner. */
  reported?: { before: string; behind: string };
}

/** A language of which quotations and outlets are known only. */
export interface QuotedLanguage {
  /** BCP 47 primary subtag; "" where the page's language is unknown. */
  lang: string;
  coverage: "quotes";
  quotes: {
    /** Marks that open and close a quotation, most usual first, e.g. ["„“", "‚‘"]. Straight marks always count. */
    pairs: string[];
    /** A paragraph that begins with a dash and a space is speech. */
    dash: boolean;
  };
  outlets: OutletWords;
}

/** A language whose attributions are analysed. */
export interface LanguageRules extends Omit<QuotedLanguage, "coverage"> {
  coverage: "full";
  anonymity: AnonymityWords;
  documents: DocumentPhrase;
  /** How clauses are built where that differs from English; such languages are read by `readFreeOrder`. */
  grammar?: {
    /** The subject follows the verb when something else opens the clause: "Gestern sagte Meier". */
    verbSecond?: true;
    /** The noun stands before its adjectives: "sources diplomatiques". */
    headFirst?: true;
    /** Nouns are joined: "Regierungssprecher" is a "sprecher". */
    compounds?: true;
    /** The article is the end of the noun: "advokaten". */
    suffixArticle?: true;
    /** Every noun has a capital: a capital alone makes no name. */
    nounCapitals?: true;
    /** Weekdays and months are written small, so that in capitals they are names: "Julio Maroto". */
    smallMonths?: true;
    /** People have two surnames and go by the first: "Carolina Porcell Méndez" is "Porcell". */
    twoSurnames?: true;
    /** A subject pronoun may be missing: "Dijo que …". */
    dropsPronoun?: true;
  };
  cues: CueRule[];
  /** Verb forms of `cues` that are also plural nouns: "claims", "reports". The engine asks their neighbours. */
  nounLike: string;
  /** Prepositions whose object is the source: "according_to", "laut", "selon". */
  accordingTo: string;
  /** The same after the source: "zufolge". */
  accordingAfter: string;
  /** Of these, what tells from where something is seen: in a town's view nobody speaks. */
  viewOf?: string;
  /** Endings of nouns for bodies that are called by somebody's name: "der Firma Ole Harms". */
  bodiesOfNames?: string;
  /** Nouns for whom somebody belongs to, no role where a trade follows: "seine Kollegin Pfarrerin Maren Thoms". */
  relations?: string;
  /** Words that ask how much or which, before their noun in a clause whose subject stands right behind it: "wie viel Geld Harms verdient". */
  askingDeterminers?: string;
  /** Nouns for what somebody says or holds, behind a possessive or a pronoun for whose it is: "seiner Ansicht nach", "nach ihren Angaben". */
  views?: string;
  /** Words for whose such a view is, `word=gender` pairs; of pronouns for "ihm zufolge". */
  viewOwners?: string;
  /** Prepositions before such a view, and those behind it. */
  viewTies?: string;
  /** Opens a sentence with whose view it gives: "Para el juez, …". Only before a person and a comma, or before a quotation. */
  opinionOf?: string;
  /** Prepositions behind a name before what its bearer belongs to: "Robin Roe of the agency". */
  belongsTo?: string;
  /** Of these, those over which a name goes on: "Secretary of State". */
  nameTies?: string;
  /** Prepositions behind an office's letters: "MEC for Tides". */
  officeTies?: string;
  /** Relative pronouns for people alone: "who". */
  peopleRelatives?: string;
  /** Relative pronouns that also open a content: "that". */
  contentRelatives?: string;
  /** Where a role goes on to what it is about: "head of the union". */
  roleObjects?: string;
  /** Endings of words for a person by age, behind its number: "-year-old". */
  ageEndings?: string;
  /** Short forms of offices before a name, `short=office` pairs: "gov=governor". */
  offices?: string;
  /** What a person is whoever else is there, so that "the guitarist" is the one person named: no judge, no driver. */
  ownTrades?: string;
  /** Nouns that tell a man, a woman or whose mother or friend somebody is: they mean nobody of whom the article tells an office or trade. */
  plainPeople?: string;
  /** What is joined to an office for whoever no longer holds it, or stands in: "ex" of "exministro", "vice" of "vicesindaca". */
  officePrefixes?: string;
  /** Phrases behind what somebody is that belong to it as an adjective does: "juge en_chef". */
  ranks?: string;
  /** Offices held for a person as often as for a body, so that a name behind them may be that person's: "abogado". */
  servesPeople?: string;
  /** Heads of whatever office, so that they vary the name of whoever holds one: "mandatario", "jefa_del_consistorio"; with a hyphen before them ends of compounds: "-politiker". */
  anyOffice?: string;
  /** Adverbs by which whoever was spoken of is called by another office: "el también gerente". */
  besides?: string;
  /**
   * Lists of nouns for one office, each a string: whoever is "alcalde" in one sentence may be "regidor" in the next. A phrase of
   * `anyOffice` among them means whoever holds that one alone: "premier_ministre chef_du_gouvernement".
   */
  sameOffices?: string[];
  /** Nouns for anybody who knows, by which a story's head speaks of whom it names later. */
  anyExpert?: string;
  /** Offices of a court and of those who investigate: such a noun is nobody's other name. */
  courtOffices?: string;
  /** Words by which somebody described is not who else is described so. */
  otherThan?: string;
  /** People by the body whose they are: a noun for them, then what such a body's name holds. */
  staffOf?: string[];
  /** Words that say of a document only that it is new. */
  newness?: string;
  /** Verbs before "as" and what somebody is: "who was serving as its physician". */
  servesAs?: string;
  /** Nouns that vary the name of somebody in any office: "the candidate", "the lawmaker". */
  variations?: string;
  /** How nouns show their case, where they do. */
  cases?: CaseRules;
  /** Endings of a joined noun in a case ("des Sprechers") or for its article ("advokaten"), in the order in which they are taken off. */
  nounEndings?: string;
  /** The same of a noun for what somebody is. */
  roleEndings?: string;
  /** Endings of nouns for a woman: "in" of "Richterin". */
  femaleEndings?: string;
  /** Given names that end as nouns for people do: "Konstantin" is no "Praktikantin". */
  notPeople?: string;
  /** Beside the frequent ones, endings of given names that tell a man or a woman, and names that they tell wrongly. */
  givenNames?: { he?: string; she: string; except: string };
  /** Words that never stand within what somebody is: "Leiterin des Hafens angesichts der Flut". */
  roleEnds?: string;
  /** Verbs between a name and the statement or letter that is its own: "issued a statement". */
  issuing?: string;
  /** Participles between what somebody's words are called and whose they are: "l'appello lanciato dal sindaco". */
  uttered?: string;
  /** Open a sentence that tells whose words stood before it: "con_estas_palabras"; one word alone does before a verb of saying: "así". */
  wordPointers?: string;
  /** Verbs of a relative clause that says what somebody is: "who heads the union". */
  postVerbs?: string;
  /** Of these phrases' objects, nouns that name no source by themselves: "nach offiziellen Angaben". */
  vagueSources?: string;
  /** Beside `asClause`, words before a participle and its agent: "quanto riferito dai vigili". */
  asWhat?: string;
  /** Open the clause that promises somebody's words before a colon: "Here is how Lee answered:". */
  promisers?: string;
  /** Opens a clause that names a thing by what somebody calls it: "what he called an act of war". */
  freeRelative?: string;
  /** Forms of verbs that are a noun where behind their "that" no clause of its own begins: "the Gulf states that sign". */
  placeNouns?: string;
  /** Forms of a verb of saying that means an act where one of `refused` is its object: "deny". */
  refusing?: string;
  /** Nouns for what is not given or granted: "denied entry", "denied the motion". */
  refused?: string;
  /** Verbs of a result that without a number tell a plan: "has calculated that it can wait". */
  counting?: string;
  /** Verb forms that with a preposition behind them tell a state: "stay informed about". */
  addressing?: string;
  /** Letters behind somebody's name: "MP", "PhD". */
  letters?: string;
  /** Of the nouns for bodies those that are things outside of a name: "games", "systems". */
  bodiesInNames?: string;
  /** Participles behind a noun before its name: "a group called “…”". */
  naming?: string;
  /** Prepositions behind which whoever is addressed stands: "a letter to the mayor". */
  addressees?: string;
  /** Prepositions behind a text before who issued it, beside `by`: "data from the agency". */
  issuers?: string;
  /** Prepositions behind a recording before whoever is seen or heard in it: "footage of Lee". */
  shownBy?: string;
  /** The word before an infinitive: "to". */
  infinitiveMark?: string;
  /** Conjunctions behind which a verb may stand that is also a noun: "and reports"; behind others it is the noun. */
  verbConjunctions?: string;
  /** Ending of nouns in the plural. */
  pluralNouns?: string;
  /** Pronouns whose verb has the ending of the singular: "he", "she", "it". */
  singularPronouns?: string;
  /** Words that open a subject in the singular, whose verb has no ending of `pluralVerbs`: "das", "jede". */
  singularOpeners?: string;
  /** Words before a participle, or before a verb without subject, that make it nobody's report: "worth noting", "se dijo que". */
  impersonal?: string;
  /** Endings of verbs in the third person of the plural, where they tell whose it is: "dijeron", "riefen". */
  pluralVerbs?: string;
  /** Cues that with a bare thing behind them are an act as often as words: "rechaza la propuesta"; of split ones the first part. */
  actVerbs?: string;
  /** Cues that with the next word report nothing: "thanks_to", "a man accused_of theft", "contó_con". */
  otherSenses?: string;
  /** Participles that before a bare noun are adjectives: "a reporting station is dry". */
  adjectives?: string;
  /** Open a clause of what may be: "if a neighbour reports a theft". */
  hypothetical?: string;
  /** Open one of what happens again and again, where its verb is in the present: "when people ask". */
  habitual?: string;
  /** Auxiliaries of what somebody may do and nobody says was done: "users can share". */
  possible?: string;
  /** Verbs behind which an infinitive reports: "went on to say". */
  goOn?: string;
  /** The same, where place or time may stand between: "stepped_forward on the radio to say". */
  floorTakers?: string;
  /** Participles of a passive behind which a participle reports: "could be heard saying". */
  heard?: string;
  /** Verbs that have somebody do something, whose verb stands behind in its base form: "helps them answer". */
  lets?: string;
  /** A word between the two: "was quoted as saying". */
  heardAs?: string;
  /** Verbs that lead to words over a colon at a paragraph's end: "has issued the following statement:". */
  issues?: string;
  /** Words that stand there for what is said: "shared the following:". */
  following?: string;
  /** Adverbs between an auxiliary or subject and its verb that elsewhere open a clause or describe a noun: "has long insisted", "once said". */
  midVerb?: string;
  /** Nouns of talks whose partner a pronoun means: "in our interview with Lee, she explains". */
  talks?: string;
  /** A word before a bare source at the end of a quotation: German "so" in `„…“, so Meier.` */
  bareCues: string;
  /** Introduce a clause in which source and cue stand at the end: "as", "wie", "comme". */
  asClause: string;
  /** Of the prepositions before a source, those behind which something is said in a text alone: in anything else one is. */
  within?: string;
  /** The same only before a source that words are read in, elsewhere before any place: "se lee en el informe". */
  readIn?: string;
  /** Behind somebody, before the text in which that person writes: "researchers in a study". */
  writtenIn?: string;
  /** Auxiliaries with which a verb of saying tells a state and no saying: "ist gemeldet". */
  stateAuxiliaries?: string;
  /** States, and capitals that stand for their governments, where a capital alone makes no name: "Russland warnte". */
  states?: string;
  /** Second parts of verbs at the end of a clause: with one that is not listed with it a verb of speech is another verb: "mahnte … ab". */
  verbParticles?: string;
  /** Prepositions before the body for which unnamed people speak: "desde la asociación aseguran". */
  speaksFor?: string;
  /** The same where a pronoun for nobody stands behind the verb of a quotation: "assure-t-on à la mairie". */
  spokenAt?: string;
  /** Subject pronouns that name no source: what they say is nobody's report: "man", "on", "ich". */
  silentSubjects?: string;
  /** Nouns for people in general, who are nobody's source: "les gens disent que". */
  anybody?: string;
  /** Nouns for what somebody says, whose owner is the source: "so die Prognose der Bank", "selon le décompte du ministère". */
  sayings?: string;
  /** Verb forms that a main clause has where it goes on reporting what somebody said: "Die Fähre sei alt". */
  reportedMood?: string;
  /** Forms that report right behind a report and suppose elsewhere: "würden". */
  supposedMood?: string;
  /** Such forms for several, which report behind somebody definite: "Die Nachbarn hätten gewartet", but "Andere hätten aufgegeben". */
  pluralMood?: string;
  /** Pronouns of whoever writes, with which such a form may be the plain one: "ich habe". */
  firstPerson?: string;
  /** Prepositions behind which a single name is a place: "in Charlotte". */
  townPrepositions?: string;
  /** Of those in the singular: only a person says them of itself. */
  ownVoice?: string;
  /** Nouns that with a verb have one meaning, so that behind a name they are no part of it: "nimmt auch Ole Harms Bezug". */
  verbNouns?: string;
  /** Endings of nouns that mean no person, body or text: "Bedeutung". */
  thingEndings?: string;
  /** Endings of participles and imperatives that open a sentence in a capital and are nobody's name: "Preguntado por el caso, dijo", "Prenez note". */
  openingParticiples?: string;
  /** Endings of nouns for what somebody does, by which a word that no list knows before a given name is one: "Showrunner". */
  tradeEndings?: string;
  /** Introduce the content: "that", "dass", "que". */
  that: string;
  /** Subject pronouns by gender. */
  pronouns: { he: string; she: string; they: string; it: string; other: string };
  /** Words that lose their vowel and are split off with the apostrophe: "l", "d", "qu". Look-ups see them as "l'". */
  elisions: string;
  /** Pronouns glued to a verb with a hyphen: "-t-il" in "a-t-il dit"; `suffix=pronoun` pairs. */
  clitics: string;
  /** Of the articles, those that before a man's noun in the singular only a subject has: "der". */
  subjectArticles?: string;
  /** Prepositions that hold an article, behind which no person's bare name stands: "zum", "della". */
  contractions?: string;
  /** Of the articles, those of a genitive that is whole without another: "des", "eines". */
  genitiveArticles?: string;
  /** Endings of adjectives that open a genitive without article: "Vertreter deutscher Dienste". */
  genitiveAdjectives?: string;
  /** Endings of adjectives before a noun; a small word without one that no list knows is a verb: "enthielt Artikel". */
  adjectiveEndings?: string;
  /** Endings of a past that some adjectives have too: "sorgte Papst Ole". */
  pastsLikeAdjectives?: string;
  /** Of the endings of adjectives, those before a name without article: "früherer Minister Meier". */
  nameAdjectives?: string;
  /** Of the articles, those that never begin a subject: "den", "dem". */
  objectArticles?: string;
  /** Of the other articles, those that begin no subject before an adjective of this ending, as `article=ending`: "der kleinen Zeitung". */
  objectAdjectives?: string;
  /** Articles and demonstratives. */
  definite: string;
  indefinite: string;
  possessive: string;
  /** "many", "some", "two": begin a phrase as an article does. */
  quantifiers: string;
  /** Those which mean two people named before: "both men". */
  pairs?: string;
  /** Of these, those which speak by themselves: "some said". Without them all do. */
  speakingQuantifiers?: string;
  /** Parts of a whole: who makes up a share of those asked is nobody's voice: "a majority of voters". */
  shares?: string;
  /** Pronouns that are never inside a name or description: "fired on them". */
  objectPronouns?: string;
  /** All prepositions and contractions of one with an article. */
  prepositions: string;
  /** Of these, those which tie a noun to the noun before: "of", "for", "in", "from". */
  nounPrepositions: string;
  /** Of these, those which tie to any noun; the others only to a noun or name the rules know: "of", "for", "in". */
  tyingPrepositions: string;
  /** "and", "or", "&". */
  and: string;
  /** Phrases that join as those words do: "in the city as_well_as in the hills". */
  joiningPhrases?: string;
  /** Phrases behind a noun for people that lead to where they are or what they know: "fuentes cercanas_al caso". */
  complements?: string;
  /** Begin another clause: "but", "while", "because", "when", "if". */
  clause: string;
  /** Relative pronouns: "who", "which", "whose". */
  relative: string;
  /** Forms of be/have/do and modals that stand between subject and cue. */
  auxiliaries: string;
  /** Of these, those which make a passive with a past participle: "was", "wurde", "été". */
  passive: string;
  /** The agent of a passive: "by", "von", "par". */
  by: string;
  /** Negations: a denied report is none: "not", "didn't", "never". */
  negations: string;
  /** Pasts without the ending of `pastEnding`: no word of a role before a name. */
  irregularPasts?: string;
  /** Endings of capitalised adjectives before a name that are no part of it: "-based". */
  attributeEndings?: string;
  /** Words with the ending of adverbs that are none: "family", "elderly". */
  notAdverbs?: string;
  /** Adverbs between subject and cue: "also", "later", "auch". English -ly is known to the engine by `adverbEnding`. */
  adverbs: string;
  /** Endings of adverbs, e.g. "ly", "mente". Empty when there is none. */
  adverbEnding: string;
  /** Endings of past forms, to see a verb in a word no list knows, e.g. "ed". Empty when they say nothing. */
  pastEnding: string;
  /** Endings that only finite verbs have, so that a word no list knows ends the phrase before it: "trasladó". */
  finiteEndings?: string;
  /** Endings of participles that open a sentence without being its subject ("Speaking in Rome, …"), e.g. "ing". */
  participleEnding: string;
  /** Endings of nouns that mean who does something, so that a noun no list knows can speak: "er", "ist". */
  agentEndings: string;
  /** What an article calls itself and its paper: "this_article". */
  selfNames?: string;
  /** Conjunctions behind which a verb goes on with the subject before: "declined to comment, but said". */
  contrasts?: string;
  /** Of these, endings of nouns that mean nobody: "unemployment". */
  notAgentEndings?: string;
  /** Nouns and adjectives with these endings that mean nobody, in the singular: "number". */
  notAgents?: string;
  /** Beside these, nouns for a stretch of time or text, nobody's name in a capital either: "Minutos después", "varios párrafos más adelante". */
  lapses?: string;
  /** Of these, months that are also family names: "Theresa May". */
  monthNames?: string;
  /** Ordinary words in small letters: a name made of them alone is hardly a person's. */
  commonWords?: readonly string[];
  /** "first": in a capital before an ordinary word in one, part of a name: "First Tide Capital". */
  ordinals?: string;
  /** Given names that the lists of men and women leave out: of both ("Robin Lee"), and common words ("Dawn Lee"). */
  otherGivenNames?: string;
  /** Ordinary words that are family names too: "Ann Waters"; a name that ends in another one is hardly a person's. */
  wordSurnames?: string;
  /** Of nouns for people and places, those that are family names too: "Ann King", "Ann Park". */
  alsoSurnames?: string;
  /** Endings of adjectives for a country or party, capitalised, before a noun that no list knows: "Democratic speechwriters". */
  demonymEndings?: string;
  /** Weekdays, months, "yesterday", "ago": never part of a source. */
  time: string;
  /** Forms of address before a name, with or without point: "mr", "mrs.", "herr". */
  honorifics: string;
  /** Titles that stay with a given name: "Prince Andrew". */
  givenTitles?: string;
  /** What somebody is to one of the same surname: "the mayor's wife". */
  kin?: string;
  /** Titles that stand before a name, capitalised or not: "president", "chancellor", "judge". */
  titles: string;
  nouns: NounRules;
  /** Nouns and titles that tell a person's gender. */
  male: string;
  female: string;
  /** Never part of a name when capitalised at the start of a sentence; function words and adverbs need not stand here. */
  notNames: string;
  /** Of the words inside names, those which go on with one of two words already: "Lauro Mendes de Brito". */
  nameLinks?: string;
  /** Words inside names: "de", "van", "bin". */
  particles: string;
  /** Abbreviations that end in a point and do not end the sentence, without the point. */
  abbreviations: string;
  /** Of these, those which are words as well, and abbreviations only before a number: "no". */
  numberAbbreviations?: string;
}

/** Everything that the engine knows of one language: a file of its own, loaded when a page needs it. */
export type LanguageData = LanguageRules | QuotedLanguage;
