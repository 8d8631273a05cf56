import type { CueRule } from "../language.ts";

export const ENGLISH_CUES: CueRule[] = [
  {
    id: "en-say",
    use: "say",
    why: "Neutral verbs of saying: the plainest report of speech.",
    finite:
      "said says say added adds add wrote writes write tweeted tweets tweet explained explains explain replied replies " +
      "reply responded responds concluded concludes posted commented comments remarked remarks " +
      "noted notes note stated retweeted recounts recounted texted emailed",
    gerund:
      "saying adding writing tweeting explaining replying noting stating remarking commenting " + " posting",
    infinitive: "say add write explain note",
  },
  {
    id: "en-tell",
    use: "tell",
    why: "Verbs of saying whose object is the person addressed.",
    finite:
      "told tells tell informed informs reminded reminds assured assures asked asks ask advised advises notified " +
      "promised promises promise warned warns warn",
    gerund: "telling informing reminding assuring asking warning promising ",
    infinitive: "tell warn ask",
  },
  {
    id: "en-state",
    use: "state",
    why: "Verbs that report a statement with its force: claim, denial, admission, prediction.",
    finite:
      "argued argues argue claimed claims claim denied denies deny announced announces announce insisted insists insist " +
      "acknowledged acknowledges acknowledge confirmed confirms confirm suggested suggests suggest admitted admits admit " +
      "conceded concedes concede recalled recalls recall reported reports testified testifies testify " +
      "predicted predicts predict contended contends contend asserted asserts assert alleged alleges allege " +
      "emphasized emphasizes emphasised stressed stresses stress reiterated reiterates " +
      "declared declares declare indicated indicates indicate complained complains complain cautioned cautions caution " +
      "countered counters affirmed affirms boasted boasts lamented laments observed opined speculated " +
      "revealed reveals disclosed discloses mentioned mentions described describes describe pointed_out points_out " +
      "point_out repeated repeats protested proclaimed proclaims professed vowed vows vow swore pledged pledges pledge " +
      "estimated estimates estimate cited cites cite repeated bragged quipped accused accuses warned_of detailed " +
      "maintained_that maintains_that ruled_out rules_out clarified clarifies elaborated interjected retorted rebutted refuted disputed disputes echoed hinted hints " +
      "implied implies surmised posited proposed proposes cites theorized theorizes summarized volunteered " +
      "talked_about talks_about spoke_of spoke_about spoken_of speaks_of discussed referred_to refers_to alluded_to " +
      "put_the_number_at puts_the_number_at put_the_figure_at puts_the_figure_at put_the_toll_at puts_the_toll_at " +
      "put_the_cost_at puts_the_cost_at put_the_total_at puts_the_total_at " +
      "instructed instructs recommended recommends recommend ",
    gerund:
      "arguing claiming denying announcing insisting acknowledging confirming suggesting reporting admitting conceding recalling " +
      " testifying predicting contending asserting alleging emphasizing emphasising stressing reiterating " +
      "declaring indicating complaining cautioning boasting lamenting revealing disclosing describing pointing_out repeating " +
      "vowing pledging estimating citing bragging quipping accusing hinting implying proposing recommending alluding_to " +
      "referring_to mentioning observing proclaiming clarifying detailing",
  },
  {
    id: "en-announce",
    use: "announce",
    why: "Verbs of asking, calling and promising: the content may be an object or an infinitive.",
    finite:
      "urged urges urge called_for calls_for called_on calls_on demanded demands demand requested " +
      "requests expressed expresses express voiced voices endorsed endorses endorse proposed proposes threatened threatens vowed pledged appealed_for",
    gerund: "urging calling_for calling_on demanding requesting ",
  },
  {
    id: "en-find",
    use: "find",
    why: "What documents, surveys and bodies do when they report a result.",
    finite:
      "found finds find showed shows show shown concluded concludes determined determines estimated estimates ruled rules " +
      "reads read revealed discovered projected projects forecast forecasts calculated calculates identified identifies " +
      "documented documents detailed details highlighted highlights",
    gerund: "showing finding concluding determining estimating ruling revealing",
  },
  {
    id: "en-judge",
    use: "judge",
    why: "Verbs that report speech about somebody or something.",
    finite:
      "praised praises criticized criticizes criticised blasted blasts slammed slams condemned condemns denounced denounces " +
      "dismissed dismisses called calls mocked mocks ridiculed blamed blames hailed hails touted touts " +
      "rejected rejects thanked congratulated apologized apologised defended defends labeled " +
      "labelled dubbed characterized characterised lauded branded deemed decried derided bemoaned",
    gerund:
      "praising criticizing criticising blasting slamming condemning dismissing calling mocking blaming " +
      " characterizing labeling touting thanking",
  },
  {
    id: "en-utter",
    use: "utter",
    why: "Ways of uttering: a cue only beside a quotation.",
    finite:
      "continued continues continue joked jokes quipped quips laughed shouted shouts yelled yells cried cries chanted chants whispered exclaimed exclaims " +
      "chimed_in began begins went_on goes_on quoted quotes recalled laughs sighed offered offers shot_back " +
      "fired_back snapped mused muses pleaded roared screamed screams wondered wonders asks inquired interrupted responded " +
      "answered answers reads read signed sang deadpanned gushed scoffed opened shrugged retorted agreed agrees " +
      "intoned barked sneered ranted counseled captioned titled",
    gerund:
      "joking laughing shouting yelling crying chanting whispering exclaiming quipping wondering answering asking reading quoting",
  },
  {
    id: "en-think",
    use: "think",
    why: "Thoughts, feelings and intentions: attitudes that the article reports, but not speech; never a source by themselves.",
    finite:
      "believes believe believed thinks think thought hopes hope hoped feels feel felt expects expect expected wants want wanted " +
      "considers considered consider fears fear feared knows know realized realizes assumes assumed understands understood " +
      "worries worry worried doubts doubted doubt decided decides agreed agrees agree learned sees views viewed regards regarded " +
      "suspects suspected plans planned intends intended intend seeks sought seek supports supported support opposes " +
      "oppose    favors favored prefers prefer preferred loves love " +
      "loved hates hate hated wishes wished refuses refused refuse trust trusts recognizes recognized " +
      "prefers blames hopes_to aims aimed   ",
    gerund: "believing thinking hoping fearing expecting wanting",
  },
];
