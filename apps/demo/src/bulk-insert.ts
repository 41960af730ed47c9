import type { Database } from '@elinvoima/domain/platform';

/** Column → PostgreSQL type. `text[]` and `jsonb` columns travel as JSON text. */
export type Columns<Row> = { [Field in keyof Row & string]: string };

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Inserts rows by arrays, 5,000 at a time: one statement a batch however many columns. */
export async function bulkInsert<Row extends object>(
  db: Database,
  table: string,
  columns: Columns<Row>,
  rows: readonly Row[],
): Promise<void> {
  const fields = Object.entries(columns) as [keyof Row & string, string][];
  const names = fields.map(([field]) => snake(field)).join(', ');
  const carried = (type: string) => (type === 'text[]' || type === 'jsonb' ? 'text' : type);
  const arrays = fields.map(([, type], n) => `$${n + 1}::${carried(type)}[]`).join(', ');
  const values = fields
    .map(([field, type]) =>
      type === 'text[]'
        ? `array(select jsonb_array_elements_text(r.${snake(field)}::jsonb))`
        : type === 'jsonb'
          ? `r.${snake(field)}::jsonb`
          : `r.${snake(field)}`,
    )
    .join(', ');
  for (let start = 0; start < rows.length; start += 5000) {
    const batch = rows.slice(start, start + 5000);
    await db.query(
      `insert into ${table} (${names}) select ${values} from unnest(${arrays}) as r (${names})`,
      fields.map(([field, type]) =>
        batch.map((row) => {
          const value: unknown = row[field];
          return value !== null && value !== undefined && (type === 'text[]' || type === 'jsonb')
            ? JSON.stringify(value)
            : (value ?? null);
        }),
      ),
    );
  }
}
