import { bulkPermissions, type BulkField, type BulkList, type BulkState } from '@elinvoima/contracts';
import { NotFound, type Actor, type Database } from '../platform/index.js';
import { bulkTables } from './bulk-fields.js';

export interface BulkChangeDetails {
  id: string;
  list: BulkList;
  field: BulkField;
  value: string | null;
  /** Of a renamed tag: the name that it had. */
  replaced: string | null;
  state: BulkState;
  changed: number;
  undone: number | null;
  madeBy: { id: string; name: string };
  madeAt: Date;
  /** Until then it can be undone. */
  expiresAt: Date;
  /** Records that somebody had touched before it was undone, by name; the first hundred. */
  touched: { id: string; title: string }[];
  touchedCount: number;
}

const mostTouched = 100;

/** One change to many, with what could not be undone. Two statements; `NotFound` for a list that the actor may not change. */
export async function bulkChangeDetails(db: Database, actor: Actor, id: string): Promise<BulkChangeDetails> {
  const [change] = await db.query<Omit<BulkChangeDetails, 'touched'>>(
    `select b.id, b.list, b.field, b.value, b.replaced, b.state, b.changed_count as changed, b.undone_count as undone,
       jsonb_build_object('id', u.id, 'name', u.name) as "madeBy", b.made_at as "madeAt", b.expires_at as "expiresAt",
       (select count(*)::int from bulk_change_rows k where k.bulk_change_id = b.id and k.touched) as "touchedCount"
     from bulk_changes b join users u on u.id = b.made_by where b.id = $1`,
    [id],
  );
  if (change === undefined || !actor.permissions.has(bulkPermissions[change.list])) throw new NotFound();
  const { table, title } = bulkTables[change.list];
  const touched =
    change.touchedCount === 0
      ? []
      : await db.query<{ id: string; title: string }>(
          `select r.id, ${title} as title from bulk_change_rows k join ${table} r on r.id = k.record_id
           where k.bulk_change_id = $1 and k.touched and r.deleted_at is null order by title, r.id limit ${mostTouched}`,
          [id],
        );
  return { ...change, touched };
}
