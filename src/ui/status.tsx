/** What has just happened, said once: to the eye in a strip at the foot, to a screen reader through a live region. */
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from "react";
import { Button } from "./button";
import { Icon } from "./icon";
import { useCoreMessages } from "./messages";
import styles from "./status.module.css";

export interface StatusNotice {
  readonly text: string;
  readonly tone?: "plain" | "danger" | undefined;
  /** For example undo. A notice with an action stays until it is used, dismissed or replaced. */
  readonly action?: { readonly label: string; readonly onAction: () => void } | undefined;
}

interface StatusSpeaker {
  /** Shows a notice and has it read out. */
  readonly notify: (notice: StatusNotice) => void;
  /** Only read out; for changes the eye sees anyway. */
  readonly announce: (text: string) => void;
}

const noticeStaysFor = 8000;
const Status = createContext<StatusSpeaker | null>(null);

export function StatusProvider({ children }: { readonly children: ReactNode }) {
  const { ui } = useCoreMessages();
  const [notice, setNotice] = useState<StatusNotice | null>(null);
  const [spoken, setSpoken] = useState("");
  const announce = useCallback((text: string) => setSpoken(text), []);
  const notify = useCallback((next: StatusNotice) => setNotice(next), []);
  const speaker = useMemo(() => ({ notify, announce }), [notify, announce]);

  useEffect(() => {
    if (notice === null || notice.action !== undefined || notice.tone === "danger") return undefined;
    const timer = setTimeout(() => setNotice(null), noticeStaysFor);
    return () => clearTimeout(timer);
  }, [notice]);

  const action = notice?.action;
  return (
    <Status value={speaker}>
      {children}
      <output className={styles.spoken}>{spoken}</output>
      <div className={styles.place}>
        <output>
          {notice === null ? null : (
            <span className={notice.tone === "danger" ? styles.danger : styles.notice}>
              {notice.tone === "danger" ? <Icon name="warning" /> : null}
              <span>{notice.text}</span>
            </span>
          )}
        </output>
        {notice === null ? null : (
          <>
            {action === undefined ? null : (
              <Button
                kind="quiet"
                onClick={() => {
                  setNotice(null);
                  action.onAction();
                }}
              >
                {action.label}
              </Button>
            )}
            <Button kind="quiet" icon="close" iconOnly onClick={() => setNotice(null)}>
              {ui.status.dismiss}
            </Button>
          </>
        )}
      </div>
    </Status>
  );
}

export function useStatus(): StatusSpeaker {
  const speaker = use(Status);
  if (speaker === null) throw new Error("StatusProvider is missing above this component");
  return speaker;
}
