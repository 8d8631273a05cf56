import type { OutletRelation } from "../model/source-summary.ts";

/**
 * Words beside an outlet's name that make it a place where the story comes from.
 * The engine strips quotation marks, an article and a word like "newspaper" (with its
 * adjectives) from between, once with and once without the article.
 */
export interface OutletCue {
  /** Never changes. Samples stand under it in `tests/unit/sources/samples/outlets.ts`. */
  id: string;
  /** Primary subtag; `*` for all. Norwegian, Danish and Swedish are `nordic`. */
  lang: string;
  /** Where the words stand: right before the name (`left`) or right after it (`right`). */
  side: "left" | "right";
  /** `first` is an original report that a cue like "first reported by" says outright. */
  relation: Exclude<OutletRelation, "agency-copy">;
  reason: string;
  /** So plain that any capitalised name is an outlet beside it ("this article first appeared in X"). */
  bare?: true;
  /** Regular expression source, matched up to the name or from it on, whole words, any case. */
  pattern: string;
}

const TOLD = "The words were said to the outlet: it did the asking.";
const REPORTS = "The outlet is named as the one who reports.";
const AFTER = "The outlet is the subject of a verb of reporting.";

/** Up to `n` words in between: never over the end of a clause. */
const words = (n: number) => `(?:\\s+[^\\s.;:!?()"“”„«»]+){0,${n}}?`;

