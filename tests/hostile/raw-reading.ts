/**
 * A page as a content script would hand it over that cleans nothing: each child of `<main>` a block,
 * each element and attribute as the page wrote it. What the border must stand when nothing before it did
 * its work. Without imports at run time, so that the same function runs in jsdom and inside a page.
 */
export function rawReading(page: Document = document): unknown {
  type Raw = { type: string; value?: string; tagName?: string; properties?: object; children?: Raw[] };
  let id = 0;
  const copy = (node: Node, depth: number): Raw | null => {
    if (node.nodeType === 3 || node.nodeType === 4) return { type: "text", value: node.nodeValue ?? "" };
    if (node.nodeType !== 1) return null;
    const element = node as Element;
    const properties: Record<string, string> = {};
    for (const { name, value } of [...element.attributes]) properties[name] = value;
    const inside = (element as HTMLTemplateElement).content?.childNodes ?? element.childNodes;
    const children = depth > 120 ? [] : [...inside].map((child) => copy(child, depth + 1));
    return {
      type: "element",
      tagName: element.localName,
      properties,
      children: children.filter((child) => child !== null),
    };
  };
  const main = page.querySelector("main");
  const blocks = [...(main?.childNodes ?? [])].flatMap((node) => {
    const content = copy(node, 0);
    if (content === null || (content.type === "text" && !content.value?.trim())) return [];
    id += 10;
    const block = { id, role: "paragraph", rule: "raw", reason: "", doubtful: false, inside: true, text: "" };
    return [{ ...block, content }];
  });
  return {
    ok: true,
    metadata: {
      url: page.URL,
      origin: new URL(page.URL).origin,
      canonicalUrl: null,
      title: page.title,
      authors: [],
      authorsTold: "page",
      credits: [],
      firstPublished: null,
      siteName: null,
      published: null,
      modified: null,
      lang: "en",
      dir: "ltr",
      leadImage: null,
      paywalled: false,
      declaredWords: null,
      pageLinks: [],
      kind: null,
      origins: [],
      conflicts: [],
    },
    blocks,
    outside: [],
    words: 200,
    scope: "page",
  };
}
