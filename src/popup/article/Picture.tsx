import { useContext, useState } from "preact/hooks";
import { hostOf } from "../state/picture-hosts.ts";
import { useReading } from "../state/reading-store.ts";
import { useStore } from "../state/store.ts";
import { ViewOnPage } from "./EmptyBlock.tsx";
import { Surroundings } from "./surroundings.ts";
import { useInView } from "./use-in-view.ts";

interface Props {
  src?: string;
  alt?: string;
  width?: number | string;
  height?: number | string;
}

/** A picture of the article, asked for without referrer once it comes into view; its alt text when it does not come. */
export function Picture({ src, alt, width, height }: Props) {
  const { settings, texts } = useStore();
  const { text } = texts;
  const { pictureHosts, largePicture } = useReading();
  const { figure: caption, isInLink } = useContext(Surroundings);
  // Many a caption is the description once more.
  const isInCaption = alt !== undefined && caption?.includes(alt.trim()) === true;
  const chosen = settings.each.pictures.value;
  const isOfStory = !src || pictureHosts.value?.has(hostOf(src)) !== false;
  const pictures = chosen === "on" && !isOfStory ? "demand" : chosen;
  const { element, seen } = useInView<HTMLImageElement>();
  const [broken, setBroken] = useState(false);
  const [asked, setAsked] = useState(false);
  if (src && !broken && !asked && pictures !== "on") {
    return (
      <span class="picture-missing">
        {alt && !isInCaption && <span dir="auto">{alt}</span>}
        {pictures === "demand" && (
          <button
            type="button"
            class="quiet"
            onClick={(event) => {
              // The picture may stand in a link, which is not what was asked for.
              event.preventDefault();
              setAsked(true);
            }}
          >
            {text("article_show_picture")}
          </button>
        )}
        {pictures === "off" && (!alt || isInCaption) && text("article_picture_off")}
      </span>
    );
  }
  if (!src || broken) {
    return (
      <span class="picture-missing">
        <span class="picture-missing-label">
          {text("article_picture_missing")} <ViewOnPage />
        </span>
        {alt && !isInCaption && <span dir="auto">{alt}</span>}
      </span>
    );
  }
  const picture = (
    <img
      ref={element}
      src={seen ? src : roomFor(width, height)}
      class={seen ? undefined : "picture-coming"}
      alt={alt ?? ""}
      width={width}
      height={height}
      decoding="async"
      referrerpolicy="no-referrer"
      onError={() => setBroken(true)}
    />
  );
  if (caption === null || isInLink) return picture;
  return (
    <button
      type="button"
      class="picture-open"
      aria-label={text("picture_open", alt?.trim() || caption || text("picture_large"))}
      onClick={() => {
        largePicture.value = src;
      }}
    >
      {picture}
    </button>
  );
}

/** An empty picture of the same shape, which nobody is asked for. */
function roomFor(width: Props["width"], height: Props["height"]): string {
  const [w, h] = [width, height].map((length) => Math.round(Number(length)) || 1);
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"/>`)}`;
}
