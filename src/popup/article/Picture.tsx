import { useState } from "preact/hooks";
import { useTexts } from "../state/port-context.ts";
import { useSettings } from "../state/settings-context.ts";
import { ViewOnPage } from "./EmptyBlock.tsx";

interface Props {
  src?: string;
  alt?: string;
  width?: number | string;
  height?: number | string;
}

/** A picture of the article, asked for without referrer; its alt text when it does not come. */
export function Picture({ src, alt, width, height }: Props) {
  const { text } = useTexts();
  const { pictures } = useSettings().settings;
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
      src={src}
      alt={alt ?? ""}
      width={width}
      height={height}
      loading="lazy"
      decoding="async"
      referrerpolicy="no-referrer"
      onError={() => setBroken(true)}
    />
  );
}
