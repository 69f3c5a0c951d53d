/** A list of people as somebody pastes it: one a line, name, unit and position apart by semicolon or tab. */
import type { Participant } from "./training-session";

export type PersonWords = Pick<Participant, "name" | "unit" | "position">;

export const personLimits = { name: 120, unit: 255, position: 120 } as const;

/** Lines without a name are left out; numbering before a name is dropped. */
export function parsePeople(text: string): readonly PersonWords[] {
  return text
    .normalize("NFC")
    .split(/\r?\n/u)
    .map((line) => line.split(/[;\t]/u).map((part) => part.replaceAll(/\s+/gu, " ").trim()))
    .map((parts) => (/^\d+[.)]?$/u.test(parts[0] ?? "") && parts.length > 1 ? parts.slice(1) : parts))
    .map(([name = "", unit = "", position = ""]) => ({
      name: name.replace(/^\d+[.)]\s*/u, "").slice(0, personLimits.name),
      unit: unit.slice(0, personLimits.unit),
      position: position.slice(0, personLimits.position),
    }))
    .filter(({ name }) => name !== "");
}
