import {
  bulkPermissions,
  bulkUndoDays,
  bulkChoices,
  isDay,
  mayClear,
  mostBulkChanged,
  type BulkField,
  type BulkList,
  type TrailAction,
  type TrailKind,
} from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Assignments } from '../assignments/index.js';
import { Audit } from '../audit/index.js';
import { listSource } from '../list-views/index.js';
import {
  Clock,
  Conflict,
  Database,
  NotFound,
  RuleBroken,
  countRows,
  demand,
  demandColleague,
  type Actor,
} from '../platform/index.js';
import { BulkChange } from './bulk-change.entity.js';
import { bulkTables, type BulkColumn } from './bulk-fields.js';

export interface BulkOrder {
  list: BulkList;
  /** Either these records, or all that a filter finds. */
  ids?: readonly string[];
  filter?: Readonly<Record<string, unknown>>;
  /** How many the filter found when it was confirmed; with another number nothing is changed. */
  expected?: number;
  field: BulkField;
  value: string | null;
}

interface ChangedRow {
  id: string;
  before: unknown;
  after: unknown;
}

/** More new things than this are not told one by one by mail. */
const mostTold = 100;

/** One change of many records: one transaction, each record with its new version and its trail, and a way back. */
@Injectable()
export class BulkChangeService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly assignments: Assignments,
    private readonly clock: Clock,
  ) {}

  async apply(actor: Actor, order: BulkOrder): Promise<string> {
    return this.db.transaction(async () => {
      demand(actor, bulkPermissions[order.list]);
      const { list, field } = order;
      const { table, kind, owned, fields } = bulkTables[list];
      const column = fields[field];
      if (column === undefined) throw RuleBroken.at('/field', 'bulk-field-unknown');
      const value = await this.checked(list, field, order.value);
      const ids = await this.targets(actor, order);
      const now = this.clock.now();
      const change = {
        list,
        field,
        value,
        madeBy: String(actor.id),
        expiresAt: new Date(now.getTime() + bulkUndoDays * 24 * 3_600_000),
      };
      const { identifiers } = await this.db.repository(BulkChange).insert(change);
      const id = String(identifiers[0]?.['id']);
      // In the order of their ids, so that two changes at once wait for each other instead of deadlocking.
      const rows = await this.db.query<ChangedRow>(
        `with before as (
           select r.id, r.${column.column} as value from ${table} r
           where r.id = any($1::uuid[]) and r.deleted_at is null and ${bound(column.when)} order by r.id for update
         ), changed as (
           update ${table} r set ${column.column} = ${bound(column.after)}, version = r.version + 1, updated_at = now()
           from before b where r.id = b.id returning r.id, to_jsonb(b.value) as before, to_jsonb(r.${column.column}) as after, r.version
         ), kept as (
           insert into bulk_change_rows (bulk_change_id, record_id, before, version_after)
           select $3, id, before, version from changed
         )
         select id, before, after from changed order by id`,
        [ids, value, id],
      );
      await this.db.query('update bulk_changes set changed_count = $2 where id = $1', [id, rows.length]);
      await this.trail(actor, 'update', kind, column, rows);
      await this.audit.record(
        actor,
        'create',
        { kind: 'bulk_change', id },
        { [`${list}.${field}`]: [null, rows.length] },
      );
      if (owned !== undefined && field === 'owner' && rows.length <= mostTold)
        for (const row of rows) await this.assignments.tell(actor, owned, row.id, { ownerId: [row.before, value] });
      return id;
    });
  }

  /** Gives back what stood there before to each record that nobody has touched since; the others stay as they are and are listed. */
  async undo(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const [change] = await this.db.query<{ list: BulkList; field: BulkField; state: string; expired: boolean }>(
        `select list, field, state, expires_at <= $2 as expired from bulk_changes where id = $1 for update`,
        [id, this.clock.now()],
      );
      if (change === undefined) throw new NotFound();
      demand(actor, bulkPermissions[change.list]);
      if (change.state === 'undone') throw new Conflict('bulk-already-undone');
      if (change.expired) throw new Conflict('bulk-expired', { days: bulkUndoDays });
      const { table, kind, fields } = bulkTables[change.list];
      const column = fields[change.field];
      if (column === undefined) throw new Conflict('bulk-field-unknown');
      const rows = await this.db.query<ChangedRow>(
        `with untouched as (
           select r.id, r.${column.column} as value from bulk_change_rows k join ${table} r on r.id = k.record_id
           where k.bulk_change_id = $1 and r.version = k.version_after and r.deleted_at is null order by r.id for update of r
         )
         update ${table} r set ${column.column} = ${column.restored}, version = r.version + 1, updated_at = now()
         from bulk_change_rows k, untouched u
         where k.bulk_change_id = $1 and k.record_id = r.id and u.id = r.id
         returning r.id, to_jsonb(u.value) as before, to_jsonb(r.${column.column}) as after`,
        [id],
      );
      await this.db.query(
        'update bulk_change_rows set touched = true where bulk_change_id = $1 and not record_id = any($2::uuid[])',
        [id, rows.map((row) => row.id)],
      );
      await this.db.query(
        `update bulk_changes set state = 'undone', undone_by = $2, undone_at = now(), undone_count = $3 where id = $1`,
        [id, actor.id, rows.length],
      );
      await this.trail(actor, 'undo', kind, column, rows);
      await this.audit.record(actor, 'undo', { kind: 'bulk_change', id });
    });
  }

  private trail(
    actor: Actor,
    action: TrailAction,
    kind: TrailKind,
    { member }: BulkColumn,
    rows: ChangedRow[],
  ): Promise<void> {
    return this.audit.recordEach(
      actor,
      action,
      kind,
      rows.map(({ id, before, after }) => ({ id, changes: { [member]: [before, after] } })),
    );
  }

  /** Which records are meant. A filter finds them now, with the rights of who asks; explicit ones are read as they are. */
  private async targets(actor: Actor, { list, ids, filter, expected }: BulkOrder): Promise<string[]> {
    if ((ids === undefined) === (filter === undefined)) throw RuleBroken.at('', 'bulk-nothing-chosen');
    if (ids !== undefined) {
      if (ids.length > mostBulkChanged) throw RuleBroken.at('/ids', 'bulk-too-many', { max: mostBulkChanged });
      return [...ids];
    }
    const source = await listSource(this.db, actor, { list, filter: filter ?? {} }, this.clock.now());
    const count = await countRows(this.db, source);
    if (count > mostBulkChanged) throw RuleBroken.at('/filter', 'bulk-too-many', { max: mostBulkChanged });
    if (expected !== undefined && expected !== count) throw new Conflict('bulk-count-changed', { count });
    const rows = await this.db.query<{ id: string }>(
      `select ${source.id} as id from ${source.from} where ${String(source.where)}`,
      source.where.parameters,
    );
    return rows.map(({ id }) => id);
  }

  private async checked(list: BulkList, field: BulkField, raw: string | null): Promise<string | null> {
    const value = raw?.trim() ?? null;
    if (value === null || value === '') {
      if (!mayClear(list, field)) throw RuleBroken.at('/value', 'required');
      return null;
    }
    const choices = bulkChoices[field];
    if (choices !== undefined && !choices.includes(value)) throw RuleBroken.at('/value', 'not-in-list');
    if (field === 'dueOn' && !isDay(value)) throw RuleBroken.at('/value', 'not-a-day');
    if (field === 'owner') {
      if (!/^[0-9a-f-]{36}$/i.test(value)) throw RuleBroken.at('/value', 'not-an-id');
      await demandColleague(this.db, '/value', value);
    }
    if (value.length > 60) throw RuleBroken.at('/value', 'too-long', { max: 60 });
    return value;
  }
}

/** `$value` as the statement's second parameter. */
const bound = (sql: string): string => sql.replaceAll('$value', '$2');

/** Forgets what stood there before, once a change can no longer be undone. */
export async function forgetOldBulkChanges(db: Database, now: Date): Promise<void> {
  await db.query(
    `delete from bulk_change_rows k using bulk_changes b where b.id = k.bulk_change_id and b.expires_at <= $1`,
    [now],
  );
}
