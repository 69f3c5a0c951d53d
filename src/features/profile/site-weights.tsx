/** How much each site counts where levels are given site by site. */
import type { Site } from "#src/domain/site/site";
import { saveSiteWeight } from "#src/storage/sites";
import type { OpenAssessment } from "#src/storage/session";
import { SelectField } from "#src/ui/field";
import { useMessages } from "#src/ui/messages";
import type { Saver } from "#src/ui/use-save";
import styles from "./site-weights.module.css";

type SiteWeightsProps = Pick<OpenAssessment, "session" | "facts"> & { readonly saver: Saver };

const weights: readonly Site["weight"][] = [1, 2, 3];

export function SiteWeights({ session, facts, saver }: SiteWeightsProps) {
  const { sites: words } = useMessages();
  const { id, profile } = facts.assessment;
  if (profile.sites.length < 2) return null;
  const weightOf = (name: string) => facts.sites?.find((site) => site.name === name)?.weight ?? 1;
  const set = (name: string, value: string) => {
    const weight = weights.find((one) => String(one) === value) ?? 1;
    void saver.save(`site-weight/${name}`, () => saveSiteWeight(session.writer, id, name, weight, weightOf(name)));
  };
  return (
    <fieldset className={styles.weights}>
      <legend>{words.weights}</legend>
      <p className={styles.hint}>{words.weightsHint}</p>
      {profile.sites.map((name) => (
        <div key={name} className={styles.row}>
          <span aria-hidden="true">{name}</span>
          <SelectField
            hideLabel
            label={words.weightOf(name)}
            options={weights.map((weight) => ({ value: String(weight), label: String(weight) }))}
            value={String(weightOf(name))}
            onChange={(event) => set(name, event.currentTarget.value)}
          />
        </div>
      ))}
    </fieldset>
  );
}
