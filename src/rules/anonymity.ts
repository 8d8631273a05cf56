/**
 * Words with which an article says that it leaves somebody unnamed on purpose.
 * Whom: `before`: the person named or described last before the words (behind them when
 * nobody stands before: "Speaking anonymously, an aide said"); `object`: who follows the
 * words ("is not naming the officer").
 */
export interface AnonymityRule {
  /** Never changes. Its samples stand under it in `tests/unit/sources/samples/anonymity.ts`. */
  id: string;
  lang: string;
  whom: "before" | "object";
  reason: string;
  /** Regular expression source, any case. */
  pattern: string;
  /** The words themselves are the reason ("was not authorised to speak"); a named person is none of these. */
  isReason?: true;
}

const CONDITION = "The source speaks on condition of anonymity.";
const ASKED = "The source asked not to be named.";
const AUTHORISED = "The source may not speak publicly.";
const WITHHELD = "The outlet withholds the name.";
const CHANGED = "The name given is not the real one.";

export const ANONYMITY_RULES: AnonymityRule[] = [
  {
    id: "en-condition",
    lang: "en",
    whom: "before",
    reason: CONDITION,
    pattern:
      "(?:on|under) (?:the )?(?:strict )?conditions? (?:of (?:strict )?anonymity|of not being (?:named|identified|quoted)|(?:that )?(?:he|she|they|it|his|her|their|no) (?:\\w+ ){0,4}(?:not be|be not|withheld|not (?:be )?(?:used|named|identified))(?: \\w+ed)?)|(?:asked for|requested|requesting|granted|given|promised|demanded|sought|insisted on|offered) anonymity|(?:spoke|speaking|speaks|spoken|talked|talking|said|told \\w+) (?:\\w+ )?anonymously|under (?:the )?cover of anonymity",
  },
  {
    id: "en-asked",
    lang: "en",
    whom: "before",
    reason: ASKED,
    pattern:
      "(?:asked|asks|asking|wished|wishes|wishing|wanted|wants|wanting|requested|requesting|insisted|preferred|prefers|preferring|chose|begged|opted) (?:not to be (?:named|identified|quoted by name)|(?:that )?(?:his|her|their) (?:\\w+ )?(?:names?|identity|identities) (?:not|be)(?: be)? \\w+|to (?:remain|stay|be) (?:anonymous|unnamed|unidentified|nameless)|to (?:have )?(?:his|her|their) (?:\\w+ )?names? withheld|not to (?:give|use|provide|share|disclose) (?:his|her|their) (?:\\w+ )?names?)|(?:(?:did|does|do) not (?:wish|want)|(?:did|does|do)n['’]t (?:wish|want)|declin(?:ed|es|ing)|refus(?:ed|es|ing)|unwilling) (?:to be (?:named|identified)|to give (?:his|her|their) (?:\\w+ )?names?|to (?:reveal|disclose) (?:his|her|their) (?:identity|names?)|(?:his|her|their) (?:\\w+ )?(?:names?|identity) (?:to be )?(?:published|used|revealed|disclosed))",
  },
  {
    id: "en-authorised",
    lang: "en",
    whom: "before",
    reason: AUTHORISED,
    isReason: true,
    pattern:
      '(?:(?:was|were|is|are|been|being)(?: not|n[\'’]t)|had not been|not) (?:officially )?(?:authori[sz]ed|permitted|cleared|allowed) to (?:speak|comment|talk|discuss|brief|disclose|share|make|give|be (?:quoted|named))[^.,;:”"]{0,90}|lack(?:ed|s)? (?:the )?authori[sz]ation to (?:speak|comment|talk|discuss)[^.,;:”"]{0,60}',
  },
  {
    id: "en-withheld",
    lang: "en",
    whom: "object",
    reason: WITHHELD,
    pattern:
      "(?:(?:is|are|am|has been|have been) not (?:naming|identifying|publishing the names? of|using the (?:full |real )?names? of|disclosing the identity of)|(?:has|have) (?:agreed|decided|chosen|opted) not to (?:name|identify)|(?:is|are) withholding the (?:names?|identity|identities) of|(?:agreed|decided|chose) not to (?:name|identify)) (?!the (?:company|firm|price|sum|figure|game))",
  },
  {
    id: "en-withheld-name",
    lang: "en",
    whom: "before",
    reason: WITHHELD,
    pattern:
      "(?:(?:is|are|was|were) (?:not (?:using|publishing|disclosing|giving)|withholding|concealing) (?:his|her|their) (?:\\w+ )?(?:names?|identity)|(?:agreed|decided|chosen) (?:not to (?:use|publish|disclose)|to (?:withhold|change|conceal)) (?:his|her|their) (?:\\w+ )?(?:names?|identity)|(?:names?|identity) (?:is|are|was|were|has been|have been|are being|is being) (?:being )?(?:withheld|concealed)(?! (?:until|pending|while police))|whom? (?:\\w+ ){1,4}(?:is|are) not (?:naming|identifying)|(?:can ?not|can['’]t|may not) (?:legally )?be (?:named|identified)(?! (?:by|with|as|from) (?:\\w+ )?(?:eye|test|scan|type|species|look)))",
  },
  {
    id: "en-changed",
    lang: "en",
    whom: "before",
    reason: CHANGED,
    pattern:
      "whose (?:\\w+ )?names? (?:has|have) been changed|not (?:his|her|their) real names?|names? (?:has|have) been changed|\\(name changed\\)|(?:using|use|under|by|given|gave) (?:a|the) pseudonym|(?:is|are) (?:a )?pseudonyms?|identified only (?:as (?!an? |the |suspect|male|female|person|john doe)|by (?:his|her|their) (?:\\w+ names?|initials?))|(?:gave|giving|give|provided) only (?:his|her|their|a) (?:first|given|nick)[ -]?names?|(?:asked to be|being|be) identified (?:only )?by (?:his|her|their) (?:first|middle|given) names?|(?:gave|giving) (?:his|her|their) name only as|wanted to be identified only",
  },
  {
    id: "de-anonym",
    lang: "de",
    whom: "before",
    reason: ASKED,
    pattern:
      "unter der Bedingung(?: \\p{L}+){0,3} Anonymität|(?:möchte|möchten|will|wollen|wollte|wollten|bat|baten|bittet)[^.;:]{0,60}(?:anonym (?:zu )?bleiben|nicht (?:namentlich |öffentlich |mit (?:vollem )?Namen )?(?:genannt|zitiert|erwähnt) (?:zu )?werden|Namen nicht (?:nennen|genannt|veröffentlicht|in der Zeitung))|(?:anonym bleiben|namentlich nicht genannt werden|nicht (?:namentlich |mit Namen )?genannt werden|Namen nicht (?:nennen|öffentlich)[^.;,]{0,20}) (?:möchte|will|wollte|wollen|möchten|wollten)",
  },
  {
    id: "de-withheld",
    lang: "de",
    whom: "before",
    reason: WITHHELD,
    pattern:
      "(?:nennt|nennen) (?:ihn|sie|die Person|den Mann|die Frau)[^.;:]{0,40}nicht (?:namentlich|beim Namen|mit (?:vollem )?Namen)|(?:wird|werden) (?:hier |daher |deshalb )?nicht namentlich genannt|Namen? (?:\\p{L}+ ){0,3}(?:von der Redaktion |durch die Redaktion )?geändert|(?:heißt|heißen) (?:in Wirklichkeit|eigentlich|tatsächlich) anders|(?:Name|Namen) (?:ist|sind) der Redaktion bekannt|nicht (?:befugt|autorisiert|berechtigt)(?:,)? (?:\\p{L}+ ){0,6}(?:zu sprechen|zu äußern|sprechen|äußern)",
  },
  {
    id: "fr-anonymat",
    lang: "fr",
    whom: "before",
    reason: ASKED,
    pattern:
      "sous (?:le )?(?:couvert|condition|sceau|réserve) (?:de l['’]|d['’])anonymat|(?:requis|demandé|requiert|requérant|réclamé|requérir|exigé) l['’]anonymat|(?:souhait\\p{L}+|préf[éè]r\\p{L}+|veut|voulu|désir\\p{L}+|tient à|tenu à) (?:rester|demeurer|garder|conserver|témoigner)(?: dans| de façon| de manière)? (?:l['’])?anonym\\p{L}+|(?:pas|ne) (?:souhait\\p{L}+|voulu|désir\\p{L}+) (?:être (?:nommée?s?|identifiée?s?|citée?s?)|donner son nom|que son nom)|(?:prénoms?|noms?) (?:a|ont) été (?:modifiée?s?|changée?s?)|prénoms? d['’]emprunt|sous (?:un )?pseudonyme",
  },
  {
    id: "es-anonimato",
    lang: "es",
    whom: "before",
    reason: ASKED,
    pattern:
      "(?:bajo|en) (?:(?:la )?condición de(?:l)? |el )?anonimato|(?:pid\\p{L}+|pedido|prefier\\p{L}+|prefiri\\p{L}+|preferido|solicit\\p{L}+|exigi\\p{L}+) (?:mantener(?:se)? (?:en )?el anonimato|permanecer en el anonimato|el anonimato|anonimato|no ser (?:identificad|nombrad|citad)\\p{L}+|no (?:dar|revelar|decir) su (?:nombre|identidad)|que no se (?:publi|revel|mencion|us)\\p{L}+ su (?:nombre|identidad))|nombres? (?:ficticios?|supuestos?|(?:ha|han) sido (?:cambiado|modificado)s?)|no (?:está|estaba|estaban|están) autorizad\\p{L}+ (?:a|para) (?:hablar|declarar|hacer)",
  },
  {
    id: "it-anonimato",
    lang: "it",
    whom: "before",
    reason: ASKED,
    pattern:
      "a condizione (?:di (?:restare|rimanere|mantenere)|dell['’]|che)[^.;]{0,30}anonim\\p{L}+|(?:chied\\p{L}+|chiest\\p{L}+|prefer\\p{L}+|vuole|voluto) (?:di )?(?:restare|rimanere|mantenere|l['’])[^.;]{0,15}anonim\\p{L}+|(?:sotto|coperto da(?:ll['’]))\\s?anonimato|(?:chied\\p{L}+|chiest\\p{L}+|prefer\\p{L}+) (?:di )?non (?:essere (?:identificat|nominat|citat)\\p{L}+|rivelare il (?:proprio |suo )?nome)|nomi? di fantasia|non (?:è|era|erano) autorizzat\\p{L}+ a (?:parlare|rilasciare)",
  },
  {
    id: "pt-anonimato",
    lang: "pt",
    whom: "before",
    reason: ASKED,
    pattern:
      "(?:sob|em) (?:(?:a )?condição de )?anonimato|(?:ped\\p{L}+|prefer\\p{L}+|solicit\\p{L}+|quis|quer|quiseram) (?:anonimato|para não (?:ser identificad\\p{L}+|se identificar|ter o nome)|não (?:se identificar|ser identificad\\p{L}+|revelar o nome)|manter o anonimato)|não (?:quis|quiseram|quer) (?:se identificar|ser identificad\\p{L}+|revelar)|nomes? fictícios?|não (?:está|estava|tem|tinha) autorizad\\p{L}+ a falar",
  },
  {
    id: "nl-anoniem",
    lang: "nl",
    whom: "before",
    reason: ASKED,
    pattern:
      "op (?:voorwaarde|basis) van anonimiteit|(?:wil|willen|wilde|wilden|wenst|wenste) (?:\\p{L}+ ){0,4}anoniem (?:te )?blijven|anoniem (?:wil|willen|wilde|wenst te) blijven|niet met (?:haar |zijn |hun )?(?:naam|achternaam) (?:\\p{L}+ ){0,4}(?:wil|willen|wilde)|(?:wil|willen|wilde|wilden) niet met (?:haar |zijn |hun )?(?:achter)?naam|gefingeerde? na(?:am|men)|na(?:am|men) (?:is|zijn) (?:gefingeerd|veranderd|bekend bij de redactie|bij de redactie bekend)",
  },
  {
    id: "nordic-anonym",
    lang: "nordic",
    whom: "before",
    reason: ASKED,
    pattern:
      "(?:ønsker|ønsket|ønskede|vil|ville|vill|önskar|bett om|bedt om|bad om) (?:\\p{L}+ ){0,3}(?:(?:å|att|at) )?(?:være|vara|forbli|förbli|forblive) anonym\\p{L}*|på (?:betingelse|vilkår|villkor|betingelsen) (?:av|af|om|att|at)[^.;]{0,20}anonym\\p{L}*|under (?:forutsetning|förutsättning) (?:av|om|att)[^.;]{0,20}anonym\\p{L}*|(?:heter|hedder) (?:egentlig|egentligen|i virkeligheten|i verkligheten) (?:noe|något|noget) (?:annet|annat|andet)|(?:fingerat|oppdiktet|opdigtet|fiktivt|endret|ændret) (?:namn|navn)|(?:ikke|inte) (?:ønsker|ønsket|vil|vill|vill|önskar) (?:\\p{L}+ ){0,4}(?:navn|namn|navnet|namnet|navngis|navngitt|navngives)",
  },
];

