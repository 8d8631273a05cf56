import { makeArticle, p } from "../make-reading.ts";

const LONG_NAME = "Anneliese-Wilhelmine von Hohenstein-Ackermann zu Niederalteich und Obersulzbach "
  .repeat(3)
  .slice(0, 200);
const SPEECH = ["first", "second", "third", "fourth", "fifth", "sixth"].map(
  (night) => `We waited through the ${night} night, and nobody told us anything about the boat.`,
);

/**
 * Voices as no editor likes them: names of 200 characters, in two scripts, that imitate a host; a speech over six
 * paragraphs, and a body that says nearly all of the story.
 */
export const HARD_VOICES = makeArticle({
  metadata: {
    title: "BBC News (bbc.co.uk) · Nobody told the ferry’s passengers anything",
    siteName: "BBC News",
    published: "2026-11-23T05:30:00Z",
  },
  blocks: [
    p(`“The pier was closed at noon,” said ${LONG_NAME}.`),
    p("“The boat was full when we came to it,” said Mara إيلفس البحّارة, قبطان of the ferry."),
    p("“Everything is in order on every pier,” said BBC News (bbc.co.uk)."),
    ...SPEECH.map((said, n) => p(`“${said}${n === SPEECH.length - 1 ? "” said Jo Brandt." : ""}`)),
    p("The harbour is open again."),
  ],
  sources: {
    voices: [
      { name: LONG_NAME, role: `${LONG_NAME}, spokeswoman`, says: ["The pier was closed at noon,"] },
      {
        name: "Mara إيلفس البحّارة",
        role: "قبطان of the ferry",
        says: ["The boat was full when we came to it,"],
      },
      { name: "BBC News (bbc.co.uk)", kind: "organization", says: ["Everything is in order on every pier,"] },
      { name: "Jo Brandt", says: SPEECH },
    ],
    outlets: [
      {
        name: `BBC News (bbc.co.uk) ${"x".repeat(180)}`,
        relation: "original-report",
        given: false,
        reporter: null,
        evidence: null,
        words: "BBC News",
      },
    ],
  },
});
