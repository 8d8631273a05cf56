import { performance } from "node:perf_hooks";
import { readArticle } from "../article/read-article.ts";
import { asArticle } from "./as-article.ts";
import { answerLines, type Row } from "./json-lines.ts";
import { loadPage } from "./load-page.ts";
import type { PageSource } from "./read-markup.ts";

/**
 * `npm run --silent extract`: `{id, url, html | path}` a line in, one row out (contract in the
 * README). `ms` is the pipeline without parsing the markup, which is `domMs`.
 */
await answerLines(async (row) => {
  const id = row.id ?? null;
  const url = typeof row.url === "string" ? row.url : "about:blank";
  const page = await loadPage(sourceOf(row), url);
  if (!page.ok) return { id, ok: false, reason: page.reason };
  const start = performance.now();
  const article = readArticle(page.document, { url });
  const ms = performance.now() - start;
  if (!article.ok) return { id, ok: false, reason: article.reason };
  return { id, ok: true, ...asArticle(article), ms: round(ms), domMs: round(page.domMs) };
});

function sourceOf(row: Row): PageSource {
  if (typeof row.html === "string") return { html: row.html };
  if (typeof row.path === "string") return { path: row.path };
  throw new Error("needs html or path");
}

function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}