export const OUTLET_CUES: OutletCue[] = [
  // Before the others: "originally published by" says more than "reported by".
  {
    id: "en-republished",
    lang: "en",
    side: "left",
    relation: "republished",
    bare: true,
    reason: "The text itself comes from the outlet.",
    pattern: `(?:this|the|an? (?:\\w+ )?version of this|original) (?:\\w+ ){0,3}?(?:article|story|piece|report|post|interview|essay|column|version|text|content|commentary|op-ed|analysis|feature|investigation)${words(5)} (?:published|appeared|posted|ran|printed|aired|produced|written|reported|syndicated|provided|supplied|republished|reprinted|reproduced)${words(6)} (?:on|in|by|at|for|from|of)|(?:republished|reprinted|reproduced|reposted|syndicated)${words(3)} (?:from|courtesy of|of)|(?:story|article) (?:is )?(?:from|courtesy of)`,
  },
  {
    id: "en-told",
    lang: "en",
    side: "left",
    relation: "original-report",
    reason: TOLD,
    pattern:
      "(?:told|tells|telling|informed|assured|exclusive(?:ly)?(?: for| to| by)?|contacted by|asked by|interviewed by|pressed by|approached by)",
  },
  {
    id: "en-spoke",
    lang: "en",
    side: "left",
    relation: "original-report",
    reason: TOLD,
    pattern: `(?:interviews?|statements?|e-?mails?|emailed|comments?|remarks|messages?|letters?|notes?|calls?|texts?|spoke|spoken|speaking|speaks|talked|talking|confirmed|revealed|admitted|said|explained|described|sent|given|gave|provided|released|leaked|supplied|appearance|appeared|appearing)${words(3)} (?:with|to|on|by|for)(?: (?:an?|\\w+day) \\w+ (?:on|with))?`,
  },
  {
    id: "en-reported-for",
    lang: "en",
    side: "left",
    relation: "original-report",
    reason: "A reporter by name did the reporting for the outlet.",
    pattern: `(?:reported|reports|reporting)${words(4)} for`,
  },
  {
    id: "en-obtained",
    lang: "en",
    side: "left",
    relation: "original-report",
    reason: "The outlet holds the document that the story rests on.",
    pattern:
      "(?:obtained|seen|reviewed|viewed|verified|heard|acquired)(?: exclusively)? by|via|shared with|provided to",
  },
  {
    id: "en-wrote-in",
    lang: "en",
    side: "left",
    relation: "original-report",
    reason: "Somebody's words were printed by the outlet.",
    pattern: `(?:wrote|writes|writing)${words(3)} (?:in|for)|(?:op-ed|column|essay|opinion piece|guest essay|profile)${words(3)} (?:in|for|by)`,
  },
  {
    id: "en-first",
    lang: "en",
    side: "left",
    relation: "original-report",
    reason: "The outlet is said to have had the story first.",
    pattern:
      "(?:first|originally|previously|exclusively) (?:reported|revealed|published|disclosed|broken|detailed) (?:by|in|on)",
  },
  {
    id: "en-according",
    lang: "en",
    side: "left",
    relation: "cited-report",
    reason: REPORTS,
    pattern: `according to(?: [\\w'’-]+){0,4}?(?: (?:by|in|from|of|on))?|per`,
  },
  {
    id: "en-reported-by",
    lang: "en",
    side: "left",
    relation: "cited-report",
    reason: REPORTS,
    pattern: `(?:reported|revealed|quoted|cited|published|compiled|uncovered|confirmed|conducted|carried|broadcast|aired)${words(2)} (?:by|in|on)|(?:report|reports|reporting|investigation|analysis|story|article|scoop)${words(2)} (?:by|in|from|on)|citing|quoting|referring to`,
  },
  {
    id: "en-reports",
    lang: "en",
    side: "right",
    relation: "cited-report",
    reason: AFTER,
    pattern: `(?:,[^,.;]{1,60},)?(?: (?:first|also|has|have|had|later|previously|earlier|exclusively|originally|recently|separately|then|since|on|last|this|\\w+day|\\w+ly|week|month)){0,4} (?:reported|reports|report|wrote|writes|revealed|reveals|quoted|quotes|cited|cites|noted|learned|understands|broke the|estimated|disclosed|uncovered|detailed)`,
  },
  {
    id: "en-said",
    lang: "en",
    side: "right",
    relation: "cited-report",
    reason: AFTER,
    pattern:
      " (?:said|says)(?: on \\w+day)?,?(?! (?:it|its|in a statement|he|she|they|on its|the company|the network))(?= (?:that|the|a|an|at|in|some|more|one|two|\\p{Lu}|\\d)|, citing|$)",
  },
  {
    id: "en-possessive",
    lang: "en",
    side: "right",
    relation: "cited-report",
    reason: "The outlet's reporter is the one who reports.",
    pattern:
      "['’]s? \\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,2}(?: (?:first|also|has|had|later))? (?:reported|reports|wrote|writes|tweeted)",
  },
  {
    id: "en-report-noun",
    lang: "en",
    side: "right",
    relation: "cited-report",
    reason: "The outlet's own report, inquiry or count is cited.",
    pattern:
      "(?:['’]s?)?(?: [\\w-]+)? (?:investigation|report|analysis|review|tally|count|fact[- ]check(?:er)?|story|exclusive)(?! of (?:\\w+ ){0,2}(?:CNN|the network))(?= (?:found|said|says|showed|shows|published|on|this|last|in|that|revealed|by|has|had|alleg\\w+|detail\\w+|claim\\w+|earlier)|\\.|,)",
  },
  {
    id: "en-reporter",
    lang: "en",
    side: "right",
    relation: "original-report",
    reason: "The outlet's reporter was there or asked.",
    pattern:
      "(?: \\p{Lu}[\\p{L}-]+){0,3} (?:reporters?|correspondents?|journalists?|photographers?|witness(?:es)?|team)(?: \\p{Lu}[\\p{L}.-]+ \\p{Lu}[\\p{L}.-]+)? (?:saw|spoke|visited|asked|contacted|interviewed|talked|met|witnessed|heard|reached|at the scene|on the ground)",
  },
  {
    id: "de-told",
    lang: "de",
    side: "left",
    relation: "original-report",
    reason: TOLD,
    pattern: `(?:sagte|sagten|sagt|sagen|erklärte|erklärten|erzählte|erzählt|bestätigte|bestätigten|berichtete|verriet|schilderte|betonte|äußerte|erläuterte|nannte)${words(5)} (?:der|dem|den)(?: \\S+)?|gegenüber(?: (?:der|dem|den))?|(?:Gespräch|Interview|Telefonat)(?: (?:mit|in|im|auf|bei))?(?: (?:der|dem|den))?|(?:im|in|bei)(?: (?:einem|der|dem|den))? \\p{L}*(?:[Pp]odcast|[Ii]nterview|[Tt]alkshow|[Ss]endung|[Gg]astbeitrag|[Tt]alk)(?: \\p{L}+)? (?:des|der|von|im|mit|für)|(?:sagt|sagte|sagten|erklärt|erklärte)${words(6)} (?:zu|im|bei|in)|(?:liegt|liegen|lag|lagen) (?:der|dem|den)|auf Anfrage (?:von|der|des)`,
  },
  {
    id: "de-holds",
    lang: "de",
    side: "right",
    relation: "original-report",
    reason: "The outlet holds the document or the exclusive talk.",
    pattern: `${words(2)} (?:vorlieg\\p{L}*|vorlag|vorlagen|exklusiv)|-(?:Interview|Gespräch|Podcast|Talk|Sommerinterview)`,
  },
  {
    id: "de-laut",
    lang: "de",
    side: "left",
    relation: "cited-report",
    reason: REPORTS,
    pattern: `(?:laut|nach(?: \\p{L}+)? (?:Angaben|Informationen|Recherchen|Berichten|Darstellung|Bericht)(?: (?:von|des|der|im|in))?|(?:Berichte?n?|Recherchen?|Informationen|Angaben|Artikel|Meldung(?:en)?|Beitrag)(?: (?:in|im|von|des|der|aus))?|unter Berufung auf|mit Verweis auf|zitiert(?:e)? (?:von|in|im)|(?:meldet|meldete|melden|meldeten|berichtet|berichtete|berichten|berichteten|schreibt|schrieb|schreiben|zitiert|zitierte)(?: (?:unter anderem|zuerst|zuvor|auch|nun))?|so|berichtet von)(?: (?:der|die|das|dem|den|des))?`,
  },
  {
    id: "de-reports",
    lang: "de",
    side: "right",
    relation: "cited-report",
    reason: AFTER,
    pattern: `${words(7)} (?:berichtet|berichtete|berichten|berichteten|schreibt|schrieb|schreiben|meldet|meldete|melden|meldeten|erfuhr|erfahren|enthüllte|zitiert|zitierte|zufolge|aufgedeckt|veröffentlichte)|(?:-|\\s)(?:Informationen|Recherchen?|Bericht)(?: zufolge)?`,
  },
  {
    id: "de-republished",
    lang: "de",
    side: "left",
    relation: "republished",
    bare: true,
    reason: "The text itself comes from the outlet.",
    pattern: `(?:dieser|der) (?:\\p{L}+ )?(?:artikel|beitrag|text|bericht)${words(5)} (?:erschien|erschienen|veröffentlicht|stammt)?${words(4)} ?(?:in|im|bei|auf|von|aus)(?: (?:der|dem))?|mit freundlicher genehmigung (?:von|der|des)`,
  },
  {
    id: "fr-told",
    lang: "fr",
    side: "left",
    relation: "original-report",
    reason: TOLD,
    pattern: `(?:déclaré|dit|confié|affirmé|expliqué|indiqué|assuré|précisé|raconté|confirmé|souligné|estimé|réagi|témoigné|détaillé|répondu|annoncé|appris|explique|confie|raconte|déclare|affirme|indique|assure|précise|témoigne)(?:-t-(?:il|elle|on))?${words(4)} (?:à|au|aux|auprès (?:de|du|des)|sur|dans|de|chez)|auprès (?:de|du|des)|(?:interviews?|entretiens?|entrevue|tribune|interrogée?s?|contactée?s?|jointe?s?|interviewée?s?|sollicitée?s?|invitée?s?|consultée?s?|consulté par|obtenue?s? par)${words(3)} (?:à|au|aux|avec|dans|sur|par|pour|de|du)|au micro (?:de|d['’])|les colonnes (?:de|du)|le plateau (?:de|du)|contactée?s? par`,
  },
  {
    id: "fr-selon",
    lang: "fr",
    side: "left",
    relation: "cited-report",
    reason: REPORTS,
    pattern: `(?:selon|d['’]après)(?: [\\p{L}'’]+){0,4}?(?: (?:de|du|des|par))?|(?:citée?s?|révélée?s?|rapportée?s?|relayée?s?|reprise?s?|publiée?s?|dévoilée?s?|menée|évoquée?s?)${words(2)} (?:par|dans|sur)|(?:enquête|informations?|révélations|article|reportage)${words(1)} (?:de|du|des|par)|(?:rapporte|rapportent|rapportait|révèle|révèlent|révélait|écrit|écrivait|indique|indiquent|annonce|affirme|relate|raconte|souligne|précise|relève|signale|détaille)|(?:a|ont|avait) (?:rapporté|révélé|indiqué|annoncé|appris)`,
  },
  {
    id: "fr-reports",
    lang: "fr",
    side: "right",
    relation: "cited-report",
    reason: AFTER,
    pattern: `(?:,[^,.;]{1,60},)?(?: (?:a|ont|avait|avaient|lui-même|également|jeudi|vendredi|samedi|dimanche|lundi|mardi|mercredi)){0,3} (?:rapporte|rapportait|révèle|révélait|écrit|écrivait|relate|cite|rapporté|révélé|écrit|relaté|dévoilé|affirmait|évoque|évoquait)`,
  },
  {
    id: "es-told",
    lang: "es",
    side: "left",
    relation: "original-report",
    reason: TOLD,
    pattern: `(?:dijo|dicho|declaró|declarado|explicó|explicado|explica|aseguró|asegurado|afirmó|afirmado|contó|contado|cuenta|confirmó|confirmado|señaló|señalado|relató|comentó|indicó|reveló|manifestó|admitió|detalló|declaraciones|entrevista|entrevistas|entrevistad[oa]|conversación|consultad[oa]s?|preguntad[oa]|contactad[oa]s?|obtenid[oa]s?|tribuna|artículo)${words(4)} (?:a|al|en|con|por|para)|micrófonos de`,
  },
  {
    id: "es-segun",
    lang: "es",
    side: "left",
    relation: "cited-report",
    reason: REPORTS,
    pattern: `(?:según|de acuerdo (?:con|a))(?: [\\p{L}]+){0,5}?(?: (?:de|del|por|en|a))?|(?:citad[oa]s?|publicad[oa]s?|revelad[oa]s?|recogid[oa]s?|adelantad[oa]s?|difundid[oa]s?)${words(2)} (?:por|en)|citando a|(?:informa|informó|publica|publicó|reveló|revela|adelantó|adelanta|recoge|asegura|avanza|avanzó|señala|reportó|reporta)(?: (?:este|el))?`,
  },
  {
    id: "es-reports",
    lang: "es",
    side: "right",
    relation: "cited-report",
    reason: AFTER,
    pattern: `(?:,[^,.;]{1,60},)? (?:(?:ha|había|ya|también|este \\p{L}+) ){0,2}(?:informa|informó|informado|publica|publicó|publicado|reveló|revela|revelado|adelantó|adelantado|reportó|reporta|escribió|asegura|cita|citó|recoge|desveló)`,
  },
  {
    id: "it-told",
    lang: "it",
    side: "left",
    relation: "original-report",
    reason: TOLD,
    pattern: `(?:detto|dichiarato|spiegato|raccontato|affermato|confermato|confidato|racconta|dice|spiega|dichiara|afferma|commenta|rivela|commentato|aggiunto|intervista|intervistat[oa]|colloquio|intervenut[oa]|dichiarazioni|interpellat[oa]|ospite|sentit[oa]|contattat[oa]|lettera|microfoni)${words(4)} (?:a|al|allo|alla|all['’]|ai|agli|alle|in|su|sul|sulla|con|da|dal|dalla|di|del|della|a)`,
  },
  {
    id: "it-secondo",
    lang: "it",
    side: "left",
    relation: "cited-report",
    reason: REPORTS,
    pattern: `(?:secondo|stando)(?: [\\p{L}'’]+){0,4}?(?: (?:di|da|del|dal|della|dalla|dell['’]|dall['’]|a|al))?|(?:citat[oaie]|riportat[oaie]|rivelat[oaie]|pubblicat[oaie]|diffus[oaie]|anticipat[oaie])${words(2)} (?:da|dal|dalla|dall['’]|su|sul|sulla)|(?:come )?(?:riporta|riportano|scrive|scriveva|riferisce|rivela|racconta|ha scritto|ha riportato|ha rivelato|informa)|citando`,
  },
  {
    id: "it-reports",
    lang: "it",
    side: "right",
    relation: "cited-report",
    reason: AFTER,
    pattern: `(?:,[^,.;]{1,60},)? (?:(?:ha|aveva|ieri|oggi) ){0,2}(?:riporta|riportava|scrive|scriveva|riferisce|rivela|rivelava|scritto|riportato|rivelato|riferito|sostiene|titola|cita)`,
  },
  {
    id: "pt-told",
    lang: "pt",
    side: "left",
    relation: "original-report",
    reason: TOLD,
    pattern: `(?:disse|afirmou|contou|explicou|declarou|confirmou|relatou|revelou|adiantou|comentou|entrevistas?|entrevistad[oa]|declarações|conversa|depoimento|falou|procurad[oa]s?|ouvid[oa]s?|obtid[oa]s?)${words(4)} (?:a|ao|à|aos|às|para|com|pelo|pela|na|no|da|do)`,
  },
  {
    id: "pt-segundo",
    lang: "pt",
    side: "left",
    relation: "cited-report",
    reason: REPORTS,
    pattern: `(?:segundo|conforme|de acordo com)(?: [\\p{L}]+){0,4}?(?: (?:de|do|da|pelo|pela))?|(?:citad[oa]s?|publicad[oa]s?|revelad[oa]s?|divulgad[oa]s?|noticiad[oa]s?)${words(2)} (?:pelo|pela|por|no|na)|(?:informou|informa|noticiou|noticia|revelou|revela|apurou|publicou|divulgou|avança|avançou|escreve|reportou)|citando`,
  },
  {
    id: "pt-reports",
    lang: "pt",
    side: "right",
    relation: "cited-report",
    reason: AFTER,
    pattern: `(?:,[^,.;]{1,60},)? (?:(?:já|também|tinha|havia) ){0,2}(?:informou|informa|noticiou|noticia|revelou|revela|apurou|publicou|divulgou|avança|avançou|escreve|escreveu|reportou|citou)`,
  },
  {
    id: "nl-told",
    lang: "nl",
    side: "left",
    relation: "original-report",
    reason: TOLD,
    pattern: `(?:zegt|zei|zeggen|vertelt|vertelde|vertellen|verklaarde|verklaart|laat|liet|bevestigt|bevestigde|reageert|reageerde|weten|gezegd|verteld)${words(5)} (?:tegen|aan|in|bij|tegenover|tijdens|op)|(?:tegenover|in gesprek met|(?:interview|gesprek|vraaggesprek)(?: (?:met|in|bij|aan|van))?|podcast van)`,
  },
  {
    id: "nl-volgens",
    lang: "nl",
    side: "left",
    relation: "cited-report",
    reason: REPORTS,
    pattern: `(?:volgens|aldus|meldt|meldde|melden|meldden|schrijft|schreef|schrijven|bericht|berichtte|berichten|onthulde|onthult|onderzoek (?:van|door)|berichtgeving (?:van|in)|bronnen van|op basis van|zo (?:meldt|schrijft|bericht)|blijkt uit (?:onderzoek|berichtgeving) (?:van|door|in))`,
  },
  {
    id: "nl-reports",
    lang: "nl",
    side: "right",
    relation: "cited-report",
    reason: AFTER,
    pattern: `${words(3)} (?:meldt|meldde|melden|schrijft|schreef|bericht|berichtte|onthulde|onthult|berichtten)`,
  },
  {
    id: "nordic-told",
    lang: "nordic",
    side: "left",
    relation: "original-report",
    reason: TOLD,
    pattern: `(?:sier|sa|sagt|fortalte|fortalt|forteller|opplyser|uttaler|uttalte|forklarer|forklarte|bekrefter|bekreftet|siger|sagde|fortæller|fortalte|oplyser|udtaler|bekræfter|säger|sade|sagt|berättar|berättade|berättat|förklarar|bekräftar|uppger|skriver|svarer|svarar|innrømmer)${words(7)} (?:til|i|på|for|till|för|med)|(?:intervju|interview|samtale|samtal|debattinnlegg|kronikk|mejl|e-post|sms)${words(2)} (?:med|i|til|till|for|på)`,
  },
  {
    id: "nordic-told-paper",
    lang: "nordic",
    side: "left",
    relation: "original-report",
    reason: "The outlet is the one addressed: a verb of telling, its subject, then the outlet.",
    pattern: `(?:fortalte|forteller|fortalt)${words(3)} (?:avisa|avisen|kanalen|magasinet|nyhetsbyrået|tv-kanalen)?`,
  },
  {
    id: "nordic-according",
    lang: "nordic",
    side: "left",
    relation: "cited-report",
    reason: REPORTS,
    pattern: `(?:ifølge|ifölge|i følge|enligt|melder|melde|meldte|skriver|skrev|rapporterer|rapporterte|rapporterar|rapporterade|erfarer|erfar|uppger|oppgir|oplyser|omtaler|omtalte|avslöjar|afslører|avslører|viser til|sagt til|det (?:melder|skriver|rapporterar|rapporterer)|omtalt (?:i|av)|avslöjat (?:av|i))(?: (?:bl\\.? ?a\\.?|bland andra|blant annet|også|også))?`,
  },
  {
    id: "nordic-reports",
    lang: "nordic",
    side: "right",
    relation: "cited-report",
    reason: AFTER,
    pattern: `(?: (?:har|kunde|kan|tidigere|tidligere|også|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|mandag)){0,3} (?:skriver|skrev|melder|meldte|rapporterer|rapporterte|rapporterar|rapporterade|rapporterat|avslöjade|avslöjat|avslørte|afslørede|omtalte|meldt|skrevet|skrivit|berättat)`,
  },
  {
    id: "pl-told",
    lang: "pl",
    side: "left",
    relation: "original-report",
    reason: TOLD,
    pattern: `(?:powiedzia(?:ł|ła|eli)|mówi(?:ł|ła)?|przekaza(?:ł|ła)|stwierdzi(?:ł|ła)|wyjaśni(?:ł|ła)|przyzna(?:ł|ła)|ujawni(?:ł|ła)|potwierdzi(?:ł|ła)|oświadczy(?:ł|ła)|opowiedzia(?:ł|ła))${words(4)}(?: (?:dla|w|na|z))?|(?:w )?(?:rozmowie|wywiadzie|wypowiedzi) (?:z|ze|dla)|na antenie|dla`,
  },
  {
    id: "pl-according",
    lang: "pl",
    side: "left",
    relation: "cited-report",
    reason: REPORTS,
    pattern: `(?:według|wg|zdaniem|jak|podaje|podał[ao]?|podają|informuje|poinformował[ao]?|donosi|donoszą|pisze|napisał[ao]?|ustalił[ao]?|cytuje|cytowan\\p{L}+ przez|powołując się na|za|informacji|ustaleń|relacjonuje)`,
  },
  {
    id: "pl-reports",
    lang: "pl",
    side: "right",
    relation: "cited-report",
    reason: AFTER,
    pattern: `(?: \\p{L}+){0,2} (?:podaje|podał[ao]?|informuje|poinformował[ao]?|donosi|doniósł|pisze|napisał[ao]?|ustalił[ao]?|cytuje)`,
  },
  {
    id: "cs-told",
    lang: "cs",
    side: "left",
    relation: "original-report",
    reason: TOLD,
    pattern: `(?:řekla?|uvedla?|sdělila?|potvrdila?|prohlásila?|vysvětlila?|popsala?)${words(4)}(?: (?:pro|v))?|(?:v )?rozhovoru (?:pro|s)|pro|(?:povedal|povedala|uviedol|uviedla)${words(3)}(?: pre)?`,
  },
  {
    id: "cs-according",
    lang: "cs",
    side: "left",
    relation: "cited-report",
    reason: REPORTS,
    pattern: `(?:podle|informoval[aiy]?|napsal[aiy]?|uvádí|uvedl[aiy]?|píše|píší|informuje|upozornil[aiy]?|s odvoláním na|s odkazem na|citoval[aiy]?|zjištění|podľa|informoval)`,
  },
  {
    id: "cs-reports",
    lang: "cs",
    side: "right",
    relation: "cited-report",
    reason: AFTER,
    pattern: `(?: \\p{L}+){0,2} (?:informoval[aiy]?|napsal[aiy]?|uvádí|uvedl[aiy]?|píše|informuje|upozornil[aiy]?)`,
  },
  {
    id: "ru-told",
    lang: "ru",
    side: "left",
    relation: "original-report",
    reason: TOLD,
    pattern: `(?:рассказал[аи]?|сообщил[аи]?|заявил[аи]?|сказал[аи]?|подтвердил[аи]?|пояснил[аи]?|уточнил[аи]?|объяснил[аи]?|отметил[аи]?)${words(3)}|в (?:беседе|интервью|разговоре|эфире)(?: (?:с|со|на))?|комментарии|на вопрос`,
  },
  {
    id: "ru-according",
    lang: "ru",
    side: "left",
    relation: "cited-report",
    reason: REPORTS,
    pattern: `(?:сообща(?:ет|ют|л|ла|ло)|пиш(?:ет|ут)|переда(?:ет|ёт|ют)|по (?:данным|информации|сведениям)|как (?:пишет|сообщает|выяснил[аои]?)|со ссылкой на|ссылаясь на|цитиру(?:ет|ют)|приводит|об этом|узнал[аои]?|источники|расследовани[еяию])`,
  },
  {
    id: "ru-reports",
    lang: "ru",
    side: "right",
    relation: "cited-report",
    reason: AFTER,
    pattern: `(?: \\p{L}+){0,2} (?:сообща(?:ет|ют|л|ла|ло)|сообщил[аои]?|пиш(?:ет|ут)|писал[аои]?|узнал[аои]?|переда(?:ет|ёт)|выяснил[аои]?|со ссылкой)`,
  },
  {
    id: "uk-told",
    lang: "uk",
    side: "left",
    relation: "original-report",
    reason: TOLD,
    pattern: `(?:розпові(?:в|ла|ли)|сказа(?:в|ла)|заяви(?:в|ла)|підтверди(?:в|ла)|поясни(?:в|ла)|повідоми(?:в|ла|ли))${words(3)}|[ву] (?:інтерв['’ʼ]ю|коментарі|розмові|ефірі)(?: (?:для|з|із))?`,
  },
  {
    id: "uk-according",
    lang: "uk",
    side: "left",
    relation: "cited-report",
    reason: REPORTS,
    pattern:
      "(?:повідомля(?:є|ють)|пиш(?:е|уть)|переда(?:є|ють)|за (?:даними|інформацією|словами)|з посиланням на|посилаючись на|про це|джерела|інформує|цитує)",
  },
  {
    id: "uk-reports",
    lang: "uk",
    side: "right",
    relation: "cited-report",
    reason: AFTER,
    pattern:
      "(?: \\p{L}+){0,2} (?:повідомля(?:є|ють)|повідоми(?:в|ла|ли|ло)|пиш(?:е|уть)|писа(?:в|ла)|переда(?:є|ють)|з посиланням)",
  },
  {
    id: "tr-told",
    lang: "tr",
    side: "right",
    relation: "original-report",
    reason: TOLD,
    pattern:
      "(?:['’]?\\p{Ll}{1,4})?(?: \\p{L}+){0,3} (?:konuş\\p{L}*|açıkla\\p{L}*|anlat\\p{L}*|söyle\\p{L}*|demeç|röportaj\\p{L}*|değerlendir\\p{L}*)",
  },
  {
    id: "tr-reports",
    lang: "tr",
    side: "right",
    relation: "cited-report",
    reason: REPORTS,
    pattern:
      "(?:['’]?\\p{Ll}{1,4})?(?: \\p{L}+){0,3} (?:göre|haberine|aktardığına|haberinde|bildirdi|yazdı|duyurdu)",
  },
  {
    id: "ja-reports",
    lang: "ja",
    side: "right",
    relation: "cited-report",
    reason: REPORTS,
    pattern:
      "(?:通信|新聞|テレビ)?[』」）)]?(?:などに?よると|によると|によれば|が報じ|は報じ|が伝え|は伝え|[はが][^。]{0,25}(?:報じ|伝え|報道し)|の報道|などが)",
  },
  {
    id: "ja-told",
    lang: "ja",
    side: "right",
    relation: "original-report",
    reason: TOLD,
    pattern: "(?:通信|新聞|テレビ)?[』」）)]?(?:の取材に|に語|に対し|のインタビュー|に答え|に明らかに)",
  },
  {
    id: "zh-left",
    lang: "zh",
    side: "left",
    relation: "cited-report",
    reason: REPORTS,
    pattern: "(?:据|根据|據|根據|援引|引述|引用|综合|綜合|按照)[《「]?|(?:接受|告诉|告訴|对|對|向)[《「]?",
  },
  {
    id: "zh-reports",
    lang: "zh",
    side: "right",
    relation: "cited-report",
    reason: AFTER,
    pattern: "[》」]?[^。，,]{0,10}?(?:报道|報道|報導|消息|称|稱|采访|採訪|专访|專訪|援引)",
  },
  {
    id: "ar-left",
    lang: "ar",
    side: "left",
    relation: "cited-report",
    reason: REPORTS,
    pattern:
      "(?:بحسب|وفق|وفقا|وفقًا|نقلت|ذكرت|ذكر|أفادت|حسب|عن|قالت|نشرت|نقلا عن|كشفت|وأفادت|وذكرت|ونقلت|وقالت)(?: (?:وكالة|صحيفة|شبكة|قناة|موقع|مجلة|هيئة|لـ|ما|ذكرت|به))*(?: (?:الأنباء|أنباء|الإخبارية|الأميركية|الأمريكية|البريطانية|الإسرائيلية|الفرنسية))?(?: ل)?",
  },
  {
    id: "ar-told",
    lang: "ar",
    side: "left",
    relation: "original-report",
    reason: TOLD,
    pattern:
      "(?:(?:تصريحات?|حديث|مقابلة|حوار|قال|وقال|صرح|أكد)(?: \\p{L}+){0,4} (?:مع|ل|لـ|إلى|لقناة|لوكالة|لصحيفة|على))(?: \\p{L}+)?|لـ?(?:وكالة|صحيفة|قناة)? ?",
  },
  {
    id: "fi-reports",
    lang: "fi",
    side: "right",
    relation: "cited-report",
    reason: REPORTS,
    pattern: "(?:[:'’]?\\p{Ll}{1,4})?(?: \\p{L}+)? (?:mukaan|kertoo|kertoi|uutisoi|kirjoittaa)",
  },
  {
    id: "vi-left",
    lang: "vi",
    side: "left",
    relation: "cited-report",
    reason: REPORTS,
    pattern: "(?:theo|dẫn lời|hãng tin|hãng thông tấn|nói với|trả lời|tờ|báo|kênh|đài)",
  },
];

