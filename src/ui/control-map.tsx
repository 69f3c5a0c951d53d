/**
 * The map of all cells: clauses in labelled groups on top, the themes as rows on one ruler. A catalog of many groups has
 * no such ruler, because the place in a row is not the number of the item: its groups run on like the clauses.
 */
import { type MouseEvent, useEffect, useId, useRef, useState } from "react";
import type { CellLevel } from "./cell-level";
import { classNames } from "./class-names";
import styles from "./control-map.module.css";
import { LevelCell } from "./level-cell";
import { isMapKey, nextCell } from "./map-movement";
import { MapLegend } from "./map-legend";
import { useCoreMessages } from "./messages";
import { MovedCell, type Movement } from "./moved-cell";
import { VisuallyHidden } from "./visually-hidden";

export interface MapCell {
  readonly id: string;
  readonly level: CellLevel;
  /** Levels short of the target. */
  readonly gap: number;
  readonly missingEvidence: boolean;
  /** Against an earlier picture: only what moved keeps its colour. */
  readonly movement?: Movement | undefined;
  /** The accessible name and tooltip: «A.8.8 …: mức 1, mục tiêu 4, thiếu bằng chứng». */
  readonly label: string;
  readonly href: string;
}

export interface MapGroup {
  readonly code: string;
  readonly title: string;
  readonly cells: readonly MapCell[];
}

export interface MapHead {
  readonly code: string;
  readonly title: string;
}

/** «4–10», and how many cells there are in all. */
export function headOf(groups: readonly MapGroup[], countText: (count: number) => string): MapHead {
  const ends = [groups[0]?.code, groups.at(-1)?.code].filter((code) => code !== undefined);
  return {
    code: [...new Set(ends)].join("–"),
    title: countText(groups.reduce((sum, { cells }) => sum + cells.length, 0)),
  };
}

/** More would make a tower of short rows. */
const mostRows = 6;

export interface ControlMapProps {
  readonly label: string;
  /** The head of the first row: «4–10», «30 điều khoản». */
  readonly clauseHead: MapHead;
  readonly clauses: readonly MapGroup[];
  /** The same of the themes, where there are too many for a row each. */
  readonly themeHead: MapHead;
  readonly themes: readonly MapGroup[];
  /** Where the tab stop is before anything was touched. */
  readonly currentId?: string | undefined;
  /** Opens without leaving the page; without it the links act as links. */
  readonly onOpen?: ((id: string) => void) | undefined;
  readonly legend?: boolean | undefined;
}

export function ControlMap(props: ControlMapProps) {
  const { label, clauseHead, clauses, themeHead, themes, currentId, onOpen, legend = true } = props;
  const { ui } = useCoreMessages();
  const keysId = useId();
  const map = useRef<HTMLFieldSetElement>(null);
  const [touchedId, setTouchedId] = useState<string | null>(null);
  const cells = [...clauses, ...themes].flatMap((group) => group.cells);
  const wanted = touchedId ?? currentId;
  const stopId = cells.some((cell) => cell.id === wanted) ? wanted : cells[0]?.id;
  const columns = Math.max(1, ...themes.map((theme) => theme.cells.length));

  useEffect(() => {
    const element = map.current;
    element?.addEventListener("keydown", moveFocus);
    return () => element?.removeEventListener("keydown", moveFocus);
  }, []);

  const renderCells = (
    group: MapGroup,
    className: string | undefined,
    style?: { readonly [name: `--${string}`]: number },
  ) => (
    <fieldset className={className} style={style} aria-label={`${group.code} ${group.title}`}>
      {group.cells.map((cell) => (
        <CellLink key={cell.id} cell={cell} isStop={cell.id === stopId} onFocus={setTouchedId} onOpen={onOpen} />
      ))}
    </fieldset>
  );

  const renderRun = (head: MapHead, groups: readonly MapGroup[], cellsClass: string | undefined, runClass?: string) => (
    <div className={styles.row}>
      <div className={styles.head}>
        <b>{head.code}</b> <small>{head.title}</small>
      </div>
      <div className={classNames(styles.clauses, runClass)}>
        {groups.map((group) => (
          <div key={group.code}>
            <p className={styles.clause} aria-hidden="true">
              <b>{group.code}</b> {group.title}
            </p>
            {renderCells(group, cellsClass, { "--count": group.cells.length })}
          </div>
        ))}
      </div>
    </div>
  );

  const renderRows = () => (
    <>
      <div className={styles.rulerRow} aria-hidden="true">
        <div className={styles.ruler} style={{ "--columns": columns }}>
          {Array.from({ length: columns }, (_, index) => (
            <span key={index}>{index + 1}</span>
          ))}
        </div>
      </div>
      {themes.map((theme) => (
        <div key={theme.code} className={styles.row}>
          <div className={styles.head} aria-hidden="true">
            <b>{theme.code}</b> {theme.title}
          </div>
          {renderCells(theme, styles.cells, { "--columns": columns })}
        </div>
      ))}
    </>
  );

  return (
    <div className={styles.frame}>
      <fieldset ref={map} className={styles.map} aria-label={label} aria-describedby={keysId}>
        <VisuallyHidden id={keysId}>{ui.map.keys}</VisuallyHidden>
        {renderRun(clauseHead, clauses, styles.clauseCells)}
        {themes.length > mostRows ? renderRun(themeHead, themes, styles.wrapped, styles.many) : renderRows()}
      </fieldset>
      {legend ? <MapLegend /> : null}
    </div>
  );
}

interface CellLinkProps {
  readonly cell: MapCell;
  readonly isStop: boolean;
  readonly onFocus: (id: string) => void;
  readonly onOpen: ((id: string) => void) | undefined;
}

function CellLink({ cell, isStop, onFocus, onOpen }: CellLinkProps) {
  const open = (event: MouseEvent) => {
    if (onOpen === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(cell.id);
  };
  return (
    <a
      className={styles.cell}
      data-cell={cell.id}
      href={cell.href}
      tabIndex={isStop ? 0 : -1}
      title={cell.label}
      onFocus={() => onFocus(cell.id)}
      onClick={open}
    >
      <VisuallyHidden>{cell.label}</VisuallyHidden>
      {cell.movement === undefined ? (
        <LevelCell level={cell.level} size="map" missingEvidence={cell.missingEvidence} gap={cell.gap} />
      ) : (
        <MovedCell level={cell.level} movement={cell.movement} />
      )}
    </a>
  );
}

function moveFocus(this: HTMLElement, event: KeyboardEvent): void {
  if (!isMapKey(event.key) || event.altKey || event.shiftKey) return;
  const links = [...this.querySelectorAll<HTMLElement>("a[data-cell]")];
  const from = links.findIndex((link) => link === document.activeElement);
  if (from === -1) return;
  event.preventDefault();
  const boxes = links.map((link) => link.getBoundingClientRect());
  links[nextCell(boxes, from, event.key, event.ctrlKey || event.metaKey)]?.focus();
}
