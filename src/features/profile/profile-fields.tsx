/** The kinds of field in this form: each knows its words, its problem and when it has settled. */
import type { ReactNode } from "react";
import { Controller, type UseFormReturn } from "react-hook-form";
import type { Profile } from "#src/domain/assessment/assessment";
import { DateField } from "#src/ui/date-field";
import { SelectField, TextField, type SelectOption } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import { TextArea } from "#src/ui/text-area";
import { problemOf, type ProfileField } from "./profile-form";
import type { ProfileAutosave } from "./use-profile-autosave";

/** What every field needs of the form it stands in. */
export type ProfileForm = {
  readonly form: UseFormReturn<Profile>;
  readonly autosave: ProfileAutosave;
  /** Days typed so far that are no days; the form does not see them. */
  readonly unreadable: ReadonlySet<ProfileField>;
  readonly onUnreadable: (field: ProfileField, unreadable: boolean) => void;
};

type FieldOf<Value> = { [Name in ProfileField]: Profile[Name] extends Value ? Name : never }[ProfileField];
type TextName = FieldOf<string>;
type DayName = FieldOf<string | null>;
type LinesName = FieldOf<readonly string[]>;

type Common<Name> = ProfileForm & { readonly name: Name; readonly required?: boolean; readonly hint?: ReactNode };

function useWords({ form, name, hint }: Pick<Common<ProfileField>, "form" | "name" | "hint">) {
  const { fields, problems } = useMessages().profile;
  return {
    label: fields[name].label,
    hint: hint ?? fields[name].hint,
    error: problemOf(form.formState.errors, name, problems),
  };
}

function useRegister({ form, autosave }: ProfileForm, name: TextName) {
  return form.register(name, { onChange: () => autosave.touch(name), onBlur: () => autosave.settle(name) });
}

export function ProfileText(props: Common<TextName> & { readonly autoComplete?: string }) {
  const { name, required, autoComplete = "off" } = props;
  return <TextField {...useWords(props)} {...useRegister(props, name)} {...{ required, autoComplete }} />;
}

export function ProfileTextArea(props: Common<TextName> & { readonly rows: number }) {
  return <TextArea {...useWords(props)} {...useRegister(props, props.name)} rows={props.rows} />;
}

export function ProfileChoice(props: Common<TextName> & { readonly options: readonly SelectOption[] }) {
  const { form, autosave, name, options } = props;
  const settle = () => autosave.settle(name);
  return <SelectField {...useWords(props)} {...form.register(name, { onChange: settle })} options={options} />;
}

/** One thing a line: what comes out of Word or Excel can be pasted as it is. */
export function ProfileLines(props: Common<LinesName> & { readonly rows: number }) {
  const { form, autosave, name, rows } = props;
  const words = useWords(props);
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field: { ref, value, onChange, onBlur } }) => (
        <TextArea
          {...words}
          {...{ ref, name, rows }}
          value={value.join("\n")}
          onChange={(event) => {
            onChange(event.currentTarget.value.split("\n"));
            autosave.touch(name);
          }}
          onBlur={() => {
            onBlur();
            autosave.settle(name);
          }}
        />
      )}
    />
  );
}

export function ProfileDay(props: Common<DayName>) {
  const { form, autosave, unreadable, onUnreadable, name, required } = props;
  const { problems } = useMessages().profile;
  const words = useWords(props);
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field: { ref, value, onChange, onBlur } }) => (
        <DateField
          {...words}
          {...{ ref, name, required }}
          hint={unreadable.has(name) ? problems.notSaved : words.hint}
          value={value === "" ? null : value}
          onChange={(day) => {
            onChange(day ?? (required === true ? "" : null));
            autosave.touch(name);
          }}
          onInvalid={(text) => onUnreadable(name, text !== null)}
          onBlur={() => {
            onBlur();
            autosave.settle(name);
          }}
        />
      )}
    />
  );
}
