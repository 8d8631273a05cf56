import type { Phrase } from "../phrases/phrases.ts";
import type { Speech, Statement } from "./speech.ts";

/**
 * Gives quotations within a clause whose subject is nobody to whoever says that clause: "Lee said the key showed that he was “in
 * charge of the shed”." `speaks`: somebody is meant by an attribution's mention.
 */
export function giveToOuter(
  speeches: readonly Speech[],
  statements: readonly Statement[],
  speaks: (statement: Statement) => boolean,
): void {
  const outer = statements.filter(({ nested }) => !nested);
  for (const speech of speeches) {
    const { statement, how } = speech;
    if (how !== "own" || !statement?.nested || speaks(statement)) continue;
    speech.statement = outer.find((one) => holds(one, statement) && speaks(one)) ?? statement;
  }
}

function holds({ paragraph, content }: Statement, inner: Statement): boolean {
  const isWithin = ({ from, to }: Phrase) => from <= inner.cue.from && inner.cue.to <= to;
  return paragraph === inner.paragraph && content.some(isWithin);
}
