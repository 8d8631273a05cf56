import { type AnonymityWords, ASKED, AUTHORISED, CHANGED, CONDITION, WITHHELD } from "./words.ts";

/** "his full name", "their identities". */
const NAME = "(?:his|her|their) (?:\\w+ )?(?:names?|identit(?:y|ies))";

export const ENGLISH_ANONYMITY: AnonymityWords = {
  hint: "anonym|\\bnam(?:e|ing)|\\bident|authori|permitted|cleared|allowed to|quoted by|be quoted|pseudonym",
  rules: [
    {
      id: "en-condition",
      whom: "before",
      why: CONDITION,
      pattern: `(?:on|under) (?:\\w+ )?(?:strict )?conditions? (?:of (?:\\w+ )?anonymity|of not being \\w+|(?:that )?(?:he|she|they|it|his|her|their|no) (?:\\w+ ){0,4}(?:be not|withheld|not (?:be )?(?:used|named|identified)))|(?:ask\\w+ for|request\\w+|gr?ant\\w+|given|promised|demanded|sought|insisted on|offered) anonymity|(?:sp[eo]\\w+|talk\\w+|said|told \\w+) (?:\\w+ )?anonymously|under (?:the )?cover of anonymity`,
    },
    {
      id: "en-asked",
      whom: "before",
      why: ASKED,
      pattern: `(?:ask|wish|want|request|insist|prefer|chose|beg|opt)\\w* (?:not to (?:be (?:named|identified|quoted by name)|\\w+ ${NAME})|(?:that )?${NAME} (?:not|be)(?: be)? \\w+|to (?:remain|stay|be) (?:anonymous|nameless|un\\w+)|to (?:have )?${NAME} withheld)|(?:(?:did|does|do)(?: not|n['’]t) (?:wish|want)|declin(?:ed|es|ing)|refus(?:ed|es|ing)|unwilling) (?:to be (?:named|identified)|to (?:give|reveal|disclose) ${NAME}|${NAME} (?:to be )?(?:published|used|revealed|disclosed))`,
    },
    {
      id: "en-authorised",
      whom: "before",
      why: AUTHORISED,
      isReason: true,
      pattern: `(?:(?:was|were|is|are|been|being)(?: not|n['’]t)|had not been|not) (?:officially )?(?:authori[sz]ed|permitted|cleared|allowed) to (?:speak|comment|talk|discuss|brief|disclose|share|make|give|be (?:quoted|named))[^.,;:”"]{0,90}|lack(?:ed|s)? (?:the )?authori[sz]ation to \\w+[^.,;:”"]{0,60}`,
    },
    {
      id: "en-withheld",
      whom: "object",
      why: WITHHELD,
      pattern: `(?:(?:is|are|am|has been|have been) (?:not (?:naming|identifying|publishing the names? of|using the (?:\\w+ )?names? of)|withholding the (?:names?|identity|identities) of)|(?:agreed|decided|chosen?|opted) not to (?:name|identify)) (?!the (?:company|firm|price|sum|figure|game))`,
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
      pattern: `names? (?:has|have) been changed|not (?:his|her|their) real names?|\\(name changed\\)|(?:us\\w+|under|by|given|gave) (?:a|the) pseudonym|(?:is|are) (?:a )?pseudonyms?|identified only (?:as (?!an? |the |suspect|male|female|person|john doe)|by (?:${NAME}|\\w+ initials?))|(?:gav|giv|provid)\\w* only (?:his|her|their|a) (?:first|given|nick)[ -]?names?|be(?:ing)? identified (?:only|by ${NAME})|(?:gave|giving) ${NAME} only as`,
    },
  ],
  openers:
    "because|since (?:he|she|they|the)|as (?:he|she|they|the)|due to|owing to|(?:for|out of|over) (?:fear|concern|worry)s?|fearing|amid fears|citing|given the|lest|in order to|so as not to|so that|to (?:protect|avoid|discuss|speak|describe|share|talk|prevent|shield|reveal|disclose|brief)|for (?:legal|security|safety|privacy|personal|professional) reasons|for (?:his|her|their|its)(?: own)? (?:\\w+ )?(?:security|safety|protection|privacy|sake)|while (?:discussing|describing)|per (?:company|agency|department) (?:policy|rules)",
  things:
    "tips?|letters?|donors?|donations?|callers?|posts?|accounts?|hotline|survey|emails?|company|firm|drug|price",
};
