import { any } from "../any.ts";
import { type AnonymityWords, ASKED, AUTHORISED, CHANGED, CONDITION, WITHHELD } from "./words.ts";

/** "his full name", "their identities". */
const NAME = "(?:his|her|their) (?:\\w+ )?(?:name|names|identity|identities)";
const GET = any(
  "asked_for requested requesting request granted granting given promised demanded demanding sought insisted_on insisting_on offered",
);
const SPEAK = any(
  "speak speaks speaking spoke spoken talk talks talking talked said saying told_\\w+ quoted comment commented commenting",
);
const WISH = any(
  "ask asks asked asking wish wishes wished wishing want wants wanted wanting request requests requested requesting insist insists " +
    "insisted insisting prefer prefers preferred preferring choose chooses chose chosen beg begged opt opted",
);
const REFUSE = any(
  "did_not_wish did_not_want does_not_wish does_not_want do_not_wish do_not_want didn['’]t_want doesn['’]t_want don['’]t_want didn['’]t_wish " +
    "declined declines declining refused refuses refusing unwilling",
);
const UNNAMED = any("anonymous nameless unnamed unidentified");
const GIVE = any("give use provide share disclose reveal publish");

export const ENGLISH_ANONYMITY: AnonymityWords = {
  hint: "anonym|\\bnam(?:e|ing)|\\bident|authori|permitted|cleared|allowed to|quoted by|be quoted|pseudonym",
  rules: [
    {
      id: "en-condition",
      whom: "before",
      why: CONDITION,
      pattern: `(?:on|under) (?:(?:a|the) )?(?:strict )?(?:condition|conditions) (?:of (?:\\w+ )?anonymity|of not being (?:named|identified|quoted)|(?:that )?(?:he|she|they|it|his|her|their|no) (?:\\w+ ){0,4}(?:be not|withheld|not (?:be )?(?:used|named|identified))(?: \\w+ed)?)|${GET} anonymity|${SPEAK} (?:\\w+ )?anonymously|under (?:the )?cover of anonymity`,
    },
    {
      id: "en-asked",
      whom: "before",
      why: ASKED,
      pattern: `${WISH} (?:not to (?:be (?:named|identified|quoted by name)|${GIVE} ${NAME})|(?:that )?${NAME} (?:not|be)(?: be)? \\w+|to (?:remain|stay|be) ${UNNAMED}|to (?:have )?${NAME} withheld)|${REFUSE} (?:to be (?:named|identified)|to ${GIVE} ${NAME}|${NAME} (?:to be )?(?:published|used|revealed|disclosed))`,
    },
    {
      id: "en-authorised",
      whom: "before",
      why: AUTHORISED,
      isReason: true,
      pattern: `(?:(?:was|were|is|are|been|being)(?: not|n['’]t)|had not been|not) (?:officially )?(?:authori[sz]ed|permitted|cleared|allowed) to (?:speak|comment|talk|discuss|brief|disclose|share|make|give|be (?:quoted|named))[^.,;:”"]{0,90}|(?:lack|lacks|lacked|lacking) (?:the )?authori[sz]ation to (?:speak|comment|talk|discuss)[^.,;:”"]{0,60}`,
    },
    {
      id: "en-withheld",
      whom: "object",
      why: WITHHELD,
      pattern: `(?:(?:is|are|am|has been|have been) (?:not (?:naming|identifying|publishing the names? of|using the (?:\\w+ )?names? of|disclosing the identity of)|withholding the (?:names?|identity|identities) of)|(?:agreed|decided|chosen?|opted) not to (?:name|identify)) (?!the (?:company|firm|price|sum|figure|game))`,
    },
    {
      id: "en-withheld-name",
      whom: "before",
      ofNamed: true,
      why: WITHHELD,
      pattern: `(?:(?:is|are|was|were) (?:not (?:using|publishing|disclosing|giving)|withholding|concealing) ${NAME}|(?:agreed|decided|chosen) (?:not to (?:use|publish|disclose)|to (?:withhold|change|conceal)) ${NAME}|(?:names?|identity) (?:is|are|was|were|has been|have been) (?:being )?(?:withheld|concealed)(?! (?:until|pending|while police))|whom? (?:\\w+ ){1,4}(?:is|are) not (?:naming|identifying)|(?:can ?not|can['’]t|may not) (?:legally )?be (?:named|identified)(?! (?:by|with|as|from) (?:\\w+ )?(?:eye|test|scan|type|species|look)))`,
    },
    {
      id: "en-changed",
      whom: "before",
      ofNamed: true,
      why: CHANGED,
      pattern: `names? (?:has|have) been changed|not (?:his|her|their) real names?|\\(name changed\\)|(?:using|use|uses|used|under|by|given|gave) (?:a|the) pseudonym|(?:is|are) (?:a )?pseudonyms?|identified only (?:as (?!an? |the |suspect|male|female|person|john doe)|by (?:${NAME}|\\w+ initials?))|(?:gave|giving|give|provided|providing) only (?:his|her|their|a) (?:first|given|nick)[ -]?names?|be(?:ing)? identified (?:only|by ${NAME})|(?:gave|giving) ${NAME} only as|wanted to be identified only`,
    },
  ],
  openers:
    "because|since (?:he|she|they|the)|as (?:he|she|they|the)|due to|owing to|(?:for|out of|over) (?:fear|concern|worry)s?|fearing|amid fears|citing|given the|lest|in order to|so as not to|so that|to (?:protect|avoid|discuss|speak|describe|share|talk|prevent|shield|reveal|disclose|brief)|for (?:legal|security|safety|privacy|personal|professional) reasons|for (?:his|her|their|its)(?: own)? (?:\\w+ )?(?:security|safety|protection|privacy|sake)|while (?:discussing|describing)|per (?:company|agency|department) (?:policy|rules)",
  things:
    "tips?|letters?|donors?|donations?|callers?|posts?|accounts?|hotline|survey|emails?|company|firm|drug|price",
};
