/** The least that an app of these parts can be: React draws one answerable control from one row that Dexie reads. */
import { Dexie, type EntityTable } from "dexie";
import { useLiveQuery } from "dexie-react-hooks";
import { createRoot } from "react-dom/client";

type Row = { readonly id: string; readonly level: number };

const database = new Dexie("shell", { chromeTransactionDurability: "strict" }) as Dexie & {
  readonly rows: EntityTable<Row, "id">;
};
database.version(1).stores({ rows: "id" });
database.on("populate", () => database.rows.add({ id: "A.5.1", level: 3 }));

function Shell() {
  const row = useLiveQuery(() => database.rows.get("A.5.1"));
  if (row === undefined) return null;
  const levels = [0, 1, 2, 3, 4, 5];
  return (
    <main>
      {levels.map((level) => (
        <label key={level}>
          <input
            type="radio"
            name="level"
            checked={level === row.level}
            onChange={() => void database.rows.put({ ...row, level })}
          />
          {level}
        </label>
      ))}
    </main>
  );
}

const root = document.getElementById("root");
if (root !== null) createRoot(root).render(<Shell />);
void navigator.serviceWorker.register("./sw.js");
