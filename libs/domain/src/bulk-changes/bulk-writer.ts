import { bulkUndoDays, type BulkField, type BulkList, type TrailAction } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Clock, Database, type Actor } from '../platform/index.js';
import { BulkChange, type FollowedTag } from './bulk-change.entity.js';
import { bulkTables, type BulkColumn } from './bulk-fields.js';

/** A change that has been checked: what becomes what. */
export interface CheckedChange {
  list: BulkList;
  field: BulkField;
  column: BulkColumn;
  value: string | null;
  replaced?: string;
  followed?: FollowedTag[];
}

export interface ChangedRow {
  id: string;
  before: unknown;
  after: unknown;
}

/** Writes one change to many within the caller's transaction: each record with its new version and its trail, and what undoing it needs. */
@Injectable()
export class BulkWriter {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async write(
    actor: Actor,
    { list, field, column, value, replaced, followed = [] }: CheckedChange,
    ids: readonly string[],
  ): Promise<{ id: string; rows: ChangedRow[] }> {
    const { table } = bulkTables[list];
    const { identifiers } = await this.db.repository(BulkChange).insert({
      list,
      field,
      value,
      replaced: replaced ?? null,
      followed,
      madeBy: String(actor.id),
      expiresAt: new Date(this.clock.now().getTime() + bulkUndoDays * 24 * 3_600_000),
    });
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
      [ids, value, id, ...(replaced === undefined ? [] : [replaced])],
    );
    await this.db.query('update bulk_changes set changed_count = $2 where id = $1', [id, rows.length]);
    await this.trail(actor, 'update', { list, column }, rows);
    await this.audit.record(
      actor,
      'create',
      { kind: 'bulk_change', id },
      { [`${list}.${field}`]: [null, rows.length] },
    );
    return { id, rows };
  }

  trail(
    actor: Actor,
    action: TrailAction,
    { list, column }: Pick<CheckedChange, 'list' | 'column'>,
    rows: readonly ChangedRow[],
  ): Promise<void> {
    return this.audit.recordEach(
      actor,
      action,
      bulkTables[list].kind,
      rows.map(({ id, before, after }) => ({ id, changes: { [column.member]: [before, after] } })),
    );
  }
}

/** `$value` as the statement's second parameter, `$replaced` as its fourth. */
const bound = (sql: string): string => sql.replaceAll('$value', '$2').replaceAll('$replaced', '$4');
