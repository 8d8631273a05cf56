import { hostOf } from "../state/picture-hosts.ts";
import { useReading } from "../state/reading-store.ts";
import { useStore } from "../state/store.ts";
import { Lightbox } from "./Lightbox.tsx";
import { largePictures } from "./large-pictures.ts";

/** The picture that was pressed, with those beside it that come unasked. */
export function LargePicture() {
  const { settings } = useStore();
  const { largePicture, shown, pictureHosts, opened } = useReading();
  const large = largePicture.value;
  if (large === null) return null;
  const hosts = pictureHosts.value;
  const unasked = settings.each.pictures.value === "on";
  const pictures = largePictures(shown.value).filter(
    ({ src }) => src === large || (unasked && (hosts === null || hosts.has(hostOf(src)))),
  );
  if (pictures.length === 0) return null;
  return (
    <Lightbox
      pictures={pictures}
      opened={large}
      lang={opened.article.metadata.lang ?? undefined}
      onClose={() => {
        largePicture.value = null;
      }}
    />
  );
}
