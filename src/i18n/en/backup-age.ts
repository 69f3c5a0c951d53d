import type { BackupAgeMessages } from "#src/i18n/vi/backup-age";

export const backupAge: BackupAgeMessages = {
  backup: "Backup",
  never: "none yet",
  nothing: "nothing to back up yet",
  now: "just now",
  minutes: (count) => `${count} min ago`,
  hours: (count) => `${count} h ago`,
  days: (count) => (count === "1" ? "1 day ago" : `${count} days ago`),
  changes: "changes",
  urgency: { due: "time to back up", overdue: "back up now" },
};
