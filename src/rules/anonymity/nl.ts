import { type AnonymityWords, ASKED } from "./words.ts";

export const DUTCH_ANONYMITY: AnonymityWords = {
  hint: "anoni|naam|namen|gefingeerd",
  rules: [
    {
      id: "nl-anoniem",
      whom: "before",
      ofNamed: true,
      why: ASKED,
      pattern:
        "op (?:voorwaarde|basis) van anonimiteit|(?:wil|willen|wilde|wilden|wenst|wenste) (?:\\p{L}+ ){0,4}anoniem (?:te )?blijven|anoniem (?:wil|willen|wilde|wenst te) blijven|niet met (?:haar |zijn |hun )?(?:naam|achternaam) (?:\\p{L}+ ){0,4}(?:wil|willen|wilde)|(?:wil|willen|wilde|wilden) niet met (?:haar |zijn |hun )?(?:achter)?naam|gefingeerde? na(?:am|men)|na(?:am|men) (?:is|zijn) (?:gefingeerd|veranderd|bekend bij de redactie|bij de redactie bekend)",
    },
  ],
  openers:
    "omdat|uit (?:angst|vrees|veiligheidsoverwegingen|\\p{L}+overwegingen)|vanwege|om (?:veiligheidsredenen|privacyredenen|redenen|\\p{L}+redenen)|wegens|in verband met|ter bescherming",
};
