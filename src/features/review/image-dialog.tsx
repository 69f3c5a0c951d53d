/** A picture out of a pack. Only raster types that no browser runs code from are shown; the bytes stay where they are. */
import { useState } from "react";
import { Dialog } from "#src/ui/dialog";
import { Flag } from "#src/ui/flag";
import { useMessages } from "#src/ui/messages";
import styles from "./image-dialog.module.css";

const shownTypes = ["image/png", "image/jpeg", "image/webp", "image/gif"];

export const isPreviewable = (mediaType: string): boolean => shownTypes.includes(mediaType);

type ImageDialogProps = { readonly title: string; readonly url: string; readonly onClose: () => void };

export function ImageDialog({ title, url, onClose }: ImageDialogProps) {
  const { evidence: words } = useMessages().review;
  const [isBroken, setIsBroken] = useState(false);
  return (
    <Dialog open wide title={title} onClose={onClose}>
      {isBroken ? (
        <Flag icon="warning" bad>
          {words.cannotShow}
        </Flag>
      ) : (
        <img className={styles.image} src={url} alt={title} onError={() => setIsBroken(true)} />
      )}
    </Dialog>
  );
}
