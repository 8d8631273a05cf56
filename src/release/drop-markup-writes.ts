import { type Plugin, Visitor } from "vite";

const MARKUP = new Set(["innerHTML", "outerHTML"]);

/**
 * Takes `x.innerHTML = y` out of libraries: the built extension then has no way to turn text into
 * markup. Two libraries have such a line and never reach it with us: Preact for `dangerouslySetInnerHTML`,
 * which lint forbids; Readability on our own page tree, where the property means nothing.
 */
export function dropMarkupWrites(): Plugin {
  return {
    name: "byline-drop-markup-writes",
    apply: "build",
    transform(code, id) {
      if (!id.includes("node_modules") || !/\b(?:inner|outer)HTML\b/.test(code)) return null;
      let kept = "";
      let at = 0;
      new Visitor({
        AssignmentExpression({ left, start, end }) {
          // What stands within a write goes with it.
          if (start < at || left.type !== "MemberExpression" || !MARKUP.has(nameOf(left.property))) return;
          kept += `${code.slice(at, start)}void 0`;
          at = end;
        },
      }).visit(this.parse(code));
      return { code: kept + code.slice(at), map: null };
    },
  };
}

/** What a property is called, as `x.name` or as `x["name"]`. */
function nameOf(property: { type: string; name?: unknown; value?: unknown }): string {
  return String(property.name ?? property.value);
}
