import { GERMAN_ANONYMITY } from "../anonymity/de.ts";
import type { LanguageRules } from "../language.ts";
import { GERMAN_OUTLETS } from "../outlets/de.ts";

const PREPOSITIONS =
  "in im ins an am ans auf aufs aus bei beim mit nach von vom zu zum zur für durch gegen ohne um über unter vor vorm hinter " +
  "neben zwischen seit bis während wegen trotz laut gegenüber statt anstatt innerhalb außerhalb angesichts aufgrund anhand " +
  "infolge mithilfe entlang rund per pro ab gemäß dank zugunsten hinsichtlich bezüglich inklusive samt nahe binnen mangels";
const ADVERBS =
  "auch zudem außerdem dann danach zuvor bereits schon noch nun jetzt später damals zuletzt zunächst erneut wieder weiter " +
  "weiterhin allerdings jedoch dagegen dennoch trotzdem daraufhin anschließend schließlich gleichzeitig zugleich dabei " +
  "dazu damit darum deshalb deswegen daher demnach hier dort da so nur sogar selbst immer nie oft häufig manchmal kürzlich " +
  "vorab offenbar angeblich mutmaßlich wohl etwa rund knapp mehr sehr ganz eher vielmehr unterdessen indes derweil hingegen " +
  "ebenfalls ebenso ferner wörtlich konkret klar deutlich einmal nochmals erst vorher nachher inzwischen mittlerweile bislang " +
  "bisher regelmäßig ausdrücklich gleich umgehend besonders ähnlich früh scharf entschieden schriftlich mündlich öffentlich offiziell insgesamt übrigens gegenseitig " +
  "beispielsweise möglicherweise normalerweise üblicherweise glücklicherweise";
const CLAUSE =
  "aber sondern doch denn weil da wenn als während obwohl nachdem bevor bis damit sodass falls ob indem sobald solange wo was " +
  "warum weshalb wieso wann wohin";
const AUXILIARIES =
  "ist sind war waren wäre wären hat haben hatte hatten habe hätte hätten wird werden wurde wurden würde würden worden sei " +
  "seien kann können konnte konnten könne könnte könnten muss müssen musste mussten müsse müsste müssten soll sollen sollte " +
  "sollten solle will wollen wollte wollten wolle darf dürfen durfte durften dürfe dürfte dürften mag möge möchte gewesen";
const TIME =
  "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend mittwochabend " +
  "donnerstagabend freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen " +
  "freitagmorgen montags januar februar märz april mai juni juli august september oktober november dezember heute gestern " +
  "morgen vorgestern vormittag mittag nachmittag abend nacht jahr jahre jahren monat monate monaten woche wochen tag tage " +
  "tagen stunde stunden minuten uhr wochenende jahrhundert jahrhunderts jahrzehnt frühjahr sommer herbst winter ende anfang mitte";
const TITLES =
  "präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin ministerpräsident " +
  "ministerpräsidentin außenminister staatssekretär staatssekretärin bürgermeister bürgermeisterin oberbürgermeister landrat " +
  "senator senatorin abgeordnete abgeordneter vorsitzende vorsitzender vorsitzenden chef chefin generalsekretär " +
  "generalsekretärin sprecher sprecherin geschäftsführer geschäftsführerin direktor direktorin leiter leiterin bischof " +
  "bischöfin papst pfarrer richter richterin staatsanwalt staatsanwältin generalstaatsanwalt anwalt anwältin rechtsanwalt " +
  "verteidiger professor professorin forscher forscherin wissenschaftler wissenschaftlerin experte expertin ökonom ökonomin " +
  "analyst analystin historiker historikerin soziologe soziologin politiker politikerin aktivist aktivistin trainer trainerin " +
  "spieler spielerin kapitän autor autorin schauspieler schauspielerin sänger sängerin regisseur regisseurin journalist " +
  "journalistin kommissar kommissarin general oberst major inspekteur botschafter botschafterin premier premierminister " +
  "premierministerin könig königin prinz prinzessin fraktionschef fraktionschefin parteichef parteichefin stellvertreter " +
  "beauftragte beauftragter gründer gründerin unternehmer unternehmerin manager managerin vorstand kommissionspräsidentin " +
  "rätin kandidat kandidatin vertreter vertreterin betroffene polizist polizistin kommandeur amtsinhaber obmann klubobmann " +
  "meister meisterin führer führerin inhaber inhaberin intendant intendantin dekan dekanin rektor rektorin oberhaupt wart " +
  "gouverneur gouverneurin philosoph philosophin pastor pastorin chemiker chemikerin physiker physikerin " +
  "biologe biologin organisator organisatorin kenner kennerin sieger siegerin scout landeshauptmann regierungsrat stadtrat stadträtin gemeinderat nationalrätin nationalrat bundesrat bundesrätin";