/** Words that open a reason; the reason runs from them to the end of the clause. */
export const REASON_OPENERS: Record<string, string> = {
  en: "because|since (?:he|she|they|the)|as (?:he|she|they|the)|due to|owing to|(?:for|out of|over) (?:fear|concern|worry)s?|fearing|amid fears|citing|given the|lest|in order to|so as not to|so that|to (?:protect|avoid|discuss|speak|describe|share|talk|prevent|shield|reveal|disclose|brief)|for (?:legal|security|safety|privacy|personal|professional) reasons|for (?:his|her|their|its)(?: own)? (?:\\w+ )?(?:security|safety|protection|privacy|sake)|while (?:discussing|describing)|per (?:company|agency|department) (?:policy|rules)",
  de: "weil|da (?:er|sie|es|die|der)|denn|aus (?:Angst|Furcht|Sorge|Sicherheitsgründen|\\p{L}+gründen|Rücksicht|Gründen)|wegen|um \\p{L}+[^.;]{0,60} zu|zum Schutz|zu (?:seinem|ihrem) Schutz",
  fr: "car|parce qu[e'’]|par (?:peur|crainte|mesure|souci)|pour (?:des raisons|sa sécurité|leur sécurité|sa protection|raisons?|protéger|éviter|ne pas)|de peur|de crainte|en raison|afin|faute d['’]autorisation",
  es: "porque|por (?:miedo|temor|razones|motivos|seguridad|su seguridad)|debido a|ya que|para (?:evitar|proteger|no|preservar)|al no estar|a fin de",
  it: "perché|poiché|per (?:paura|timore|ragioni|motivi|sicurezza|tutel\\p{L}+|protegg\\p{L}+|evitare|non)|a causa|in quanto|a tutela",
  pt: "porque|por (?:medo|temor|razões|motivos|questões|receio|segurança)|devido|pois|para (?:evitar|proteger|preservar|não)|com medo|temendo",
  nl: "omdat|uit (?:angst|vrees|veiligheidsoverwegingen|\\p{L}+overwegingen)|vanwege|om (?:veiligheidsredenen|privacyredenen|redenen|\\p{L}+redenen)|wegens|in verband met|ter bescherming",
  nordic:
    "fordi|eftersom|för att|for (?:å|at) (?:beskytte|unngå|undgå)|a[vf] (?:frykt|frygt|rädsla|hensyn|hänsyn|sikkerhetsgrunner|säkerhetsskäl|sikkerhedsgrunde|redsel)|på grunn|på grund|i frykt",
};

/** Whose name is left out, in English objects and antecedents: no thing and no body. */
export const NOT_ANONYMOUS =
  /\b(?:tips?|letters?|donors?|donations?|callers?|posts?|accounts?|hotline|survey|emails?|company|firm|drug|price)\b/i;
