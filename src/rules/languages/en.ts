import { ENGLISH_ANONYMITY } from "../anonymity/en.ts";
import { COMMON_WORDS } from "../common-words.ts";
import type { LanguageRules } from "../language.ts";
import { ENGLISH_OUTLETS } from "../outlets/en.ts";
import { ENGLISH_CUES } from "./en-cues.ts";
import { plurals } from "./en-forms.ts";

/** Offices and trades that also stand before a name. */
const OFFICES =
  "official officer coordinator spokesman spokeswoman spokesperson minister senator president governor mayor lawmaker aide adviser advisor teacher student doctor nurse resident critic expert analyst economist strategist researcher scientist author lawyer attorney prosecutor judge justice detective agent commander general ambassador leader chairman chairwoman chair director manager executive ceo coach captain star actor actress singer host anchor reporter journalist editor columnist candidate nominee activist donor pollster historian professor pastor bishop pope king queen prince princess father brother sister owner founder consultant veteran member representative rep congressman congresswoman businessman businesswoman billionaire farmer pilot sheriff sergeant secretary premier chancellor speaker commissioner counsel treasurer superintendent administrator undersecretary deputy investor banker engineer volunteer guard psychologist commentator lobbyist correspondent photographer producer filmmaker writer poet musician";
const HUMANS = `${OFFICES} commuter tenant landlord rescuer commenter reviewer shopper panellist grower vet lecturer academic midwife trainer visitor homeowner applicant respondent referee follower gamer source person man woman boy girl ally insider operative staffer employee worker witness victim suspect driver neighbor neighbour voter supporter investigator soldier diplomat player moderator opponent rival protester priest husband mother son daughter uncle aunt nephew niece cousin grandmother grandfather grandson granddaughter friend colleague boss contractor refugee migrant immigrant passenger customer patient plaintiff defendant juror caller user delegate developer hunter fisherman firefighter paramedic envoy scholar physician fellow specialist signatory whistleblower informant participant advocate campaigner proponent bystander villager organizer organiser labourer traveller counsellor principal dealer trader technician survivor teenager kid parent guest fan inmate prisoner therapist contributor operator attendee panelist associate artist accountant tycoon mogul wife child republican democrat`;
const DOCUMENTS =
  "copy report result study survey poll memo e-mail document filing lawsuit transcript ruling article story book paper tape recording photo image record account assessment estimate forecast review audit notice ad commercial interview excerpt cable tally average chart log file disclosure form sign headline model";
/** What somebody issues, so that its words are the issuer's. */
const UTTERANCES = "op-ed statement letter email tweet post message video note comment text";

