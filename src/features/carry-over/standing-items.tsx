/** The items whose old answer stands as it is: nothing to decide, everything to see. */
import type { CarryOverProposal } from "#src/domain/catalog/carry-over";
import { Disclosure } from "#src/ui/disclosure";
import { useLocale, useMessages } from "#src/ui/messages";
import { Table } from "#src/ui/table";
import type { EditionWords } from "./carry-over-item";
import styles from "./carry-over.module.css";
import { sourceWords } from "./source-words";

type StandingItemsProps = { readonly proposals: readonly CarryOverProposal[]; readonly words: EditionWords };

export function StandingItems({ proposals, words }: StandingItemsProps) {
  const { table, source: sourceMessages, relations } = useMessages().carryOver;
  const { formats } = useLocale();
  return (
    <Disclosure summary={`${relations["one-to-one"].title} (${formats.integer(proposals.length)})`}>
      <Table caption={table.caption} dense className={styles.standing}>
        <thead>
          <tr>
            <th scope="col">{table.to}</th>
            <th scope="col">{table.from}</th>
            <th scope="col">{table.level}</th>
            <th scope="col" data-num>
              {table.evidence}
            </th>
            <th scope="col">{table.note}</th>
          </tr>
        </thead>
        <tbody>
          {proposals.map(({ controlId, sources: [source] }) => (
            <tr key={controlId}>
              <th scope="row">
                <b>{controlId}</b> {words.to.controls[controlId]?.title}
              </th>
              <td>{source?.controlId}</td>
              <td>{sourceWords(words.evaluated.get(source?.controlId ?? ""), sourceMessages)}</td>
              <td data-num>{formats.integer(source?.evidenceItemIds.length ?? 0)}</td>
              <td>{(source?.record?.note ?? "").trim() === "" ? "–" : table.hasNote}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </Disclosure>
  );
}
