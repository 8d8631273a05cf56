/** An address without what says nothing about which story it is. */
function stemOf(address: string): string | null {
  const url = URL.parse(address);
  if (!url) return null;
  return (
    url.host.replace(/^www\./, "") +
    url.pathname.replace(/\.html?$/, "").replace(/(?<!\/)\/+$/, "") +
    url.search
  );
}

/** `/story/2`, `/story/page/2`, `/story?page=2`, `/story,seite-2`: how sites number the pages of one story. */
const NUMBERED =
  /^(.+?)[/?&_,-](?:(?:page|p|pg|seite|pagina|página|pag|strona|sida|side)[=/_-]?)?(\d{1,2})$/i;

function numbered(stem: string): { story: string; page: number } | null {
  const match = NUMBERED.exec(stem);
  return match ? { story: match[1] ?? "", page: Number(match[2]) } : null;
}

/**
 * Which page of how many this is, when the page's numbered links lead to others of the same story; null for a story on
 * one page. Judged by addresses alone: they must be the story's own but for the number, and one must be its neighbour.
 * @param links `Metadata.pageLinks`
 */
export function storyPages(address: string, links: readonly string[]): { page: number; of: number } | null {
  const own = stemOf(address);
  if (own === null) return null;
  const others = links.flatMap((link) => numbered(stemOf(link) ?? "") ?? []);
  const here = numbered(own);
  // An address that ends in a number may be a later page, or the first one of a story with a numbered name.
  for (const { story, page } of [{ story: own, page: 1 }, ...(here ? [here] : [])]) {
    const pages = others.filter((other) => other.story === story).map((other) => other.page);
    // The first page often has no number.
    if (links.some((link) => stemOf(link) === story)) pages.push(1);
    if (pages.includes(page + 1) || pages.includes(page - 1)) return { page, of: Math.max(page, ...pages) };
  }
  return null;
}
