import type { Database } from '../platform/index.js';
import { isSecret, leftOutTables } from './left-out.js';

export interface ExportedColumn {
  name: string;
  type: string;
  isNullable: boolean;
  /** `table.column` that it names. */
  references: string | null;
}

export interface ExportedTable {
  name: string;
  columns: ExportedColumn[];
  /** Never taken out: their values would open doors. */
  secrets: string[];
  /** In this order the rows are written, so that the same rows are always the same bytes. */
  key: string[];
}

/** The tables as the database itself knows them, so that a new one is never forgotten; computed columns compute themselves. */
export async function exportedTables(db: Database): Promise<ExportedTable[]> {
  const columns = await db.query<ExportedColumn & { table: string; keyPlace: number | null }>(
    `select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as "isNullable",
       array_position(p.conkey, a.attnum) as "keyPlace",
       (select f.confrelid::regclass::text || '.' || r.attname
        from pg_constraint f join pg_attribute r on r.attrelid = f.confrelid and r.attnum = f.confkey[1]
        where f.contype = 'f' and f.conrelid = c.oid and f.conkey = array[a.attnum] limit 1) as references
     from pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     left join pg_constraint p on p.contype = 'p' and p.conrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
     order by c.relname, a.attnum`,
  );
  const tables = new Map<string, ExportedTable & { places: [number, string][] }>();
  for (const { table, keyPlace, ...column } of columns) {
    if (table in leftOutTables) continue;
    const known = tables.get(table) ?? { name: table, columns: [], secrets: [], key: [], places: [] };
    tables.set(table, known);
    if (isSecret(column.name)) known.secrets.push(column.name);
    else known.columns.push(column);
    if (keyPlace !== null) known.places.push([keyPlace, column.name]);
  }
  return [...tables.values()].map(({ places, ...table }) => ({
    ...table,
    key: places.toSorted(([a], [b]) => a - b).map(([, name]) => name),
  }));
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** One line of JSON for each row, in the order of the key. */
export const linesOf = ({ name, columns, key }: ExportedTable): string =>
  `select to_jsonb(x)::text as line from (
     select ${columns.map((column) => quoted(column.name)).join(', ')} from ${quoted(name)}
     order by ${key.length > 0 ? key.map(quoted).join(', ') : columns.map((_, place) => place + 1).join(', ')}) x`;

/** Empties what will be put back; whatever a new installation has made by itself goes. */
export const emptyAll = (tables: readonly ExportedTable[]): string =>
  `truncate ${tables.map(({ name }) => quoted(name)).join(', ')} cascade`;

/** Puts the lines of a table, as they stand in `lines (line)`, back into an empty one. */
export const putBack = ({ name, columns }: ExportedTable): string => {
  const names = columns.map((column) => quoted(column.name)).join(', ');
  return `insert into ${quoted(name)} (${names}) overriding system value select ${names} from lines, jsonb_populate_record(null::${quoted(name)}, line::jsonb)`;
};
