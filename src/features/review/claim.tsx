/** What the unit says about an item. Its words are text from a file that somebody else made: shown as text only. */
import type { EvaluatedControl } from "#src/domain/assessment/evaluated-control";
import { KeyValueList, type KeyValue } from "#src/ui/key-value-list";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import styles from "./claim.module.css";
import type { ReviewedPack } from "./reviewed-pack";

type ClaimProps = { readonly pack: ReviewedPack; readonly item: EvaluatedControl };

export function Claim({ pack, item }: ClaimProps) {
  const { review, terms } = useMessages();
  const { formats } = useLocale();
  const { claim: words } = review;
  const { record } = item;
  const { levels } = pack.bundle.modelText;
  const level = (value: number | null) => (value === null ? words.none : `${value} – ${levels[value]?.name ?? ""}`);
  const figures: readonly KeyValue[] = [
    { key: words.level, value: level(item.claimedLevel) },
    { key: words.cap, value: level(item.cap) },
    { key: words.counted, value: <b>{level(item.level)}</b> },
    { key: words.target, value: level(item.target) },
  ];
  const texts: readonly KeyValue[] = [
    { key: words.justification, value: record.justification },
    { key: words.owner, value: record.owner },
    { key: words.due, value: record.dueOn === null ? "" : formats.day(record.dueOn) },
    {
      key: words.verification,
      value: record.verifiedBy === "" ? "" : words.verified(record.verifiedBy, formats.day(record.verifiedOn)),
    },
  ].filter(({ value }) => value !== "");
  return (
    <Section level={3} title={words.title} aside={terms.applicability[record.applicability]}>
      <KeyValueList entries={[...(item.applicable ? figures : []), ...texts]} />
      <p className={styles.note}>{noteText()}</p>
    </Section>
  );

  function noteText(): string {
    if (record.note.trim() !== "") return record.note;
    return pack.document.contents === "scores-only" ? words.redacted : words.noNote;
  }
}
