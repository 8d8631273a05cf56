import { type Plugin, Visitor } from "vite";

/** `\p{L}` and its like, in place of hundreds of ranges. */
const PROPERTY = /\\[pP]\{/;
/** An expression with one of these keeps a place between two uses. */
const HAS_STATE = /[gy]/;

/**
 * Makes expressions with `\p{…}` where they are first used. Engines read every expression of a script through when they
 * load it, whether or not it is ever asked for, and of these each takes them as long as a long function.
 */
export function lateExpressions(): Plugin {
  return {
    name: "byline-late-expressions",
    apply: "build",
    transform(code, id) {
      if (!PROPERTY.test(code) || !/\.[jt]sx?$/.test(id)) return null;
      const names: string[] = [];
      let made = "";
      let at = 0;
      new Visitor({
        Literal(literal) {
          if (!("regex" in literal) || !PROPERTY.test(literal.regex.pattern)) return;
          const { pattern, flags } = literal.regex;
          const expression = `new RegExp(${JSON.stringify(pattern)}, ${JSON.stringify(flags)})`;
          made += code.slice(at, literal.start);
          at = literal.end;
          if (HAS_STATE.test(flags)) {
            made += expression;
            return;
          }
          const name = `lateExpression${names.length}`;
          names.push(name);
          made += `(${name} ??= ${expression})`;
        },
      }).visit(this.parse(code));
      if (at === 0) return null;
      const declared = names.length > 0 ? `\nvar ${names.join(", ")};` : "";
      return { code: `${made}${code.slice(at)}${declared}`, map: null };
    },
  };
}
