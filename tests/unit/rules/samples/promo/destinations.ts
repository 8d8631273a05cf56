import type { PatternSamples } from "../samples.ts";

export const samples = {
  "to-channel": {
    hit: ["t.me/harbourdesk", "news.google.com/publications/caaq", "whatsapp.com/channel/0029"],
    miss: ["news.google.com/articles/abc", "harbour.example/t.me"],
  },
  "to-profile": {
    hit: ["twitter.com/harbourdesk", "facebook.com/harbourdesk", "youtube.com/@harbour"],
    miss: ["twitter.com/a/status/1", "facebook.com/a/posts/1", "instagram.com/p/xyz/"],
  },
  "to-share": {
    hit: ["facebook.com/sharer/sharer.php", "twitter.com/intent/tweet", "wa.me/"],
    miss: ["facebook.com/harbour/posts/1", "harbour.example/shares-fall"],
  },
  "to-newsletter": {
    hit: [
      "harbour.example/newsletters/weekend",
      "harbour.example/boletines/",
      "x.us1.list-manage.com/subscribe",
      "eepurl.com/kk1x2",
    ],
    miss: ["harbour.example/2020/signal-lost", "harbour.example/news/letters-found"],
  },
  "to-subscription": {
    hit: ["harbour.example/subscribe", "abo.harbour.example/angebot", "harbour.example/suscripciones"],
    miss: ["harbour.example/2020/abortion-law", "harbour.example/news/membership-vote-fails"],
  },
  "to-donation": {
    hit: ["harbour.example/donate", "patreon.com/harbour", "harbour.example/support-us"],
    miss: ["harbour.example/news/donations-fall-short", "harbour.example/supporters"],
  },
  "to-app": {
    hit: ["apps.apple.com/app/id1", "play.google.com/store/apps/details", "harbour.example/app"],
    miss: ["harbour.example/apps-steal-data", "harbour.example/happy"],
  },
  "to-programme": {
    hit: [
      "podcasts.apple.com/podcast/id1",
      "harbour.example/video/otters",
      "harbour.example/podcasts/long-road",
    ],
    miss: ["harbour.example/news/podcasting-grows", "harbour.example/videogames"],
  },
  "to-contest": {
    hit: ["harbour.example/competitions/week-at-sea", "harbour.example/gewinnspiel"],
    miss: ["harbour.example/news/competition-law"],
  },
  "to-event": {
    hit: ["harbour.example/events/high-street", "eventbrite.com/e/1", "tickets.harbour.example/x"],
    miss: ["harbour.example/eventful-night", "harbour.example/news/ticket-prices"],
  },
  "to-poll": {
    hit: ["forms.gle/abc", "harbour.example/quiz/rivers", "forms.harbour.example/f/1"],
    miss: ["harbour.example/news/polls-open", "harbour.example/pollution"],
  },
  "to-shop": {
    hit: ["amzn.to/3x", "shop.harbour.example/mug", "awin1.com/cread.php"],
    miss: ["harbour.example/news/shops-close", "workshop.example/a"],
  },
  "to-comments": {
    hit: ["harbour.example/story/comments", "harbour.example/contact"],
    miss: ["harbour.example/news/commentators"],
  },
  "to-advertising": {
    hit: ["ad.doubleclick.net/x", "harbour.example/sponsored/homes", "ads.harbour.example/x"],
    miss: ["harbour.example/adsorption", "harbour.example/promotion-race"],
  },
} satisfies PatternSamples;
