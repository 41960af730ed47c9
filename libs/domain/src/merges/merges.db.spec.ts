import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { MergeKind } from '@elinvoima/contracts';
import { Audit } from '../audit/index.js';
import { systemActor, type Database } from '../platform/index.js';
import { openTestDatabase } from '../platform/testing.js';
import { Suppressions } from '../recipients/index.js';
import { entities } from '../schema/index.js';
import { MergePreviews } from './merge-preview.js';
import { MergeService } from './merge.service.js';
import { nameOf, type Moved, type Relation } from './relation.js';
import { relations, tableOf } from './relations.js';
import { RowMaker, type Row } from './testing/row-maker.js';
import { uncovered } from './testing/uncovered.js';
import { UndoMerge } from './undo-merge.js';

const kinds = ['company', 'contact'] as const;

/** Written by merging itself, or notes by which the database knows what to count anew. */
const ownTraces = new Set([
  'audit_entries',
  'audit_unsealed',
  'webhook_news',
  'merges',
  'merge_rows',
  'record_changes',
  'changed_months',
  'schema_migrations',
]);

describe('merging', () => {
  let db: Database;
  let close: () => Promise<void>;
  let merges: MergeService;
  let previews: MergePreviews;
  let undoing: UndoMerge;
  let suppressions: Suppressions;
  let maker: RowMaker;

  beforeAll(async () => {
    const test = await openTestDatabase(entities);
    ({ db, close } = test);
    suppressions = new Suppressions(db, test.config);
    merges = new MergeService(db, new Audit(db), suppressions);
    previews = new MergePreviews(db, merges);
    undoing = new UndoMerge(db, new Audit(db));
    maker = await RowMaker.on(db);
  });
  afterAll(() => close());

  const merge = (kind: MergeKind, survivorId: string, otherId: string): Promise<string> =>
    kind === 'company'
      ? merges.mergeCompanies(systemActor, survivorId, otherId)
      : merges.mergeContacts(systemActor, survivorId, otherId);

  const record = async (kind: MergeKind, given: Row = {}): Promise<string> =>
    String((await maker.insert(tableOf[kind], given))['id']);

  /** Every row of every table, as text. */
  async function everything(): Promise<Record<string, string[]>> {
    const tables = await db.query<{ name: string }>(
      `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
    );
    const all: Record<string, string[]> = {};
    for (const { name } of tables)
      if (!ownTraces.has(name))
        all[name] = (
          await db.query<{ row: string }>(
            `select (to_jsonb(t) ${['companies', 'contacts'].includes(name) ? `- 'version' - 'updated_at'` : ''})::text as row from ${name} t order by 1`,
          )
        ).map(({ row }) => row);
    return all;
  }

  const condition = ({ when }: Moved): Row => {
    const [, column, value] = /^(\w+) = '(\w+)'$/.exec(when ?? '') ?? [];
    return column === undefined ? {} : { [column]: value };
  };

  /** A row of the other record; with `twins` one of the survivor beside it that is the same. */
  async function build(relation: Relation, survivorId: string, otherId: string, twins: boolean): Promise<void> {
    const { table, column } = relation;
    if (relation.rule === 'derived' || table === 'merges' || column === 'merged_into_id') return;
    if (relation.rule === 'move-in-lists') {
      const listed = Object.fromEntries(
        relation.lists.map((list) => [list, list.endsWith('Id') ? otherId : twins ? [survivorId, otherId] : [otherId]]),
      );
      await maker.insert(table, { [column]: { audience: [], ...listed } });
    } else if (relation.rule === 'keep') {
      await maker.insert(table, { [column]: column.endsWith('ids') ? [otherId] : otherId });
    } else {
      const row = await maker.insert(table, { ...condition(relation), [column]: otherId });
      if (!twins || relation.once === undefined) return;
      const same = Object.fromEntries(relation.once.same.map((name) => [name, row[name] ?? null]));
      // A person's companies have an order; two in one place would be shown in any.
      const place = table === 'contact_roles' ? { position: 1 } : {};
      await maker.insert(table, { ...condition(relation), ...same, ...place, [column]: survivorId });
    }
  }

  it('knows every relation that the database has', async () => {
    expect(await uncovered(db)).toEqual({ keys: [], ids: [], documents: [], dead: [] });
  });

  it('a relation that is added and forgotten is noticed', async () => {
    await db.query(`create table forgotten (company_id uuid references companies, person_ids uuid[], note jsonb)`);
    try {
      expect(await uncovered(db)).toEqual({
        keys: ['forgotten.company_id'],
        ids: ['forgotten.person_ids'],
        documents: ['forgotten.note'],
        dead: [],
      });
    } finally {
      await db.query('drop table forgotten');
    }
  });

  it('names the primary keys as they are, and removes no row that others hang on', async () => {
    const keys = await db.query<{ table: string; columns: string[]; isHungOn: boolean }>(
      `select c.conrelid::regclass::text as table,
         array(select a.attname::text from unnest(c.conkey) with ordinality k (n, at) join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.n order by k.at) as columns,
         exists (select from pg_constraint f where f.contype = 'f' and f.confrelid = c.conrelid) as "isHungOn"
       from pg_constraint c where c.contype = 'p' and c.connamespace = 'public'::regnamespace`,
    );
    for (const relation of kinds.flatMap((kind) => relations[kind]))
      if (relation.rule === 'move') {
        const found = keys.find(({ table }) => table === relation.table);
        expect([nameOf(relation), [...(relation.key ?? ['id'])].toSorted()]).toEqual([
          nameOf(relation),
          found?.columns.toSorted(),
        ]);
        if (relation.once?.twin === 'remove')
          expect([nameOf(relation), found?.isHungOn]).toEqual([nameOf(relation), false]);
      }
  });

  describe.each([
    ['company', false],
    ['company', true],
    ['contact', false],
    ['contact', true],
  ] as const)('a round trip over every kind of relation: %s, twins %s', (kind, twins) => {
    it('moves everything as previewed and puts everything back', async () => {
      const survivorId = await record(kind);
      const otherId = await record(
        kind,
        kind === 'company'
          ? { name: 'Toinen Oy', tags: ['vienti'], notes: 'Muistiin' }
          : { email: 'toinen@example.test' },
      );
      for (const relation of relations[kind]) await build(relation, survivorId, otherId, twins);
      const before = await everything();

      const preview =
        kind === 'company'
          ? await previews.ofCompanies(survivorId, otherId)
          : await previews.ofContacts(survivorId, otherId);
      expect(await everything()).toEqual(before);

      const id = await merge(kind, survivorId, otherId);
      const { moves } = await db.one<{ moves: Record<string, number> }>('select moves from merges where id = $1', [id]);
      expect(Object.fromEntries(preview.moves.map(({ what, count }) => [what, count]))).toEqual(moves);

      for (const relation of relations[kind]) {
        if (relation.rule !== 'move') continue;
        const { left } = await db.one<{ left: number }>(
          `select count(*)::int as left from ${relation.table} where ${relation.column} = $1 and ${relation.when ?? 'true'}`,
          [otherId],
        );
        const { noted } = await db.one<{ noted: number }>(
          `select count(*)::int as noted from merge_rows where merge_id = $1 and relation = $2`,
          [id, nameOf(relation)],
        );
        const stays = twins && relation.once?.twin === 'stay';
        expect([nameOf(relation), left, noted > 0]).toEqual([nameOf(relation), stays ? 1 : 0, !stays]);
      }
      expect(await everything()).not.toEqual(before);

      await undoing.undo(systemActor, id);
      expect(await everything()).toEqual(before);
    });
  });
});
