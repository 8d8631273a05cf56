/**
 * A form whose properties are its own: fields that are named like one (`<input name="localName">`) stand in its place
 * in every world of the page. All other nodes come back as they are.
 */
export function unclobbered<Some extends object>(node: Some): Some {
  if (Object.prototype.toString.call(node) !== "[object HTMLFormElement]") return node;
  const prototype = Object.getPrototypeOf(node);
  return new Proxy(node, {
    get(form, name) {
      const value = Reflect.get(prototype, name, form);
      return typeof value === "function" ? value.bind(form) : value;
    },
  });
}
