import { type Ref, type TextareaHTMLAttributes } from "react";
import { classNames } from "./class-names";
import { Field, type FieldWords } from "./field";
import fieldStyles from "./field.module.css";
import styles from "./text-area.module.css";

interface TextAreaProps extends FieldWords, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "required" | "children"> {
  readonly ref?: Ref<HTMLTextAreaElement> | undefined;
}

/** A text box that grows with what is written, and can still be dragged taller. */
export function TextArea(props: TextAreaProps) {
  const { label, hideLabel, hint, error, required, shortcut, id, className, rows = 2, onInput, ref, ...area } = props;
  return (
    <Field {...{ label, hideLabel, hint, error, required, shortcut, id }}>
      {(control) => (
        <textarea
          {...area}
          {...control}
          rows={rows}
          className={classNames(fieldStyles.control, styles.area, className)}
          ref={(element) => {
            if (element !== null) grow(element);
            return passRef(ref, element);
          }}
          onInput={(event) => {
            grow(event.currentTarget);
            onInput?.(event);
          }}
        />
      )}
    </Field>
  );
}

/** Browsers with `field-sizing` do this in CSS; the others get the height of what is written. */
function grow(element: HTMLTextAreaElement): void {
  if (typeof CSS !== "undefined" && CSS.supports("field-sizing", "content")) return;
  element.style.height = "auto";
  element.style.height = `${element.scrollHeight + 2}px`;
}

function passRef<Element>(ref: Ref<Element> | undefined, element: Element | null): (() => void) | undefined {
  if (typeof ref === "function") {
    const cleanup = ref(element);
    return () => (typeof cleanup === "function" ? cleanup() : ref(null));
  }
  if (ref === undefined || ref === null) return undefined;
  ref.current = element;
  return () => {
    ref.current = null;
  };
}
