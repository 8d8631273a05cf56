import type { PatternSamples } from "./samples.ts";

export const samples = {
  "post-status": {
    hit: ["twitter.com/keeper/status/4411", "x.com/keeper/status/4411/photo/1"],
    miss: ["x.com/keeper", "x.com/intent/post"],
  },
  "post-picture": {
    hit: ["instagram.com/p/cx77/", "instagram.com/lou.hart/reel/cx77"],
    miss: ["instagram.com/lou.hart/", "harbour.example/p/77"],
  },
  "post-page": {
    hit: ["facebook.com/lowquay/posts/77", "m.facebook.com/story.php"],
    miss: ["facebook.com/lowquay", "facebook.com/sharer/sharer.php"],
  },
  "post-profile": {
    hit: ["bsky.app/profile/keeper.example/post/3k"],
    miss: ["bsky.app/profile/keeper.example", "bsky.app/intent/compose"],
  },
  "post-account": {
    hit: [
      "harbour.social/@keeper/114477120",
      "threads.net/@keeper/post/c9x7q1",
      "tiktok.com/@keeper/video/7711002",
    ],
    miss: ["harbour.social/@keeper", "medium.com/@keeper/what-a-mast-tells-9f31"],
  },
  "post-channel": {
    hit: ["t.me/lowquay/512", "t.me/s/lowquay/512"],
    miss: ["t.me/lowquay", "t.me/share/url"],
  },
  "post-thread": {
    hit: ["reddit.com/r/masts/comments/9x/rust/"],
    miss: ["reddit.com/r/masts/", "reddit.com/submit"],
  },
  "post-work": {
    hit: ["linkedin.com/posts/keeper_mast-1", "linkedin.com/feed/update/urn:li:1"],
    miss: ["linkedin.com/in/keeper", "linkedin.com/company/lowquay"],
  },
  "post-wall": {
    hit: ["vk.com/wall-44_710", "weibo.com/1642/kx9"],
    miss: ["vk.com/lowquay", "weibo.com/lowquay"],
  },
} satisfies PatternSamples;
