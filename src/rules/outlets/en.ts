import { AFTER, type OutletWords, REPORTS, TOLD } from "./words.ts";

export const ENGLISH_OUTLETS: OutletWords = {
  cues: [
    // Before the others: "originally published by" says more than "reported by".
    {
      id: "en-republished",
      side: "left",
      relation: "republished",
      why: "The text itself comes from the outlet.",
      pattern:
        "(?:this|the|an? (?:\\w+ )?version of this|original) (?:\\w+ ){0,3}?(?:article|story|piece|report|post|interview|essay|column|version|text|content|commentary|op-ed|analysis|feature|investigation)<5> (?:appeared|ran|written|(?:publish|post|print|air|produc|report|syndicat|provid|suppli|republish|reprint|reproduc)ed)<6> (?:on|in|by|at|for|from|of)|(?:republish|reprint|reproduc|repost|syndicat)ed<3> (?:from|courtesy of|of)|(?:story|article) (?:is )?(?:from|courtesy of)",
    },
    {
      id: "en-told",
      side: "left",
      relation: "original-report",
      why: TOLD,
      pattern:
        "(?:told|tell(?:s|ing)?|informed|assured|exclusive(?:ly)?(?: for| to| by)?|(?:contact|ask|interview|press|approach)ed by)",
    },
    {
      id: "en-spoke",
      side: "left",
      relation: "original-report",
      why: TOLD,
      pattern:
        "(?:(?:interview|statement|e-?mail|comment|remark|message|letter|note|call|text|speak|talk|appear|confirm|reveal|admit|explain)\\w*|spoken?|said|described|sent|g[ai]ven?|provided|released|leaked|supplied)<3> (?:with|to|on|by|for)(?: (?:an?|\\w+day) \\w+ (?:on|with))?",
    },
    {
      id: "en-reported-for",
      side: "left",
      relation: "original-report",
      why: "A reporter by name did the reporting for the outlet.",
      pattern: `(?:reported|reports|reporting)<4> for`,
    },
    {
      id: "en-obtained",
      side: "left",
      relation: "original-report",
      why: "The outlet holds the document that the story rests on.",
      pattern:
        "(?:seen|heard|(?:obtain|review|view|verifi|acquir)ed)(?: exclusively)? by|via|shared with|provided to",
    },
    {
      id: "en-wrote-in",
      side: "left",
      relation: "original-report",
      why: "Somebody's words were printed by the outlet.",
      pattern:
        "(?:wrote|writes|writing)<3> (?:in|for)|(?:op-ed|column|essay|opinion piece|profile)<3> (?:in|for|by)",
    },
    {
      id: "en-first",
      side: "left",
      relation: "original-report",
      why: "The outlet is said to have had the story first.",
      pattern:
        "(?:first|originally|previously|exclusively) (?:reported|revealed|published|disclosed|broken|detailed) (?:by|in|on)",
    },
    {
      id: "en-according",
      side: "left",
      relation: "cited-report",
      why: REPORTS,
      pattern: `according to(?: [\\w'’-]+){0,4}?(?: (?:by|in|from|of|on))?|per`,
    },
    {
      id: "en-reported-by",
      side: "left",
      relation: "cited-report",
      why: REPORTS,
      pattern:
        "(?:(?:report|reveal|quot|cit|publish|compil|uncover|confirm|conduct|carri|air)ed|broadcast)<2> (?:by|in|on)|(?:report(?:s|ing)?|investigation|analysis|story|article|scoop)<2> (?:by|in|from|on)|citing|quoting|referring to",
    },
    {
      id: "en-reports",
      side: "right",
      relation: "cited-report",
      why: AFTER,
      pattern:
        "(?:,[^,.;]{1,60},)?(?: (?:first|also|has|have|had|later|earlier|recently|then|since|on|last|this|\\w+day|\\w+ly|week|month)){0,4} (?:report(?:s|ed)?|wrote|writes|reveal(?:s|ed)|quote[sd]|cite[sd]|noted|learned|understands|broke the|estimated|disclosed|uncovered|detailed)",
    },
    {
      id: "en-said",
      side: "right",
      relation: "cited-report",
      why: AFTER,
      pattern:
        " (?:said|says)(?: on \\w+day)?,?(?! (?:it|its|in a statement|he|she|they|on its|the company|the network))(?= (?:that|the|a|an|at|in|some|more|one|two|\\p{Lu}|\\d)|, citing|$)",
    },
    {
      id: "en-possessive",
      side: "right",
      relation: "cited-report",
      why: "The outlet's reporter is the one who reports.",
      pattern:
        "['’]s? \\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}(?: (?:first|also|has|had|later))? (?:reported|reports|wrote|writes|tweeted)",
    },
    {
      id: "en-report-noun",
      side: "right",
      relation: "cited-report",
      why: "The outlet's own report, inquiry or count is cited.",
      pattern:
        "(?:['’]s?)?(?: [\\w-]+)? (?:investigation|report|analysis|review|tally|count|fact[- ]check(?:er)?|story|exclusive)(?! of (?:\\w+ ){0,2}(?:CNN|the network))(?= (?:found|said|says|showed|shows|published|on|this|last|in|that|revealed|by|has|had|alleg\\w+|detail\\w+|claim\\w+|earlier)|\\.|,)",
    },
    {
      id: "en-reporter",
      side: "right",
      relation: "original-report",
      why: "The outlet's reporter was there or asked.",
      pattern:
        "(?: \\p{Lu}[\\p{L}-]+){0,3} (?:(?:report|photograph)ers?|correspondents?|journalists?|witness(?:es)?|team)(?: \\p{Lu}[\\p{L}.-]+ \\p{Lu}[\\p{L}.-]+)? (?:saw|spoke|visited|asked|contacted|interviewed|talked|met|witnessed|heard|reached|at the scene|on the ground)",
    },
  ],
  nouns: "",
  agencies: `
ProPublica; Religion News Service; KFF Health News; States Newsroom; China News Service; TTXVN`,
  names: `
Newsday; The Oregonian; Boston Globe; National Review; ~The Nation; New Republic; Mother Jones
Roll Call; The Tennessean; E! News; Deadline; Billboard; Barron's; National Geographic; Scientific American; New Scientist; Foreign Policy
The Observer; The Spectator; ~Herald; Globe and Mail; The Australian
NewsNation; Newsmax; Telemundo; Univision; Radio Free Asia|RFA; Sky Sports; ITV|ITV News; Channel 4|Channel 4 News; RTÉ|RTE; CBC|CBC News; CTV|CTV News; NDTV
Semafor; ~The Hill; ~Vox; ~Slate; ~Salon; ~Insider; ~Vice|Vice News; Daily Beast; The Intercept|Intercept; The Marshall Project; STAT News|~STAT; Ars Technica; Engadget; CNET; 404 Media; Futurism; The Athletic|Athletic; Breitbart; Daily Caller; The Diplomat; Snopes; PolitiFact; The Conversation`,
};
