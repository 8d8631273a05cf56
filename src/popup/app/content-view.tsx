import type { Element } from "hast";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ComponentChildren, VNode } from "preact";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";
import { Picture } from "./Picture.tsx";
import { PageContext } from "./page-context.ts";
import { useTexts } from "./port-context.ts";

interface LinkProps {
  href?: string;
  title?: string;
  id?: string;
  children?: ComponentChildren;
}

/** Anchors stay in the popup, everything else opens in a tab of its own. */
function Link({ href, title, id, children }: LinkProps) {
  if (!href) return <span id={id}>{children}</span>;
  if (href.startsWith("#")) {
    return (
      <a id={id} href={href}>
        <PageContext.Provider value="">{children}</PageContext.Provider>
      </a>
    );
  }
  return (
    <a id={id} href={href} title={title} target="_blank" rel="noopener noreferrer">
      <PageContext.Provider value="">{children}</PageContext.Provider>
    </a>
  );
}

/** Not every browser of ours lets the keyboard into a scrolling box by itself. */
const KEYBOARD_STOP = { tabIndex: 0 };

/** A table may be wider than the column: it scrolls by itself, also by keyboard. */
function ScrollingTable(props: { children?: ComponentChildren }) {
  const { text } = useTexts();
  return (
    <section class="table-scroll" aria-label={text("article_table")} {...KEYBOARD_STOP}>
      <table {...props} />
    </section>
  );
}

function ScrollingCode(props: { children?: ComponentChildren }) {
  return <pre {...props} {...KEYBOARD_STOP} />;
}

/** Landmarks and forms of the page are plain boxes here; the headline is the only first-level heading. */
const COMPONENTS = {
  a: Link,
  img: Picture,
  table: ScrollingTable,
  pre: ScrollingCode,
  h1: "h2",
  address: "div",
  article: "div",
  aside: "div",
  footer: "div",
  form: "div",
  header: "div",
  main: "div",
  nav: "div",
  section: "div",
};

/** Sanitised hast as Preact elements. */
export function contentView(content: Element): VNode {
  return toJsxRuntime(content, {
    Fragment,
    jsx,
    jsxs,
    components: COMPONENTS,
    elementAttributeNameCase: "html",
  } as Parameters<typeof toJsxRuntime>[1]) as VNode;
}
