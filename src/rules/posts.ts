/** Addresses at which networks keep one post each: what stands there was said by somebody, and a story that shows it quotes it. */
export interface PostRule {
  /** Never changes. */
  id: string;
  /** Over host and path, lower-case, without `www.`. */
  pattern: RegExp;
}

export const posts: readonly PostRule[] = [
  { id: "post-status", pattern: /^(mobile\.)?(twitter|x)\.com\/\w+\/status\/\d+/ },
  { id: "post-picture", pattern: /^instagram\.com\/([\w.]+\/)?(p|reel|tv)\/[\w-]+/ },
  {
    id: "post-page",
    pattern:
      /^(m\.)?facebook\.com\/([\w.-]+\/(posts|videos|photos)\/|groups\/[^/]+\/posts\/|reel\/|permalink\.php|story\.php)/,
  },
  { id: "post-profile", pattern: /^bsky\.app\/profile\/[^/]+\/post\/\w+/ },
  { id: "post-account", pattern: /^[^/]+\/@[\w.@-]+\/(post\/\w{6,}|video\/\d{6,}|\d{6,})/ },
  { id: "post-channel", pattern: /^(t|telegram)\.me\/(s\/)?\w+\/\d+/ },
  { id: "post-thread", pattern: /^(old\.)?reddit\.com\/r\/\w+\/comments\// },
  { id: "post-work", pattern: /^linkedin\.com\/(posts|feed\/update)\// },
  {
    id: "post-wall",
    pattern: /^(m\.)?(vk\.com\/wall-?\d+_\d+|weibo\.com\/\d+\/\w+|ok\.ru\/\w+\/topic\/\d+)/,
  },
];

/** Whether one post is kept there; an address is host and path, lower-case, without `www.`. */
export function isPost(address: string): boolean {
  return posts.some(({ pattern }) => pattern.test(address));
}
