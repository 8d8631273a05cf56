import { NORDIC_ANONYMITY } from "../anonymity/nordic.ts";
import type { LanguageRules } from "../language.ts";
import { NORDIC_OUTLETS } from "../outlets/nordic.ts";

/** What Norwegian, Swedish and Danish share; word lists of all three, which seldom clash. */
const PREPOSITIONS =
  "foreholdt forelagt i på av af fra från til till for för med ved vid om mot over över under etter efter før innan mellom mellan mellem uten utan " +
  "uden hos gjennom genom gennem rundt kring omkring blant bland blandt ifølge enligt ifölge siden sedan gjennom langs längs " +
  "inom innenfor trots trods tross via angående ifråga bak bag bakom hos ut opp upp op ned ner";
const ADVERBS =
  "efterfølgende etterpå efteråt herefter deretter därefter også även også ogsaa så da då nå nu deretter därefter derefter senere senare tidligere tidigare dessuten dessutom desuden likevel " +
  "ändå alligevel derfor därför fortsatt fortfarande fortsat her här der där igjen igen allerede redan ikke_bare bare bara kun " +
  "endast videre vidare videre samtidig samtidigt imidlertid dock dog selv själv selve aldri aldrig alltid altid ofte ofta nylig " +
  "nyligen blant_annet bland_annat blandt_andet dermed därmed svært mycket meget mer mere mest nok vel väl jo nå seinere mens " +
  "først først först til_slutt følgende";
const CLAUSE =
  "men fordi eftersom därför når när hvis om da då mens medan selv_om dersom som for för så hvor var hvordan hur hvorfor varför";
const AUXILIARIES =
  "er är var har hadde hade havde har_vært vært varit været blir bliver ble blev blitt blivit blevet vil vill ville skal ska " +
  "skulle skall kan kunne kunde må måtte måste bør bör burde får fick fikk være vara være bli blive hatt haft";
const TIME =
  "mandag måndag tirsdag tisdag onsdag torsdag fredag lørdag lördag søndag söndag mandags måndagen tisdagen onsdagen torsdagen " +
  "fredagen lördagen söndagen januar januari februar februari mars marts april mai maj juni juli august augusti september " +
  "oktober november desember december i_dag idag igår går morgen morgon kveld kväll aften natt nat dag dager dagar dage uke vecka uge " +
  "uker veckor uger måned månad måneder månader år time timme timer timmar minutter minuter minutter sommer sommar vinter høst höst vår forår " +
  "morgenen kvelden natten dagen uken året formiddag eftermiddag ettermiddag";
const TITLES =
  "president presidenten præsident præsidenten statsminister statsministeren statsminister statsråd minister ministeren utenriksminister " +
  "utrikesminister udenrigsminister finansminister justisminister helseminister ordfører ordføreren borgmester borgmesteren " +
  "kommunalråd byråd partileder partiledare partileder leder lederen ledare ledaren formand formanden ordförande ordföranden " +
  "nestleder generalsekretær generalsekreterare direktør direktøren direktör vd administrerende sjef sjefen chef chefen " +
  "avdelingsleder talsperson talskvinne talsmann talsman talskvinna talsmand talsperson pressetalsmann pressechef presschef " +
  "kommunikasjonssjef kommunikationschef rådgiver statsadvokat politiadvokat politiinspektør politikommissær kriminalinspektør " +
  "politimester polisinspektör polischef politidirektør innsatsleder operasjonsleder operasjonsleder åklagare åklagaren " +
  "kammaråklagare anklager anklageren aktor forsvarer forsvareren försvarare advokat advokaten forsvarsadvokaten " +
  "forsvarsadvokat bistandsadvokat dommer dommeren domare domaren professor professoren forsker forskeren forskare forskaren " +
  "lege legen läkare läkaren læge lægen overlege överläkare overlæge økonom økonomen ekonom sjeføkonom chefekonom cheføkonom " +
  "analytiker analytikeren historiker trener treneren tränare tränaren træner træneren landslagssjef forbundskapten landstræner " +
  "spiller spilleren spelare spelaren kaptein kapten forfatter forfatteren författare skuespiller skådespelare " +
  "skuespilleren artist artisten journalist redaktør redaktören redaktøren kong konge kongen kung kungen dronning drottning prins " +
  "prinsesse prinsessa pave påven biskop biskopen prest general oberst ambassadør ambassadör riksdagsledamot stortingsrepresentant " +
  "folketingsmedlem eu-kommisjonær kandidat kandidaten aktivist gründer grundare eier ejer ägare ägaren ekspert experten expert " +
  "eksperten seniorforsker rektor rektoren styreleder styrelseordförande bestyrelsesformand medlem talskvinnen talsmannen";