export const ENGLISH: LanguageRules = {
  lang: "en",
  coverage: "full",
  outlets: ENGLISH_OUTLETS,
  anonymity: ENGLISH_ANONYMITY,
  documents: {
    nouns:
      "reports?|stud(?:y|ies)|surveys?|polls?|papers?|lawsuits?|indictments?|affidavits?|complaints?|filings?|rulings?|audits?|memos?|analysis|review|white paper|dataset|index|transcripts?|bulletins?|fact sheet",
    ties: "(?:by|from|of|for|published (?:\\w+ )?(?:in|by)|filed (?:\\w+ ){0,2}(?:in|by|with)|released (?:\\w+ )?by|issued by|commissioned by|conducted by|compiled by|in)(?: (?:the|a|an|journal|magazine|researchers at|scientists at|economists at))*",
    looseTies: "of|for|from|in",
    reported: {
      before:
        "(?:according to|in|by|as per|based on|citing|cited|cites|quoting) (?:(?:a|an|the|its|their|his|her) )?(?:(?!my |our )[\\w-]+ ){0,3}",
      behind:
        "(?:found|finds|shows|showed|shown|says|said|states|stated|concludes|concluded|reports|reported|reveals|revealed|reads|estimates|estimated|warns|warned|held|suggests|suggested|describes|described)",
    },
  },
  quotes: { pairs: ["“”", "‘’", "«»"], dash: false },
  cues: ENGLISH_CUES,
  nounLike:
    "claims claim reports report notes note comments comment tweets tweet states state demands demand calls call estimates " +
    "estimate promises promise remarks counters rules projects project details documents finds find show shows charges requests " +
    "request attacks attack questions hopes hope fears fear doubts thought feels challenges hints forecasts forecast read " +
    "posts posted replies reply protest protests vows vow pledges pledge stresses stress caution cautions boasts laments cites " +
    "recalls recall answers quotes wants worries concerns threatens opened offers warrants",
  accordingTo: "according_to as_per",
  accordingAfter: "",
  belongsTo: "of from",
  nameTies: "of",
  officeTies: "for",
  peopleRelatives: "who",
  contentRelatives: "that",
  roleObjects: "of for at in on to with from by who which that",
  impersonal: "worth",
  otherSenses:
    "report_to reports_to reported_to reporting_to report_for reports_for reported_for reporting_for thanks_to accused_of accused_in " +
    "blamed_for praised_for criticized_for criticised_for condemned_for mocked_for ridiculed_for " +
    "reckon_with reckoned_with called_in called_off called_up called_out call_in call_off " +
    "offer_up details_of",
  adjectives: "reporting",
  hypothetical: "if unless",
  habitual: "when whenever",
  possible: "can may might must should cannot",
  writtenIn: "in",
  freeRelative: "what",
  placeNouns: "states",
  addressing: "informed assured notified reminded",
  letters: "mp msp mep mla md phd qc kc obe mbe cbe",
  bodiesInNames:
    "records pictures motors systems technologies entertainment games pharmaceuticals capital ventures foods productions industries",
  refusing: "deny denies denied denying",
  refused:
    "access entry admission passage visa visas asylum bail parole vaccine vaccines treatment treatments care aid relief food water " +
    "shelter service services medication medicine benefit benefits coverage payment payments loan loans credit permission permit permits " +
    "licence license leave entrance citizenship residency membership request requests application applications appeal motion motions " +
    "petition petitions injunction opportunity opportunities chance",
  counting: "calculate calculates calculated calculating",
  naming: "titled entitled called named nicknamed dubbed headlined",
  addressees: "to",
  issuers: "from",
  shownBy: "of",
  infinitiveMark: "to",
  verbConjunctions: "and",
  pluralNouns: "s",
  singularPronouns: "he she it",
  goOn: "went went_on go go_on goes goes_on going going_on continued was_quick is_quick were_quick are_quick was_keen is_keen were_keen are_keen at_pains",
  floorTakers: "stepped_forward came_forward took_to taken_to went_on",
  firstPerson: "i my me myself we our us",
  townPrepositions: "in at near across throughout",
  ownVoice: "i my me mine myself",
  following: "following this these",
  issues:
    "issued issues released releases published publishes shared shares posted posts sent sends gave gives offered offers",
  heard: "heard overheard seen filmed recorded quoted",
  heardAs: "as",
  lets: "let lets letting help helps helped helping make makes made making watch watches watched watching",
  midVerb: "long once since",
  talks: "interview conversation chat discussion q&a",
  bareCues: "",
  issuing: "issued issues released releases published posted wrote sent shared tweeted emailed circulated",
  wordPointers:
    "with_these_words with_those_words in_these_words those_were_the_words_of these_were_the_words_of those_are_the_words_of these_are_the_words_of thus so",
  asClause: "as",
  that: "that whether",
  pronouns: {
    he: "he",
    she: "she",
    they: "they",
    it: "it",
    other:
      "i you we everyone someone somebody anybody nobody anyone everybody nothing something this these those",
  },
  elisions: "",
  clitics: "",
  definite: "the this that these those",
  indefinite: "a an another",
  possessive: "his her its their our my your",
  quantifiers:
    "one two three four five six seven eight nine ten dozen dozens hundreds thousands those some several many most few both all " +
    "any other others more such various numerous certain multiple every each no half",
  pairs: "both",
  speakingQuantifiers: "some several many few both those",
  shares:
    "percent percentage half third quarter two-thirds three-quarters majority plurality proportion share",
  objectPronouns: "me him us them",
  prepositions:
    "using below above underneath beneath during without as after before throughout into onto upon through toward towards since until amid despite off up down out than per via regarding concerning following along beyond besides except versus ahead alongside",
  nounPrepositions:
    "with on to near among inside within behind outside against about under over between including by across around like aboard",
  tyingPrepositions: "of for in from at",
  and: "and or & nor",
  joiningPhrases: "as_well_as",
  clause:
    "but while because when whenever if though although whereas since until unless after before so yet as where once even " +
    "that whether why how what than",
  relative: "who which whom whose that",
  promisers: "how what",
  auxiliaries:
    "has have had having do does did will would can could may might must should shall isn't wasn't aren't weren't",
  passive: "is are was were be been being am gets get got",
  by: "by",
  negations:
    "not never didn't doesn't don't hasn't haven't hadn't won't " +
    "wouldn't cannot can't couldn't nor neither refused declined",
  adverbs:
    "also later then previously recently once again now earlier often still just already ever even always sometimes twice " +
    "today yesterday first further however instead meanwhile nonetheless nevertheless too therefore thus soon simply only " +
    "afterward afterwards back since yet at_least both all himself herself itself themselves too flat-out outright",
  adverbEnding: "ly",
  attributeEndings: "-based -owned -led -backed -run -born -listed -headquartered -funded -linked -aligned",
  notAdverbs: "family rally supply ally anomaly monopoly bully homily elderly friendly deadly scholarly",
  pastEnding: "ed",
  participleEnding: "ing",
  irregularPasts:
    "left made gave took got brought kept met saw sent paid lost won became began went came ran drove chose beat hit helped let held led " +
    "caught cut fed fought forgave froze heard hid hurt knew laid lent lit rode rose sought sold shot showed sat slept spent stood stole swept taught threw understood wore has had is was were put set",
  monthNames: "may june april august day today weeks",
  commonWords: COMMON_WORDS.en,
  ordinals: "first second third fourth fifth",
  otherGivenNames:
    "alex amber andy angel archer art ash ashley autumn baron basil bill billie bishop blake blossom bob bobby bonny brook " +
    "buck bud cameron candy carter casey chance charity charlie chase cherry chip chris christian chuck clay cliff clover " +
    "colt constance cooper coral courtney crystal daisy dale dana dawn dean destiny dick dot drew duke dusty earl faith " +
    "flint ford forest francis frank frankie franklin gene genesis ginger glen grace grant gray guy hank harmony hazel " +
    "heather herb holly hope hugh hunter iris ivy jack jackie jade jamie jan jasper jay jean jerry jesse jet jewel jim jo " +
    "jock john jordan journey joy jude june justice kelly kerry kim king kit kris lane lee leslie lily lindsay lynn mack " +
    "major marge mark marshal mason max melody merry mike miles misty morgan myrtle nick noble noel norm olive opal parker " +
    "pat patience pearl peg penny pierce prudence ray reed rich rick riley river rob robin rocky rod rose rosemary ruby " +
    "rusty sage sam sandy shannon sidney skipper sky stacy sterling stevie stew storm stormy sue summer sunny taylor ted " +
    "terry tim toby tom tracy trinity tucker val victor violet vivian wade will woody",
  wordSurnames:
    "alder archer armstrong ash bacon bailey baker banks barber barker barley barn baron barrow bass batten beach beam bean " +
    "bear beard beaver beck bell bench berry best bird bishop bishops black blackbird blank blood bloom blossom blue bond bone " +
    "booker boot booth bow bowie bowl bowler bowman box brace brady branch brand brass bread brewer brewster brick bridge " +
    "bridges bright brook brooke brooks broom brown buck bull bullock bunker bunting burden burns burr bush butcher butler " +
    "button caller camp cannon canon cantor capers carbon card cards carpenter carr carter cartwright carver case cash castle " +
    "cave chambers chandler chapel chapman chase cherry child childs christian christmas church churchill clark clay clerk " +
    "cliff close cloud coach coal coates cobb cock coffee coffin cole collier collins comb constable cook cooke cooper cope " +
    "copper cork corn couch counsel court coward cowell cox crabtree craft crane cream creed crisp crook cross crow crowder " +
    "cruise cruz curry cutler dale dance dark daughter dawn day deacon dean deed deer diamond dice dick dickens dike dock dodge " +
    "doll dove dover downs drake draper drew drinkwater driver drummer duck duke dunn dyer eagle earl early east eden edge " +
    "elder ember english evening ewe fair fairchild fall farmer farrow faust fawn feather fell fern field fielder fields finch " +
    "finder fine finger fish fisher fitch fleet fletcher flint flood flower flowers flynn foot foote ford foreman forest " +
    "forester forge foster fowler fox frank franklin freeman french friend frost fuller funk gable gale gallant gallows game " +
    "garden gardener gardner garland gate gates gay gentle gentry gibbon gilder glass glaze glazer glen glover goddard godfrey " +
    "gold golden good goode goodman goose gore gosling grace granger grant grave graves gray green greene grey groom grove " +
    "guest guild guy hack hail hale hall ham hammer hammock hand hands hardy hare harp harper harrow hart harvest hatch hatcher " +
    "hawk hawker hawkins hay hayes hazel head heal heart heat heath heather hedge hedges helm hen herd hern heron herring hill " +
    "hills hind hitch hitchcock hob hog hogg hold holder holiday holland hollow holly holm hood hook hooker hooks hooper hope " +
    "hopper horn horne horner horse hound house howl hull humble hunt hunter husband hutch ice inn iron irons ivory ivy jack " +
    "jewel joiner jolly jordan joy judge justice keel keen keeper kettle key keys kidd kiln kind king kingdom kirk kitchen kite " +
    "knack knapp knight knot knuckles lad lake lamb lamp lance land lander lane lang lark larkin last latch law lawman lawn " +
    "leach leader leaf lean lee leek lemon lent light lily lime lincoln lines link linn lion lister little livings livingston " +
    "lloyd lock locke lockhart locks lodge loft long looker lord love loveless lovely low lowe luck lusty lynch mace mack " +
    "maiden major mall manger mann mantle marble march mark marker marks marlin marriage marsh marshal marshall martin mash " +
    "mason massage mast masters match matter maximum may mayor mead meadow meadows mercer merchant merry miles mill miller " +
    "mills minor mint mock monday money monk moody moon moor moore morn morning moss mould mount mountain muse musk musket " +
    "mustard myers nail nash neal neck needle newcomer newman news night nightingale noble nock noon norm norman north nurse " +
    "nut oak oakes oakley odd orchard organ pagan page paine painter palace pale palm palmer parish park parker parks parsley " +
    "parson parsons partridge party pass patch paul pavement payne peace peach peacock peak pearl pears peel peep pegg penn " +
    "penny pepper perch perry person peters pew pickard pickles picture pierce pike pilgrim pillow pine pink piper pitcher pitt " +
    "place plant plaster plumb plumber plummer poacher pole pond pool poole poor pope porter post potter potts pound powder " +
    "power powers prentice price pride priest prime prince prior proctor proper prophet purchase purple quick quill quince " +
    "rabbit rain raines ram ramp ranger raven ray read reader reading reaper reed reeve reeves rhodes rice rich rider ridge " +
    "ring rise ritter river rivers roach road robin robins rock rocks roe rogers rook root rope rose ross rounds rover row rowe " +
    "royal rudd rush rusk russ rust sage sailor sale salmon salt sampler sand sands savage savory sawyer saxon scales scarlet " +
    "school score scot scott scrivener seal seaman sell sellers sergeant sexton shade shadow shaft shakespeare sharp shaw shear " +
    "shears sheep sheets shell shepherd sheriff shield shine shoemaker shoot shore short shot sides silk sill silver simple " +
    "singer skinner slack slate slaughter sleeper small smart smith smoke snell snider snow snowden sole solo south spade spain " +
    "sparks sparrow spear speed spence spencer spice spicer spike spooner spring springer squire stable stack stacks stafford " +
    "stage stain stamp stanch stand star starling starr steel steele stern steward stewart still stock stocks stone storey " +
    "storm story stout strange stranger straw street strong sugar summer summers sumner sunday sutter swain swallow swan sweat " +
    "sweet swift sword table tackle tailor tall tanner tapper tart taylor teal temple tenant tennant thatcher thistle thorn " +
    "thorne tile till tillage timber tinker tinsel todd tongue tower towers towns townsend tracer trader trapp treasure tree " +
    "trick trout trump truss tuck tucker turnbull turner twin twist tyler underhill underwood usher vale valentine valley vane " +
    "vaughn venus vicar victor viola violet virgin wade wagner wagon wait waite walk walker wall waller walls walrus walter " +
    "ward warden ware warmer warner warp warren water waterman waters watt watts way weaver webb webber webster week weeks well " +
    "weller wells west wheat wheel wheeler whistler white whitehead wick wicks wild wilder wilkins will willow wills winch wind " +
    "winder window winds wine wing wings winner winter winters wise wit wolf wolfe wood woodcock woodman woodruff woods wool " +
    "word words work workman worth wren wright yard yarrow yates yeoman young younger",
  alsoSurnames:
    "king bishop pope prince judge major hunter farmer page law price noble chambers baker cook sheriff pastor coach " +
    "brown white green black gray grey young long short stone field bell hill wood woods rice day rose fox wolf marsh bush ash lane park ball strong sharp wise lamb love",
  demonymEndings: "an ian ish ese ic",
  agentEndings: "er ers or ors ist ists ian ians ant ants ent ents man woman men women person people folk",
  notAgentEndings: "ment ments",
  notAgents:
    "number factor chapter letter paper newsletter power powder butter water weather filter indicator pointer reminder computer server " +
    "browser printer router counter order border winter summer river tower layer offer answer trailer thriller poster sticker trigger " +
    "buffer folder header footer marker timer scanner sensor motor reactor sector vector error mirror terror horror color colour odor " +
    "odour flavor flavour humor humour tumor tumour rumor rumour labor labour harbor harbour armor armour honor honour floor door razor " +
    "elevator generator calculator simulator processor corridor interior exterior behavior behaviour favor favour vapor refrigerator " +
    "conditioner container transformer thermometer barometer meter parameter perimeter theater theatre center centre chamber cylinder " +
    "shelter disaster cluster register barrier frontier tier quarter semester finger shoulder liver cancer fiber feather leather rubber " +
    "copper silver timber lumber dinner supper burger cracker freezer cooker dishwasher blender toaster heater cooler burner charger " +
    "adapter tracker cover roller slider spoiler blocker booster cleaner primer thinner " +
    "fertilizer sanitizer hammer ladder boiler flutter chatter matter manner banner corner gender splendor tenor prior " +
    "larger smaller bigger better higher lower longer shorter newer older earlier later further rather faster slower stronger weaker " +
    "cheaper harder easier deeper wider closer greater fewer former latter inner outer upper",
  selfNames:
    "this_article this_story this_newspaper this_website this_site this_page this_post this_column this_newsletter this_publication " +
    "this_magazine this_blog this_piece",
  contrasts: "but yet",
  time:
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september " +
    "october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. today yesterday tomorrow tonight ago " +
    "past morning afternoon evening night week month year weekend weeks months years days day hours hour minutes decades decade nights mornings weekends moments last next earlier later early late overnight summer winter " +
    "spring fall autumn noon midnight",
  honorifics: "mr mrs ms miss dr sir dame lord lady mx messrs rev hon prof st.",
  kin: "wife husband spouse widow widower son daughter brother sister mother father mum dad grandson granddaughter nephew niece",
  givenTitles:
    "prince princess king queen emperor empress pope emir sultan sheikh lord lady baroness duke duchess",
  titles: `${OFFICES} president-elect vice-president-elect governor-elect mayor-elect senator-elect vice-president vice prime sen sens. pres pres. reps. gov gen colonel col lieutenant lt major maj capt sgt cmdr admiral adm cardinal archbishop reverend det. inspector chief chairperson cfo coo co-founder councilman councilwoman councilor councillor dean surgeon controller rabbi imam sheikh emir sultan crown taoiseach mp msp mep mla mec cllr supt constable comedian rapper director-general striker defender midfielder goalkeeper quarterback receiver linebacker pitcher forward superstar hopeful entrepreneur novelist head partner winner editor-in-chief physician editor-in-chief physician solicitor barrister physicist biologist epidemiologist`,
  nouns: {
    person: HUMANS,
    people: `${plurals(HUMANS)} spokespeople troops protestors demonstrators republicans democrats conservatives liberals police authorities crews observers watchers bystanders eyewitnesses onlookers locals villagers townspeople advocates proponents backers detractors skeptics sceptics loyalists hawks progressives moderates sides families family relatives children teens academics pundits media press unions groups organizations chiefs heads regulators rescuers inspectors defenders negotiators mediators rebels militants insurgents outlets departments businesses majority percent two-thirds three-quarters respondents viewers readers listeners surrogates clergy crowd audience crowds those others scouts wives`,
    body:
      "ministry department agency office bureau committee commission council court company corporation firm group organization " +
      "organisation subcommittee association union federation party campaign administration government parliament senate house congress " +
      "university college school institute institution assembly forum foundation center centre hospital clinic bank fund board authority service " +
      "police force army navy military union club team league network channel station records productions pictures studios motors airlines airways systems technologies industries entertainment games pharmaceuticals capital ventures labs restaurants foods stores hotels newspaper magazine outlet website site " +
      "agency coalition alliance society trust embassy consulate county city state district church charity nonprofit ngo " +
      "watchdog journal regulator retailer airline manufacturer maker startup brand label studio publisher broadcaster carrier " +
      "brokerage consultancy securities equities winery brewery shipyard refinery automaker carmaker drugmaker chipmaker lender insurer supermarket chain developer provider supplier conglomerate bloc cabinet panel task directorate secretariat inspectorate tribunal pac think-tank chamber guild " +
      "kremlin pentagon hospital laboratory observatory museum library utility operator syndicate consortium initiative project movement " +
      "inc inc. corp corp. co co. ltd ltd. llc plc gmbh ag sa spa nv bv group holdings partners international national",
    document: `${DOCUMENTS} ${plurals(DOCUMENTS)} investigations inquiries probes reviews analyses audits op-ed polling missive slide clip probe textbook suit complaint indictment affidavit opinion decision verdict order research analysis data figures statistics census footage audio evidence testimony findings investigation inquiry presentation dossier brief briefing bulletin advisory guidance guidelines website site page column editorial advert documentary film biography memoir law act bill legislation treaty agreement contract resolution petition motion warrant banner caption plan platform manifesto index fact-check`,
    utterance: `${UTTERANCES} ${plurals(UTTERANCES)} memo e-mail release press speech announcement interview blog thread`,
    spokesperson: "spokesman spokeswoman spokesperson spokespeople spokesmen rep representative",
    bodyKinds: [
      "company corporation firm group bank brokerage securities equities consultancy lender insurer retailer supermarket chain airline carrier manufacturer maker carmaker automaker drugmaker chipmaker startup brand label studio operator utility developer provider supplier producer conglomerate business giant inc corp co ltd llc plc gmbh ag sa spa nv bv holdings motors foods stores hotels airlines airways systems technologies industries pharmaceuticals labs restaurants entertainment games productions pictures studios records capital ventures partners international national",
      "club team side franchise",
      "newspaper paper magazine outlet network channel station broadcaster publisher website site",
      "international national organization organisation charity nonprofit association group foundation ngo union alliance society trust institute institution think-tank",
      "party coalition",
    ],
    bodiesOfTwo: "police constabulary council county district",
    agenciesOfTwo:
      "administration service services department office agency bureau commission board authority committee ministry institute association directorate",
    titledDocument: "report survey study poll index barometer census",
    documentKind: "study data research paper findings finding report survey analysis review article",
    anaphor:
      "company group organization organisation firm agency network newspaper paper outlet magazine retailer airline charity",
  },
  ageEndings: "-year-old",
  offices:
    "gov=governor sen=senator rep=representative gen=general col=colonel lt=lieutenant capt=captain sgt=sergeant det=detective prof=professor rev=reverend adm=admiral supt=superintendent cllr=councillor pm=minister mp=lawmaker ceo=executive king=monarch pope=pontiff",
  plainPeople: "boy girl child kid teenager teen baby toddler youngster schoolboy schoolgirl",
  anyExpert: "expert specialist insider doctor scientist researcher professional guru gp psychologist",
  courtOffices:
    "prosecutor judge magistrate coroner detective investigator lawyer attorney barrister solicitor",
  sameOffices: ["doctor physician", "lawyer attorney", "researcher scientist"],
  staffOf: [
    "prosecutor attorney's_office prosecutor's_office prosecutors'_office prosecution_service",
    "police police_department police_service police_force constabulary",
  ],
  otherThan: "another other second third former separate different similar",
  newness: "new recent latest fresh major same",
  servesAs: "serving serves served working works worked acting acts acted",
  variations:
    "candidate nominee hopeful front-runner frontrunner contender lawmaker politician billionaire incumbent",
  ownTrades:
    "actor actress singer songwriter guitarist drummer bassist pianist violinist rapper musician composer comedian presenter author novelist writer poet playwright footballer striker defender midfielder goalkeeper quarterback pitcher golfer boxer sprinter runner swimmer skater skier gymnast cyclist wrestler dancer model star superstar billionaire entrepreneur filmmaker director painter sculptor chef influencer podcaster youtuber astronaut explorer agent broker realtor teacher nurse farmer student professor businessman businesswoman veteran retiree pensioner graduate activist campaigner blogger fisherman",
  postVerbs:
    "heads headed leads led manages managed runs ran chairs chaired directs directed owns owned oversees oversaw " +
    "founded co-founded represents represented teaches taught coaches coached edits edited commands commanded",
  male: "he him his mr sir lord king prince father brother son husband spokesman congressman businessman chairman actor man boy fisherman uncle councilman pope",
  female:
    "she her ms mrs miss dame lady queen princess mother sister daughter wife spokeswoman congresswoman businesswoman chairwoman actress woman girl aunt councilwoman",
  notNames:
    "continued added please rest yes there here less indeed perhaps maybe well according asked unlike tomorrow last next second third finally moreover furthermore additionally similarly likewise currently critics officials sources experts police republicans democrats supporters opponents analysts researchers scientists people voters residents investigators prosecutors let it's that's there's he's she's they're we're i'm you're",
  particles:
    "de van von der den del della di da dos das du la le el al bin ibn ben ter ten op zu zum af av y abu des",
  abbreviations:
    "mr mrs ms dr prof sen sens rep reps gov gen col lt maj capt sgt cmdr adm rev hon st jr sr inc corp co ltd llc dept est vs no " +
    "jan feb mar apr jun jul aug sept sep oct nov dec ariz ark calif colo conn del fla ill ind kan ky la mass md mich minn miss mo " +
    "mont neb nev okla ore pa tenn tex vt va wash wis wyo ala ga mt ft ave blvd univ assn bros al etc messrs det supt pres dist " +
    "ph.d d.c u.s e.g i.e a.m p.m",
  numberAbbreviations: "no number",
};
