import { Table } from "#src/ui/table";

export interface ChartTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first word of a row is its head; numbers already formatted. */
  readonly rows: readonly (readonly string[])[];
  /** The place of a column that holds words and may take several lines. */
  readonly wordColumn?: number | undefined;
}

/** The numbers of a picture: a name and its figures in each row. */
export function ChartTable({ caption, columns, rows, wordColumn }: ChartTableProps) {
  const isNumber = (index: number) => index > 0 && index !== wordColumn;
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          {columns.map((column, index) => (
            <th key={column} scope="col" data-num={isNumber(index) || undefined}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row[0]}>
            {row.map((word, index) =>
              index === 0 ? (
                <th key={index} scope="row">
                  {word}
                </th>
              ) : (
                <td key={index} data-num={isNumber(index) || undefined}>
                  {word}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
