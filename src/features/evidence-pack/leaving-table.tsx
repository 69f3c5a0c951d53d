import type { OpenAssessment } from "#src/storage/session";
import { Disclosure } from "#src/ui/disclosure";
import { useLocale, useMessages } from "#src/ui/messages";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import styles from "./pack-screen.module.css";
import type { PackPreview } from "./preview-pack";

type LeavingTableProps = {
  readonly preview: PackPreview | null;
  readonly evaluation: OpenAssessment["evaluation"];
};

/** Counts and sizes of what would leave, before it does. */
export function LeavingTable({ preview, evaluation }: LeavingTableProps) {
  const words = useMessages().pack.preview;
  const { bytes, integer } = useLocale().formats;
  if (preview === null) return <p className={styles.note}>{words.loading}</p>;
  const isFull = preview.contents === "full";
  const rows: readonly (readonly [keyof typeof words.rows, string, string])[] = [
    ["pages", "", words.sizeLater],
    ["data", words.items(integer(evaluation.controls.length)), bytes(preview.dataBytes)],
    ["history", ...sizeOf(isFull, words.changes(integer(preview.changeCount)), preview.historyBytes)],
    ["files", ...sizeOf(isFull, words.files(integer(preview.files.length)), preview.fileBytes)],
  ];

  function sizeOf(leaves: boolean, count: string, size: number): readonly [string, string] {
    return leaves ? [count, bytes(size)] : [words.nothing, "–"];
  }

  return (
    <>
      <table className={styles.parts}>
        <caption>
          <VisuallyHidden>{words.title}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.part}</th>
            <th scope="col" data-num>
              {words.columns.count}
            </th>
            <th scope="col" data-num>
              {words.columns.size}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([part, count, size]) => (
            <tr key={part}>
              <th scope="row">{words.rows[part]}</th>
              <td>{count}</td>
              <td>{size}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isFull && preview.changeCount > 0 ? <p className={styles.note}>{words.historyNote}</p> : null}
      {preview.files.length === 0 ? null : (
        <Disclosure summary={words.fileList(preview.files.length)}>
          <ul className={styles.files}>
            {preview.files.map(({ name, byteCount }) => (
              <li key={name}>
                <span>{name}</span>
                <span>{bytes(byteCount)}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
