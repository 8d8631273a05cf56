const GIVEN = "Anna Boris Clara David Elena Farid Greta Hugo Irene Jonas Karin Lucas Maria Nadia Oscar".split(
  " ",
);
const FAMILY =
  "Abbot Berger Castell Dunmore Eriksen Falkner Grabner Holloway Ivarsen Jelinek Kessler Lindqvist Marlowe Norling Okafor Petrov Quintero Rossi Sandoval Tiller".split(
    " ",
  );
const ROLES = ["a teacher", "the harbour master", "a spokeswoman for the port", "director of the mill"];
const THINGS = [
  "the new pier costs more than the old one ever earned",
  "no winter since the war had so little ice on the sound",
  "the ferries kept their timetable although the quay was closed",
  "older maps still show the channel that the council wants to fill",
  "three quiet years had made everyone forget how high the water can stand",
];

/** People who speak in `manySourcesPage`. */
export const SPEAKERS = GIVEN.length * FAMILY.length;

/** A news page of more than 20,000 words of invented English in which 300 people speak once, and Tilda Vestergaard often. */
export function manySourcesPage(): string {
  const paragraphs = Array.from({ length: SPEAKERS }, (_, n) => {
    const name = `${GIVEN[n % GIVEN.length]} ${FAMILY[Math.floor(n / GIVEN.length)]}`;
    const thing = (by: number) => THINGS[(n + by) % THINGS.length]!;
    const heading =
      n > 0 && n % 25 === 0
        ? `<h2>What the ${n / 25} reports leave open</h2>\n<p>“I kept note number ${n} for a whole winter and showed it to nobody,” said Tilda Vestergaard, keeper of the notes.</p>\n`
        : "";
    const plain = `In the ${n + 1} minutes of the meeting ${thing(0)}, and ${thing(1)}. The records of the year before mention that ${thing(2)}. Nobody in the room disagreed.`;
    const speech = `“Look at page ${n + 1} of the report, where ${thing(3)},” said ${name}, ${ROLES[n % ROLES.length]}.`;
    return `${heading}<p>${plain}</p>\n<p>${speech}</p>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Three hundred voices on one harbour | Harbour Post</title>
<meta property="og:site_name" content="Harbour Post"><meta property="og:type" content="article"></head>
<body><main><article><h1>Three hundred voices on one harbour</h1><p class="byline">By Edda Falk</p>
${paragraphs.join("\n")}</article></main></body></html>`;
}
