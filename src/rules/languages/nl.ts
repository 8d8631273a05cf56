import { DUTCH_ANONYMITY } from "../anonymity/nl.ts";
import type { LanguageRules } from "../language.ts";
import { DUTCH_OUTLETS } from "../outlets/nl.ts";

const PREPOSITIONS =
  "in op aan van voor met bij naar uit over onder tegen tussen door om tot na sinds tijdens zonder volgens rond binnen buiten " +
  "langs via per wegens vanwege ondanks namens omtrent tegenover sedert achter naast boven te ter ten conform dankzij";
const ADVERBS =
  "ook nog al dan toen nu daarna vervolgens verder echter wel niettemin toch daarom dus bovendien daarnaast eerder later " +
  "vandaag gisteren morgen onlangs inmiddels intussen steeds altijd vaak soms weer opnieuw hier daar er zo zeer heel meer " +
  "minder zelf zelfs alleen slechts eerst uiteindelijk tevens bovendien vooral ongeveer bijna net maar eveneens";
const CLAUSE =
  "maar want omdat als toen terwijl hoewel nadat voordat zodat tenzij indien of waar wanneer waarom hoe doordat";
const AUXILIARIES =
  "is zijn was waren heeft hebben had hadden ben wordt worden werd werden geworden zal zullen zou zouden kan kunnen kon konden " +
  "moet moeten moest moesten mag mogen mocht wil willen wilde wilden geweest blijft gaat gaan ging";
const TIME =
  "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september " +
  "oktober november december vandaag gisteren morgen ochtend middag avond nacht dag dagen week weken maand maanden jaar jaren " +
  "uur minuten maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond weekend zomer winter herfst lente vorig afgelopen";
const TITLES =
  "president presidente premier minister minister-president staatssecretaris burgemeester wethouder gedeputeerde " +
  "fractievoorzitter fractieleider partijleider voorzitter kamerlid senator commissaris directeur bestuurder baas topman " +
  "topvrouw ceo woordvoerder woordvoerster hoofd chef korpschef officier rechter advocaat advocate jurist hoogleraar professor " +
  "onderzoeker onderzoekster wetenschapper deskundige econoom analist historicus viroloog arts huisarts trainer bondscoach " +
  "coach speler speelster aanvoerder spits acteur actrice zanger zangeres schrijver schrijfster regisseur journalist " +
  "presentator presentatrice koning koningin prins prinses paus kardinaal bisschop generaal kolonel kapitein commandant " +
  "ambassadeur secretaris-generaal leider leidster kandidaat lijsttrekker activist activiste oprichter eigenaar ondernemer " +
  "gouverneur kanselier aanklager rapporteur bestuursvoorzitter schepen";

