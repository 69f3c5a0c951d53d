/** What the file says of itself, as far as its data could be believed. */
import type { PackDocument } from "#src/domain/pack/pack-document";
import { KeyValueList, type KeyValue } from "#src/ui/key-value-list";
import { useLocale, useMessages } from "#src/ui/messages";
import { Section } from "#src/ui/section";
import styles from "./file-facts.module.css";
import { FingerprintField } from "./fingerprint-field";

type FileFactsProps = {
  readonly fileName: string;
  readonly byteCount: number;
  /** Null where the file is not open. */
  readonly fileCount: number | null;
  readonly fingerprint: string | null;
  /** Codes of the rules because of which the fingerprint does not stand for the file. */
  readonly failedRules: readonly string[];
  readonly document: PackDocument | null;
  readonly typed: string;
  readonly onType: (typed: string) => void;
};

export function FileFacts(props: FileFactsProps) {
  const { fileName, byteCount, fileCount, fingerprint, failedRules, document, typed, onType } = props;
  const { file: words, fingerprint: fingerprintWords } = useMessages().review;
  const { formats } = useLocale();
  const size = formats.bytes(byteCount);
  const facts: readonly KeyValue[] =
    document === null
      ? []
      : [
          { key: words.madeBy, value: words.madeByValue(document.appVersion) },
          { key: words.assessors, value: document.assessment.profile.assessors },
          { key: words.madeOn, value: <bdi>{wallTimeText(document.generatedAt)}</bdi> },
          { key: words.contents, value: words.contentsOf[document.contents] },
        ].filter(({ value }) => value !== "");
  return (
    <Section title={words.title}>
      <KeyValueList
        entries={[
          { key: words.name, value: <bdi>{fileName}</bdi> },
          {
            key: words.size,
            value: fileCount === null ? size : words.sizeValue(size, formats.integer(fileCount)),
          },
          ...facts,
        ]}
      />
      <h3 className={styles.head}>{fingerprintWords.title}</h3>
      <FingerprintField fingerprint={fingerprint} failedRules={failedRules} typed={typed} onType={onType} />
    </Section>
  );
}

/** The time on the wall where the pack was made: 20/11/2026 16:41. */
export function wallTimeText(generatedAt: string): string {
  const [day = "", time = ""] = generatedAt.split("T");
  return `${day.split("-").toReversed().join("/")} ${time.slice(0, 5)}`;
}