/** What somebody is by his country; not those which end other words ("Inder", "Lette") or are adjectives ("Schweizer"). */
const NATIONS =
  "norweger norwegerin schwede schwedin däne dänin finne finnin isländer isländerin brite britin engländer engländerin schotte schottin " +
  "franzose französin italiener italienerin spanier spanierin portugiese portugiesin niederländer niederländerin belgier belgierin " +
  "österreicher österreicherin pole polin tscheche tschechin slowake slowakin slowene slowenin ungar ungarin kroate kroatin serbe serbin " +
  "rumäne rumänin bulgare bulgarin grieche griechin türke türkin russe russin ukrainer ukrainerin litauer litauerin georgier georgierin " +
  "israeli iraner iranerin iraker irakerin syrer syrerin ägypter ägypterin afghane afghanin chinese chinesin japaner japanerin koreaner koreanerin " +
  "amerikaner amerikanerin kanadier kanadierin mexikaner mexikanerin brasilianer brasilianerin argentinier argentinierin australier australierin " +
  "neuseeländer neuseeländerin südafrikaner südafrikanerin nigerianer nigerianerin kenianer kenianerin";

/** German: verb second, split verbs, nouns in capitals and compounds, Konjunktiv for reported speech. */
export const GERMAN: LanguageRules = {
  lang: "de",
  coverage: "full",
  outlets: GERMAN_OUTLETS,
  anonymity: GERMAN_ANONYMITY,
  documents: {
    nouns:
      "\\p{L}*(?:[Ss]tudie|[Bb]ericht|[Gg]utachten|[Uu]mfrage|[Uu]rteil|[Aa]nklageschrift|[Uu]ntersuchung|[Bb]eschluss|[Ss]tatistik|[Ee]rhebung|[Aa]nalyse|[Bb]arometer)s?",
    ties: "(?:der|des|von|vom|im Auftrag (?:der|des|von)|aus dem)",
  },
  grammar: { verbSecond: true, compounds: true, nounCapitals: true },
  quotes: { pairs: ["„“", "»«", "«»", "‚‘", "“”"], dash: false },
  cues: [
    {
      id: "de-say",
      use: "say",
      why: "Neutral verbs of saying.",
      finite:
        "sagt sagte sagten sagen erklärt erklärte erklärten erklären schreibt schrieb schrieben schreiben ergänzt ergänzte " +
        "meint meinte meinten erläutert erläuterte antwortet antwortete entgegnet entgegnete bemerkt bemerkte äußert äußerte äussert äusserte " +
        "berichtet berichtete berichteten berichten erzählt erzählte erzählten twitterte twittert postet postete sage",
      participle:
        "gesagt erklärt geschrieben ergänzt gemeint erläutert geantwortet entgegnet bemerkt geäußert geäussert berichtet erzählt",
      split:
        "fährt_fort fuhr_fort fuhren_fort teilt_mit teilte_mit teilten_mit teilen_mit fügt_hinzu fügte_hinzu fügten_hinzu führt_aus führte_aus",
    },
    {
      id: "de-state",
      use: "state",
      why: "Verbs that report a statement with its force: claim, denial, admission, warning.",
      finite:
        "betont betonte betonten bestätigt bestätigte bestätigten behauptet behauptete behaupteten warnt warnte warnten " +
        "warnen fordert forderte forderten fordern verlangt verlangte kritisiert kritisierte kritisierten kritisieren beklagt " +
        "beklagte bemängelt bemängelte bestreitet bestritt bestritten widerspricht widersprach widersprachen versichert " +
        "versicherte versicherten verspricht versprach mahnt mahnte mahnten appelliert appellierte verweist verwies verwiesen " +
        "beteuert beteuerte argumentiert argumentierte dementiert dementierte dementierten prognostiziert prognostizierte " +
        "schildert schilderte unterstreicht unterstrich bekräftigt bekräftigte gesteht gestand verkündet verkündete meldet " +
        "meldete meldeten melden plädiert plädierte vermutet vermutete empfiehlt empfahl verteidigt verteidigte lobt lobte " +
        "begrüßt begrüßte verurteilt verurteilte konstatiert konstatierte moniert monierte rechtfertigt " +
        "erwidert erwiderte resümiert resümierte fasst_zusammen kommentiert kommentierte bedauert bedauerte " +
        "würdigt würdigte würdigten bezeichnet bezeichnete nennt nannte attackiert attackierte schätzt schätzte rechnet rechnete rät riet spricht_von sprach_von sprachen_von " +
        "sprechen_von klagten beklagten mahnten forderte",
      participle:
        "betont bestätigt behauptet gewarnt gefordert verlangt kritisiert beklagt bemängelt bestritten widersprochen " +
        "versichert versprochen gemahnt appelliert verwiesen beteuert argumentiert dementiert geschildert bekräftigt " +
        "gestanden verkündet gemeldet eingeräumt angekündigt mitgeteilt hinzugefügt zugegeben zurückgewiesen vorgeworfen " +
        "begrüßt verurteilt attackiert verteidigt bezeichnet genannt angemahnt hingewiesen bedauert",
      split:
        "erinnert_daran erinnerte_daran erinnerten_daran spricht_aus sprach_aus sprachen_aus sprechen_aus kündigt_an kündigte_an kündigten_an räumt_ein räumte_ein räumten_ein gibt_an gab_an gaben_an geben_an gibt_zu gab_zu " +
        "weist_zurück wies_zurück wiesen_zurück weisen_zurück weist_hin wies_hin wiesen_hin mahnt_an mahnte_an merkt_an merkte_an " +
        "fordert_auf forderte_auf forderten_auf fordern_auf mahnten_an mahnen_an ruft_auf rief_auf riefen_auf hebt_hervor hob_hervor stellt_klar stellte_klar legt_nahe räumte_ein spricht_an sprach_an " +
        "prangert_an prangerte_an lehnt_ab lehnte_ab lehnten_ab pflichtet_bei pflichtete_bei streitet_ab stritt_ab wirft_vor warf_vor warfen_vor werfen_vor kündigt_an hält_fest hielt_fest gibt_bekannt gab_bekannt gaben_bekannt gibt_zu_bedenken gab_zu_bedenken setzt_hinzu " +
        "macht_klar machte_klar machten_klar macht_deutlich machte_deutlich machten_deutlich geht_davon_aus ging_davon_aus gehen_davon_aus gingen_davon_aus " +
        "gibt_zu_protokoll gab_zu_protokoll",
      infinitive:
        "verkünden einräumen zugeben eingestehen gestehen bekennen melden mitteilen feststellen ankündigen bestätigen berichten",
    },
    {
      id: "de-find",
      use: "find",
      why: "What documents, authorities and researchers do when they report a result.",
      finite:
        "zeigt zeigte zeigen zeigten belegt belegte ergab ergibt ergeben stellt_fest stellte_fest ermittelte ermittelten " +
        "schlussfolgert schlussfolgerte schlussfolgern schlussfolgerten folgert folgerte folgern folgerten herausfand herausfanden feststellte feststellten besagt besagte kommt_zu_dem_schluss kam_zu_dem_schluss spricht",
      participle: "ergeben gezeigt ermittelt festgestellt",
      split: "stellt_fest stellte_fest stellten_fest findet_heraus fand_heraus fanden_heraus",
    },
    {
      id: "de-stands",
      use: "say",
      why: 'Impersonal: the source stands behind a preposition ("heißt es in dem Brief").',
      finite: "heißt hieß heisst hiess",
      impersonal: true,
      behind: "in im aus bei von vom",
    },
    {
      id: "de-emerges",
      use: "say",
      why: 'The source stands behind a preposition ("geht aus den Akten hervor").',
      finite: "",
      split: "geht_hervor ging_hervor gehen_hervor gingen_hervor",
      behind: "in im aus bei von vom",
    },
    {
      id: "de-utter",
      use: "utter",
      why: "Speech only beside a quotation.",
      finite:
        "droht drohte drohten reagiert reagierte witzelt witzelte scherzt scherzte erinnert erinnerte freut freute schwärmt schwärmte beschreibt " +
        "beschrieb lacht lachte fragt fragte findet fand ruft rief schimpft schimpfte wettert wetterte urteilt urteilte bilanziert " +
        "bilanzierte kontert konterte analysiert analysierte prophezeit prophezeite mutmaßt mutmaßte spekuliert verrät verriet " +
        "poltert polterte spottet spottete ätzt ätzte frohlockt raunt raunte stöhnt stöhnte jubelt jubelte klagt klagte präzisiert präzisierte seufzt seufzte flüstert flüsterte wirbt warb",
      split:
        "wirft_ein warf_ein hakt_nach hakte_nach legt_nach legte_nach setzt_fort setzte_fort ruft_zu rief_zu riefen_zu regt_an regte_an fasst_zusammen fasste_zusammen blickt_zurück blickte_zurück",
    },
    {
      id: "de-think",
      use: "think",
      why: "Thoughts: no report of speech.",
      finite: "glaubt glaubte hofft hoffte denkt dachte fürchtet befürchtet weiß wusste",
    },
  ],
  nounLike: "",
  accordingTo:
    "laut laut_aussage laut_aussage_von laut_angaben laut_angaben_von laut_auskunft nach_angaben nach_angaben_von nach_angaben_vom nach_aussage nach_aussagen nach_aussage_von nach_aussagen_von " +
    "nach_einschätzung nach_einschätzung_von nach_ansicht nach_ansicht_von nach_meinung nach_meinung_von nach_auffassung " +
    "nach_auffassung_von nach_informationen nach_informationen_von nach_darstellung nach_darstellung_von nach_worten " +
    "nach_den_worten nach_den_worten_von nach_eigenen_angaben_von nach_daten aus_sicht aus_sicht_von aus_sicht_vom " +
    "nach_berechnungen nach_berechnungen_von nach_schätzungen nach_schätzungen_von nach_einem_bericht unter_berufung_auf",
  askingDeterminers: "viel viele vielen wieviel wieviele wenig wenige welche welchen welches welcher welchem",
  relations:
    "kollege kollegin freund freundin nachbar nachbarin partner partnerin mitstreiter mitstreiterin ehemann ehefrau",
  bodiesOfNames:
    "firma kanzlei stiftung agentur bäckerei metzgerei reederei brauerei weinguts weingut verlags galerie haus hauses hofs schule",
  views:
    "angabe angaben aussage aussagen auskunft ansicht ansichten meinung auffassung einschätzung einschätzungen darstellung schilderung " +
    "worten informationen erkenntnissen daten berechnungen berechnung schätzung schätzungen überzeugung sicht perspektive " +
    "beobachtung beobachtungen",
  viewOwners: "seine=he seinen=he seiner=he ihre=she ihren=she ihrer=she ihm=he ihr=she",
  viewTies: "nach laut aus zufolge",
  vagueSources:
    "angaben angabe aussage aussagen definition vorstellungen erkenntnissen informationen berechnungen schätzungen plan",
  states:
    "russland china iran israel ukraine usa deutschland frankreich großbritannien england spanien italien polen ungarn österreich schweiz " +
    "türkei griechenland japan indien nordkorea südkorea syrien libanon irak ägypten jordanien katar saudi-arabien venezuela kuba " +
    "brasilien mexiko kanada australien belarus georgien serbien kosovo rumänien bulgarien dänemark schweden norwegen finnland " +
    "niederlande belgien litauen lettland estland tschechien slowakei taiwan pakistan afghanistan moskau peking washington kiew " +
    "teheran ankara warschau budapest brüssel pjöngjang jerusalem",
  anybody: "leute leuten menschen",
  sayings:
    "prognose prognosen botschaft einschätzung einschätzungen ansicht meinung auffassung fazit kritik vorwurf vorwürfe erinnerung " +
    "erinnerungen warnung warnungen forderung forderungen appell begründung überzeugung these argument hoffnung devise motto " +
    "vermutung klage worte worten darstellung schilderung schilderungen lesart rechnung tenor bilanz diagnose",
  reportedMood:
    "sei seien habe werde könne müsse dürfe solle wolle möge wisse gebe gehe komme stehe liege bleibe lasse sehe mache brauche " +
    "halte handle handele bestehe fehle spiele führe bringe finde gelte nehme spreche rechne hoffe glaube gehöre helfe fahre laufe " +
    "trage arbeite ergebe betreffe bedeute zeige stelle setze erwarte bekomme beginne ende drohe reiche wachse leide lebe kenne ziehe " +
    "fordere verlange kritisiere warne betone erkläre sage wünsche plane suche versuche verliere gewinne erhalte erreiche entstehe " +
    "funktioniere passe profitiere steige sinke sorge biete diene verdiene verstehe vertrete wirke zahle ignoriere benötige nutze " +
    "unterstütze verstoße verzichte schaffe fühle freue falle schreibe nenne heiße lerne wohne warte verhindere erinnere vermisse " +
    "ermögliche erlaube belaste gefährde verändere verschlechtere verbessere verursache koste kaufe verkaufe hinterlasse",
  supposedMood: "würden",
  pluralMood: "hätten wären müssten",
  possible: "darf dürfen kann können",
  firstPerson: "ich",
  verbParticles: "ab an auf aus ein vor zu um her hin weg nach bei mit zurück hervor fest durch los",
  tradeEndings: "er erin ist istin or orin eur eurin ant antin ent entin oge ogin",
  verbNouns:
    "abstand anklage anspruch anstoß antrag auskunft beschwerde bezug bezüge einfluss einspruch gebrauch hoffnungen klage kritik platz protest " +
    "rücksicht schuld sorgen stellung verständnis vorwurf vorwürfe widerspruch wort zweifel",
  thingEndings: "ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten ismus nisse",
  accordingAfter: "zufolge",
  viewOf: "aus_sicht aus_sicht_von aus_sicht_vom",
  opinionOf: "für",
  bareCues: "so",
  issuing: "veröffentlichte verschickte verbreitete verfasste schrieb postete",
  wordPointers: "mit_diesen_worten mit_solchen_worten in_diesen_worten so",
  asClause: "wie",
  within: "in im",
  actVerbs: "bestätigt bestätigte bestätigten bestätigen weist wies wiesen lehnt lehnte lehnten",
  that: "dass ob",
  pronouns: {
    he: "er",
    she: "sie",
    they: "",
    it: "es",
    other:
      "ich du wir ihr man jemand niemand alle keiner nichts etwas dies wer alles sich uns mich mir dich dir ihm ihn ihnen euch",
  },
  elisions: "",
  clitics: "",
  definite:
    "der die das den dem des dieser diese dieses diesen diesem jener jene jenes jenen jenem derselbe dieselbe",
  goOn: "muss musste müssen mussten konnte konnten",
  otherSenses:
    "meldet_sich melden_sich meldete_sich meldeten_sich zeigt_sich zeigte_sich zeigen_sich zeigten_sich äußert_sich äußerte_sich äußerten_sich äussert_sich äusserte_sich erklärt_sich erklärte_sich nennt_sich nannte_sich",
  stateAuxiliaries: "ist sind war waren sei seien wäre wären bin",
  pluralVerbs: "en sind",
  singularOpeners: "das dieses jedes ein eine jeder jede er es",
  genitiveArticles: "des eines",
  genitiveAdjectives: "er",
  adjectiveEndings: "e en er es em",
  pastsLikeAdjectives: "te",
  nameAdjectives: "er",
  subjectArticles: "der",
  contractions: "zum zur im am beim vom ins ans aufs vorm",
  objectAdjectives: "der=en",
  objectArticles: "den dem des einem einen eines diesem diesen",
  indefinite: "ein eine einen einem einer eines",
  possessive:
    "sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem mein meine meinen " +
    "meiner dein deine euer eure",
  quantifiers:
    "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf viele vielen mehrere mehreren einige einigen wenige alle allen " +
    "beide beiden manche manchen zahlreiche zahlreichen andere anderen anderer weitere weiteren kein keine keinen keiner " +
    "keinem jeder jede jedes jeden etliche etlichen verschiedene hunderte tausende dutzende millionen milliarden hunderttausende zehntausende sämtliche einzelne prozent jeglicher jegliche jegliches",
  prepositions: PREPOSITIONS,
  nounPrepositions: "von vom des der eines einer deren dessen für",
  tyingPrepositions: "von vom des der eines einer deren dessen",
  and: "und oder sowie &",
  clause: CLAUSE,
  relative: "der die das den dem dessen deren welcher welche welches",
  promisers: "wie was",
  auxiliaries: AUXILIARIES,
  passive: "wird werden wurde wurden worden",
  by: "von vom durch",
  negations: "nicht nie niemals kaum keineswegs kein keine keinen keiner keinem",
  adverbs: ADVERBS,
  adverbEnding: "weise",
  pastEnding: "",
  participleEnding: "",
  agentEndings: "",
  time: TIME,
  honorifics: "herr herrn frau dr prof doktor",
  titles: TITLES,
  nouns: {
    person:
      `${TITLES} ${NATIONS} jurist juristin investor investorin delegierte delegierter ceo arbeitsrechtlerin arbeitsrechtler rechtlerin mann frau junge mädchen vater mutter sohn tochter bruder schwester ehemann ehefrau witwe freund freundin ` +
      "partner partnerin kontrahent kontrahentin ehepartner mitbewohner mitbewohnerin mitschüler mitschülerin banker bankerin korrespondent korrespondentin reporter reporterin redakteur redakteurin referent referentin koordinator koordinatorin moderator moderatorin kontrolleur kontrolleurin vizekanzler exkanzler winzer winzerin gastronom gastronomin techniker technikerin ingenieur ingenieurin architekt architektin psychologe psychologin coach meteorologe meteorologin fachmann fachfrau übersetzer übersetzerin dissident anführer anführerin ministerialrat nachbar nachbarin zeuge zeugin dame herr opfer täter täterin angeklagte angeklagter angeklagten verdächtige verdächtiger " +
      "beschuldigte beschuldigter beamter beamtin insider insiderin informant mitarbeiter mitarbeiterin lehrer lehrerin " +
      "schüler schülerin student studentin arzt ärztin notarzt mediziner medizinerin fahrer fahrerin besitzer besitzerin " +
      "bewohner bewohnerin anwohner anwohnerin augenzeuge soldat soldatin offizier ermittler ermittlerin angehörige " +
      "betroffener nutzer nutzerin kunde kundin landwirt bauer bäuerin quelle vermieter mieter mieterin rentner rentnerin " +
      "verkäufer verkäuferin händler feuerwehrmann einsatzleiter augenzeugin berater beraterin beobachter kollege kollegin " +
      "gastgeber gastgeberin arbeitgeber arbeitgeberin arbeitnehmer arbeitnehmerin mitglied geschädigte loge login istin antin entin eurin demokrat demokratin diplomat diplomatin jährige jähriger jährigen alist urist inist onist ologe ologen atorin itorin ektorin etorin leiterin kerin nerin berin lerin merin serin cherin gerin herin zerin terin derin ferin",
    people:
      "experten expertinnen forscher forscherinnen wissenschaftler wissenschaftlerinnen ökonomen analysten kritiker " +
      "beobachter politiker abgeordnete abgeordneten betroffene betroffenen anwohner nachbarn zeugen augenzeugen angehörige " +
      "angehörigen familienmitglieder eltern kinder opfer mitarbeiter mitarbeiterinnen beschäftigte beamte beamten ermittler " +
      "vertreter vertretern polizisten einsatzkräfte rettungskräfte ärzte mediziner lehrer schüler studenten studierende " +
      "demonstranten aktivisten unterstützer gegner anhänger landwirte händler kreise kreisen quellen insider insidern " +
      "behörden polizei feuerwehr medien menschen leute bürger nutzer kunden teilnehmer teilnehmerinnen teilnehmern familien passanten gäste besucher fahrgäste reisende spieler fans juristen historiker anwälte " +
      "dänen finnen briten schotten franzosen portugiesen tschechen slowaken slowenen kroaten serben rumänen bulgaren griechen türken russen " +
      "afghanen chinesen staatsanwälte verteidiger diplomaten militärs soldaten sprecher kollegen freunde mitglieder mitgliedern dienste " +
      "diensten geheimdienste nachrichtendienste demokraten demokratinnen befürworter verbraucherschützer umweltschützer datenschützer innen",
    body:
      "ministerium amt behörde kommission regierung bundesregierung landesregierung parlament bundestag bundesrat senat " +
      "rat gericht landgericht amtsgericht verwaltungsgericht bundesgerichtshof bundesverfassungsgericht staatsanwaltschaft " +
      "generalbundesanwalt justiz partei fraktion verband bund verein gewerkschaft kammer unternehmen konzern firma " +
      "gesellschaft bank hochschule universität institut stiftung organisation agentur anstalt zentrum klinik krankenhaus " +
      "polizeipräsidium kirche bistum landeskirche synode stadt gemeinde kreis landkreis verwaltung armee militär " +
      "generalstab bundeswehr verfassungsschutz bundesnachrichtendienst kreml union allianz bündnis initiative " +
      "grünen linke linken polizeidirektion polizei leitstelle ngo bundesamt landesamt finanzamt kriminalamt gesundheitsamt ordnungsamt umweltamt kartellamt leitung abteilung redaktion direktion delegation innung versicherung opposition koalition vereinigung einrichtung genossenschaft gemeinschaft mannschaft belegschaft marktplatz onlineshop vermittler sender zeitung nachrichtenagentur magazin blatt rundfunk betreiber hersteller anbieter netzwerk club klub team ausschuss gremium vorstand " +
      "aufsichtsrat dachverband dienst zentralrat botschaft konsulat hilfswerk werk versicherer krankenkasse zoll " +
      "hamas hisbollah taliban nato uno ezb feuerwehr ag gmbh se kg dwd plattform portal wetterdienst jugendamt magistrat kanton " +
      "staatsschutz umwelthilfe welthungerhilfe volkshilfe nothilfe diakonie caritas rechnungshof klinikum reederei verlag kanzlei kabinett landeshauptstadt konsortium arbeitskreis pressestelle landespolizei theater museum " +
      "stadtwerke stadtwerken wasserwerke wasserwerken verkehrsbetriebe verkehrsbetrieben versorger",
    document:
      "paragraph paragraf anfrage nachfrage rückfrage bericht berichte berichten studie studien untersuchung umfrage erhebung analyse gutachten papier dokument dokumente " +
      "dokumenten schreiben brief mail mitteilung pressemitteilung erklärung stellungnahme urteil beschluss anklage " +
      "anklageschrift auszug registerauszug protokoll statistik zahlen daten angaben recherche recherchen artikel beitrag " +
      "buch interview post tweet video aufnahme aufnahmen vertrag gesetz entwurf gesetzentwurf antrag antwort schätzung " +
      "prognose barometer index befragung auswertung berechnungen unterlagen akten meldung meldungen medienbericht " +
      "medienberichten medienberichte agenturbericht verordnung satzung richtlinie regelwerk regularien statuten leitfaden merkblatt",
    utterance:
      "mitteilung pressemitteilung erklärung stellungnahme schreiben brief mail post tweet video beitrag interview podcast antwort",
    spokesperson: "sprecher sprecherin sprechern pressesprecher pressesprecherin regierungssprecher",
    womenEnding: "innen",
    bodyKinds: [
      "unternehmen konzern firma gesellschaft hersteller anbieter betreiber bank versicherer ag gmbh se kg plattform portal marktplatz onlineshop vermittler bauer versorger",
      "verein klub club mannschaft team",
      "organisation verband verein ngo stiftung initiative bündnis hilfswerk gewerkschaft zentrum vereinigung",
      "partei fraktion",
      "behörde amt dienst agentur direktion anstalt verfassungsschutz",
      "gericht gerichtshof",
      "zeitung sender magazin blatt rundfunk",
    ],
    anaphor:
      "unternehmen konzern firma ngo stiftung gesellschaft initiative gewerkschaft behörde ministerium partei verband bank gericht universität kommission organisation verein regierung amt " +
      "experte expertin wissenschaftler wissenschaftlerin forscher forscherin mediziner medizinerin politiker politikerin ökonom ökonomin " +
      "fachmann fachfrau jurist juristin historiker historikerin psychologe psychologin analyst analystin",
  },
  otherThan:
    "anderer andere anderen anderem weiterer weitere weiteren zweiter zweite zweiten dritter dritte dritten",
  plainPeople:
    "mann mannes frau dame junge mädchen mutter vater teenager rentner rentnerin bruder schwester sohn tochter opa oma ehefrau ehemann witwe witwer freund freundin nachbar nachbarin",
  ownTrades:
    "familienvater familienmutter star filmstar popstar model moderator moderatorin influencer influencerin youtuber youtuberin " +
    "sportler sportlerin fußballer fußballerin rennfahrer rennfahrerin tennisspieler tennisspielerin politiker politikerin schauspieler schauspielerin sänger sängerin musiker musikerin rapper rapperin " +
    "autor autorin schriftsteller schriftstellerin künstler künstlerin unternehmer unternehmerin regisseur " +
    "regisseurin komiker kabarettist kabarettistin stürmer angreifer torhüter mittelfeldspieler profi " +
    "weltmeister weltmeisterin olympiasieger olympiasiegerin mediziner medizinerin forscher forscherin " +
    "wissenschaftler wissenschaftlerin experte expertin historiker historikerin ökonom ökonomin psychologe " +
    "psychologin soziologe soziologin jurist juristin kenner kennerin liebhaber liebhaberin mann frau dame rentner rentnerin teenager student " +
    `studentin ${NATIONS}`,
  anyOffice:
    "kremlchef regierungschef regierungschefin staatschef staatschefin ressortchef ressortchefin rathauschef " +
    "rathauschefin amtsinhaber amtsinhaberin -politiker -politikerin -demokrat -demokratin",
  givenNames: {
    he: "hard bert fried helm mund wald",
    she: "a hild traud traut gund linde",
    except: "andrea joshua ilia mika nikita noa sascha sasha shota",
  },
  cases: {
    he: "der_e dieser_e jener_e",
    she: "die_e eine_e diese_e seine_e ihre_e unsere_e der_en einer_en dieser_en seiner_en ihrer_en unserer_en zur_en",
    it: "das_e dieses_e jenes_e",
    they: "die_en diese_en den_en diesen_en seine_en ihre_en seinen_en ihren_en",
    either:
      "dem_en des_en einem_en einen_en eines_en diesem_en seinem_en seines_en ihrem_en ihres_en unserem_en unseres_en " +
      "vom_en zum_en beim_en im_en am_en _em",
    oblique: "dem des einem eines diesem seinem seines ihrem ihres unserem unseres vom zum beim im am",
    weak: "em en e",
    strong: { he: "er", she: "e", it: "es", they: "e" },
    adjectives:
      "isch lich ig deutsch national international regional zentral sozial föderal rot grün weiß blau neu jung alt groß frei vereint vereinigt " +
      "oberst hoh gemeinsam erst zweit dritt leitend",
    neuter:
      "amt ministerium institut gericht unternehmen werk zentrum parlament präsidium netzwerk bündnis kollegium komitee museum " +
      "krankenhaus haus bistum kreuz team mitglied oberhaupt opfer model mädchen kind",
    masculine:
      "verband verein bund rat dienst hof senat konzern klub club ausschuss rundfunk kreis landtag bundestag vorstand zoll " +
      "schutz sender versorger betreiber hersteller anbieter versicherer fonds tag",
  },
  nounEndings: "es s n en",
  roleEndings: "en et n s",
  femaleEndings: "in",
  notPeople:
    "polen ungarn schweden metropole metropolen monopole monopolen konstantin constantin valentin quentin florentin clementin corentin kristin christin katherin catherin",
  ageEndings: "-jährige -jähriger -jährigen",
  roleEnds: "angesichts vor nach während wegen trotz seit gegenüber laut heute wie",
  sameOffices: [
    "trainer coach",
    "trainerin coachin",
    "bürgermeister oberbürgermeister stadtoberhaupt",
    "präsident staatschef staatsoberhaupt",
    "kanzler bundeskanzler regierungschef",
    "ministerpräsident premierminister premier regierungschef landesvater",
    "abgeordneter abgeordnete parlamentarier parlamentarierin",
    "anwalt rechtsanwalt verteidiger",
    "anwältin rechtsanwältin verteidigerin",
    "staatsanwalt ankläger",
    "geschäftsführer manager firmenchef konzernchef unternehmenschef vorstandschef vorstandsvorsitzender ceo",
    "geschäftsführerin managerin firmenchefin konzernchefin unternehmenschefin vorstandschefin vorstandsvorsitzende",
    "bischof oberhirte",
  ],
  male:
    "experte wissenschaftler mediziner ökonom fachmann jurist historiker psychologe er herr herrn mann vater sohn bruder präsident kanzler minister bischof papst könig prinz sprecher politiker richter " +
    "anwalt chef trainer spieler vorsitzender forscher professor bürgermeister generalsekretär landesbischof ehemann",
  female:
    "expertin wissenschaftlerin medizinerin ökonomin fachfrau juristin historikerin psychologin sie frau dame mutter tochter schwester präsidentin kanzlerin ministerin bischöfin königin prinzessin sprecherin politikerin " +
    "richterin anwältin chefin trainerin spielerin forscherin professorin bürgermeisterin generalsekretärin ehefrau " +
    "kommissionspräsidentin bundestagspräsidentin",
  notNames: `wie als wieso weshalb sowohl umgekehrt immerhin darin daran darauf daraus darunter darüber davor dahinter daneben dafür danach davon dazwischen hierzu hierbei hiermit hierfür worin woran worauf woraus worunter worüber wovor wofür wonach wovon womit wozu wobei wodurch ihnen ihm ihn mir uns euch manches vieles solche solches etwas nichts nicht kein keine viele einige mehrere und oder er sie es ich wir man wer ja nein grund zwar insbesondere beide zahlreiche ähnlich gemeinsam ursprünglich tatsächlich hintergrund`,
  shares: "hälfte mehrheit drittel viertel fünftel prozent großteil",
  silentSubjects: "man ich wir wer niemand jemand keiner",
  particles: "van von di al el bin ibn la le du de",
  abbreviations:
    "dr prof st nr bzw ca vgl z.b d.h u.a usw etc mio mrd tel str abs art inkl evtl ggf sog jr sen geb gest verh hl",
  numberAbbreviations: "nr",
};