/** Words right before a name that undo a cue: the outlet is somebody's past or target. */
export const NOT_REPORTING =
  /(?:former|ex-|ehemalige\p{L}*|früher\p{L}*|ancien(?:ne)?|against|sued|suing|owns|bought|hired by|joined|\b(?:ministry|minister|department|secretary|committee|bureau|office|school|college) (?:of|for))\s*$/iu;

/** Words that may stand with agencies' names in a credit line. */
export const CREDIT_WORDS = new Set(
  (
    "source sources quelle quellen fuente fuentes fonte fonti bron bronnen kilde kilder källa källor źródło źródła zdroj " +
    "kaynak источник джерело 來源 来源 出典 ソース reporting additional by from with files file inputs input material content " +
    "information informationen copyright all rights reserved mit von der und et and y e en i og och a avec con com met de da " +
    "do via agencies agenturen agences agencias agências staff the redaktion redazione newsroom service wire news read this " +
    "article story report contributed to la l le c infocom afx agency agentur agence agencia agência por par da di du " +
    "informação informações información informazioni medewerking oslo stellte tmn lby reporters writer writers"
  ).split(" "),
);

/** Words that credit an agency's part in the text, whatever else the line says. */
export const CONTRIBUTED =
  /\bcontributed (?:to )?(?:this|the) (?:report|story|article)|\bcontributed(?: reporting)?\.?$|(?:with|additional) (?:files|reporting|inputs?|material|information) (?:from|by)|(?:mit Material|unter Verwendung von Material) (?:von|der)|con información de|com informações d[aeo]|con informazioni|avec l?['’]?AFP|met (?:informatie|medewerking) van/iu;

/** A line about a picture credits the picture, not the text. */
export const PICTURE_CREDIT =
  /photo|foto|\bbild(?:er|quelle)?\b|\bimage|picture|\bvideo\b|getty|graphic|grafik|illustration|imagen|фото|写真|照片|圖片|图片|صورة/iu;

/** Short forms that name an agency only inside the brackets of a dateline. */
export const DATELINE_FORMS: Record<string, string> = {
  共同: "Kyodo",
  時事: "Jiji Press",
  新华: "Xinhua",
  "أ ف ب": "AFP",
  "أ.ف.ب": "AFP",
  رويترز: "Reuters",
};
