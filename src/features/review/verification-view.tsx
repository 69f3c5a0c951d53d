/** What the check of one file came to: the conclusion and the rules, the file, what to ask. Needs nothing but the result. */
import { type ReactNode, useId, useState } from "react";
import type { PackVerification } from "#src/domain/pack/verification";
import { rulesAgainstFingerprint } from "#src/domain/pack/verify-fingerprint";
import { useMessages } from "#src/ui/messages";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import { FileFacts } from "./file-facts";
import { conclusionOf, ruleCode, withTyped } from "./judged-outcomes";
import { PackConclusion } from "./pack-conclusion";
import { RuleList } from "./rule-list";
import styles from "./verification-view.module.css";

type VerificationViewProps = {
  readonly verification: PackVerification;
  /** False where only the outcome was kept, not the file. */
  readonly isOpen?: boolean | undefined;
  /** Above the rules. */
  readonly notice?: ReactNode;
  /** Below the facts of the file. */
  readonly aside?: ReactNode;
  /** What was typed from paper, where somebody else has to know it too. */
  readonly typed?: string | undefined;
  readonly onType?: ((typed: string) => void) | undefined;
};

export function VerificationView(props: VerificationViewProps) {
  const { verification, isOpen = true, notice, aside, onType } = props;
  const { verification: words } = useMessages().review;
  const titleId = useId();
  const [ownTyped, setOwnTyped] = useState("");
  const typed = props.typed ?? ownTyped;
  const { fingerprint, entries } = verification;
  const outcomes = withTyped(verification, typed);
  return (
    <div className={styles.columns}>
      <section aria-labelledby={titleId}>
        <h2 id={titleId}>
          <VisuallyHidden>{words.heading}</VisuallyHidden>
        </h2>
        <PackConclusion conclusion={conclusionOf(verification, outcomes)} outcomes={outcomes} />
        {notice}
        <RuleList outcomes={outcomes} />
      </section>
      <div className={styles.stack}>
        <FileFacts
          fileName={verification.fileName}
          byteCount={verification.byteCount}
          fileCount={isOpen ? entries.length : null}
          fingerprint={fingerprint}
          failedRules={rulesAgainstFingerprint(outcomes).map(ruleCode)}
          document={verification.document}
          typed={typed}
          onType={onType ?? setOwnTyped}
        />
        {aside}
      </div>
    </div>
  );
}
