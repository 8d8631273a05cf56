import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../parts/Icon.tsx";
import { useTexts } from "../state/store.ts";
import type { LargeOne } from "./large-pictures.ts";

interface Props {
  pictures: readonly LargeOne[];
  /** Address of the picture that was pressed. */
  opened: string;
  /** Language of the captions, BCP 47. */
  lang: string | undefined;
  onClose: () => void;
}

/**
 * One picture as large as the window, with its caption; arrow keys lead to the others of the story. A picture is asked
 * for only when it is come to.
 */
export function Lightbox({ pictures, opened, lang, onClose }: Props) {
  const { text, own } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const first = pictures.findIndex(({ src }) => src === opened);
  const [index, setIndex] = useState(Math.max(0, first));
  const { src, alt, caption } = pictures[index]!;
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const go = (by: number) => setIndex((now) => (now + by + pictures.length) % pictures.length);
  const onKeyDown = (event: KeyboardEvent) => {
    // The reader's keys are not meant here.
    event.stopPropagation();
    const forward = own.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    if (event.key === "ArrowLeft" || event.key === "ArrowRight") go(event.key === forward ? 1 : -1);
  };
  return (
    <dialog
      class="lightbox"
      ref={dialog}
      aria-label={text("picture_large")}
      onClose={onClose}
      onKeyDown={onKeyDown}
      // Beside the picture.
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
      {...own}
    >
      <figure>
        <img src={src} alt={alt} lang={lang} referrerpolicy="no-referrer" decoding="async" />
        {(caption || alt) && (
          <figcaption lang={lang} dir="auto">
            {caption || alt}
          </figcaption>
        )}
      </figure>
      <p class="lightbox-bar">
        {pictures.length > 1 && (
          <>
            <button
              type="button"
              class="icon-button icon-previous"
              aria-label={text("picture_previous")}
              onClick={() => go(-1)}
            >
              <Icon name="previous" />
            </button>
            <span role="status">{text("steps_count", index + 1, pictures.length)}</span>
            <button
              type="button"
              class="icon-button icon-next"
              aria-label={text("picture_next")}
              onClick={() => go(1)}
            >
              <Icon name="next" />
            </button>
          </>
        )}
        <button
          type="button"
          class="icon-button"
          aria-label={text("picture_close")}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </p>
    </dialog>
  );
}
