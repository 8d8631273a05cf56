import { mkdirSync, writeFileSync } from "node:fs";

const GIVEN = ["Anna", "Boris", "Clara", "David", "Elena", "Farid", "Greta", "Hugo"];
const FAMILY = ["Abbot", "Castell", "Eriksen", "Lindqvist", "Okafor"];

/** What no editor would print and every reader meets some day, as one page. */
export const HARD = {
  title: `${"A headline that does not know when to stop ".repeat(9)}and then stops`.slice(0, 400).trim(),
  names: GIVEN.flatMap((given) => FAMILY.map((family) => `${given} ${family}`)),
  /** Words of one paragraph. */
  words: 50_000,
  pictures: 500,
  emoji: "👩‍🚀 👨‍👩‍👧‍👦 🏳️‍🌈 lifted off",
  zalgo:
    "h\u0337\u0321\u033e\u034ea\u0336\u0315\u0359r\u0335\u0307\u0323b\u0338\u030do\u0337\u0310u\u0336\u0302r\u0335\u0311",
} as const;

const SUBJECTS = ["The lock keeper", "A neighbour of the mill", "The weather service", "The oldest pilot"];
const VERBS = ["measured", "remembered", "had long expected", "described", "would not discuss"];
const OBJECTS = ["the cost of the new pier", "a winter without ice", "three quiet years"];

function sentence(n: number): string {
  return `${SUBJECTS[n % 4]} ${VERBS[n % 5]} ${OBJECTS[n % 3]} in the year ${1000 + n}.`;
}

function paragraphOf(words: number): string {
  let text = "";
  for (let n = 0, count = 0; count < words; n++) {
    const next = sentence(n);
    text += `${next} `;
    count += next.split(" ").length;
  }
  return text.trim();
}

/** Writes it as `page.html` with the half of its pictures that is there. */
export function writeHardPage(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="#789"/></svg>`;
  writeFileSync(`${folder}/there.svg`, drawing);
  const pictures = Array.from({ length: HARD.pictures }, (_, n) => {
    const file = n % 2 ? "missing" : "there";
    return `<figure><img src="/${file}.svg?${n}" alt="Picture number ${n}"><figcaption>The quay on morning ${n}.</figcaption></figure>
<p>${sentence(n)} ${sentence(n + 1)} ${sentence(n + 2)}</p>`;
  });
  writeFileSync(
    `${folder}/page.html`,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${HARD.title}</title>
<script type="application/ld+json">${JSON.stringify({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: HARD.title,
      author: HARD.names.map((name) => ({ "@type": "Person", name })),
      publisher: { "@type": "Organization", name: "Harbour Post" },
    })}</script></head>
<body><main><article><h1>${HARD.title}</h1>
<p>${HARD.emoji} over the ${HARD.zalgo} while the village was still asleep, and nobody wrote down the hour.</p>
<p>${paragraphOf(HARD.words)}</p>
${pictures.join("\n")}
</article></main></body></html>`,
  );
}
