import { type AnonymityWords, ASKED, AUTHORISED, CHANGED, CONDITION, WITHHELD } from "./words.ts";

export const ENGLISH_ANONYMITY: AnonymityWords = {
  hint: "anonym|\\bnam(?:e|ing)|\\bident|authori|permitted|cleared|allowed to|quoted by|be quoted|pseudonym",
  rules: [
    {
      id: "en-condition",
      whom: "before",
      why: CONDITION,
      pattern:
        "(?:on|under) (?:the )?(?:strict )?conditions? (?:of (?:strict )?anonymity|of not being (?:named|identified|quoted)|(?:that )?(?:he|she|they|it|his|her|their|no) (?:\\w+ ){0,4}(?:not be|be not|withheld|not (?:be )?(?:used|named|identified))(?: \\w+ed)?)|(?:asked for|requested|requesting|granted|given|promised|demanded|sought|insisted on|offered) anonymity|(?:spoke|speaking|speaks|spoken|talked|talking|said|told \\w+) (?:\\w+ )?anonymously|under (?:the )?cover of anonymity",
    },
    {
      id: "en-asked",
      whom: "before",
      why: ASKED,
      pattern:
        "(?:asked|asks|asking|wished|wishes|wishing|wanted|wants|wanting|requested|requesting|insisted|preferred|prefers|preferring|chose|begged|opted) (?:not to be (?:named|identified|quoted by name)|(?:that )?(?:his|her|their) (?:\\w+ )?(?:names?|identity|identities) (?:not|be)(?: be)? \\w+|to (?:remain|stay|be) (?:anonymous|unnamed|unidentified|nameless)|to (?:have )?(?:his|her|their) (?:\\w+ )?names? withheld|not to (?:give|use|provide|share|disclose) (?:his|her|their) (?:\\w+ )?names?)|(?:(?:did|does|do) not (?:wish|want)|(?:did|does|do)n['’]t (?:wish|want)|declin(?:ed|es|ing)|refus(?:ed|es|ing)|unwilling) (?:to be (?:named|identified)|to give (?:his|her|their) (?:\\w+ )?names?|to (?:reveal|disclose) (?:his|her|their) (?:identity|names?)|(?:his|her|their) (?:\\w+ )?(?:names?|identity) (?:to be )?(?:published|used|revealed|disclosed))",
    },
    {
      id: "en-authorised",
      whom: "before",
      why: AUTHORISED,
      isReason: true,
      pattern:
        '(?:(?:was|were|is|are|been|being)(?: not|n[\'’]t)|had not been|not) (?:officially )?(?:authori[sz]ed|permitted|cleared|allowed) to (?:speak|comment|talk|discuss|brief|disclose|share|make|give|be (?:quoted|named))[^.,;:”"]{0,90}|lack(?:ed|s)? (?:the )?authori[sz]ation to (?:speak|comment|talk|discuss)[^.,;:”"]{0,60}',
    },
    {
      id: "en-withheld",
      whom: "object",
      why: WITHHELD,
      pattern:
        "(?:(?:is|are|am|has been|have been) not (?:naming|identifying|publishing the names? of|using the (?:full |real )?names? of|disclosing the identity of)|(?:has|have) (?:agreed|decided|chosen|opted) not to (?:name|identify)|(?:is|are) withholding the (?:names?|identity|identities) of|(?:agreed|decided|chose) not to (?:name|identify)) (?!the (?:company|firm|price|sum|figure|game))",
    },
    {
      id: "en-withheld-name",
      whom: "before",
      ofNamed: true,
      why: WITHHELD,
      pattern:
        "(?:(?:is|are|was|were) (?:not (?:using|publishing|disclosing|giving)|withholding|concealing) (?:his|her|their) (?:\\w+ )?(?:names?|identity)|(?:agreed|decided|chosen) (?:not to (?:use|publish|disclose)|to (?:withhold|change|conceal)) (?:his|her|their) (?:\\w+ )?(?:names?|identity)|(?:names?|identity) (?:is|are|was|were|has been|have been|are being|is being) (?:being )?(?:withheld|concealed)(?! (?:until|pending|while police))|whom? (?:\\w+ ){1,4}(?:is|are) not (?:naming|identifying)|(?:can ?not|can['’]t|may not) (?:legally )?be (?:named|identified)(?! (?:by|with|as|from) (?:\\w+ )?(?:eye|test|scan|type|species|look)))",
    },
    {
      id: "en-changed",
      whom: "before",
      ofNamed: true,
      why: CHANGED,
      pattern:
        "whose (?:\\w+ )?names? (?:has|have) been changed|not (?:his|her|their) real names?|names? (?:has|have) been changed|\\(name changed\\)|(?:using|use|under|by|given|gave) (?:a|the) pseudonym|(?:is|are) (?:a )?pseudonyms?|identified only (?:as (?!an? |the |suspect|male|female|person|john doe)|by (?:his|her|their) (?:\\w+ names?|initials?))|(?:gave|giving|give|provided) only (?:his|her|their|a) (?:first|given|nick)[ -]?names?|(?:asked to be|being|be) identified (?:only )?by (?:his|her|their) (?:first|middle|given) names?|(?:gave|giving) (?:his|her|their) name only as|wanted to be identified only",
    },
  ],
  openers:
    "because|since (?:he|she|they|the)|as (?:he|she|they|the)|due to|owing to|(?:for|out of|over) (?:fear|concern|worry)s?|fearing|amid fears|citing|given the|lest|in order to|so as not to|so that|to (?:protect|avoid|discuss|speak|describe|share|talk|prevent|shield|reveal|disclose|brief)|for (?:legal|security|safety|privacy|personal|professional) reasons|for (?:his|her|their|its)(?: own)? (?:\\w+ )?(?:security|safety|protection|privacy|sake)|while (?:discussing|describing)|per (?:company|agency|department) (?:policy|rules)",
  things:
    "tips?|letters?|donors?|donations?|callers?|posts?|accounts?|hotline|survey|emails?|company|firm|drug|price",
};
