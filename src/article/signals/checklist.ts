import { pathOf } from "../page/nesting.ts";
import type { PageElement } from "../page/page-tree.ts";

/** A box to tick before an item of a list, as of a recipe's ingredients or of what to pack: the list's, and no form. */
export function ticksItem(control: PageElement): boolean {
  if (control.tag !== "input" || control.attributes.type !== "checkbox") return false;
  return pathOf(control).some(({ tag }) => tag === "li");
}
