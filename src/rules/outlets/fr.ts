import { ELSEWHERE } from "./elsewhere.ts";
import { AFTER, type OutletWords, REPORTS, TOLD } from "./words.ts";

export const FRENCH_OUTLETS: OutletWords = {
  elsewhere: ELSEWHERE,
  cues: [
    {
      id: "fr-told",
      side: "left",
      relation: "original-report",
      why: TOLD,
      pattern: `(?:déclaré|dit|confié|affirmé|expliqué|indiqué|assuré|précisé|raconté|confirmé|souligné|estimé|réagi|témoigné|détaillé|répondu|annoncé|appris|explique|confie|raconte|déclare|affirme|indique|assure|précise|témoigne)(?:-t-(?:il|elle|on))?<4> (?:à|au|aux|auprès (?:de|du|des)|sur|dans|de|chez)|auprès (?:de|du|des)|(?:interviews?|entretiens?|entrevue|tribune|interrogée?s?|contactée?s?|jointe?s?|interviewée?s?|sollicitée?s?|invitée?s?|consultée?s?|consulté par|obtenue?s? par)<3> (?:à|au|aux|avec|dans|sur|par|pour|de|du)|au micro (?:de|d['’])|les colonnes (?:de|du)|le plateau (?:de|du)|contactée?s? par`,
    },
    {
      id: "fr-selon",
      side: "left",
      relation: "cited-report",
      why: REPORTS,
      pattern: `(?:selon|d['’]après)(?: [\\p{L}'’]+){0,4}?(?: (?:de|du|des|par))?|(?:citée?s?|révélée?s?|rapportée?s?|relayée?s?|reprise?s?|publiée?s?|dévoilée?s?|menée|évoquée?s?)<2> (?:par|dans|sur)|(?:enquête|informations?|révélations|article|reportage)<1> (?:de|du|des|par)|(?:rapporte|rapportent|rapportait|révèle|révèlent|révélait|écrit|écrivait|indique|indiquent|annonce|affirme|relate|raconte|souligne|précise|relève|signale|détaille)|(?:a|ont|avait) (?:rapporté|révélé|indiqué|annoncé|appris)`,
    },
    {
      id: "fr-reports",
      side: "right",
      relation: "cited-report",
      why: AFTER,
      pattern: `(?:,[^,.;]{1,60},)?(?: (?:a|ont|avait|avaient|lui-même|également|jeudi|vendredi|samedi|dimanche|lundi|mardi|mercredi)){0,3} (?:rapporte|rapportait|révèle|révélait|écrit|écrivait|relate|cite|rapporté|révélé|écrit|relaté|dévoilé|affirmait|évoque|évoquait)`,
    },
  ],
  nouns:
    "quotidiens?|journal|hebdomadaire|magazine|chaîne(?: de télévision)?|radio|agence(?: de presse)?|média|site d['’]informations?|tabloïd|mensuel",
  adjectivesFollow: true,
  agencies: `
Canadian Press|La Presse Canadienne`,
  names: `
Le Point; L'Express; L'Obs|Nouvel Obs; ~Marianne; Paris Match; Charlie Hebdo; Canard enchaîné; Les Echos|Les Échos; La Croix; L'Humanité; Ouest-France; Sud Ouest; La Voix du Nord; La Dépêche|La Dépêche du Midi; La Provence; Nice-Matin; Le Progrès; Dauphiné libéré; Le Télégramme; Midi Libre; La Tribune; JDD|Journal du dimanche; Valeurs actuelles; StreetPress; Le Soir; La Libre|La Libre Belgique; La Dernière Heure; De Morgen; De Standaard; Le Temps; 24 heures; Tribune de Genève; Le Devoir; La Presse; Jeune Afrique; 20 Minutes; Actu.fr; Numerama; Konbini
TF1; LCI; BFMTV|BFM-TV|BFM TV|BFM; CNews; France 2; France 3; France 5; France Inter; Franceinfo|France Info; France Bleu; France Télévisions; Europe 1; RTL; RMC; Sud Radio; M6; Arte; Canal+; TV5Monde; Public Sénat; LCP; RTBF; RTS; Radio-Canada`,
};
