import { ITALIAN_ANONYMITY } from "../anonymity/it.ts";
import type { LanguageRules } from "../language.ts";
import { ITALIAN_OUTLETS } from "../outlets/it.ts";

const PREPOSITIONS =
  "a ad al allo alla all' ai agli alle da dal dallo dalla dall' dai dagli dalle di del dello della dell' dei degli delle d' in " +
  "nel nello nella nell' nei negli nelle con su sul sullo sulla sull' sui sugli sulle per tra fra contro durante dopo prima " +
  "senza verso presso secondo sotto sopra oltre entro nonostante attraverso mediante circa riguardo insieme dietro fino";
const ADVERBS =
  "anche poi ancora già sempre mai ora adesso oggi ieri domani inoltre infine infatti invece però quindi dunque così pure " +
  "soprattutto proprio solo soltanto molto più meno tanto troppo poco bene male subito intanto tuttavia comunque poi dopo prima " +
  "ci vi si ne mi ti recentemente precedentemente successivamente qui qua lì là stesso stessa appena forse " +
  "quasi spesso talvolta presto tardi altrimenti ovviamente addirittura peraltro finora avanti";
const CLAUSE =
  "ma perché poiché quando mentre se come dove anzi sebbene benché affinché finché siccome cioè ossia eppure oppure";
const AUXILIARIES =
  "ha hanno aveva avevano ho abbiamo avrà avrebbe avrebbero abbia abbiano avendo è sono era erano sarà saranno sarebbe sarebbero " +
  "stato stata stati state essere avere fu furono sia siano può possono poteva potrebbe deve devono doveva dovrebbe vuole " +
  "voleva va vanno viene vengono veniva sta stanno stava si";
const TIME =
  "lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre " +
  "ottobre novembre dicembre oggi ieri domani mattina mattino pomeriggio sera serata notte mezzogiorno giorno giorni settimana " +
  "settimane mese mesi anno anni ora ore minuti primavera estate autunno inverno scorso scorsa prossimo";
const TITLES =
  "presidente presidentessa primo premier ministro ministra viceministro vicepremier cancelliere segretario segretaria sottosegretario " +
  "senatore senatrice deputato deputata onorevole sindaco sindaca governatore governatrice assessore assessora consigliere " +
  "consigliera leader capogruppo portavoce direttore direttrice capo capa procuratore procuratrice pm giudice gip magistrato " +
  "avvocato avvocata legale papa cardinale vescovo arcivescovo re regina principe principessa generale colonnello capitano " +
  "comandante questore prefetto commissario commissaria ambasciatore ambasciatrice coordinatore coordinatrice candidato " +
  "candidata attivista allenatore allenatrice tecnico ct giocatore giocatrice attaccante attore attrice cantante regista " +
  "autore autrice scrittore scrittrice giornalista redattore redattrice storico ricercatore ricercatrice professore professoressa docente " +
  "economista analista medico dottore dottoressa esperto esperta imprenditore imprenditrice fondatore fondatrice dirigente " +
  "responsabile numero vicepresidente amministratore amministratrice ad ceo tycoon esponente parroco rettore rettrice " +
  "eurodeputato eurodeputata sociologo psicologo virologo";

