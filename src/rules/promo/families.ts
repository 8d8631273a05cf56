import type { WordFamily } from "../words.ts";
import { callToAction, readerAddress } from "./address.ts";
import { adLabel } from "./advertising.ts";
import { affiliateNotice, shopWords } from "./commerce.ts";
import { mediaLabel, partLeft, sectionLabel } from "./leftovers.ts";
import { appWords, playerWords, podcastPlaces } from "./media.ts";
import { newsletterNoun } from "./newsletter.ts";
import {
  commentRules,
  commentWords,
  contestWords,
  errorReport,
  eventWords,
  pollWords,
} from "./participation.ts";
import { relatedLabel, relatedSentence, tagLabel } from "./related.ts";
import { followWords, shareWords } from "./sharing.ts";
import { consentWords, skipLabel } from "./skipping.ts";
import { donationNoun, subscriptionNoun } from "./support.ts";

/** Word families that speak for a promo, alone or with other evidence. */
export const promoFamilies: readonly WordFamily[] = [
  relatedLabel,
  relatedSentence,
  tagLabel,
  newsletterNoun,
  subscriptionNoun,
  donationNoun,
  partLeft,
  adLabel,
  shopWords,
  affiliateNotice,
  followWords,
  shareWords,
  commentWords,
  commentRules,
  errorReport,
  contestWords,
  pollWords,
  eventWords,
  playerWords,
  podcastPlaces,
  appWords,
  skipLabel,
  consentWords,
];

/** Word families that only strengthen other evidence. */
export const supportFamilies: readonly WordFamily[] = [readerAddress, callToAction, mediaLabel, sectionLabel];
