import type { PromoRole } from "../../model/role.ts";

/** Words of class names, ids and hooks that many publishers give to such boxes. */
export interface NameRule {
  id: string;
  role: PromoRole;
  /** Tested against the words of a name joined by single spaces: `newsletter sign up box`. */
  pattern: RegExp;
  hit: readonly string[];
  miss: readonly string[];
}

export const names: readonly NameRule[] = [
  {
    id: "named-newsletter",
    role: "newsletter",
    pattern:
      /\b(newsletters?|nl signup|sign ?up|signup|optin|opt in|mailing ?list|mailchimp|nieuwsbrief|nyhetsbrev|email (signup|form|capture))\b/,
    hit: ["newsletter signup", "email capture box"],
    miss: ["letter body"],
  },
  {
    id: "named-subscription",
    role: "subscription",
    pattern:
      /\b(paywall|subscri(be|ption|bers?)( \w+)?|piano|membership|regwall|abo (box|teaser)|upsell|premium box|subs (promo|cta)|gift article)\b/,
    hit: ["paywall", "subscribe box"],
    miss: ["transcription"],
  },
  {
    id: "named-donation",
    role: "donation",
    pattern:
      /\b(donat(e|ion|ions)( \w+)?|contribut(e|ion) (cta|box|banner)|support us|reader revenue|epic|fundrais(er|ing))\b/,
    hit: ["donation cta"],
    miss: ["contributors"],
  },
  {
    id: "named-ad",
    role: "advertisement",
    pattern:
      /\b(ads?|advert(s|isement|ising|orial)?|ad (slot|unit|wrapper|container|label)|gpt|dfp|banner(s| ad)?|sponsor(ed|s)?|outbrain|taboola|mgid|adsbygoogle|werbung|anzeige|publicidad|publicite|pub|reklama?|annonse?|iklan|commercial|partner content|native ad|promoted|advmp|teads)\b/,
    hit: ["ad slot", "div gpt inline", "sponsored card"],
    miss: ["header", "roadster"],
  },
  {
    id: "named-related",
    role: "related",
    pattern:
      /\b(related(posts?|stories|articles?|content|links?|news)?|recirc(ulation)?|read (more|also|next)|more (stories|news|from|on|like)|most (read|popular|viewed)|popular( posts| stories)?|trending|recommend(ed|ations?|s)?|also (read|like)|see also|lea tambien|leia tambem|lire aussi|verwandte?|empfehlungen|teasers?|promo (box|link|unit)|yarpp|jp relatedposts|zergnet|interstitial link|up next|further reading|inline (link|related)|internal link|keep reading|storylinks?|relatedlinks|readmore|readalso|linkbox|mehrzumthema|baca juga|tautan)\b/,
    hit: ["related stories", "most popular", "yarpp related"],
    miss: ["correlated", "article body"],
  },
  {
    id: "named-share",
    role: "share",
    pattern:
      /\b(share(s|bar|daddy|this|buttons?|tools?|icons?)?|sharing|social( \w+)?|addtoany|addthis|sharethis|sns|teilen|compartir|partage|bookmark|toolbar|print (button|link)|post actions|article tools|engagement bar)\b/,
    hit: ["social share", "sharedaddy"],
    miss: ["shareholder report"],
  },
  {
    id: "named-follow",
    role: "follow",
    pattern:
      /\b(follow( us)?|followus|subscribe channel|google news|gnews|telegram|whatsapp( \w+)?|messenger|channel (promo|link))\b/,
    hit: ["follow us box"],
    miss: ["following text"],
  },
  {
    id: "named-comment",
    role: "comment",
    pattern:
      /\b(comments?( \w+)?|commentlist|disqus|livefyre|respond|kommentare?|commentaires|comentarios|coral|hyvor|viafoura|spot im|discussion|feedback)\b/,
    hit: ["comments area", "disqus thread"],
    miss: ["commentary text"],
  },
  {
    id: "named-poll",
    role: "poll",
    pattern:
      /\b(polls?|quiz|survey|umfrage|voting|vote box|sondage|encuesta|enquete|questionnaire|opinary|playbuzz|riddle)\b/,
    hit: ["reader poll"],
    miss: ["pollution"],
  },
  {
    id: "named-player",
    role: "player",
    pattern:
      /\b(video (player|teaser|promo|playlist|container|wrapper|embed)|audio (player|article)|podcast( \w+)?|jw ?player|brightcove|videojs|player( \w+)?|listen( to)?( article)?|text to speech|trinity|tts|beyondwords|videoplayer|jwplayer)\b/,
    hit: ["podcast promo", "jw player"],
    miss: ["playful list"],
  },
  {
    id: "named-app",
    role: "app",
    pattern:
      /\b(app (promo|banner|download|store|link|install)|smart ?banner|download app|mobile app|appdownload|push (notification|optin))\b/,
    hit: ["app promo"],
    miss: ["wrapper app"],
  },
  {
    id: "named-event",
    role: "event",
    pattern: /\b(event (promo|teaser|box|card|banner)|webinar|ticket (box|promo))\b/,
    hit: ["event promo"],
    miss: ["eventually"],
  },
  {
    id: "named-product",
    role: "product",
    pattern:
      /\b(product( (card|box|widget|list|item|link))?|shop(ping)?( \w+)?|affiliate( \w+)?|buy (now|box|button|link)|deal(s| box)?|commerce|price (box|comparison)|ecommerce|amazon( \w+)?|kaufen|merch)\b/,
    hit: ["product card", "affiliate box"],
    miss: ["production notes"],
  },
  {
    id: "named-navigation",
    role: "navigation",
    pattern:
      /\b(nav(igation|bar)?|breadcrumbs?|menu|pagination|pager|skip( \w+)?|tags?|taglist|topics?|keywords|categor(y|ies)|post (nav|navigation|tags)|prev next|next prev|toc|table of contents|back to top|sr only|visually ?hidden|screen reader( text)?|hidden|toolbar|filed under|entry (utility|footer|meta)|tag links|article tags|sitemap|jump( \w+)?)\b/,
    hit: ["breadcrumb list", "post navigation", "article tags"],
    miss: ["canavan story", "stage"],
  },
  {
    id: "named-consent",
    role: "consent",
    pattern:
      /\b(cookies?( \w+)?|consent|gdpr|cmp|onetrust|usercentrics|didomi|privacy (notice|settings)|embed (consent|placeholder)|opt in content)\b/,
    hit: ["cookie strip", "gdpr consent"],
    miss: ["cookery"],
  },
  {
    id: "named-promo",
    role: "house-promo",
    pattern:
      /\b(promo(s|tion|tional|box)?|cta|call to action|callout promo|house ad|widget|sidebar|rail|module promo|marketing|teaser box)\b/,
    hit: ["promo box", "call to action"],
    miss: ["proms night"],
  },
];
