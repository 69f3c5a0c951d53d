import type { ReactNode } from "react";
import styles from "./flag.module.css";
import { Icon, type IconName } from "./icon";

interface FlagProps {
  readonly icon: IconName;
  readonly children: ReactNode;
  readonly bad?: boolean | undefined;
}

/** A mark and a few words about validity or a date: «✓ Còn giá trị đến…», «Hết hạn…». */
export function Flag({ icon, children, bad }: FlagProps) {
  return (
    <span className={bad === true ? styles.bad : styles.flag}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  );
}
