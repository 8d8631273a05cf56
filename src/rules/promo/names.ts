import type { PromoRole } from "../../model/role.ts";

/** Words of class names, ids and hooks that many publishers give to such boxes. */
export interface NameRule {
  id: string;
  role: PromoRole;
  /** Tested against the words of a name joined by single spaces: `newsletter sign up box`. */
  pattern: RegExp;
}

export const names: readonly NameRule[] = [
  {
    id: "named-newsletter",
    role: "newsletter",
    pattern:
      /\b(newsletters?|nl signup|sign ?up|signup|optin|opt in|mailing ?list|mailchimp|nieuwsbrief|nyhetsbrev|email (signup|form|capture))\b/,
  },
  {
    id: "named-subscription",
    role: "subscription",
    pattern:
      /\b(paywall|subscri(be|ption|bers?)( \w+)?|piano|membership|regwall|abo (box|teaser)|upsell|premium box|subs (promo|cta)|gift article)\b/,
  },
  {
    id: "named-donation",
    role: "donation",
    pattern:
      /\b(donat(e|ion|ions)( \w+)?|contribut(e|ion) (cta|box|banner)|support us|reader revenue|epic|fundrais(er|ing))\b/,
  },
  {
    id: "named-ad",
    role: "advertisement",
    pattern:
      /\b(ads?|advert(s|isement|ising|orial)?|ad (slot|unit|wrapper|container|label)|gpt|dfp|banner(s| ad)?|sponsor(ed|s)?|outbrain|taboola|mgid|adsbygoogle|werbung|anzeige|publicidad|publicite|pub|reklama?|annonse?|iklan|commercial|partner content|native ad|promoted|advmp|teads)\b/,
  },
  {
    id: "named-related",
    role: "related",
    pattern:
      /\b(related(posts?|stories|articles?|content|links?|news)?|recirc(ulation)?|read (more|also|next)|more (stories|news|from|on|like)|most (read|popular|viewed)|popular( posts| stories)?|trending|recommend(ed|ations?|s)?|also (read|like)|see also|lea tambien|leia tambem|lire aussi|verwandte?|empfehlungen|teasers?|promo (box|link|unit)|yarpp|jp relatedposts|zergnet|interstitial link|up next|further reading|inline (link|related)|internal link|keep reading|storylinks?|relatedlinks|readmore|readalso|linkbox|mehrzumthema|baca juga|tautan)\b/,
  },
  {
    id: "named-share",
    role: "share",
    pattern:
      /\b(share(s|bar|daddy|this|buttons?|tools?|icons?)?|sharing|social( \w+)?|addtoany|addthis|sharethis|sns|teilen|compartir|partage|bookmark|toolbar|print (button|link)|post actions|article tools|engagement bar)\b/,
  },
  {
    id: "named-follow",
    role: "follow",
    pattern:
      /\b(follow( us)?|followus|subscribe channel|google news|gnews|telegram|whatsapp( \w+)?|messenger|channel (promo|link))\b/,
  },
  {
    id: "named-comment",
    role: "comment",
    pattern:
      /\b(comments?( \w+)?|commentlist|disqus|livefyre|respond|kommentare?|commentaires|comentarios|coral|hyvor|viafoura|spot im|discussion|feedback)\b/,
  },
  {
    id: "named-poll",
    role: "poll",
    pattern:
      /\b(polls?|quiz|survey|umfrage|voting|vote box|sondage|encuesta|enquete|questionnaire|opinary|playbuzz|riddle)\b/,
  },
  {
    id: "named-player",
    role: "player",
    pattern:
      /\b(video (player|teaser|promo|playlist|container|wrapper|embed)|audio (player|article)|podcast( \w+)?|jw ?player|brightcove|videojs|player( \w+)?|listen( to)?( article)?|text to speech|trinity|tts|beyondwords|videoplayer|jwplayer)\b/,
  },
  {
    id: "named-app",
    role: "app",
    pattern:
      /\b(app (promo|banner|download|store|link|install)|smart ?banner|download app|mobile app|appdownload|push (notification|optin))\b/,
  },
  {
    id: "named-event",
    role: "event",
    pattern: /\b(event (promo|teaser|box|card|banner)|webinar|ticket (box|promo))\b/,
  },
  {
    id: "named-product",
    role: "product",
    pattern:
      /\b(product( (card|box|widget|list|item|link))?|shop(ping)?( \w+)?|affiliate( \w+)?|buy (now|box|button|link)|deal(s| box)?|commerce|price (box|comparison)|ecommerce|amazon( \w+)?|kaufen|merch)\b/,
  },
  {
    id: "named-navigation",
    role: "navigation",
    pattern:
      /\b(nav(igation|bar)?|breadcrumbs?|menu|pagination|pager|skip( \w+)?|tags?|taglist|topics?|keywords|categor(y|ies)|post (nav|navigation|tags)|prev next|next prev|toc|table of contents|back to top|sr only|visually ?hidden|screen reader( text)?|hidden|toolbar|filed under|entry (utility|footer|meta)|tag links|article tags|sitemap|jump( \w+)?)\b/,
  },
  {
    id: "named-consent",
    role: "consent",
    pattern:
      /\b(cookies?( \w+)?|consent|gdpr|cmp|onetrust|usercentrics|didomi|privacy (notice|settings)|embed (consent|placeholder)|opt in content)\b/,
  },
  {
    id: "named-promo",
    role: "house-promo",
    pattern:
      /\b(promo(s|tion|tional|box)?|cta|call to action|callout promo|house ad|widget|sidebar|rail|module promo|marketing|teaser box)\b/,
  },
];
