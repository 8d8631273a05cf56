import { useContext, useState } from "preact/hooks";
import { hostOf, PictureHosts } from "../state/picture-hosts.ts";
import { useTexts } from "../state/port-context.ts";
import { useSettings } from "../state/settings-context.ts";
import { ViewOnPage } from "./EmptyBlock.tsx";
import { useInView } from "./use-in-view.ts";

interface Props {
  src?: string;
  alt?: string;
  width?: number | string;
  height?: number | string;
}

/** A picture of the article, asked for without referrer once it comes into view; its alt text when it does not come. */
export function Picture({ src, alt, width, height }: Props) {
  const { text } = useTexts();
  const { settings } = useSettings();
  const hosts = useContext(PictureHosts);
  const pictures =
    settings.pictures === "on" && src && hosts?.has(hostOf(src)) === false ? "demand" : settings.pictures;
  const { element, seen } = useInView<HTMLImageElement>();
  const [broken, setBroken] = useState(false);
  const [asked, setAsked] = useState(false);
  if (src && !broken && !asked && pictures !== "on") {
    return (
      <span class="picture-missing">
        {alt && <span dir="auto">{alt}</span>}
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
        {pictures === "off" && !alt && text("article_picture_off")}
      </span>
    );
  }
  if (!src || broken) {
    return (
      <span class="picture-missing">
        <span class="picture-missing-label">
          {text("article_picture_missing")} <ViewOnPage />
        </span>
        {alt && <span dir="auto">{alt}</span>}
      </span>
    );
  }
  return (
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
}

/** An empty picture of the same shape, which nobody is asked for. */
function roomFor(width: Props["width"], height: Props["height"]): string {
  const [w, h] = [width, height].map((length) => Math.round(Number(length)) || 1);
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"/>`)}`;
}
