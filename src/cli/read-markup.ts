import { readFile } from "node:fs/promises";
import { gunzipSync } from "node:zlib";

/** More than this is no page: no article is near it, and parsing would take minutes. Bytes, and UTF-16 units. */
const MAX_SIZE = 50_000_000;

/** Where a page comes from: markup given, a file (gzipped when it ends in `.gz`), or the web. */
export type PageSource = { html: string } | { path: string } | { fetch: string };

/** The page's markup; null when it is over the size limit. Rejects when a file or address cannot be read. */
export async function readMarkup(source: PageSource): Promise<string | null> {
  const markup = await markupOf(source);
  return markup !== null && markup.length <= MAX_SIZE ? markup : null;
}

async function markupOf(source: PageSource): Promise<string | null> {
  if ("html" in source) return source.html;
  if ("path" in source) {
    const bytes = await readFile(source.path);
    return decode(
      source.path.endsWith(".gz") ? gunzipSync(bytes, { maxOutputLength: 2 ** 30 }) : bytes,
      null,
    );
  }
  const response = await fetch(source.fetch, { headers: { accept: "text/html,application/xhtml+xml" } });
  if (!response.ok) throw new Error(`${source.fetch} answered ${response.status}`);
  return decode(new Uint8Array(await response.arrayBuffer()), response.headers.get("content-type"));
}

/**
 * Text of the bytes: UTF-8 when they are valid UTF-8 (saved pages often keep the
 * charset label of the original), else the charset that header or markup names.
 */
function decode(bytes: Uint8Array, contentType: string | null): string | null {
  if (bytes.length > MAX_SIZE) return null;
  const text = asUtf8(bytes);
  if (text !== null) return encodedTwice(text) ?? text;
  const opening = new TextDecoder("latin1").decode(bytes.subarray(0, 4096));
  const named = /charset\s*=\s*["']?([\w-]+)/i.exec(`${contentType ?? ""} ${opening}`)?.[1] ?? "windows-1252";
  try {
    return new TextDecoder(named).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of a page that was read as Latin-1 and saved as UTF-8, "cafÃ©" for "café"; null for
 * any other: its characters are the bytes of valid UTF-8, which no text is by chance.
 */
function encodedTwice(text: string): string | null {
  const bytes = new Uint8Array(text.length);
  let isAscii = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0xff) return null;
    if (code > 0x7f) isAscii = false;
    bytes[i] = code;
  }
  return isAscii ? null : asUtf8(bytes);
}
