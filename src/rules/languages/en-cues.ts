import type { CueRule } from "../language.ts";
import { verbs } from "./en-forms.ts";

export const ENGLISH_CUES: CueRule[] = [
  {
    id: "en-say",
    use: "say",
    why: "Neutral verbs of saying: the plainest report of speech.",
    ...verbs("say/said tweet explain state* state_that state_the_following retweet recount"),
  },
  {
    id: "en-say-clause",
    use: "say",
    needsClause: true,
    why: "Verbs of saying that with a thing as object are acts: one adds a goal, concludes a hearing, posts a picture.",
    ...verbs("write/wrote add reply respond conclude post* comment remark* note text* email*"),
  },
  {
    id: "en-tell",
    use: "tell",
    why: "Verbs of saying whose object is the person addressed.",
    ...verbs("tell/told inform remind assure advise notify promise warn"),
  },
  {
    id: "en-ask",
    use: "tell",
    needsClause: true,
    why: "A question in words; asking somebody to do something is an act.",
    ...verbs("ask"),
  },
  {
    id: "en-state",
    use: "state",
    why: "Verbs that report a statement with its force: claim, denial, admission, prediction.",
    ...verbs(
      "argue deny announce insist acknowledge confirm suggest concede recall report testify predict contend " +
        "assert allege emphasize emphasise stress reiterate indicate complain caution counter affirm lament " +
        "opine speculate disclose mention describe point_out protest proclaim profess vow " +
        "swear/swore pledge estimate cite brag/bragged quip/quipped accuse warn_of maintain_that rule_out clarify " +
        "elaborate interject retort rebut/rebutted refute dispute echo hint imply surmise posit propose theorize " +
        "summarize volunteer* talk*_about speak*/spoke_of refer/referred_to allude_to " +
        "put/put_the_number_at put/put_the_figure_at put/put_the_toll_at put/put_the_cost_at put/put_the_total_at instruct recommend",
    ),
  },
  {
    id: "en-state-clause",
    use: "state",
    needsClause: true,
    why: "The same of verbs that with a thing as object are acts or states: a town boasts a port, a report details a plan.",
    ...verbs(
      "reckon concur/concurred declare characterize characterise admit/admitted share claim boast discuss observe reveal repeat maintain detail*",
    ),
  },
  {
    id: "en-announce",
    use: "announce",
    why: "Verbs of asking, calling and promising: the content may be an object or an infinitive.",
    ...verbs("urge call_for call_on request express voice* endorse propose vow pledge appeal_for"),
  },
  {
    id: "en-threaten",
    use: "announce",
    needsClause: true,
    why: "A threat or demand in words says what will be done; storms threaten a town, a region demands more.",
    ...verbs("threaten demand"),
  },
  {
    id: "en-find",
    use: "find",
    why: "What documents, surveys and bodies do when they report a result.",
    ...verbs(
      "find/found show show/shown conclude determine estimate rule* read/read reveal discover project forecast/forecast calculate " +
        "identify document detail* highlight",
    ),
  },
  {
    id: "en-judge",
    use: "judge",
    why: "Verbs that report speech about somebody or something.",
    ...verbs(
      "praise welcome criticize criticise blast slam/slammed condemn denounce dismiss call mock ridicule blame hail tout reject " +
        "thank congratulate apologize apologise defend label label/labelled dub/dubbed laud brand* " +
        "decry deride bemoan",
    ),
  },
  {
    id: "en-utter",
    use: "utter",
    why: "Ways of uttering: a cue only beside a quotation.",
    ...verbs(
      "continue joke quip/quipped laugh shout yell cry chant whisper exclaim chime_in begin/began go/went_on quote recall sigh " +
        "offer shoot*/shot_back fire*_back snap/snapped muse plead roar scream wonder inquire interrupt respond answer " +
        "read/read sign* sing/sang deadpan/deadpanned gush scoff open shrug/shrugged retort agree intone bark sneer rant " +
        "counsel caption* add_to remember put/put_it order",
    ),
  },
  {
    id: "en-think",
    use: "think",
    why: "Thoughts, feelings and intentions: attitudes that the article reports, but not speech; never a source by themselves.",
    ...verbs(
      "believe think/thought hope feel/felt expect consider fear realize worry doubt decide agree learn view* regard suspect " +
        "intend oppose favor* prefer/preferred love hate wish trust recognize blame hope_to",
    ),
  },
];
