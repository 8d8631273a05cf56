import { articleScorer } from "./article-figures.ts";
import { goldOf, labelsOf, type SetName } from "./article-sets.ts";
import { BENCH } from "./bench-files.ts";
import type { Figure } from "./figures.ts";
import { run } from "./project-checks.ts";
import { pathOf } from "./written.ts";

/** Sets that are counted together, and what issue 13 asks of sentences removed and vanished. */
const GROUPS: readonly { sets: readonly SetName[]; removed: [number, number]; vanished: [number, number] }[] =
  [
    { sets: ["zyte", "fundus"], removed: [2, 0], vanished: [4, 0] },
    { sets: ["wcxb"], removed: [120, 60], vanished: [250, 100] },
  ];

/**
 * Sentences of the story that were taken out, and such that are neither shown nor listed, of the written predictions of
 * the sets. `lines` name them, but for publishers that are set aside.
 */
export async function lostSentences(
  measured: readonly SetName[],
): Promise<{ figures: Figure[]; lines: string[] }> {
  const figures: Figure[] = [];
  const lines: string[] = [];
  const { aside } = await articleScorer();
  for (const group of GROUPS.filter(({ sets }) => sets.every((set) => measured.includes(set)))) {
    let [all, removed, vanished] = [0, 0, 0];
    for (const set of group.sets) {
      const printed = await run([`${BENCH}articles/lost.mjs`, BENCH + labelsOf(set), pathOf(set), "--list"]);
      const found = /^sentences of the story (\d+); removed (\d+) .* listed (\d+) /m.exec(printed);
      if (!found) throw new Error(`lost.mjs printed no result: ${printed.slice(0, 500)}`);
      all += Number(found[1]);
      removed += Number(found[2]);
      vanished += Number(found[3]);
      const unread =
        set === "wcxb"
          ? new Set(
              goldOf(set)
                .filter(aside)
                .map(({ id }) => id),
            )
          : new Set<string>();
      for (const line of printed.split("\n")) {
        const id = /^(?:removed|vanished) +(\S+)/.exec(line)?.[1];
        if (id && !unread.has(id)) lines.push(line);
      }
    }
    const name = `${group.sets.join(" + ")} of ${all} story sentences`;
    figures.push(
      count(`${name} removed`, removed, group.removed),
      count(`${name} vanished`, vanished, group.vanished),
    );
  }
  return { figures, lines };
}

function count(name: string, value: number, [must, aim]: [number, number]): Figure {
  return { name, value, must, aim, lower: true, unit: "count" };
}
