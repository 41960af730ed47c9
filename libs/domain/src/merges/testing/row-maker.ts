import { randomUUID } from 'node:crypto';
import type { Database } from '../../platform/index.js';

export type Row = Record<string, unknown>;

interface ColumnOf {
  name: string;
  type: string;
  isNeeded: boolean;
}

/** What a table asks beyond the types of its columns. */
const special: Record<string, Row> = {
  webhooks: { events: ['company.created'] },
  closings: { period: '2020', document: '{}', hash: 'x' },
  companies: { name: 'Koepaja Oy' },
  company_register_records: { business_id: '9000001-6' },
  duplicate_pairs: {
    first_id: '00000000-0000-7000-8000-000000000000',
    second_id: 'ffffffff-ffff-7fff-bfff-ffffffffffff',
    reasons: ['name'],
    points: 60,
  },
  dialogue_editions: { text: 'Aineisto' },
  calendar_invitations: { ends_at: '2026-03-02T11:00:00Z' },
  enquiries: { requirement: {} },
  handovers: { kinds: ['company'] },
  idea_campaigns: { opens_on: '2026-01-01', closes_on: '2027-01-01' },
  list_views: { list: 'contacts' },
  mailings: { subject: {}, text: {}, recipient_group: { audience: [] } },
  programmes: { municipality_code: '082' },
  referrals: { recipient_unit: 'Sivistys', consent: false, person_name: 'Koe' },
  survey_waves: { opens_at: '2026-01-01', closes_at: '2027-01-01', frame_size: 1 },
};

/** Makes the smallest row that a table takes, with the rows it hangs on: read from the catalogue, so new tables need nothing here. */
export class RowMaker {
  private readonly columns = new Map<string, ColumnOf[]>();
  private readonly parents = new Map<string, string>();
  private readonly choices = new Map<string, string>();
  private made = 0;

  private constructor(private readonly db: Database) {}

  static async on(db: Database): Promise<RowMaker> {
    const maker = new RowMaker(db);
    for (const { table, ...column } of await db.query<ColumnOf & { table: string }>(
      `select table_name as table, column_name as name, udt_name as type,
         is_nullable = 'NO' and column_default is null and is_generated = 'NEVER' and is_identity = 'NO' as "isNeeded"
       from information_schema.columns where table_schema = 'public'`,
    ))
      maker.columns.set(table, [...(maker.columns.get(table) ?? []), column]);
    for (const { name, target } of await db.query<{ name: string; target: string }>(
      `select c.conrelid::regclass::text || '.' || a.attname as name, c.confrelid::regclass::text as target
       from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
       where c.contype = 'f' and cardinality(c.conkey) = 1`,
    ))
      maker.parents.set(name, target);
    for (const { table, rule } of await db.query<{ table: string; rule: string }>(
      `select conrelid::regclass::text as table, pg_get_constraintdef(oid) as rule from pg_constraint where contype = 'c'`,
    )) {
      const [, column, first] = /^CHECK \(\((\w+) = ANY \(ARRAY\['([^']*)'/.exec(rule) ?? [];
      if (column !== undefined && first !== undefined) maker.choices.set(`${table}.${column}`, first);
    }
    return maker;
  }

  async insert(table: string, given: Row = {}): Promise<Row> {
    const row: Row = { ...special[table], ...given };
    for (const { name, type, isNeeded } of this.columns.get(table) ?? [])
      if (isNeeded && row[name] === undefined) row[name] = await this.valueOf(table, name, type);
    const names = Object.keys(row);
    return this.db.one<Row>(
      `insert into ${table} (${names.join(', ')}) select ${names.join(', ')} from jsonb_populate_record(null::${table}, $1) returning *`,
      [JSON.stringify(row)],
    );
  }

  private async valueOf(table: string, name: string, type: string): Promise<unknown> {
    this.made += 1;
    const parent = this.parents.get(`${table}.${name}`);
    if (parent !== undefined) return (await this.insert(parent))['id'];
    const choice = this.choices.get(`${table}.${name}`);
    if (choice !== undefined) return choice;
    if (type === 'uuid') return randomUUID();
    if (type === 'date') return '2026-03-02';
    if (type === 'timestamptz') return '2026-03-02T10:00:00Z';
    if (type === 'bool') return false;
    if (type === 'jsonb') return {};
    if (type === 'bytea') return `\\x${randomUUID().replaceAll('-', '')}`;
    if (type.startsWith('_')) return [];
    if (/^(int|float|numeric)/.test(type)) return this.made;
    if (name === 'email' || name === 'recipient') return `kirje${this.made}@example.test`;
    if (name === 'stored_as') return randomUUID().replaceAll('-', '');
    if (name.endsWith('sha256')) return '0'.repeat(64);
    return `koe${this.made}`;
  }
}
