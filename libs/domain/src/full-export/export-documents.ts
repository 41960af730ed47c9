import { emptyAll, putBack, type ExportedColumn, type ExportedTable } from './catalogue.query.js';
import { leftOutTables } from './left-out.js';

/** What was written of one table. */
export interface WrittenFile {
  file: string;
  rows: number;
  sha256: string;
}

const jsonTypes: Readonly<Record<string, object>> = {
  uuid: { type: 'string', format: 'uuid' },
  text: { type: 'string' },
  date: { type: 'string', format: 'date' },
  'timestamp with time zone': { type: 'string', format: 'date-time' },
  boolean: { type: 'boolean' },
  integer: { type: 'integer' },
  smallint: { type: 'integer' },
  bigint: { type: 'integer' },
  'double precision': { type: 'number' },
  real: { type: 'number' },
  jsonb: {},
  json: {},
  bytea: { type: 'string', description: 'bytes in hexadecimal after \\x' },
};

function jsonType(type: string): object {
  if (type.endsWith('[]')) return { type: 'array', items: jsonType(type.slice(0, -2)) };
  if (type.startsWith('numeric')) return { type: 'number' };
  return jsonTypes[type] ?? { type: 'string' };
}

function property({ type, isNullable, references }: ExportedColumn): object {
  const described = jsonType(type);
  return {
    ...('type' in described && isNullable ? { ...described, type: [described.type, 'null'] } : described),
    'x-postgres-type': type,
    ...(references !== null && { 'x-references': references }),
  };
}

/** JSON Schema (2020-12) of one line of each file; `classOf` is the record's name in the program. */
export const schemaOf = (tables: readonly ExportedTable[], classOf: ReadonlyMap<string, string>): string =>
  JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Elinvoima: every table, a line of JSON for each row',
      $defs: Object.fromEntries(
        tables.map((table) => [
          table.name,
          {
            type: 'object',
            ...(classOf.has(table.name) && { title: classOf.get(table.name) }),
            properties: Object.fromEntries(table.columns.map((column) => [column.name, property(column)])),
            required: table.columns.map(({ name }) => name),
            additionalProperties: false,
            'x-primary-key': table.key,
            ...(table.secrets.length > 0 && { 'x-left-out': table.secrets }),
          },
        ]),
      ),
    },
    null,
    2,
  );

/** For psql, run in the folder of the unpacked archive, on a database of the same schema, as a superuser. */
export const importScript = (tables: readonly ExportedTable[]): string =>
  [
    '\\set ON_ERROR_STOP on',
    'begin;',
    '-- Rows come back as they were: no trigger runs, and tables may come in any order.',
    'set local session_replication_role = replica;',
    `${emptyAll(tables)};`,
    'create temporary table lines (line text) on commit drop;',
    ...tables.flatMap((table) => [
      `\\copy lines from 'data/${table.name}.ndjson' with (format csv, quote e'\\x01', delimiter e'\\x02')`,
      `${putBack(table)};`,
      'truncate lines;',
    ]),
    'commit;',
    '',
  ].join('\n');

export const readMe = (at: Date): string => `Elinvoima: koko aineisto / everything, ${at.toISOString()}

data/TABLE.ndjson   one table, one line of JSON (UTF-8) for each row, in the order of its primary key
schema.json         JSON Schema of the lines: columns, types, keys, what each column names
manifest.json       rows and SHA-256 of each file, the schema's last migration, when and by which program
files/KEY           the attachments; attachments.stored_as is the key, attachments.file_name the name
import.sql          puts everything back into an empty database of the same schema

Kaikki rivit ovat samalta hetkeltä. / All rows are of one moment.

Never in here: passwords, second factors, keys of programs, links of mails and sessions. After putting the data back people set
their passwords anew ("forgotten password"). Columns left out stand in schema.json (x-left-out). Tables left out:
${Object.entries(leftOutTables)
  .map(([table, why]) => `  ${table}: ${why}`)
  .join('\n')}

Putting it back:
  1. migrate an empty database to the schema of manifest.json (the program does it at its first start, with DEMO=0)
  2. in this folder, as a superuser:  psql DATABASE -f import.sql  (whatever stood in the database is gone then)
  3. copy files/ into the installation's folder of attachments (DATA_DIR/files/attachments)
`;
