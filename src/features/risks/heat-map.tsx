/** Five by five: likelihood upwards, consequence to the right. Each cell is a button; arrow keys move between them. */
import { useEffect, useId, useRef, useState } from "react";
import { ratings } from "#src/domain/risk/risk-scales";
import type { HeatMapCell, RiskView } from "#src/domain/risk/risk-register";
import { Disclosure } from "#src/ui/disclosure";
import { isMapKey, nextCell } from "#src/ui/map-movement";
import { useLocale, useMessages } from "#src/ui/messages";
import { Table } from "#src/ui/table";
import { VisuallyHidden } from "#src/ui/visually-hidden";
import styles from "./heat-map.module.css";
import type { LoadedRiskLibrary } from "./use-risk-library";

type Place = Pick<HeatMapCell, "likelihood" | "consequence">;

type HeatMapProps = {
  /** By likelihood from 1, each by consequence from 1. */
  readonly rows: readonly (readonly HeatMapCell[])[];
  readonly view: RiskView;
  readonly library: LoadedRiskLibrary | undefined;
  readonly chosen: Place | null;
  readonly onChoose: (place: Place | null) => void;
};

const isAt = (place: Place | null, { likelihood, consequence }: Place) =>
  place?.likelihood === likelihood && place.consequence === consequence;

export function HeatMap({ rows, view, library, chosen, onChoose }: HeatMapProps) {
  const { map: words, views, levels } = useMessages().risks;
  const { formats } = useLocale();
  const keysId = useId();
  const map = useRef<HTMLFieldSetElement>(null);
  const [touched, setTouched] = useState<Place>({ likelihood: 5, consequence: 5 });
  const scales = library?.ok === true ? library.value.text.scales : null;
  const nameOf = (axis: "likelihood" | "consequence", rating: number) => scales?.[axis][rating - 1]?.name ?? "";
  const inBrackets = (name: string) => (name === "" ? "" : ` (${name})`);
  const fromTop = rows.toReversed();

  useEffect(() => {
    const element = map.current;
    element?.addEventListener("keydown", moveFocus);
    return () => element?.removeEventListener("keydown", moveFocus);
  }, []);

  return (
    <div className={styles.frame}>
      <fieldset ref={map} className={styles.map} aria-label={words.label(views[view])} aria-describedby={keysId}>
        <VisuallyHidden id={keysId}>{words.keys}</VisuallyHidden>
        <p className={styles.axisUp} aria-hidden="true">
          {words.axis.likelihood}
        </p>
        {fromTop.map((cells) => {
          const likelihood = cells[0]?.likelihood ?? 1;
          return (
            <div key={likelihood} className={styles.row}>
              <p className={styles.rowHead} aria-hidden="true">
                <b>{likelihood}</b> <span>{nameOf("likelihood", likelihood)}</span>
              </p>
              {cells.map((cell) => (
                <button
                  key={cell.consequence}
                  type="button"
                  data-risk={cell.level}
                  className={styles.cell}
                  aria-pressed={isAt(chosen, cell)}
                  tabIndex={isAt(touched, cell) ? 0 : -1}
                  onFocus={() => setTouched(cell)}
                  onClick={() => onChoose(isAt(chosen, cell) ? null : cell)}
                >
                  <VisuallyHidden>
                    {words.cell({
                      likelihood: cell.likelihood,
                      likelihoodName: inBrackets(nameOf("likelihood", cell.likelihood)),
                      consequence: cell.consequence,
                      consequenceName: inBrackets(nameOf("consequence", cell.consequence)),
                      level: cell.level,
                      levelName: levels[cell.level],
                      count: cell.codes.length,
                      codes: formats.list(cell.codes),
                    })}
                  </VisuallyHidden>
                  <span aria-hidden="true" className={styles.level}>
                    {cell.level}
                  </span>
                  <span aria-hidden="true" className={styles.count}>
                    {cell.codes.length === 0 ? "" : formats.integer(cell.codes.length)}
                  </span>
                </button>
              ))}
            </div>
          );
        })}
        <div className={styles.row} aria-hidden="true">
          <span />
          {ratings.map((consequence) => (
            <p key={consequence} className={styles.columnHead}>
              <b>{consequence}</b> <span>{nameOf("consequence", consequence)}</span>
            </p>
          ))}
        </div>
        <p className={styles.axisRight} aria-hidden="true">
          {words.axis.consequence}
        </p>
      </fieldset>
      <ul className={styles.legend}>
        {ratings.map((level) => (
          <li key={level}>
            <b data-risk={level} className={styles.swatch}>
              {level}
            </b>{" "}
            {levels[level]}
          </li>
        ))}
      </ul>
      <Disclosure summary={words.table}>
        <Table caption={words.label(views[view])} dense>
          <thead>
            <tr>
              <th scope="col">{`${words.axis.likelihood} \\ ${words.axis.consequence}`}</th>
              {ratings.map((consequence) => (
                <th key={consequence} scope="col">
                  {consequence}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {fromTop.map((cells) => (
              <tr key={cells[0]?.likelihood}>
                <th scope="row">
                  {cells[0]?.likelihood} {nameOf("likelihood", cells[0]?.likelihood ?? 1)}
                </th>
                {cells.map(({ consequence, codes }) => (
                  <td key={consequence}>{codes.length === 0 ? "–" : codes.join(", ")}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </Disclosure>
    </div>
  );
}

function moveFocus(this: HTMLElement, event: KeyboardEvent): void {
  if (!isMapKey(event.key) || event.altKey || event.shiftKey) return;
  const cells = [...this.querySelectorAll<HTMLElement>("button[data-risk]")];
  const from = cells.findIndex((cell) => cell === document.activeElement);
  if (from === -1) return;
  event.preventDefault();
  const boxes = cells.map((cell) => cell.getBoundingClientRect());
  cells[nextCell(boxes, from, event.key, event.ctrlKey || event.metaKey)]?.focus();
}
