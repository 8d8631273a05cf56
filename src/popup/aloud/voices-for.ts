import type { Voice } from "./speech.ts";

/** The voices that speak a language (BCP 47), the best first: same region, then the system's own choice. */
export function voicesFor(voices: readonly Voice[], lang: string): Voice[] {
  const wanted = subtags(lang);
  const score = (voice: Voice) =>
    (subtags(voice.lang).join() === wanted.join() ? 2 : 0) + (voice.preferred ? 1 : 0);
  return voices
    .filter((voice) => subtags(voice.lang)[0] === wanted[0])
    .sort((a, b) => score(b) - score(a) || a.name.localeCompare(b.name));
}

function subtags(lang: string): string[] {
  return lang.toLowerCase().split(/[-_]/);
}
