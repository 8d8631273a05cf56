import type { DomElement } from "./dom.ts";
import type { PageElement } from "./page-tree.ts";

/** What is read of an element's computed style: the browser's own members. */
export type Style = Pick<
  CSSStyleDeclaration,
  | "backgroundColor"
  | "backgroundImage"
  | "borderLeftWidth"
  | "borderRightWidth"
  | "borderTopWidth"
  | "boxShadow"
  | "clip"
  | "clipPath"
  | "color"
  | "display"
  | "float"
  | "fontFamily"
  | "fontSize"
  | "opacity"
  | "overflowX"
  | "position"
  | "visibility"
>;

/** Where an element lies on the page, in CSS pixels from its upper left corner, scrolled or not. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Asks a live page how it looks; saved pages have no layout. */
export interface Look {
  style(element: DomElement): Style;
  box(element: DomElement): Box;
  /** Width of the window on the page in CSS pixels. */
  width: number;
}

/** How the elements of a snapshot look on the page that it was taken of: each is asked about once, and only when need be. */
export class PageLook {
  readonly width: number;
  private readonly look: Look;
  private readonly sources: readonly (DomElement | undefined)[];
  private readonly styles = new Map<number, Style | null>();
  private readonly boxes = new Map<number, Box | null>();

  /** @param sources elements of the page by the numbers of their copies */
  constructor(look: Look, sources: readonly (DomElement | undefined)[]) {
    this.look = look;
    this.sources = sources;
    this.width = look.width;
  }

  /** Null of what the page's own document does not hold (any more), and of forms, which reach us wrapped up. */
  style(element: PageElement): Style | null {
    let style = this.styles.get(element.n);
    if (style === undefined) {
      const source = element.tag === "form" ? undefined : this.sources[element.n];
      const found = source ? this.look.style(source) : null;
      style = found?.display ? found : null;
      this.styles.set(element.n, style);
    }
    return style;
  }

  /** Null where `style` is. */
  box(element: PageElement): Box | null {
    let box = this.boxes.get(element.n);
    if (box === undefined) {
      const source = element.tag === "form" ? undefined : this.sources[element.n];
      box = source ? this.look.box(source) : null;
      this.boxes.set(element.n, box);
    }
    return box;
  }

  /** Takes up room on the page: neither it nor what holds it is left out by its style. */
  isRendered(element: PageElement): boolean {
    const box = this.box(element);
    return box !== null && (box.width > 0 || box.height > 0);
  }

  /** Lies beside the page, where nobody can scroll to. */
  isOffPage(element: PageElement, dir: string): boolean {
    const box = this.box(element);
    if (!box) return false;
    const { left, top, width, height } = box;
    return left + width <= 0 || top + height <= 0 || (dir === "rtl" && left >= this.width);
  }
}
