import type { PatternSamples } from "../samples.ts";

export const samples = {
  "named-newsletter": { hit: ["newsletter signup", "email capture box"], miss: ["letter body"] },
  "named-subscription": { hit: ["paywall", "subscribe box"], miss: ["transcription"] },
  "named-donation": { hit: ["donation cta"], miss: ["contributors"] },
  "named-ad": { hit: ["ad slot", "div gpt inline", "sponsored card"], miss: ["header", "roadster"] },
  "named-related": {
    hit: ["related stories", "most popular", "yarpp related"],
    miss: ["correlated", "article body"],
  },
  "named-share": { hit: ["social share", "sharedaddy"], miss: ["shareholder report"] },
  "named-follow": { hit: ["follow us box"], miss: ["following text"] },
  "named-comment": { hit: ["comments area", "disqus thread"], miss: ["commentary text"] },
  "named-poll": { hit: ["reader poll"], miss: ["pollution"] },
  "named-player": { hit: ["podcast promo", "jw player"], miss: ["playful list"] },
  "named-app": { hit: ["app promo"], miss: ["wrapper app"] },
  "named-event": { hit: ["event promo"], miss: ["eventually"] },
  "named-product": { hit: ["product card", "affiliate box"], miss: ["production notes"] },
  "named-navigation": {
    hit: ["breadcrumb list", "post navigation", "article tags"],
    miss: ["canavan story", "stage"],
  },
  "named-consent": { hit: ["cookie strip", "gdpr consent"], miss: ["cookery"] },
  "named-promo": { hit: ["promo box", "call to action"], miss: ["proms night"] },
} satisfies PatternSamples;
