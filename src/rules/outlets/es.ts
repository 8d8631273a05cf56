import { ELSEWHERE } from "./elsewhere.ts";
import { AFTER, type OutletWords, REPORTS, TOLD } from "./words.ts";

export const SPANISH_OUTLETS: OutletWords = {
  elsewhere: ELSEWHERE,
  cues: [
    {
      id: "es-told",
      side: "left",
      relation: "original-report",
      why: TOLD,
      pattern: `(?:dijo|dicho|declaró|declarado|explicó|explicado|explica|aseguró|asegurado|afirmó|afirmado|contó|contado|cuenta|confirmó|confirmado|señaló|señalado|relató|comentó|indicó|reveló|manifestó|admitió|detalló|declaraciones|entrevista|entrevistas|entrevistad[oa]|conversación|consultad[oa]s?|preguntad[oa]|contactad[oa]s?|obtenid[oa]s?|tribuna|artículo)<4> (?:a|al|en|con|por|para)|micrófonos de`,
    },
    {
      id: "es-segun",
      side: "left",
      relation: "cited-report",
      why: REPORTS,
      pattern: `(?:según|de acuerdo (?:con|a))(?: [\\p{L}]+){0,5}?(?: (?:de|del|por|en|a))?|(?:citad[oa]s?|publicad[oa]s?|revelad[oa]s?|recogid[oa]s?|adelantad[oa]s?|difundid[oa]s?)<2> (?:por|en)|citando a|(?:informa|informó|publica|publicó|reveló|revela|adelantó|adelanta|recoge|asegura|avanza|avanzó|señala|reportó|reporta)(?: (?:este|el))?`,
    },
    {
      id: "es-reports",
      side: "right",
      relation: "cited-report",
      why: AFTER,
      pattern: `(?:,[^,.;]{1,60},)? (?:(?:ha|había|ya|también|este \\p{L}+) ){0,2}(?:informa|informó|informado|publica|publicó|publicado|reveló|revela|revelado|adelantó|adelantado|reportó|reporta|escribió|asegura|cita|citó|recoge|desveló)`,
    },
  ],
  nouns:
    "diarios?|periódicos?|revista|cadena|emisora|agencia(?: de noticias)?|canal|televisión|semanario|rotativo|tabloide",
  adjectivesFollow: true,
  agencies: `
EFE|Agencia EFE; Servimedia; Télam; Notimex; Prensa Latina`,
  names: `
~ABC @abc.es; La Vanguardia; El Periódico; elDiario.es; El Confidencial; El Español; La Razón; ~Público; 20 Minutos; OKdiario; El Correo; La Voz de Galicia; Expansión; Cinco Días; Mundo Deportivo; Infolibre; The Objective; El Plural; Vozpópuli; Clarín; La Nación; Página 12|Página/12; Infobae; El Mercurio; La Tercera; El Comercio; ~El Tiempo; El Espectador; ~Reforma; El Universal; Milenio; La Jornada; Excélsior; Animal Político; El Nacional; Prensa Libre; El Faro
RTVE|TVE; La Sexta|laSexta; Telecinco; Antena 3; Cadena SER|la SER; Onda Cero; ~COPE; RNE; TV3; RAC1; Catalunya Ràdio; Telesur; Caracol Radio; Blu Radio; Televisa; Univision; Telemundo; RPP`,
};
