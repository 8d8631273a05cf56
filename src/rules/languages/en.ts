import { ENGLISH_ANONYMITY } from "../anonymity/en.ts";
import type { LanguageRules } from "../language.ts";
import { ENGLISH_OUTLETS } from "../outlets/en.ts";
import { ENGLISH_CUES } from "./en-cues.ts";

export const ENGLISH: LanguageRules = {
  lang: "en",
  coverage: "full",
  outlets: ENGLISH_OUTLETS,
  anonymity: ENGLISH_ANONYMITY,
  documents: {
    nouns:
      "reports?|stud(?:y|ies)|surveys?|polls?|papers?|lawsuits?|indictments?|affidavits?|complaints?|filings?|rulings?|audits?|memos?|analysis|review|white paper|dataset|index|transcripts?|bulletins?|fact sheet",
    ties: "(?:by|from|of|for|published (?:\\w+ )?(?:in|by)|filed (?:\\w+ ){0,2}(?:in|by|with)|released (?:\\w+ )?by|issued by|commissioned by|conducted by|compiled by|in)(?: (?:the|a|an|journal|magazine|researchers at|scientists at|economists at))*",
  },
  quotes: { pairs: ["“”", "‘’", "«»"], dash: false },
  cues: ENGLISH_CUES,
  nounLike:
    "claims claim reports report notes note comments comment tweets tweet states state demands demand calls call estimates " +
    "estimate promises promise remarks counters rules projects project details documents finds find show shows charges requests " +
    "request attacks attack questions hopes hope fears fear doubts thought feels challenges hints forecasts forecast read " +
    "posts posted replies reply protests vows vow pledges pledge stresses stress caution cautions boasts laments cites " +
    "recalls recall answers quotes wants worries concerns threatens opened offers warrants",
  infinitiveHosts: "went_on_to goes_on_to continued_to go_on_to going_on_to",
  accordingTo: "according_to as_per",
  accordingAfter: "",
  bareCue: "",
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
  prepositions:
    "of for from with in at on by to near among inside within behind outside across around against about under over during " +
    "between including like without aboard as after before throughout into onto upon through toward towards since until amid " +
    "despite off up down out than per via regarding concerning following along beyond besides except versus ahead alongside",
  nounPrepositions:
    "of for from with in at on to near among inside within behind outside against about under over between including " +
    "by across around like aboard",
  tyingPrepositions: "of for in from at",
  and: "and or & nor",
  clause:
    "but while because when if though although whereas since until unless after before so yet as where once even " +
    "that whether why how what than",
  relative: "who which whom whose that",
  auxiliaries:
    "has have had having is are was were be been being am do does did will would can could may might must should shall " +
    "isn't wasn't aren't weren't",
  passive: "is are was were be been being am gets get got",
  by: "by",
  negations:
    "not never didn't doesn't don't hasn't haven't hadn't won't " +
    "wouldn't cannot can't couldn't nor neither refused declined",
  adverbs:
    "also later then previously recently once again now earlier often still just already ever even always sometimes twice " +
    "today yesterday first further however instead meanwhile nonetheless nevertheless too therefore thus soon simply only " +
    "afterward afterwards since yet at_least both all himself herself itself themselves too",
  adverbEnding: "ly",
  pastEnding: "ed",
  participleEnding: "ing",
  agentEndings: "er ers or ors ist ists ian ians ant ants ent ents man woman men women person people folk",
  time:
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september " +
    "october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. today yesterday tomorrow tonight ago " +
    "past morning afternoon evening night week month year weekend weeks months years days day hours hour minutes decades decade nights mornings weekends moments last next earlier later early late overnight summer winter " +
    "spring fall autumn noon midnight",
  honorifics: "mr mrs ms miss dr sir dame lord lady mx messrs rev hon mr. mrs. ms. dr. rev. prof prof. st.",
  titles:
    "president vice-president vice prime minister secretary senator sen sen. sens. representative rep rep. reps. congressman " +
    "congresswoman governor gov gov. mayor chancellor judge justice general gen gen. colonel col col. lieutenant lt lt. major " +
    "maj maj. captain capt capt. sergeant sgt sgt. commander cmdr cmdr. admiral adm adm. king queen prince princess pope " +
    "cardinal bishop archbishop reverend father sister brother professor detective det. officer inspector chief superintendent " +
    "ambassador attorney chairman chairwoman chair chairperson director manager coach speaker leader candidate nominee " +
    "spokesman spokeswoman spokesperson ceo cfo coo founder co-founder author actor actress singer host anchor analyst " +
    "economist strategist pollster adviser advisor aide activist lawyer prosecutor minister deputy councilman councilwoman " +
    "councilor councillor lawmaker commissioner dean editor correspondent reporter columnist commentator historian scientist " +
    "researcher expert consultant executive officer owner surgeon doctor nurse teacher student resident farmer producer " +
    "treasurer controller sheriff deputy rabbi imam sheikh emir sultan crown premier taoiseach mp msp pastor journalist " +
    "writer comedian musician rapper director-general star striker defender midfielder goalkeeper quarterback receiver " +
    "linebacker pitcher forward guard veteran volunteer superstar hopeful official agent lobbyist donor billionaire " +
    "businessman businesswoman entrepreneur investor banker engineer pilot filmmaker photographer poet novelist critic " +
    "head member partner winner counsel solicitor barrister psychologist physicist biologist epidemiologist professor",
  nouns: {
    person:
      "official officer source person man woman boy girl spokesman spokeswoman spokesperson minister senator president governor " +
      "mayor lawmaker aide adviser advisor ally insider operative staffer employee worker teacher student doctor nurse witness " +
      "victim suspect driver neighbor neighbour resident voter supporter critic expert analyst economist strategist researcher " +
      "scientist author lawyer attorney prosecutor judge justice detective investigator agent soldier commander general diplomat " +
      "ambassador leader chairman chairwoman chair director manager executive ceo coach player captain star actor actress singer " +
      "host anchor moderator reporter journalist editor columnist candidate nominee opponent rival protester activist donor " +
      "pollster historian professor priest pastor bishop pope king queen prince princess husband wife mother father son daughter " +
      "brother sister uncle aunt nephew niece cousin grandmother grandfather grandson granddaughter friend colleague boss owner founder consultant contractor veteran refugee migrant immigrant " +
      "passenger customer patient plaintiff defendant juror caller user member representative rep delegate congressman " +
      "congresswoman businessman businesswoman billionaire developer hunter fisherman farmer pilot sheriff sergeant firefighter " +
      "paramedic envoy scholar physician fellow specialist signatory secretary premier chancellor whistleblower informant participant organizer speaker commissioner counsel " +
      "treasurer superintendent principal deputy dealer trader investor banker engineer technician volunteer survivor " +
      "teenager child kid parent guest fan guard inmate prisoner nurse psychologist therapist commentator contributor " +
      "lobbyist operator attendee panelist correspondent associate photographer producer filmmaker writer poet musician artist",
    people:
      "officials officers sources people men women boys girls spokesmen spokespeople ministers senators presidents governors mayors " +
      "lawmakers aides advisers advisors allies insiders operatives staffers employees workers teachers students doctors nurses " +
      "witnesses victims suspects drivers neighbors neighbours residents voters supporters critics experts analysts economists " +
      "strategists researchers scientists authors lawyers attorneys prosecutors judges justices detectives investigators agents " +
      "soldiers troops commanders generals diplomats leaders executives coaches players captains stars actors singers hosts " +
      "moderators reporters journalists editors columnists candidates opponents rivals protesters protestors demonstrators " +
      "activists donors pollsters historians professors priests bishops husbands parents mothers fathers friends colleagues bosses " +
      "owners founders consultants contractors veterans refugees migrants immigrants passengers customers patients plaintiffs " +
      "defendants jurors callers users members representatives reps delegates republicans democrats conservatives liberals " +
      "businessmen developers hunters farmers police authorities crews firefighters paramedics fans observers watchers bystanders " +
      "eyewitnesses onlookers locals villagers townspeople organizers advocates proponents backers detractors skeptics sceptics " +
      "loyalists hawks progressives moderates sides families relatives children kids teens scholars academics traders investors " +
      "bankers engineers volunteers survivors pundits commentators media press unions groups organizations chiefs heads chairs " +
      "regulators rescuers inspectors defenders negotiators mediators rebels militants insurgents guards inmates prisoners " +
      "associates outlets contributors departments businesses majority percent two-thirds three-quarters participants respondents attendees panelists viewers readers listeners surrogates whistleblowers bishops clergy " +
      "crowd audience crowds commenters tipsters those others environmentalists conservationists scouts guests nutritionists " +
      "epidemiologists meteorologists forecasters physicians psychologists ecologists biologists archaeologists",
    body:
      "ministry department agency office bureau committee commission council court company corporation firm group organization " +
      "organisation association union federation party campaign administration government parliament senate house congress " +
      "university college school institute institution foundation center centre hospital clinic bank fund board authority service " +
      "police force army navy military union club team league network channel station records productions pictures studios motors airlines airways systems technologies industries entertainment games pharmaceuticals capital ventures labs restaurants foods stores hotels newspaper magazine outlet website site " +
      "agency coalition alliance society trust embassy consulate county city state district church charity nonprofit ngo " +
      "watchdog regulator retailer airline manufacturer maker startup brand label studio publisher broadcaster carrier " +
      "automaker bloc cabinet panel task directorate secretariat inspectorate tribunal pac think-tank chamber guild " +
      "kremlin pentagon hospital laboratory observatory museum library utility operator syndicate consortium initiative project " +
      "inc inc. corp corp. co co. ltd ltd. llc plc gmbh ag sa spa nv bv group holdings partners international national",
    document:
      "report polling missive slide clip probe textbook results result study survey poll polls surveys reports studies statement statements letter letters memo memos email emails e-mail e-mails " +
      "document documents filing filings lawsuit lawsuits suit complaint indictment affidavit transcript transcripts ruling rulings " +
      "opinion decision verdict order tweet tweets post posts message messages release article articles story stories book books " +
      "paper papers research analysis data figures statistics census footage video videos tape tapes recording recordings " +
      "audio photo photos images image record records evidence testimony accounts account reports findings assessment " +
      "assessments estimate estimates forecast forecasts review reviews audit audits investigation inquiry presentation " +
      "dossier brief briefing bulletin notice notices advisory guidance guidelines website site page blog column editorial ad ads " +
      "advert commercial commercials documentary film interview interviews speech biography memoir excerpt excerpts law act bill legislation treaty " +
      "agreement contract resolution cable cables tally tallies average averages chart charts petition motion warrant log logs file files disclosure disclosures form forms sign signs banner " +
      "headline headlines caption text texts plan platform manifesto index model models fact-check",
    utterance:
      "statement statements letter letters memo email emails e-mail tweet tweets post posts message messages release press " +
      "video videos speech announcement note notes interview blog thread comment comments text texts",
    spokesperson: "spokesman spokeswoman spokesperson spokespeople spokesmen rep representative",
    anaphor:
      "company group organization organisation firm agency network newspaper paper outlet magazine retailer airline charity",
  },
  postVerbs:
    "heads headed leads led manages managed runs ran chairs chaired directs directed owns owned oversees oversaw " +
    "founded co-founded represents represented teaches taught coaches coached edits edited commands commanded",
  male: "he him his mr mr. sir lord king prince father brother son husband spokesman congressman businessman chairman actor man boy fisherman uncle councilman pope",
  female:
    "she her ms ms. mrs mrs. miss dame lady queen princess mother sister daughter wife spokeswoman congresswoman businesswoman chairwoman actress woman girl aunt councilwoman",
  notNames:
    "the a an this that these those he she it they we i you his her its their our my your if but and or so yet when while as in on at " +
    "for from by with to of after before since during until under over not no yes what who why where how which there here then now " +
    "also still even just only one two three some many most all both each every any few several other another such more less " +
    "because although though however meanwhile instead indeed perhaps maybe well according asked despite among between " +
    "unlike like once later earlier today yesterday tomorrow last next first second third finally thus therefore moreover " +
    "furthermore additionally similarly likewise recently currently previously critics officials sources experts police " +
    "republicans democrats supporters opponents analysts researchers scientists people voters residents investigators prosecutors " +
    "is are was were be been do does did has have had will would can could may might must should let don't it's that's there's " +
    "he's she's they're we're i'm you're",
  particles:
    "de van von der den del della di da dos das du la le el al bin ibn ben ter ten op zu zum af av y abu",
  abbreviations:
    "mr mrs ms dr prof sen sens rep reps gov gen col lt maj capt sgt cmdr adm rev hon st jr sr inc corp co ltd llc dept est vs no " +
    "jan feb mar apr jun jul aug sept sep oct nov dec ariz ark calif colo conn del fla ill ind kan ky la mass md mich minn miss mo " +
    "mont neb nev okla ore pa tenn tex vt va wash wis wyo ala ga mt ft ave blvd univ assn bros al etc messrs det supt pres dist " +
    "ph.d d.c u.s e.g i.e a.m p.m",
};