export const ITALIAN: LanguageRules = {
  lang: "it",
  coverage: "full",
  outlets: ITALIAN_OUTLETS,
  anonymity: ITALIAN_ANONYMITY,
  documents: {
    nouns: "studio|rapporto|sondaggio|sentenza|ordinanza|analisi|ricerca|dossier|relazione",
    ties: "(?:dell['’]|del|della|dei|degli|delle|di|pubblicat[oa] (?:\\p{L}+ )?(?:su|da|dal|dalla|sulla rivista)|condott[oa] da(?:l|lla)?)",
  },
  grammar: { smallMonths: true, headFirst: true, dropsPronoun: true },
  quotes: { pairs: ["«»", "“”", "‘’"], dash: true },
  cues: [
    {
      id: "it-say",
      use: "say",
      why: "Neutral verbs of saying.",
      finite:
        "fa_sapere fanno_sapere fece_sapere dice dicono disse dissero diceva dicevano spiega spiegano spiegò spiegava dichiara dichiarano dichiarò aggiunge " +
        "aggiungono aggiunse aggiungeva scrive scrivono scrisse scriveva risponde rispondono rispose racconta raccontano " +
        "raccontò raccontava commenta commentano commentò osserva osservano osservò precisa precisano precisò prosegue " +
        "conclude concludono riferisce riferiscono riferì riferiva replica replicano replicò twitta ribatte continua esordisce " +
        "chiosa sintetizza rivela rivelano rivelò riporta riportano confida",
      participle:
        "detto spiegato dichiarato aggiunto scritto risposto raccontato commentato osservato precisato proseguito concluso " +
        "riferito replicato twittato ribattuto rivelato riportato confidato postato fatto_sapere",
      gerund: "dicendo spiegando dichiarando aggiungendo scrivendo precisando raccontando",
      infinitive:
        "dire spiegare dichiarare aggiungere scrivere rispondere raccontare commentare osservare precisare concludere riferire replicare rivelare",
    },
    {
      id: "it-state",
      use: "state",
      why: "Verbs that report a statement with its force.",
      finite:
        "rende_noto rendono_noto mette_in_guardia mettono_in_guardia " +
        "afferma affermano affermò affermava sostiene sostengono sostenne sosteneva assicura assicurano assicurò sottolinea " +
        "sottolineano sottolineò ribadisce ribadiscono ribadì ricorda ricordano ricordò conferma confermano confermò annuncia " +
        "annunciano annunciò ammette ammettono ammise riconosce riconoscono nega negano negò smentisce smentiscono smentì " +
        "avverte avvertono avvertì denuncia denunciano denunciò lamenta lamentano critica criticano criticò accusa accusano " +
        "accusò promette promettono chiede chiedono chiese invoca ritiene ritengono considera considerano giudica evidenzia " +
        "evidenziano segnala segnalano suggerisce propone propongono attacca attaccano difende difendono auspica auspicano " +
        "definisce definiscono definì respinge respingono insiste insistono rilancia elogia elogiano stima stimano prevede " +
        "prevedono minaccia minacciano ipotizza chiarisce chiariscono rimarca informa informano parla parlano",
      participle:
        "affermato sostenuto assicurato sottolineato ribadito ricordato confermato annunciato ammesso riconosciuto negato " +
        "smentito avvertito denunciato lamentato criticato accusato promesso chiesto invocato ritenuto considerato giudicato " +
        "evidenziato segnalato suggerito proposto attaccato difeso auspicato definito respinto insistito rilanciato elogiato " +
        "stimato minacciato chiarito informato protestato",
      gerund:
        "affermando sostenendo assicurando sottolineando ribadendo ricordando confermando annunciando ammettendo avvertendo " +
        "denunciando lamentando accusando definendo",
      infinitive:
        "affermare sostenere assicurare sottolineare ribadire ricordare confermare annunciare ammettere riconoscere negare smentire avvertire denunciare lamentare criticare promettere chiedere evidenziare segnalare difendere respingere insistere chiarire rimarcare",
    },
    {
      id: "it-find",
      use: "find",
      why: "What documents and bodies do when they report a result.",
      finite: "mostra mostrano rivela rivelano indica indicano emerge emergono registra stima evidenzia",
      participle: "mostrato rivelato indicato registrato emerso",
    },
    {
      id: "it-utter",
      use: "utter",
      why: "Speech only beside a quotation.",
      finite:
        "ironizza scherza ripete confessa concede tuona sbotta sentenzia incalza puntualizza rivendica constata azzarda esulta",
      participle:
        "ironizzato scherzato ripetuto confessato tuonato sbottato sentenziato puntualizzato rivendicato esultato",
    },
    {
      id: "it-read",
      use: "say",
      why: "Nobody's: the text in which the words are read stands behind a preposition («…», si legge nella nota).",
      finite: "si_legge si_leggeva si_può_leggere",
      behind: "in nel nello nella nell' nei negli nelle",
    },
    {
      id: "it-think",
      use: "think",
      why: "Thoughts: no report of speech.",
      finite: "pensa pensano crede credono spera sperano teme temono vuole",
    },
  ],
  goOn: "vuole voluto tiene_a tenuto_a torna_a tornato_a tornata_a arriva_a arrivato_a si_limita_a limitato_a prova_a cerca_di tenta_di finisce_per continua_a",
  nounLike:
    "denuncia denunce critica critiche accusa accuse replica repliche stima stime conferma conferme commenta minaccia promette precisa segnala mostra nega continua",
  accordingTo:
    "secondo a_detta_di a_parere_di stando_a stando_alle_parole_di stando_al stando_alla a_giudizio_di per_usare_le_parole_di nelle_parole_di ad_avviso_di",
  asWhat: "quanto",
  accordingAfter: "",
  opinionOf: "per",
  bareCues: "così",
  issuing: "diffuso diffonde pubblicato pubblica inviato invia scritto scrive",
  uttered:
    "lanciato lanciata detto detta dette dato data fatto fatta arrivato arrivata giunto giunta rivolto rivolta pronunciato pronunciata pronunciate espresso espressa scritto scritta scritte diffuso diffusa pubblicato pubblicata",
  wordPointers:
    "con_queste_parole con_quelle_parole con_questa_frase con_quella_frase in_questi_termini queste_le_parole sono_le_parole sono_parole " +
    "a_dirlo ad_affermarlo a_sostenerlo a_raccontarlo a_spiegarlo a_confermarlo ad_annunciarlo a_denunciarlo a_riferirlo " +
    "a_rivelarlo a_scriverlo a_ribadirlo a_sottolinearlo a_parlare a_lanciare_l'_allarme così",
  asClause: "come",
  openingParticiples: "ato ata ati ate ito ita iti ite uto uta",
  actVerbs: "conferma confermano confermato respinge respingono respinto ordina ordinato",
  that: "che se",
  pronouns: {
    he: "lui egli",
    she: "lei ella",
    they: "loro essi",
    it: "",
    other: "io tu noi voi chi nessuno qualcuno tutti ciò questo quello niente nulla quanto si mi ti ci vi lo",
  },
  elisions: "l un d all dell nell dall sull quest quell c s n m t v dev",
  clitics: "",
  definite:
    "il lo la l' i gli le questo questa questi queste quest' quello quella quelli quelle quell' quel quei",
  indefinite: "un uno una un'",
  possessive: "suo sua suoi sue loro nostro nostra nostri nostre mio mia miei mie tuo tua",
  quantifiers:
    "due tre quattro cinque sei sette otto nove dieci molti molte alcuni alcune diversi diverse numerosi numerose altri altre " +
    "altro altra tutti tutte ogni entrambi vari varie parecchi nessun nessuna decine centinaia migliaia",
  prepositions: PREPOSITIONS,
  contractions: "del dello della dell' dei degli delle",
  nounPrepositions: "di del dello della dell' dei degli delle d' per",
  tyingPrepositions: "di del dello della dell' dei degli delle d'",
  complements:
    "all'_interno_di all'_interno_del all'_interno_dello all'_interno_della all'_interno_dell' all'_interno_dei all'_interno_degli all'_interno_delle in_seno_a in_seno_ad in_seno_al in_seno_allo in_seno_alla in_seno_all' in_seno_ai in_seno_agli in_seno_alle vicina_a vicina_ad vicina_al vicina_allo vicina_alla vicina_all' vicina_ai vicina_agli vicina_alle vicine_a vicine_ad vicine_al vicine_allo vicine_alla vicine_all' vicine_ai vicine_agli vicine_alle vicino_a vicino_ad vicino_al vicino_allo vicino_alla vicino_all' vicino_ai vicino_agli vicino_alle vicini_a vicini_ad vicini_al vicini_allo vicini_alla vicini_all' vicini_ai vicini_agli vicini_alle più_vicina_a più_vicina_ad più_vicina_al più_vicina_allo più_vicina_alla più_vicina_all' più_vicina_ai più_vicina_agli più_vicina_alle più_vicine_a più_vicine_ad più_vicine_al più_vicine_allo più_vicine_alla più_vicine_all' più_vicine_ai più_vicine_agli più_vicine_alle più_vicini_a più_vicini_ad più_vicini_al più_vicini_allo più_vicini_alla più_vicini_all' più_vicini_ai più_vicini_agli più_vicini_alle a_conoscenza_di a_conoscenza_del a_conoscenza_dello a_conoscenza_della a_conoscenza_dell' a_conoscenza_dei a_conoscenza_degli a_conoscenza_delle al_corrente_di al_corrente_del al_corrente_dello al_corrente_della al_corrente_dell' al_corrente_dei al_corrente_degli al_corrente_delle",
  and: "e ed o né &",
  clause: CLAUSE,
  relative: "che cui quale quali",
  promisers: "come",
  auxiliaries: AUXILIARIES,
  passive: "è sono era erano stato stata stati state viene vengono veniva fu furono",
  by: "da dal dalla dall' dai dagli",
  negations: "non mai né nessuno nessun nessuna senza",
  adverbs: ADVERBS,
  adverbEnding: "mente",
  pastEnding: "ò arono irono",
  finiteEndings: "ò arono irono erà irà eranno iranno",
  contrasts: "ma però",
  participleEnding: "",
  agentEndings: "tore tori trice trici ista isti iste aio aia",
  time: TIME,
  lapses: "secondi minuti ora ore giorni settimane mesi anni istanti righe pagine paragrafi",
  honorifics: "signor signora sig dott dottor avv prof ing on don suor padre mons monsignor",
  titles: TITLES,
  nouns: {
    person:
      `${TITLES} esperto esperta ricercatore ricercatrice politico senatore senatrice deputato deputata avvocato avvocata dirigente scienziato scienziata economista uomo donna ragazzo ragazza bambino bambina giovane padre madre figlio figlia fratello sorella marito moglie ` +
      "compagno compagna vedova amico amica vicino vicina testimone vittima sospettato indagato indagata imputato imputata " +
      "arrestato agente poliziotto carabiniere funzionario funzionaria fonte lavoratore operaio dipendente studente studentessa " +
      "insegnante maestro maestra autista conducente soldato ufficiale residente cliente paziente proprietario agricoltore " +
      "familiare parente persona gestore consulente perito collaboratore",
    people:
      "uomini donne persone genitori vicini testimoni vittime imputati agenti poliziotti carabinieri autorità funzionari fonti " +
      "lavoratori operai dipendenti studenti insegnanti esperti analisti critici osservatori ricercatori scienziati medici " +
      "avvocati magistrati inquirenti investigatori pm giudici familiari parenti attivisti manifestanti cittadini utenti " +
      "consumatori agricoltori ambientalisti sindacati partiti media giornalisti deputati senatori ministri leader dirigenti " +
      "diplomatici militari soldati residenti soccorritori specialisti economisti legali opposizioni opposizione entourage polizia tecnici media",
    body:
      "ministero dipartimento governo procura tribunale corte consiglio commissione camera senato parlamento comune regione provincia " +
      "prefettura questura agenzia ufficio istituto università scuola ospedale centro fondazione associazione organizzazione ong " +
      "movimento coalizione sindacato federazione confederazione partito gruppo azienda società compagnia banca direzione amministrazione esercito " +
      "marina polizia carabinieri unione onu nato comitato autorità servizio lega club squadra ambasciata farnesina quirinale " +
      "palazzo_chigi viminale cremlino casa_bianca pentagono vaticano casa asl usl cgil cisl uil conferenza osservatorio " +
      "cooperativa piattaforma sito quotidiano giornale emittente testata ente inps istat protezione croce",
    document:
      "rapporto rapporti studio studi sondaggio sondaggi indagine comunicato lettera documento documenti testo nota ordinanza " +
      "sentenza decreto atto atti denuncia querela libro articolo video messaggio messaggi tweet post intervista testimonianza " +
      "registrazione legge dati cifre statistiche stime bilancio analisi ricerca indagini ricostruzione dossier relazione verbale",
    anyDocument: "documento testo",
    noPaper:
      "intervista testimonianza registrazione video messaggio messaggi tweet post legge dati cifre statistiche stime ricerca indagine indagini ricostruzione libro",
    utterance: "comunicato lettera nota messaggio tweet post intervista video",
    spokesperson: "portavoce",
    bodyKinds: [
      "azienda società gruppo compagnia impresa banca colosso casa costruttore operatore multinazionale",
      "club squadra società",
      "quotidiano giornale settimanale rivista emittente testata",
      "organizzazione associazione ong fondazione sindacato federazione confederazione ente",
      "partito movimento coalizione",
      "agenzia ente istituto autorità",
    ],
    anaphor:
      "esperto esperta ricercatore ricercatrice politico senatore senatrice deputato deputata avvocato avvocata dirigente scienziato scienziata economista gruppo azienda società ministero partito associazione organizzazione agenzia banca sindacato università governo tribunale",
  },
  officePrefixes: "ex vice",
  otherThan: "altro altra altri altre secondo seconda terzo terza",
  plainPeople:
    "uomo donna ragazzo ragazza giovane signore signora madre padre fratello sorella figlio figlia moglie marito vedova vedovo amico amica",
  ownTrades:
    "uomo donna ragazzo ragazza attivista sindacalista artista cantante attore attrice scrittore scrittrice autore autrice calciatore attaccante tennista " +
    "pilota ciclista musicista regista imprenditore imprenditrice esperto esperta studioso studiosa " +
    "ricercatore ricercatrice economista storico storica virologo virologa politologo politologa giovane",
  besides: "anche",
  anyOffice:
    "titolare parlamentare dirigente esponente capo_del_governo capo_dello_stato primo_cittadino " +
    "prima_cittadina leader numero_uno capo_dell'_esecutivo",
  ranks: "in_capo in_carica in_seconda",
  femaleEndings: "trice essa",
  givenNames: { he: "o", she: "a", except: "andrea luca nicola mattia elia enea tobia" },
  roleEnds: "durante dopo davanti",
  sameOffices: [
    "allenatore tecnico mister",
    "avvocato legale difensore",
    "avvocata legale",
    "deputato parlamentare onorevole",
    "deputata parlamentare",
    "senatore parlamentare",
    "senatrice parlamentare",
    "procuratore magistrato",
    "giudice magistrato gip",
    "presidente governatore",
    "premier primo",
    "presidente_del_consiglio premier primo_ministro capo_del_governo capo_dell'_esecutivo",
    "presidente capo_dello_stato",
  ],
  male:
    "il lo lui egli uomo padre figlio fratello marito presidente ministro senatore deputato sindaco governatore assessore consigliere " +
    "direttore procuratore giudice avvocato papa vescovo re principe attore autore ricercatore professore dottore imprenditore signor allenatore",
  female:
    "la lei ella donna madre figlia sorella moglie ministra senatrice deputata sindaca governatrice assessora consigliera " +
    "direttrice procuratrice avvocata regina principessa attrice autrice ricercatrice professoressa dottoressa imprenditrice signora allenatrice",
  notNames: `lunedì martedì mercoledì giovedì venerdì sabato domenica lui lei loro il lo la i gli le l' un uno una questo questa questi queste quello quella suo sua non no sì due tre molti alcuni altri tutti ogni chi che nessuno`,
  shares: "metà maggioranza terzo",
  otherSenses: "riporta_a conta_su emerge_un",
  impersonal: "si",
  pluralVerbs: "no",
  speaksFor: "da dal dallo dalla dall' dai dalle",
  anybody: "gente",
  vagueSources: "indizi",
  readIn: "in nel nello nella nell' nei negli nelle",
  sayings:
    "racconto testimonianza ricostruzione dati stime calcoli parole dichiarazioni versione opinione allarme appello commento monito " +
    "avvertimento denuncia accusa sfogo replica risposta annuncio invito riflessione frase affermazione messaggio analisi",
  silentSubjects: "nessuno io",
  particles: "de di del della dei degli da dal dalla lo la li van von der el al bin ben d'",
  abbreviations: "sig dott avv prof ing on mons dr etc ecc pag art n s.p.a spa srl cfr",
};
