import { ELSEWHERE } from "./elsewhere.ts";
import { AFTER, type OutletWords, REPORTS, TOLD } from "./words.ts";

export const PORTUGUESE_OUTLETS: OutletWords = {
  elsewhere: ELSEWHERE,
  cues: [
    {
      id: "pt-told",
      side: "left",
      relation: "original-report",
      why: TOLD,
      pattern: `(?:disse|afirmou|contou|explicou|declarou|confirmou|relatou|revelou|adiantou|comentou|entrevistas?|entrevistad[oa]|declarações|conversa|depoimento|falou|procurad[oa]s?|ouvid[oa]s?|obtid[oa]s?)<4> (?:a|ao|à|aos|às|para|com|pelo|pela|na|no|da|do)`,
    },
    {
      id: "pt-segundo",
      side: "left",
      relation: "cited-report",
      why: REPORTS,
      pattern: `(?:segundo|conforme|de acordo com)(?: [\\p{L}]+){0,4}?(?: (?:de|do|da|pelo|pela))?|(?:citad[oa]s?|publicad[oa]s?|revelad[oa]s?|divulgad[oa]s?|noticiad[oa]s?)<2> (?:pelo|pela|por|no|na)|(?:informou|informa|noticiou|noticia|revelou|revela|apurou|publicou|divulgou|avança|avançou|escreve|reportou)|citando`,
    },
    {
      id: "pt-reports",
      side: "right",
      relation: "cited-report",
      why: AFTER,
      pattern: `(?:,[^,.;]{1,60},)? (?:(?:já|também|tinha|havia) ){0,2}(?:informou|informa|noticiou|noticia|revelou|revela|apurou|publicou|divulgou|avança|avançou|escreve|escreveu|reportou|citou)`,
    },
  ],
  nouns: "jornal|emissora|agência(?: de notícias)?|televisão|rede|rádio|semanário|diário|revista",
  adjectivesFollow: true,
  agencies: `
Lusa|Agência Lusa; Agência Brasil; Estadão Conteúdo; Folhapress`,
  names: `
Folha de S.Paulo|Folha de S. Paulo|Folha @uol.com.br; O Globo|Globo; Estadão|O Estado de S. Paulo|O Estado de S.Paulo; Valor Econômico; G1; UOL; Metrópoles; Correio Braziliense; Zero Hora; Gazeta do Povo; ~Veja; IstoÉ; CartaCapital; Piauí; Poder360; Diário de Notícias; Jornal de Notícias; Correio da Manhã; ~Expresso; Observador; ~Público; ~Visão; Jornal de Negócios
TV Globo; GloboNews; Jornal Nacional; SBT; ~Band|BandNews; Jovem Pan; CBN; RTP; SIC|SIC Notícias; TVI; TSF; Renascença`,
};
