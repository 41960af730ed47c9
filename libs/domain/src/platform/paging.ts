import type { Conditions } from './conditions.js';
import { inBatches } from './cursor.js';
import type { Database } from './database.js';
import { Malformed } from './errors.js';

/** What a list was asked for. `sort` is a field name, with `-` before it for descending. */
export interface PageRequest {
  limit: number;
  cursor?: string;
  sort?: string;
  withTotal?: boolean;
}

export interface Page<T> {
  items: T[];
  /** Give it back as `cursor` for the rows after these; null at the end. */
  nextCursor: string | null;
  total?: number;
}

/** A column a list may be sorted by: never null, its SQL type named so that the cursor compares as it sorts. */
export interface SortColumn {
  expression: string;
  type: 'text' | 'timestamptz' | 'date' | 'integer' | 'double precision';
}

export interface ListQuery {
  select: string;
  from: string;
  where: Conditions;
  /** The unique tie-breaker, e.g. `c.id`; a uuid. */
  id: string;
  sorts: Record<string, SortColumn>;
  defaultSort: string;
}

const encode = (sort: string, key: string, id: string): string =>
  Buffer.from(JSON.stringify([sort, key, id])).toString('base64url');

function decode(cursor: string): [sort: string, key: string, id: string] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (
      Array.isArray(value) &&
      value.length === 3 &&
      value.every((part) => typeof part === 'string') &&
      /^[0-9a-f-]{36}$/.test(value[2] as string)
    ) {
      return value as [string, string, string];
    }
  } catch {
    // falls through to the refusal
  }
  throw new Malformed('cursor-invalid');
}

/** The column that `sort` names, and which way. Throws `Malformed` for one that the list does not know. */
function orderOf(query: ListQuery, sort: string): { column: SortColumn; descending: boolean } {
  const name = sort.replace(/^-/, '');
  const column = Object.hasOwn(query.sorts, name) ? query.sorts[name] : undefined;
  if (column === undefined)
    throw new Malformed('sort-unknown', { sort: sort.slice(0, 50), allowed: Object.keys(query.sorts).join(', ') });
  return { column, descending: sort.startsWith('-') };
}

/** How many rows a list has. One statement. */
export async function countRows(db: Database, query: ListQuery): Promise<number> {
  const { total } = await db.one<{ total: number }>(
    `select count(*)::int as total from ${query.from} where ${String(query.where)}`,
    query.where.parameters,
  );
  return total;
}

/** The statement of every row of a list in its order; with `members` (names of ours, never input) only these are made. Throws `Malformed` for an unknown sort. */
export function everyRowSql(query: ListQuery, sort: string = query.defaultSort, members?: readonly string[]): string {
  const { column, descending } = orderOf(query, sort);
  const direction = descending ? 'desc' : 'asc';
  const rows = `select ${query.select} from ${query.from} where ${String(query.where)}
     order by ${column.expression} ${direction}, ${query.id} ${direction}`;
  return members === undefined ? rows : `select ${members.map((name) => `r."${name}"`).join(', ')} from (${rows}) r`;
}

/**
 * Every row of a list in its order, some thousand at a time: the very rows that its pages show, for a file or a change to all of
 * them. With `members` what the others would cost is spared. Read inside a transaction. Throws `Malformed` for an unknown sort.
 */
export function everyRow<Row extends { id: string }>(
  db: Database,
  query: ListQuery,
  sort: string = query.defaultSort,
  members?: readonly string[],
): AsyncGenerator<Row[]> {
  return inBatches<Row>(db, everyRowSql(query, sort, members), query.where.parameters);
}

/**
 * One page of a list by keyset: cost does not grow with the page's number, and rows added meanwhile shift nothing.
 * Throws `Malformed` for an unknown sort or a cursor that is not ours.
 */
export async function listPage<Row extends { id: string }>(
  db: Database,
  query: ListQuery,
  request: PageRequest,
): Promise<Page<Row>> {
  const sort = request.sort ?? query.defaultSort;
  const { column, descending } = orderOf(query, sort);
  const total = request.withTotal ? await countRows(db, query) : undefined;

  if (request.cursor !== undefined) {
    const [cursorSort, key, id] = decode(request.cursor);
    if (cursorSort !== sort) throw new Malformed('cursor-invalid');
    query.where.add(
      (bind) =>
        `(${column.expression}, ${query.id}) ${descending ? '<' : '>'} (${bind(key)}::text::${column.type}, ${bind(id)}::uuid)`,
    );
  }
  const direction = descending ? 'desc' : 'asc';
  const limit = query.where.bind(request.limit + 1);
  const rows = await db.query<Row & { sortKey: string }>(
    `select ${query.select}, (${column.expression})::text as "sortKey"
     from ${query.from}
     where ${String(query.where)}
     order by ${column.expression} ${direction}, ${query.id} ${direction}
     limit ${limit}`,
    query.where.parameters,
  );
  const last = rows.length > request.limit ? rows[request.limit - 1] : undefined;
  const items = rows.slice(0, request.limit).map(({ sortKey: _, ...row }) => row as unknown as Row);
  return {
    items,
    nextCursor: last === undefined ? null : encode(sort, last.sortKey, last.id),
    ...(total === undefined ? {} : { total }),
  };
}
