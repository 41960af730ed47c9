import {
  bulkChangeFields,
  bulkChoices,
  bulkPermissions,
  bulkUndoDays,
  isDay,
  mayClear,
  mostBulkChanged,
  type BulkField,
  type BulkList,
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
import type { BulkChange } from './bulk-change.entity.js';
import { bulkTables } from './bulk-fields.js';
import { BulkWriter, type ChangedRow } from './bulk-writer.js';
import { TagFollowers } from './tag-followers.js';

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

/** More new things than this are not told one by one by mail. */
const mostTold = 100;

/** One change of many records: one transaction, each record with its new version and its trail, and a way back. */
@Injectable()
export class BulkChangeService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly assignments: Assignments,
    private readonly writer: BulkWriter,
    private readonly followers: TagFollowers,
    private readonly clock: Clock,
  ) {}

  async apply(actor: Actor, order: BulkOrder): Promise<string> {
    return this.db.transaction(async () => {
      demand(actor, bulkPermissions[order.list]);
      const { list, field } = order;
      const { owned, fields } = bulkTables[list];
      const column = (bulkChangeFields[list] as readonly BulkField[]).includes(field) ? fields[field] : undefined;
      if (column === undefined) throw RuleBroken.at('/field', 'bulk-field-unknown');
      const value = await this.checked(list, field, order.value);
      const ids = await this.targets(actor, order);
      const { id, rows } = await this.writer.write(actor, { list, field, column, value }, ids);
      if (owned !== undefined && field === 'owner' && rows.length <= mostTold)
        for (const row of rows) await this.assignments.tell(actor, owned, row.id, { ownerId: [row.before, value] });
      return id;
    });
  }

  /** Gives back what stood there before to each record that nobody has touched since; the others stay as they are and are listed. */
  async undo(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const [change] = await this.db.query<
        Pick<BulkChange, 'list' | 'field' | 'state' | 'followed'> & { expired: boolean }
      >(`select list, field, state, followed, expires_at <= $2 as expired from bulk_changes where id = $1 for update`, [
        id,
        this.clock.now(),
      ]);
      if (change === undefined) throw new NotFound();
      demand(actor, bulkPermissions[change.list]);
      if (change.state === 'undone') throw new Conflict('bulk-already-undone');
      if (change.expired) throw new Conflict('bulk-expired', { days: bulkUndoDays });
      const { table, fields } = bulkTables[change.list];
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
      await this.writer.trail(actor, 'undo', { list: change.list, column }, rows);
      await this.followers.restore(actor, change.followed);
      await this.audit.record(actor, 'undo', { kind: 'bulk_change', id });
    });
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

/** Forgets what stood there before, once a change can no longer be undone. */
export async function forgetOldBulkChanges(db: Database, now: Date): Promise<void> {
  await db.query(
    `delete from bulk_change_rows k using bulk_changes b where b.id = k.bulk_change_id and b.expires_at <= $1`,
    [now],
  );
  await db.query(`update bulk_changes set followed = '[]' where expires_at <= $1 and followed <> '[]'`, [now]);
}