export const DUTCH: LanguageRules = {
  lang: "nl",
  coverage: "full",
  outlets: DUTCH_OUTLETS,
  anonymity: DUTCH_ANONYMITY,
  documents: {
    nouns: "\\p{L}*(?:onderzoek|rapport|studie|enquête|peiling|vonnis|arrest|analyse|jaarverslag)",
    ties: "(?:van|door|in opdracht van|uit)(?: (?:de|het))?",
  },
  grammar: { smallMonths: true, verbSecond: true, compounds: true },
  quotes: { pairs: ["‘’", "“”", "„”", "«»"], dash: false },
  cues: [
    {
      id: "nl-say",
      use: "say",
      why: "Neutral verbs of saying.",
      finite:
        "zegt zei zeiden zeggen vertelt vertelde vertelden vertellen schrijft schreef schreven schrijven verklaart verklaarde " +
        "verklaarden meldt meldde meldden melden antwoordt antwoordde reageert reageerde reageerden vervolgt vervolgde vindt " +
        "vond vinden twitterde tweette stelt stelde stelden stellen",
      participle:
        "gezegd verteld geschreven verklaard gemeld geantwoord gereageerd laten_weten uitgelegd toegevoegd gesteld",
      split:
        "legt_uit legde_uit legden_uit voegt_toe voegde_toe voegden_toe laat_weten liet_weten lieten_weten laten_weten deelt_mee " +
        "deelde_mee gaat_verder ging_verder geeft_aan gaf_aan gaven_aan licht_toe lichtte_toe merkt_op merkte_op vult_aan vulde_aan",
    },
    {
      id: "nl-state",
      use: "state",
      why: "Verbs that report a statement with its force.",
      finite:
        "benadrukt benadrukte benadrukten bevestigt bevestigde bevestigden beweert beweerde beweerden ontkent ontkende " +
        "ontkenden waarschuwt waarschuwde waarschuwden eist eiste eisten belooft beloofde erkent erkende erkenden bekent " +
        "bekende betoogt betoogde concludeert concludeerde vraagt vroeg vroegen noemt noemde noemden beschuldigt beschuldigde " +
        "bekritiseert bekritiseerde verwijt verweet pleit pleitte pleiten oordeelt oordeelde verwacht verwachtte schat schatte " +
        "onderstreept onderstreepte herhaalt herhaalde verzekert verzekerde suggereert suggereerde voorspelt voorspelde " +
        "betreurt betreurde veroordeelt veroordeelde hekelt hekelde prijst prees verdedigt verdedigde spreekt sprak",
      participle:
        "benadrukt bevestigd beweerd ontkend gewaarschuwd geëist beloofd erkend bekend betoogd gevraagd genoemd beschuldigd " +
        "bekritiseerd gepleit geoordeeld herhaald verzekerd veroordeeld aangekondigd toegegeven afgewezen opgeroepen gewezen",
      split:
        "kondigt_aan kondigde_aan kondigden_aan geeft_toe gaf_toe gaven_toe wijst_af wees_af roept_op riep_op riepen_op dringt_aan " +
        "drong_aan wijst_erop wees_erop stelt_vast stelde_vast haalt_uit haalde_uit spreekt_tegen sprak_tegen",
    },
    {
      id: "nl-find",
      use: "find",
      why: "What documents and bodies do when they report a result.",
      finite: "toont toonde meet telt schat concludeert",
      participle: "aangetoond gebleken vastgesteld",
      split: "toont_aan toonde_aan stelt_vast stelde_vast wijst_uit wees_uit",
    },
    {
      id: "nl-stands",
      use: "say",
      why: 'Impersonal: the source stands behind a preposition ("blijkt uit het rapport").',
      finite: "blijkt bleek staat luidt",
      behind: "uit in",
    },
    {
      id: "nl-think",
      use: "think",
      why: "Thoughts: no report of speech.",
      finite: "denkt dacht hoopt hoopte gelooft vreest wil weet",
    },
  ],
  nounLike: "schat meet baas noemt spreekt",
  accordingTo: "volgens aldus in_de_woorden_van naar_eigen_zeggen_van op_basis_van_gegevens_van",
  accordingAfter: "",
  bareCues: "aldus zo",
  issuing: "publiceerde stuurde schreef plaatste verspreidde",
  wordPointers: "met_deze_woorden met_die_woorden",
  asClause: "zoals",
  within: "in",
  actVerbs: "bevestigt bevestigde bevestigden bevestigen verwerpt verwierp",
  that: "dat of",
  pronouns: {
    he: "hij",
    she: "zij ze",
    they: "",
    it: "",
    other:
      "ik jij je u wij we jullie men wie niemand iemand iedereen alles niets iets dit dat het zich hem haar hen hun ons",
  },
  elisions: "",
  clitics: "",
  definite: "de het dit deze die dat diens",
  indefinite: "een",
  possessive: "zijn haar hun ons onze mijn jouw uw",
  quantifiers:
    "twee drie vier vijf zes zeven acht negen tien veel vele meerdere verschillende enkele sommige andere beide alle geen elke " +
    "ieder iedere tientallen honderden duizenden tal",
  prepositions: PREPOSITIONS,
  nounPrepositions: "van voor",
  tyingPrepositions: "van",
  and: "en of &",
  clause: CLAUSE,
  relative: "die dat wie wiens",
  promisers: "hoe wat",
  auxiliaries: AUXILIARIES,
  passive: "wordt worden werd werden geworden",
  by: "door",
  negations: "niet nooit geen",
  adverbs: ADVERBS,
  adverbEnding: "",
  pastEnding: "",
  participleEnding: "",
  agentEndings: "",
  time: TIME,
  honorifics: "meneer mevrouw dhr mevr dr drs mr ir prof",
  titles: TITLES,
  nouns: {
    person:
      `${TITLES} deskundige onderzoeker politicus hoogleraar kamerlid advocaat wetenschapper econoom arts man vrouw jongen meisje vader moeder zoon dochter broer zus echtgenoot echtgenote vriend vriendin buurman ` +
      "buurvrouw getuige slachtoffer verdachte agent agente ambtenaar bron medewerker medewerkster leraar lerares docent " +
      "leerling student studente bestuurder chauffeur bewoner bewoonster omwonende soldaat militair boer boerin klant patiënt " +
      "verpleegkundige brandweerman rechercheur gedupeerde raadslid gemeenteraadslid adviseur collega expert " +
      "juffrouw schooljuf schoolmeester onderwijzer onderwijzeres tuinder veehouder winkelier veerman vrachtwagenchauffeur " +
      "monteur gepensioneerde buurtbewoner eilander apotheker dierenarts verloskundige tandarts",
    people:
      "deskundigen experts onderzoekers wetenschappers economen analisten critici waarnemers politici kamerleden betrokkenen " +
      "omwonenden buren getuigen nabestaanden ouders kinderen slachtoffers medewerkers ambtenaren agenten artsen leraren " +
      "leerlingen studenten demonstranten activisten voorstanders tegenstanders boeren bronnen autoriteiten politie brandweer " +
      "media mensen burgers gebruikers klanten juristen historici advocaten diplomaten militairen woordvoerders partijen " +
      "hulpdiensten bewoners inwoners ondernemers ingewijden vissers schippers eilanders",
    body:
      "ministerie gemeente provincie kabinet regering kamer parlement raad rechtbank gerechtshof hof justitie partij fractie " +
      "bond vereniging vakbond stichting bedrijf concern bank universiteit hogeschool instituut organisatie agentschap dienst " +
      "centrum ziekenhuis kliniek politie leger defensie unie commissie comité club koepel federatie autoriteit " +
      "inspectie waterschap brandweer veiligheidsregio ambassade aanbieder maker fabrikant luchtvaartmaatschappij " +
      "krant omroep persbureau zender rivm cbs knmi ns prorail nv bv kremlin pentagon marechaussee koepelorganisatie maatschappij",
    document:
      "rapport rapporten onderzoek onderzoeken studie enquête peiling brief mail verklaring persbericht uitspraak vonnis arrest " +
      "besluit document documenten stukken cijfers gegevens boek artikel bericht tweet video opname interview wet notitie " +
      "jaarverslag analyse raming prognose getuigenis dossier aanklacht dagvaarding",
    utterance: "verklaring persbericht brief mail bericht tweet post video interview reactie",
    spokesperson: "woordvoerder woordvoerster woordvoerders",
    bodyKinds: [
      "bedrijf concern onderneming bank maatschappij fabrikant aanbieder keten uitgever vervoerder verzekeraar",
      "club ploeg elftal",
      "krant omroep zender weekblad magazine nieuwssite",
      "organisatie vereniging stichting bond koepel federatie ngo",
      "partij fractie",
      "dienst autoriteit toezichthouder instituut agentschap inspectie",
    ],
    anaphor:
      "deskundige onderzoeker politicus hoogleraar kamerlid advocaat wetenschapper econoom arts bedrijf concern ministerie partij bond bank rechtbank universiteit organisatie vereniging stichting gemeente",
  },
  otherThan: "ander andere tweede derde",
  plainPeople:
    "man vrouw jongen meisje moeder vader broer zus zoon dochter echtgenoot echtgenote weduwe vriend vriendin buurman buurvrouw",
  ownTrades:
    "man vrouw renner wielrenster atleet atlete muzikant kunstenaar kunstenares zanger zangeres acteur actrice schrijver schrijfster voetballer aanvaller middenvelder wielrenner " +
    "coureur tennisser artiest rapper presentator presentatrice ondernemer wetenschapper onderzoeker " +
    "hoogleraar deskundige expert politicus",
  anyOffice: "politica parlementariër partijleider bewindsman bewindsvrouw bewindspersoon regeringsleider",
  ageEndings: "-jarige",
  roleEnds: "tegenover tijdens na volgens",
  sameOffices: [
    "trainer coach",
    "trainster coach",
    "advocaat raadsman",
    "burgemeester burgervader",
    "kamerlid parlementariër",
    "premier minister-president",
  ],
  roleEndings: "en et n s",
  male: "hij man vader zoon broer premier koning prins paus bisschop woordvoerder burgemeester minister trainer speler acteur zanger",
  female:
    "zij ze vrouw moeder dochter zus koningin prinses woordvoerster actrice zangeres advocate lerares mevrouw schrijfster",
  notNames: `maandag dinsdag woensdag donderdag vrijdag zaterdag zondag hij zij ze het de een dit deze die dat ik wij we je u niet geen veel sommige andere twee drie wie wat ja nee zijn haar hun`,
  shares: "helft meerderheid derde",
  stateAuxiliaries: "is zijn was waren",
  anybody: "mensen",
  sayings: "verhaal verklaring cijfers gegevens berekeningen schattingen woorden lezing oordeel mening",
  silentSubjects: "men ik wij we",
  pluralVerbs: "en",
  givenNames: { she: "a", except: "joshua luca noa sascha" },
  particles: "van von da el al bin te ter ten",
  abbreviations: "dr drs mr ir prof dhr mevr nr st bijv o.a enz ca mln mld jl",
  numberAbbreviations: "nr",
};
