/** Changes of a course in words. Of somebody's own answers only how many there are: they are that person's. */
import type { Json } from "#src/domain/shared/canonical-json";
import type { Messages } from "./messages";

/** People and their answers lie one level down and are called by the list that they are in. */
export function trainingField({ training }: Messages, field: string | null): string {
  const [list = ""] = (field ?? "").split(".");
  return training.fields[list as keyof typeof training.fields] ?? training.title;
}

/** Undefined where the words of any field will do. */
export function trainingValue({ training }: Messages, field: string, value: Json): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const [list = ""] = field.split(".");
  if (list === "participants") {
    const person = value as Readonly<Partial<Record<"name" | "unit" | "position", string>>>;
    const parts = [person.name, person.position, person.unit].filter((part) => (part ?? "").trim() !== "");
    return parts.length === 0 ? training.history.unnamed : parts.join(", ");
  }
  if (list !== "before" && list !== "after") return undefined;
  const answers = Object.values(value).flatMap((answered) => answered as readonly Json[]);
  return training.history.answered(answers.filter((answer) => answer !== null).length);
}

export const trainingWhole = ({ training }: Messages, isGone: boolean): string =>
  isGone ? training.history.removed : training.history.created;
