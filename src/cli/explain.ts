import { readArticle } from "../article/read-article.ts";
import { isRemoved, isShown } from "../model/block.ts";
import { familyOf } from "../model/role.ts";
import { loadPage } from "./load-page.ts";

/** Characters of a block's text that are printed: enough to know it by. */
const OPENING = 70;

/**
 * `npm run explain -- FILE_OR_URL [ADDRESS]`: every block of a page with its role, the rule that
 * decided it, the reason it gives the reader, and whether that is in doubt. `ADDRESS` is where a
 * saved page came from. Exit status 1 when the page has no article or cannot be read.
 */
const [target, address] = process.argv.slice(2);
if (!target) {
  console.error("usage: npm run explain -- FILE_OR_URL [ADDRESS]");
  process.exitCode = 2;
} else {
  process.exitCode = await explain(target, address);
}

async function explain(target: string, address: string | undefined): Promise<number> {
  const isWeb = /^https?:/.test(target);
  const url = address ?? (isWeb ? target : "https://saved-page.invalid/");
  try {
    const page = await loadPage(isWeb ? { fetch: target } : { path: target }, url);
    const article = page.ok ? readArticle(page.document, { url }) : page;
    if (!article.ok) {
      console.log(`no article: ${article.reason}`);
      return 1;
    }
    print(article);
    return 0;
  } catch (error) {
    console.error(`cannot read ${target}: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

function print({ metadata, blocks, outside }: Extract<ReturnType<typeof readArticle>, { ok: true }>): void {
  console.log(`${metadata.title}\n${metadata.authors.join(", ")}  ${metadata.published ?? ""}\n`);
  for (const block of blocks) {
    const mark = isRemoved(block) ? "-" : isShown(block) ? "+" : ".";
    const doubt = block.doubtful ? " ?" : "";
    const why = block.reason === "" ? block.rule : `${block.rule}: ${block.reason}`;
    const text = block.text.replace(/\s+/g, " ").trim() || "(no text)";
    const opening = text.length > OPENING ? `${text.slice(0, OPENING)}…` : text;
    console.log(`${mark} ${`${block.role}${doubt}`.padEnd(16)} ${why.padEnd(44)} ${opening}`);
  }
  const shown = blocks.filter((block) => isShown(block) && familyOf(block.role) === "story").length;
  const removed = blocks.filter(isRemoved).length;
  console.log(
    `\n${blocks.length} blocks: + ${shown} of the story, - ${removed} removed, . not in the article`,
  );
  for (const { role, count } of outside) console.log(`  outside: ${count} ${role}`);
}
