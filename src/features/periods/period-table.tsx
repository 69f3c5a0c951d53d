/** Each period with its edition, its own figures and whether it can be compared with the present one. */
import type { Trend, TrendPoint } from "#src/domain/baseline/trend";
import { editionName } from "#src/i18n/edition-names";
import { useLocale, useMessages } from "#src/ui/messages";
import { Table } from "#src/ui/table";
import { pointName } from "./period-words";
import styles from "./period-table.module.css";

type PeriodTableProps = { readonly trend: Trend; readonly catalogId: string };

export function PeriodTable({ trend, catalogId }: PeriodTableProps) {
  const { periods: words, terms } = useMessages();
  const { formats } = useLocale();
  const { columns, comparability } = words.trend;
  const comparison = ({ baselineId, catalogId: of }: TrendPoint) =>
    baselineId === null ? comparability.self : of === catalogId ? comparability.yes : comparability.edition;
  return (
    <Table caption={words.trend.caption} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{columns.period}</th>
          <th scope="col">{columns.edition}</th>
          <th scope="col" data-num>
            {columns.attainment}
          </th>
          <th scope="col" data-num>
            {columns.coverage}
          </th>
          <th scope="col">{columns.verdict}</th>
          <th scope="col">{columns.comparison}</th>
        </tr>
      </thead>
      <tbody>
        {trend.points.map((point) => (
          <tr key={point.baselineId ?? "present"}>
            <th scope="row">
              {pointName(point, words)}
              <small>{formats.day(point.assessedOn)}</small>
            </th>
            <td data-label={columns.edition}>{editionName(point.catalogId)}</td>
            <td data-num data-label={columns.attainment}>
              {formats.percent(point.overall)}
            </td>
            <td data-num data-label={columns.coverage}>
              {formats.percent(100 * point.coverage)}
            </td>
            <td data-label={columns.verdict}>{terms.verdict[point.verdict]}</td>
            <td data-label={columns.comparison} data-self={point.baselineId === null || undefined}>
              {comparison(point)}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