type Own = Pick<LanguageRules, "lang"> & Partial<LanguageRules>;

function nordic(own: Own): LanguageRules {
  return {
    coverage: "full",
    outlets: NORDIC_OUTLETS,
    anonymity: NORDIC_ANONYMITY,
    documents: {
      nouns:
        "\\p{L}*(?:rapport(?:en)?|studi(?:e|en)|undersøkelse(?:n)?|undersökning(?:en)?|undersøgelse(?:n)?|måling(?:en)?|mätning(?:en)?|dom(?:men)?|analyse(?:n)?|analys(?:en)?)",
      ties: "(?:fra|från|av|af|utført av|utförd av|publisert i|publicerad i)",
    },
    grammar: { smallMonths: true, verbSecond: true, compounds: true, suffixArticle: true },
    quotes: { pairs: ["«»", "””", "“”", "»«", "„“"], dash: true },
    cues: [
      {
        id: "nordic-say",
        use: "say",
        why: "Neutral verbs of saying in Norwegian, Swedish and Danish.",
        finite:
          "sier sa siger sagde säger sade forteller fortalte fortæller berättar berättade forklarer forklarte forklarede " +
          "förklarar förklarade skriver skrev svarer svarte svarede svarar svarade uttaler uttalte udtaler udtalte uttalar " +
          "uttalade opplyser opplyste oplyser oplyste uppger uppgav oppgir oppga mener mente menar menade kommenterer " +
          "kommenterte kommenterede kommenterar kommenterade meddeler meddelte meddelar meddelade tilføyer tilføjer tillägger " +
          "tillade tilføyde tilføjede melder meldte fortsetter fortsatte fortsätter fortsætter minnes mintes mindes minns",
        participle:
          "sagt fortalt fortalt berättat forklart forklaret förklarat skrevet skrivit svart svaret svarat uttalt udtalt uttalat " +
          "opplyst oplyst uppgett uppgivit kommentert kommenteret kommenterat meddelt meddelat ment menat tillagt",
        split: "legger_til la_til lägger_till slår_fast slo_fast slog_fast",
      },
      {
        id: "nordic-state",
        use: "state",
        why: "Verbs that report a statement with its force.",
        finite:
          "hevder hevdet hävdar hävdade hævder hævdede bekrefter bekreftet bekræfter bekræftede bekräftar bekräftade advarer " +
          "advarte advarede varnar varnade innrømmer innrømmet indrømmer indrømmede erkänner erkände erkjenner erkjente erkender " +
          "erkendte nekter nektet benekter benektet nægter nægtede nekar nekade förnekar förnekade avviser avviste afviser " +
          "afviste avvisar avvisade krever krevde kræver krævede kräver krävde lover lovte lovede lovar lovade understreker " +
          "understreket understreger understregede understryker underströk betonar betonade påpeker påpekte påpeger påpegede " +
          "påpekar påpekade kritiserer kritiserte kritiserede kritiserar kritiserade anklager anklaget anklagede anklagar " +
          "anklagade varsler varslet varslede kaller kalte kalder kaldte kallar kallade beskriver beskrev konstaterer " +
          "konstaterte konstaterede konstaterar konstaterade vurderer vurderte vurderede bedömer bedömde bedømmer frykter " +
          "roser roste rosar annonserer annonserte annoncerer tilstår tilsto ber bad ba uppmanar uppmanade opfordrer opfordrede " +
          "oppfordrer oppfordret anslår anslo anslog",
        participle:
          "hevdet hävdat hævdet bekreftet bekræftet bekräftat advart advaret varnat innrømmet indrømmet erkänt erkjent erkendt " +
          "nektet benektet nægtet nekat förnekat avvist afvist avvisat krevd krævet krävt lovet lovat understreket påpekt " +
          "kritisert kritiseret kritiserat anklaget anklagat varslet kalt kaldt kallat beskrevet beskrivit konstatert konstaterat",
        split:
          "viser_til viste_til henviser_til henviste_til hänvisar_till hänvisade_till peker_på pekte_på pekar_på pekade_på peger_på pegede_på",
      },
      {
        id: "nordic-find",
        use: "find",
        why: "What documents and bodies do when they report a result.",
        finite: "viser viste visar visade konkluderer konkluderte konkluderede",
        participle: "vist visat konkludert",
      },
      {
        id: "nordic-stands",
        use: "say",
        why: 'Impersonal: the source stands behind a preposition ("står det i åtalet", "heter det i rapporten").',
        finite: "står stod heter hedder fremgår framgår framgick fremgik lyder löd lød",
        behind: "i av af på fra från",
      },
      {
        id: "nordic-think",
        use: "think",
        why: "Thoughts: no report of speech.",
        finite: "tror trodde håper håpet hoppas hoppades håber tänker tänkte tenker vet",
      },
    ],
    nounLike: "krever lover varsler roser ber anklager svar",
    accordingTo: "ifølge i_følge enligt ifölge i_henhold_til",
    accordingAfter: "",
    bareCues: "",
    issuing: "publiserte publicerade udsendte sendte skickade skrev",
    wordPointers: "med_disse_ord med_disse_ordene med_dessa_ord med_de_orden med_de_ordene",
    asClause: "som",
    actVerbs:
      "bekrefter bekreftet bekräftar bekräftade bekræfter bekræftede avviser avviste avvisar avvisade afviser afviste",
    that: "at att om",
    pronouns: {
      he: "han",
      she: "hun hon",
      they: "de dem",
      it: "",
      other:
        "jeg jag du vi dere ni man ingen noen någon nogen alle alla alt allt det den dette detta seg sig oss meg mig ham henne hvem vem hva vad",
    },
    elisions: "",
    clitics: "",
    definite: "den det de denne dette disse denna detta dessa",
    indefinite: "en et ett ei",
    possessive: "hans hennes deres deras sin sitt sine sina vår vårt våre våra min mitt mine mina din ditt",
    quantifiers:
      "to två tre fire fyra fem seks sex sju syv åtta åtte otte ni ti tio flere flera noen några nogle mange många andre andra begge båda " +
      "både alle alla ingen inga hver varje flera enkelte",
    prepositions: PREPOSITIONS,
    nounPrepositions: "av af fra från for för",
    tyingPrepositions: "av af fra från",
    and: "og och eller samt &",
    clause: CLAUSE,
    relative: "som der hvis vars hvilket vilket vilken",
    auxiliaries: AUXILIARIES,
    passive: "blir ble blev bliver blitt blivit blevet",
    by: "av af",
    negations: "ikke inte ej aldri aldrig ikkje ingen inga",
    adverbs: ADVERBS,
    adverbEnding: "",
    pastEnding: "",
    participleEnding: "",
    agentEndings: "",
    time: TIME,
    honorifics: "herr fru dr prof",
    titles: TITLES,
    nouns: {
      person:
        `${TITLES} mann mannen mand manden man kvinne kvinnen kvinna kvinnan kvinde kvinden gutt gutten pojke pojken dreng drengen ` +
        "jente jenta flicka flickan pige pigen far faren pappa mor moren mamma sønn son søn datter dotter bror søster syster ektemann " +
        "kone hustru venn venninne vän ven nabo naboen granne grannen vitne vitnet vittne vittnet vidne offer offeret offret " +
        "siktede tiltalte sigtede misstänkte misstänkta anholdte politimann polisman betjent tjenestemann ansatt anställd ansat " +
        "lærer læreren lärare läraren elev eleven student studenten sjåfør förare chauffør soldat soldaten bonde bonden kunde " +
        "kunden pasient patient brannmann innbygger boende beboer kilde kilden källa källan nordmannen nordmann svensken danskeren " +
        "drammenseren bergenseren åring åringen åringens årige trønderen föräldern passasjer passagerare",
      people:
        "menn män mænd kvinner kvinnor kvinder naboer grannar naboer vitner vittnen vidner foreldre föräldrar forældre barn elever eleverna elevene " +
        "eleverne ansatte anställda politiet polisen politi polis myndigheter myndighetene myndigheterna myndigheder myndighederne " +
        "eksperter experter forskere forskare forskerne forskarna kritikere kritiker kritikerne analytikere advokater " +
        "påtalemyndighet aktivister demonstranter politikere politiker kilder kilden källor kilder medier medierna mediene medier " +
        "folk personer fans kolleger kollegor venner vänner venner pårørende anhöriga pårørende brannvesenet leger läkare læger " +
        "innbyggere boende beboere tiltalte misstänkta bønder bönder fagfolk studenter soldater",
      body:
        "departement departementet ministeriet ministerium regjeringen regjering regeringen regering stortinget riksdagen folketinget " +
        "kommunen kommune kommun fylkeskommunen regionen region domstol domstolen tingretten tingsrätten hovrätten lagmannsretten " +
        "høyesterett högsta byretten landsretten påtalemyndigheten påtalemyndighet åklagarmyndigheten anklagemyndigheden " +
        "politidistrikt direktoratet myndigheten myndighet etaten verket styrelsen styret nemnda nämnden partiet parti forbundet " +
        "förbundet forbund foreningen föreningen organisasjonen organisationen organisasjon organisation selskapet selskap bolaget " +
        "bolag selskab selskabet firmaet firma virksomheden bedriften företaget banken bank universitetet universitet høyskolen " +
        "högskolan instituttet institutet instituttet sykehuset sjukhuset hospitalet forsvaret försvaret försvarsmakten hæren nato eu " +
        "fn unionen kommisjonen kommissionen rådet komiteen utvalget klubben klubb klub ambassaden etterretningstjenesten säpo pst " +
        "mattilsynet folkhälsomyndigheten helsedirektoratet skatteetaten skatteverket kreml kirken kyrkan " +
        "avisa avisen kanalen tidningen nyhetsbyrået aktørene konsernet koncernen leverandøren metropolitan police",
      document:
        "rapport rapporten rapporter undersøkelse undersøkelsen undersökning undersökningen undersøgelse undersøgelsen studie studien " +
        "måling målingen mätning mätningen pressemelding pressemeldingen pressmeddelande pressmeddelandet pressemeddelelse " +
        "pressemeddelelsen brev brevet e-post mejl melding meldingen dom dommen domen dommen tiltale tiltalen åtal åtalet " +
        "siktelsen tiltalebeslutningen stämningsansökan anklageskrift anklageskriftet beslut beslutet vedtak dokument dokumentet " +
        "dokumenter bok boken bog bogen artikkel artikkelen artikel artikeln innlegg inlägg opslag video videoen intervju " +
        "intervjun interview lov loven lag lagen tall tallene siffror tal tallene statistikk statistik prognose prognosen konversation",
      utterance:
        "pressemelding pressmeddelande pressemeddelelse brev e-post mejl melding innlegg inlägg opslag video intervju interview uttalelse uttalande udtalelse",
      spokesperson:
        "talsperson talskvinne talskvinnen talsmann talsmannen talsman talesperson talskvinna talsmand pressetalsmann pressetalsperson",
      bodyKinds: [
        "selskapet selskabet bolaget företaget firmaet konsernet koncernen virksomheden bedriften banken selskap selskab bolag företag firma konsern koncern bank kjeden kæden kedjan leverandøren leverantören",
        "klubben klubb klub laget holdet",
        "avisa avisen tidningen kanalen",
        "organisasjonen organisationen foreningen föreningen forbundet förbundet forening forbund förbund förening organisasjon organisation",
        "partiet parti",
        "myndigheten tilsynet direktoratet etaten styrelsen verket direktorat tilsyn styrelse verk myndighet",
      ],
      anaphor:
        "selskapet bolaget selskabet departementet partiet forbundet banken universitetet kommunen organisasjonen organisationen klubben",
    },
    vagueSources: "uppgifter uppgifterna uppgift opplysninger opplysningene oplysninger oplysningerne",
    givenNames: { she: "a", except: "ola luca noa sasha" },
    roleEnds: "under etter efter overfor inför",
    otherThan: "annen annan anden annet andet andre andra tredje",
    plainPeople:
      "mann mannen mand manden man kvinne kvinnen kvinna kvinnan kvinde kvinden gutt gutten jente jenta pojken flickan mor moren far faren bror broren søster søsteren syster sønn sønnen datter datteren venn vennen venninne nabo naboen granne grannen",
    ownTrades:
      "mannen manden kvinnen kvinnan kvinden artisten skuespilleren skådespelaren forfatteren författaren forskeren " +
      "forskaren professoren professorn eksperten experten økonomen ekonomen historikeren historikern musikeren " +
      "musikern sangeren sångaren forretningsmannen forretningsmanden",
    anyOffice:
      "politikeren politikern toppolitikeren toppolitikern statsråden regjeringssjefen regeringschefen partilederen " +
      "partiledaren",
    ageEndings: "-åringen -årige -åringens",
    nounEndings: "en et n ne na",
    roleEndings: "en et n s",
    male: "han mann mannen mand manden far sønn bror konge kongen kung kungen prins biskop talsmann talsman talsmand statsminister",
    female:
      "hun hon kvinne kvinnen kvinna kvinnan kvinde kvinden mor datter dotter søster syster dronning drottning prinsesse talskvinne talskvinna",
    notNames: `mandag måndag tirsdag tisdag onsdag torsdag fredag lørdag lördag søndag söndag han hun hon de det den en et ett jeg jag vi du man ikke inte noen några mange många to två tre nei nej ja hva vad hvem vem dette detta denne denna`,
    shares: "halvdel halvdelen hälften halvparten flertal flertallet flertall majoriteten procent prosent",
    silentSubjects: "man jeg jag vi ingen noen någon nogen",
    particles: "von van der den de da di al el bin af av zu",
    abbreviations: "dr prof bl.a f.eks t.ex bl.a m.m ca kl nr mr st osv dvs jf t.o.m",
    numberAbbreviations: "nr",
    ...own,
  };
}

export const NORWEGIAN = nordic({ lang: "no" });
export const SWEDISH = nordic({ lang: "sv" });
export const DANISH = nordic({ lang: "da" });
