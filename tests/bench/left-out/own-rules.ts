import type { FamilyId } from "../../../src/rules/words.ts";

/** What speaks of one kind of promo: ids of word families, of name rules and of destination rules. */
export interface OwnRules {
  families: readonly FamilyId[];
  names: readonly string[];
  destinations: readonly string[];
}

const RELATED = rules(["related-label", "related-sentence", "section-label"], ["named-related"], []);
const NEWSLETTER = rules(["newsletter-noun"], ["named-newsletter"], ["to-newsletter"]);
const SUBSCRIPTION = rules(["subscription-noun", "part-left"], ["named-subscription"], ["to-subscription"]);
const DONATION = rules(["donation-noun"], ["named-donation"], ["to-donation"]);
const ADVERTISEMENT = rules(["ad-label"], ["named-ad"], ["to-advertising"]);
const PRODUCT = rules(["shop-words", "affiliate-notice"], ["named-product"], ["to-shop"]);
const FOLLOW = rules(["follow-words"], ["named-follow"], ["to-channel", "to-profile"]);
const SHARE = rules(["share-words"], ["named-share"], ["to-share"]);
const COMMENT = rules(["comment-words", "comment-rules"], ["named-comment"], ["to-comments"]);
const POLL = rules(["poll-words"], ["named-poll"], ["to-poll"]);
const PLAYER = rules(["player-words", "podcast-places", "media-label"], ["named-player"], ["to-programme"]);
const APP = rules(["app-words"], ["named-app"], ["to-app"]);
const EVENT = rules(["event-words"], ["named-event"], ["to-event"]);
const CONTEST = rules(["contest-words"], [], ["to-contest"]);
const NOTHING = rules([], [], []);

/**
 * For each promo kind of both generations, what is switched off when it is left out: all words, names and destinations that
 * were written for it or for one like it. What is left is structure, and words that ask of anything
 * (`SHARED`). Kinds for which nothing was written switch nothing off, but for the name of promos in general.
 */
export const OWN_RULES: Readonly<Record<string, OwnRules>> = {
  "ad-gallery": ADVERTISEMENT,
  "ad-iframe": ADVERTISEMENT,
  "ad-label": ADVERTISEMENT,
  "affiliate-box": PRODUCT,
  "app-download": APP,
  "author-bio": joined(FOLLOW, rules(["writer-sentence"], [], [])),
  "chatbot-box": NOTHING,
  "comment-prompt": COMMENT,
  contest: CONTEST,
  "cookie-strip": rules(["consent-words"], ["named-consent"], []),
  "discount-offer": joined(PRODUCT, SUBSCRIPTION),
  "donate-appeal": DONATION,
  "editors-picks": RELATED,
  "event-promo": EVENT,
  "follow-us": FOLLOW,
  "gift-article": joined(SUBSCRIPTION, SHARE),
  "google-news": FOLLOW,
  "house-image": rules([], ["named-promo"], []),
  "jobs-widget": RELATED,
  "messenger-channel": FOLLOW,
  merch: PRODUCT,
  "metered-wall": SUBSCRIPTION,
  "most-read": RELATED,
  "newsletter-form": NEWSLETTER,
  "newsletter-text": NEWSLETTER,
  "podcast-promo": PLAYER,
  "poll-quiz": POLL,
  "print-edition": SUBSCRIPTION,
  "product-image": PRODUCT,
  "push-alert": APP,
  "puzzle-promo": POLL,
  "read-more-inline": RELATED,
  "recommended-grid": joined(RELATED, ADVERTISEMENT),
  "related-list": RELATED,
  "share-bar": SHARE,
  "sponsored-card": ADVERTISEMENT,
  "story-continues": joined(ADVERTISEMENT, rules(["skip-label"], ["named-navigation"], [])),
  "subscribe-appeal": SUBSCRIPTION,
  "survey-prompt": POLL,
  "text-ad": ADVERTISEMENT,
  "tip-line": joined(COMMENT, rules(["error-report"], [], [])),
  "topic-tags": rules(["tag-label"], ["named-navigation"], []),
  "video-teaser": PLAYER,
};

/** Words that ask the reader for anything: of no kind, never switched off. */
export const SHARED: readonly FamilyId[] = ["reader-address", "call-to-action"];

function rules(
  families: readonly FamilyId[],
  names: readonly string[],
  destinations: readonly string[],
): OwnRules {
  return { families, names, destinations };
}

function joined(...all: readonly OwnRules[]): OwnRules {
  return rules(
    all.flatMap(({ families }) => families),
    all.flatMap(({ names }) => names),
    all.flatMap(({ destinations }) => destinations),
  );
}
