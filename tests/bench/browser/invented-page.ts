/** Words of no article: the pages made of them are nobody's text. */
const WORDS =
  "harbour pilot winter ferry council lantern quay barley engine morning paper rope signal tide ledger window stone market letter bridge teacher orchard valley engineer station copper field silver weather road captain".split(
    " ",
  );
const SPEAKERS = ["Marta Helding", "Jonas Brekke", "Aylin Torun", "Pieter Vos", "Ruth Amsel"];

/**
 * A news page of about `bytes` bytes in invented English: chrome, a story with headings, pictures,
 * quotations and a promo now and then, a list of other stories. The same arguments give the same page.
 */
export function inventedPage(bytes: number, seed = 1): string {
  const random = generator(seed);
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T;
  const sentence = () => {
    const words = Array.from({ length: 8 + Math.floor(random() * 14) }, () => pick(WORDS)).join(" ");
    return `The ${words}.`;
  };
  const paragraph = (n: number) => {
    if (n % 9 === 8) return `<h2>The ${pick(WORDS)} and the ${pick(WORDS)}</h2>`;
    if (n % 12 === 7)
      return `<figure><img src="/pictures/${n}.jpg" alt="A ${pick(WORDS)}"><figcaption>A ${pick(WORDS)} by the ${pick(WORDS)}.</figcaption></figure>`;
    if (n % 15 === 11)
      return `<div class="box"><a href="/news/${n}"><img src="/pictures/s${n}.jpg" alt=""></a><p><a href="/news/${n}">Read also: the ${pick(WORDS)} of the ${pick(WORDS)}</a></p></div>`;
    const said = n % 3 === 1 ? ` “${sentence()}” said ${pick(SPEAKERS)}.` : "";
    const link = n % 4 === 2 ? ` <a href="/topic/${n}">${pick(WORDS)} ${pick(WORDS)}</a>` : "";
    return `<p>${sentence()} ${sentence()}${said}${link} <em>${pick(WORDS)}</em> ${sentence()}</p>`;
  };
  const start = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ${pick(WORDS)} of the ${pick(WORDS)}</title>
<meta property="og:type" content="article"><meta name="author" content="${pick(SPEAKERS)}"></head><body>
<header><nav>${list(12, (n) => `<a href="/section/${n}">${pick(WORDS)}</a>`)}</nav></header>
<main><article><h1>The ${pick(WORDS)} that the ${pick(WORDS)} forgot</h1><p class="byline">By ${pick(SPEAKERS)}</p><time datetime="2026-03-04T08:00:00Z">4 March 2026</time>\n`;
  const end = `</article><aside><ul>${list(20, (n) => `<li><a href="/news/more-${n}">The ${pick(WORDS)} ${pick(WORDS)}</a></li>`)}</ul></aside></main><footer><p>© The ${pick(WORDS)} paper</p></footer></body></html>`;
  const story: string[] = [];
  for (let size = start.length + end.length, n = 0; size < bytes; n++) {
    const markup = paragraph(n);
    story.push(markup);
    size += markup.length + 1;
  }
  return start + story.join("\n") + end;
}

function list(length: number, item: (n: number) => string): string {
  return Array.from({ length }, (_, n) => item(n)).join("");
}

/** Mulberry32 (https://gist.github.com/tommyettinger/46a874533244883189143505d203312c): [0, 1), by the seed alone. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
