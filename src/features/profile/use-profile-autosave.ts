/**
 * Saves a field when it settles: on leaving it, after a rest in typing, when the screen goes away. A field that is not
 * right is left out and keeps what was typed.
 */
import { useCallback, useEffect, useRef } from "react";
import type { UseFormReturn } from "react-hook-form";
import type { Profile } from "#src/domain/assessment/assessment";
import { saveProfile } from "#src/storage/assessments";
import { saveSites } from "#src/storage/sites";
import type { OpenAssessment } from "#src/storage/session";
import type { Saver } from "#src/ui/use-save";
import {
  fieldsSettledWith,
  invalidFields,
  isSameValue,
  profileFields,
  tidyProfile,
  type ProfileField,
} from "./profile-form";

/** Long enough not to cut a sentence into many changes, short enough for a power cut. */
const restBeforeSave = 2_000;

export type ProfileAutosave = {
  /** The field has its value: save it now if it is right. */
  readonly settle: (field: ProfileField) => void;
  /** The field is being typed in. */
  readonly touch: (field: ProfileField) => void;
};

export function useProfileAutosave(
  { session, facts, saver }: Pick<OpenAssessment, "session" | "facts"> & { readonly saver: Saver },
  form: UseFormReturn<Profile>,
): ProfileAutosave {
  const { writer } = session;
  const { id, profile } = facts.assessment;
  const { getValues, setValue, trigger } = form;
  const { save } = saver;
  /** What is stored, plus what this screen has sent on its way: two quick saves never undo each other. */
  const sent = useRef(profile);
  /** Values on their way, or of which saving has failed. */
  const unsaved = useRef(new Map<ProfileField, Profile[ProfileField]>());
  const seen = useRef(profile);
  const resting = useRef(new Map<ProfileField, ReturnType<typeof setTimeout>>());

  const settle = useCallback(
    (field: ProfileField) => {
      clearTimeout(resting.current.get(field));
      resting.current.delete(field);
      const fields = fieldsSettledWith(field);
      void trigger(fields);
      const typed = tidyProfile(getValues());
      const invalid = invalidFields(typed);
      if (fields.some((name) => invalid.has(name))) return;
      const changed = fields.filter((name) => !isSameValue(typed[name], sent.current[name]));
      if (changed.length === 0) return;
      const values = Object.fromEntries(changed.map((name) => [name, typed[name]]));
      const before = seen.current;
      sent.current = { ...sent.current, ...values };
      for (const name of changed) unsaved.current.set(name, typed[name]);
      void save(`profile/${fields[0] ?? ""}`, async () => {
        const outcome = await (field === "sites"
          ? saveSites(writer, id, typed.sites, before)
          : saveProfile(writer, id, values, before));
        const isStillSent = (name: ProfileField) => isSameValue(unsaved.current.get(name) ?? null, typed[name]);
        if (outcome.ok) for (const name of changed.filter(isStillSent)) unsaved.current.delete(name);
        return outcome;
      });
    },
    [getValues, trigger, save, writer, id],
  );

  const touch = useCallback(
    (field: ProfileField) => {
      clearTimeout(resting.current.get(field));
      resting.current.set(
        field,
        setTimeout(() => settle(field), restBeforeSave),
      );
    },
    [settle],
  );

  // Undo, or another tab: the form follows, except where somebody is typing.
  useEffect(() => {
    sent.current = { ...profile, ...Object.fromEntries(unsaved.current) };
    const typed = tidyProfile(getValues());
    for (const field of profileFields) {
      const isNew = !isSameValue(profile[field], seen.current[field]);
      const isBusy = unsaved.current.has(field) || resting.current.has(field);
      if (isNew && !isBusy && !isSameValue(profile[field], typed[field])) setValue(field, profile[field]);
    }
    seen.current = profile;
  }, [profile, getValues, setValue]);

  useEffect(() => {
    const waiting = resting.current;
    const settleAll = () => [...waiting.keys()].forEach(settle);
    const onHide = () => {
      if (document.visibilityState === "hidden") settleAll();
    };
    document.addEventListener("visibilitychange", onHide);
    return () => {
      document.removeEventListener("visibilitychange", onHide);
      settleAll();
    };
  }, [settle]);

  return { settle, touch };
}
