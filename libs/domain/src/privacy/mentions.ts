import type { Database } from '../platform/index.js';
import { personTables, wordColumns } from './inventory/index.js';
import type { Person } from './person.js';

/** Words in which a person is named, somewhere that is not about that person alone. */
export interface Mention {
  /** `table.column:key`: the same as long as the row is. */
  key: string;
  table: string;
  column: string;
  excerpt: string;
  /** Written down for good: it can be told, not changed. */
  isFixed: boolean;
}

/** What was made known as it is, or signed: told, and never written over. */
const fixed = new Set(['reopenings.reason', 'dialogue_editions.text']);
const most = 500;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\-]/g, '\\$&');
/** Finnish bends a name at its end, and "-nen" also inside. */
const stem = (name: string): string =>
  name.toLowerCase().endsWith('nen') ? `${escaped(name.slice(0, -3))}(?:nen|s)\\w*` : `${escaped(name)}\\w*`;

/** PostgreSQL regular expressions: what surely is the person, and what is where the person is known to have part. */
export interface Patterns {
  sure: string;
  near: string;
}

export function patternsOf({ names, emails, phones }: Person): Patterns | null {
  const sure = [
    ...emails.map((email) => `(?<![\\w.+-])${escaped(email)}(?![\\w-])`),
    ...names.flatMap(({ first, last }) => [
      `\\m${escaped(first)}\\w{0,3}\\s+${stem(last)}`,
      `\\m${escaped(last)},?\\s+${escaped(first)}\\w{0,3}`,
    ]),
    ...phones.map((digits) => `(?<!\\d)(?:\\+358|00358|0)?[\\s()-]*${digits.split('').join('[\\s()-]*')}(?!\\d)`),
  ];
  if (sure.length === 0) return null;
  const near = names.flatMap(({ first, last }) => [`\\m${stem(last)}`, `\\m${stem(first)}`]);
  return { sure: sure.join('|'), near: [...sure, ...near].join('|') };
}

/** SQL over `t`: rows about something that the person had part in. */
function nearRows(table: string): string {
  if (table === 'interactions')
    return 't.id in (select p.interaction_id from interaction_contacts p where p.contact_id = any($1::uuid[]))';
  const own = personTables.filter((each) => each.table === table).map(({ found }) => `(${found})`);
  return own.length === 0 ? 'false' : own.join(' or ');
}

/** SQL over `t` and `w`: words that go with the person's own rows anyway. */
function goneAnyway(table: string): string {
  const parts = personTables
    .filter((each) => each.table === table)
    .map(({ found, columns, isDeleted }) => {
      const taken = Object.entries(columns).flatMap(([name, deed]) => (deed === 'keep' ? [] : [`'${name}'`]));
      if (isDeleted === true) return `(${found})`;
      return taken.length === 0 ? 'false' : `(w.name in (${taken.join(', ')}) and (${found}))`;
    });
  return parts.length === 0 ? 'false' : parts.join(' or ');
}

async function keysOf(db: Database): Promise<Map<string, string[]>> {
  const rows = await db.query<{ table: string; columns: string[] }>(
    `select i.indrelid::regclass::text as table, array_agg(a.attname::text order by array_position(i.indkey::int2[], a.attnum)) as columns
     from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
     where i.indisprimary and i.indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace) group by 1`,
  );
  return new Map(rows.map(({ table, columns }) => [table, columns]));
}

/** SQL: the key of a mention; `column` is SQL, too. */
const keySql = (table: string, column: string, keys: readonly string[]): string =>
  `'${table}.' || ${column} || ':' || concat_ws('/', ${keys.map((key) => `t.${key}::text`).join(', ')})`;

/** Every place outside the person's own rows where they are named. */
export async function mentionsOf(db: Database, person: Person): Promise<Mention[]> {
  const patterns = patternsOf(person);
  if (patterns === null) return [];
  const keys = await keysOf(db);
  const found: Mention[] = [];
  for (const [table, columns] of Object.entries(wordColumns)) {
    const rows = await db.query<Omit<Mention, 'isFixed'>>(
      `select ${keySql(table, 'w.name', keys.get(table) ?? ['ctid'])} as key, '${table}' as table, w.name as column,
         substring(w.words from '(?i).{0,80}(?:' || case when ${nearRows(table)} then $4 else $3 end || ').{0,80}') as excerpt
       from ${table} t cross join lateral (values ${columns.map((column) => `('${column}', t.${column}::text)`).join(', ')}) w (name, words)
       where ($1::uuid[] is not null and $2::text[] is not null)
         and (w.words ~* $3 or (w.words ~* $4 and (${nearRows(table)}))) and (${goneAnyway(table)}) is not true
       order by 1 limit ${most}`,
      [person.contactIds, person.emails, patterns.sure, patterns.near],
    );
    found.push(...rows.map((row) => ({ ...row, isFixed: fixed.has(`${row.table}.${row.column}`) })));
  }
  return found;
}

/** Writes over what names the person, but where a person has decided that it stays. Answers what was changed. */
export async function takeMentions(db: Database, person: Person, kept: readonly string[]): Promise<Mention[]> {
  const patterns = patternsOf(person);
  if (patterns === null) return [];
  const taken = (await mentionsOf(db, person)).filter(({ key, isFixed }) => !isFixed && !kept.includes(key));
  const keys = await keysOf(db);
  const types = new Map(
    (
      await db.query<{ name: string; type: string }>(
        `select table_name || '.' || column_name as name, case data_type when 'ARRAY' then 'list' else data_type end as type
         from information_schema.columns where table_schema = 'public'`,
      )
    ).map(({ name, type }) => [name, type]),
  );
  for (const name of new Set(taken.map(({ table, column }) => `${table}.${column}`))) {
    const [table = '', column = ''] = name.split('.');
    const over = (words: string): string =>
      `regexp_replace(${words}, case when ${nearRows(table)} then $4 else $3 end, '[poistettu]', 'gi')`;
    const type = types.get(name);
    const value =
      type === 'jsonb'
        ? `${over(`t.${column}::text`)}::jsonb`
        : type === 'list'
          ? `array(select ${over('one')} from unnest(t.${column}) one)`
          : over(`t.${column}`);
    await db.query(
      `update ${table} t set ${column} = ${value}${types.has(`${table}.version`) ? ', version = version + 1' : ''}
       where ($1::uuid[] is not null and $2::text[] is not null)
         and ($3::text is not null and $4::text is not null) and ${keySql(table, `'${column}'`, keys.get(table) ?? ['ctid'])} = any($5::text[])`,
      [
        person.contactIds,
        person.emails,
        patterns.sure,
        patterns.near,
        taken.filter((each) => each.table === table && each.column === column).map(({ key }) => key),
      ],
    );
  }
  return taken;
}
