import { useEffect, useRef, useState } from "preact/hooks";

/** Whether the element has come into view, or goes on paper; from then on it stays so. At once where nobody can tell. */
export function useInView<Shown extends Element>() {
  const element = useRef<Shown>(null);
  const [seen, setSeen] = useState(typeof IntersectionObserver === "undefined");
  useEffect(() => {
    if (seen || !element.current) return;
    const see = () => setSeen(true);
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) see();
    });
    observer.observe(element.current);
    addEventListener("beforeprint", see);
    return () => {
      observer.disconnect();
      removeEventListener("beforeprint", see);
    };
  });
  return { element, seen };
}
