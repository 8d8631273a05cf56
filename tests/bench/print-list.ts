/** Prints a title with the number of lines, and the first `most` of them. */
export function printList(title: string, lines: readonly string[], most: number): void {
  if (lines.length === 0) return;
  console.log(`  ${title} (${lines.length})`);
  for (const line of lines.slice(0, most)) console.log(`    ${line}`);
}
