/** Free room, found out by writing: the browser's own estimate is worth nothing. */
import { useState } from "react";
import { probeRoom, type Room } from "#src/storage/mirror/probe-room";
import { Button } from "#src/ui/button";
import { Flag } from "#src/ui/flag";
import { useLocale, useMessages } from "#src/ui/messages";
import styles from "./settings-screen.module.css";

const probedBytes = 64 * 1024 * 1024;

export function RoomProbe() {
  const { room: words } = useMessages().settings.storage;
  const { formats } = useLocale();
  const [room, setRoom] = useState<Room | "probing" | null>(null);
  const probe = async () => {
    setRoom("probing");
    setRoom(await probeRoom(probedBytes));
  };
  const size = formats.bytes(probedBytes);
  return (
    <div className={styles.persistence}>
      <div className={styles.update}>
        <Button disabled={room === "probing"} onClick={() => void probe()}>
          {words.probe}
        </Button>
        <output>
          {room === "probing" ? words.probing : null}
          {room === "enough" ? <Flag icon="check">{words.enough(size)}</Flag> : null}
          {room === "too-little" ? (
            <Flag icon="warning" bad>
              {words.tooLittle(size)}
            </Flag>
          ) : null}
          {room === "unknown" ? <Flag icon="note">{words.unknown}</Flag> : null}
        </output>
      </div>
      <p className={styles.hint}>{words.hint(size)}</p>
    </div>
  );
}
