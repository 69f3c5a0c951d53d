/** The heat map, and beside it the risks of the cell that was chosen. */
import { useState } from "react";
import type { Risk } from "#src/domain/risk/risk";
import {
  heatMapOf,
  riskLevelIn,
  riskViews,
  sortRisks,
  type HeatMapCell,
  type RiskView,
} from "#src/domain/risk/risk-register";
import { screenHref } from "#src/i18n/routes";
import { Button } from "#src/ui/button";
import { useMessages } from "#src/ui/messages";
import { RiskLevel } from "#src/ui/risk-level";
import { Segmented } from "#src/ui/segmented";
import { HeatMap } from "./heat-map";
import styles from "./map-view.module.css";
import type { LoadedRiskLibrary } from "./use-risk-library";

type MapViewProps = { readonly risks: readonly Risk[]; readonly library: LoadedRiskLibrary | undefined };

type Place = Pick<HeatMapCell, "likelihood" | "consequence">;

export function MapView({ risks, library }: MapViewProps) {
  const { risks: words } = useMessages();
  const [view, setView] = useState<RiskView>("inherent");
  const [place, setPlace] = useState<Place | null>(null);
  const rows = heatMapOf(risks, view);
  const notRated = risks.filter((risk) => riskLevelIn(risk, view) === null).length;
  const chosen =
    place === null
      ? undefined
      : rows.flat().find((cell) => cell.likelihood === place.likelihood && cell.consequence === place.consequence);
  const shown = sortRisks(risks, view).filter(({ risk }) =>
    chosen === undefined ? riskLevelIn(risk, view) !== null : chosen.codes.includes(risk.code),
  );
  return (
    <div className={styles.view}>
      <div className={styles.map}>
        <Segmented<RiskView>
          label={words.map.view}
          hideLabel
          options={riskViews.map((value) => ({ value, label: words.level[value] }))}
          value={view}
          onChange={setView}
        />
        <HeatMap rows={rows} view={view} library={library} chosen={place} onChoose={setPlace} />
        {notRated === 0 ? null : <p className={styles.meta}>{words.map.notRated(notRated)}</p>}
      </div>
      <section className={styles.list} aria-labelledby="risks-of-cell">
        <div className={styles.head}>
          <h2 id="risks-of-cell">
            {place === null ? words.map.all : words.map.chosen(place.likelihood, place.consequence)}
          </h2>
          <output className={styles.meta}>{words.shown(shown.length, risks.length)}</output>
          {place === null ? null : (
            <Button kind="quiet" onClick={() => setPlace(null)}>
              {words.map.clear}
            </Button>
          )}
        </div>
        {chosen !== undefined && shown.length === 0 ? <p className={styles.meta}>{words.map.nothing}</p> : null}
        <ul>
          {shown.map(({ risk, inherentLevel, residualLevel }) => {
            const level = view === "inherent" ? inherentLevel : residualLevel;
            return (
              <li key={risk.id}>
                <RiskLevel level={level} name={level === null ? words.notRated : words.levels[level]} />
                <div>
                  <a href={screenHref("risks", risk.code)}>
                    <b>{risk.code}</b> {risk.asset.trim() === "" ? words.table.unnamed : risk.asset}
                  </a>
                  <p className={styles.meta}>{risk.threat}</p>
                </div>
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
}
