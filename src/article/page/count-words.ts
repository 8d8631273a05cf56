import { isFar } from "../../rules/letters.ts";

/** Words, or characters in scripts that do not separate words. */
export function countWords(text: string): number {
  if (!isFar(text)) return text.match(/\S+/g)?.length ?? 0;
  return (
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]+/gu,
    )?.length ?? 0
  );
}
