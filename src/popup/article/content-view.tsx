import type { Element } from "hast";
import { type ComponentChildren, isValidElement, type VNode } from "preact";
import { useContext } from "preact/hooks";
import { falseHost, realHost } from "../../words/real-host.ts";
import { useTexts } from "../state/store.ts";
import { type Components, preactOf } from "./hast-to-preact.ts";
import { Picture } from "./Picture.tsx";
import { Surroundings } from "./surroundings.ts";

interface LinkProps {
  href?: string;
  id?: string;
  children?: ComponentChildren;
}

/**
 * Anchors stay in the popup, everything else opens in a tab of its own. Pointed at, a link tells its real
 * host (an extension's popup has no line for that); one whose text names another host tells it unasked.
 */
function Link({ href, id, children }: LinkProps) {
  const around = useContext(Surroundings);
  if (!href) return <span id={id}>{children}</span>;
  const content = (
    <Surroundings.Provider value={{ ...around, isInLink: true }}>{children}</Surroundings.Provider>
  );
  if (href.startsWith("#")) {
    return (
      <a id={id} href={href}>
        {content}
      </a>
    );
  }
  const host = realHost(href);
  const warning = falseHost(wordsIn(children), href) ? host : undefined;
  return (
    <a
      id={id}
      href={href}
      title={host || undefined}
      data-real-host={warning}
      target="_blank"
      rel="noopener noreferrer"
    >
      {content}
    </a>
  );
}

/** The text of rendered content, as far as it is text. */
function wordsIn(children: ComponentChildren): string {
  if (typeof children === "string") return children;
  if (Array.isArray(children)) return children.map(wordsIn).join("");
  return isValidElement(children) ? wordsIn((children.props as LinkProps).children) : "";
}

interface MarkProps {
  "data-passages"?: string;
  children?: ComponentChildren;
}

/** Ours stand for passages of a source; what the page itself marks must not pass for one. */
function Mark(props: MarkProps) {
  return props["data-passages"] === undefined ? (
    <span class="page-mark">{props.children}</span>
  ) : (
    <mark {...props} />
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
const COMPONENTS: Components = {
  a: Link,
  img: Picture,
  mark: Mark,
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
  return preactOf(content, COMPONENTS);
}
