import type { Block } from "../model/block.ts";
import { keyPart } from "./message-keys.ts";
import type { Texts } from "./texts.ts";

/** What kind of block it is, in words. */
export function roleName(text: Texts["text"], { role }: Pick<Block, "role">): string {
  return text(`role_${keyPart(role)}`);
}
