import { classNames } from "./class-names";
import styles from "./finding-mark.module.css";
import { Icon } from "./icon";
import { useCoreMessages } from "./messages";

export type FindingKind = "major" | "minor" | "opportunity" | "notAssessed";

const signs = {
  major: "diamond",
  minor: "diamond-hollow",
  opportunity: "circle",
  notAssessed: "dashed-square",
} as const;

/** ◆ Nặng, ◇ Nhẹ, ○ Cơ hội, dashed square Chưa đánh giá: shape and word, colour only for the heavy one. */
export function FindingMark({ kind }: { readonly kind: FindingKind }) {
  const { ui } = useCoreMessages();
  return (
    <span className={classNames(styles.mark, kind === "major" && styles.major)}>
      <Icon name={signs[kind]} />
      {ui.finding[kind]}
    </span>
  );
}
