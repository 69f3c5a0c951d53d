import { useId } from "react";
import { packContents, type PackContents } from "#src/domain/pack/pack-document";
import { useMessages } from "#src/ui/messages";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import styles from "./pack-screen.module.css";

type ContentsChoiceProps = {
  readonly value: PackContents;
  readonly onChange: (value: PackContents) => void;
};

/** How much leaves, with what each choice means beside it. */
export function ContentsChoice({ value, onChange }: ContentsChoiceProps) {
  const { choice } = useMessages().pack;
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend>
        <VisuallyHidden>{choice.title}</VisuallyHidden>
      </legend>
      {packContents.map((contents) => (
        <div key={contents} className={styles.choice}>
          <input
            type="radio"
            id={`${name}-${contents}`}
            name={name}
            value={contents}
            checked={contents === value}
            aria-describedby={`${name}-${contents}-text`}
            onChange={() => onChange(contents)}
          />
          <div>
            <label htmlFor={`${name}-${contents}`}>{choice.options[contents].name}</label>
            <p id={`${name}-${contents}-text`}>{choice.options[contents].text}</p>
          </div>
        </div>
      ))}
    </fieldset>
  );
}
