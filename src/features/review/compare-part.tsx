/** «So sánh»: this pack beside an earlier one, or another unit's; only over items that can be compared in both. */
import { SelectField } from "#src/ui/field";
import { Flag } from "#src/ui/flag";
import { Button } from "#src/ui/button";
import { useLocale, useMessages } from "#src/ui/messages";
import { MovedCell } from "#src/ui/moved-cell";
import { LevelCell } from "#src/ui/level-cell";
import { Section } from "#src/ui/section";
import { CompareLists } from "./compare-lists";
import styles from "./compare-part.module.css";
import { wallTimeText } from "./file-facts";
import type { OpenedReviewProps } from "./opened-review";
import { FileDrop } from "#src/ui/file-drop";
import { PackMap } from "./pack-map";
import { organisationOf } from "./reviewed-pack";
import type { Comparison, OtherPack } from "./use-comparison";

type ComparePartProps = OpenedReviewProps & {
  readonly comparison: Comparison;
  readonly onOpen: (controlId: string) => void;
};

export function ComparePart(props: ComparePartProps) {
  const { shelf, verify, comparison } = props;
  const { compare: words, drop } = useMessages().review;
  const nameOf = useNameOf();
  const { others, chosen, choose, result, isLost } = comparison;
  return (
    <Section
      title={chosen === null ? words.title : words.titleWith(nameOf(chosen))}
      aside={result?.sameEdition ? <Totals comparison={comparison} /> : undefined}
    >
      {chosen === null ? <p className={styles.note}>{words.intro}</p> : null}
      <div className={styles.choice}>
        {others.length === 0 ? null : (
          <SelectField
            label={words.choose}
            value={chosen?.fingerprint ?? ""}
            options={[
              { value: "", label: words.chooseNone },
              ...others.map((other) => ({ value: other.fingerprint, label: nameOf(other, true) })),
            ]}
            onChange={(event) => choose(event.currentTarget.value === "" ? null : event.currentTarget.value)}
          />
        )}
        <FileDrop
          accept=".pdf,application/pdf"
          small
          label={words.openFile}
          button={drop.choose}
          onFiles={(files) => void shelf.add(files, verify)}
        />
        {chosen === null ? null : <Button onClick={() => choose(null)}>{words.stop}</Button>}
      </div>
      {isLost ? (
        <Flag icon="warning" bad>
          {words.failed}
        </Flag>
      ) : null}
      {result === null || chosen === null ? null : <Compared {...props} result={result} chosen={chosen} />}
    </Section>
  );
}

/** With the time where several packs of one day have to be told apart. */
function useNameOf(): (other: OtherPack, isExact?: boolean) => string {
  const { unnamed } = useMessages().review;
  return (other, isExact = false) => {
    const madeAt = wallTimeText(other.generatedAt);
    return `${organisationOf(other, unnamed)}, ${isExact ? madeAt : madeAt.slice(0, 10)}`;
  };
}

function Totals({ comparison: { result } }: { readonly comparison: Comparison }) {
  const { totals: words } = useMessages().review.compare;
  const { formats } = useLocale();
  if (result === null) return null;
  const { up, down, same, excluded, included, "not-comparable": none } = result.totals;
  const figures = [
    [words.up, up],
    [words.down, down],
    [words.same, same],
    [words.excluded, excluded],
    [words.notComparable, none + included],
  ] as const;
  return (
    <dl className={styles.totals}>
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{formats.integer(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

type ComparedProps = ComparePartProps & {
  readonly result: NonNullable<Comparison["result"]>;
  readonly chosen: OtherPack;
};

function Compared({ pack, comparison, result, chosen, onOpen }: ComparedProps) {
  const { compare: words } = useMessages().review;
  const { formats } = useLocale();
  const short = (fingerprint: string) => fingerprint.slice(0, 8);
  return (
    <div className={styles.stack}>
      {result.sameUnit ? null : <Flag icon="note">{words.otherUnit}</Flag>}
      {result.sameEdition ? (
        <>
          <p className={styles.note}>
            {words.scope(
              short(pack.review.fingerprint),
              short(chosen.fingerprint),
              formats.integer(result.comparable),
              formats.integer(result.total),
            )}
          </p>
          <PackMap label={words.map} pack={pack} movements={comparison.movements ?? undefined} onOpen={onOpen} />
          <Legend />
        </>
      ) : (
        <Flag icon="warning">{words.editionDiffers}</Flag>
      )}
      <CompareLists pack={pack} result={result} onOpen={onOpen} />
    </div>
  );
}

function Legend() {
  const { legend: words } = useMessages().review.compare;
  return (
    <ul className={styles.legend}>
      <li>
        <LevelCell level={4} size="legend" />
        {words.coloured}
      </li>
      <li>
        <MovedCell level={4} movement={{ kind: "up", from: 3 }} size="legend" />
        {words.up}
      </li>
      <li>
        <MovedCell level={2} movement={{ kind: "down", from: 3 }} size="legend" />
        {words.down}
      </li>
      <li>
        <MovedCell level={3} movement={{ kind: "same", from: 3 }} size="legend" />
        {words.same}
      </li>
      <li>
        <LevelCell level="not-applicable" size="legend" />
        {words.notApplicable}
      </li>
    </ul>
  );
}
