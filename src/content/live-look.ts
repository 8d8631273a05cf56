import type { Look } from "../article/page/look.ts";

/** How the page that this script lives in looks: asked as computed styles and boxes, never changed. */
export function liveLook(): Look {
  return {
    style: (element) => getComputedStyle(element as Element),
    box: (element) => {
      const { left, top, width, height } = (element as Element).getBoundingClientRect();
      return { left: left + scrollX, top: top + scrollY, width, height };
    },
    width: innerWidth,
  };
}
