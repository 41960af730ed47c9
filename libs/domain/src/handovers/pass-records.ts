import type { Day, OwnedKind } from '@elinvoima/contracts';
import { ownedRecords } from '../assignments/index.js';
import type { Audit } from '../audit/index.js';
import { hasPart, letIntoCircle } from '../enquiries/index.js';
import type { Actor, Database } from '../platform/index.js';

/** SQL: what of a kind is still to be looked after on a day. */
const openOf = (kind: OwnedKind, day: string): string =>
  `r.deleted_at is null and (${ownedRecords[kind].open.replaceAll('$day', `${day}::date`)})`;

/** How much of each kind a colleague looks after. One statement. */
export async function countOwned(
  db: Database,
  ownerId: string,
  kinds: readonly OwnedKind[],
  day: Day,
): Promise<{ kind: OwnedKind; count: number }[]> {
  return db.query(
    kinds
      .map((kind, position) => {
        const { table, owner } = ownedRecords[kind];
        return `select '${kind}' as kind, count(*)::int as count, ${position} as position from ${table} r where r.${owner} = $1 and $2::date is not null and ${openOf(kind, '$2')}`;
      })
      .join(' union all ') + ' order by position',
    [ownerId, day],
  );
}

/** SQL: the receiver `$2` is not disqualified in the case. What one may have no part in stays with who has it. */
function mayGetPart(kind: OwnedKind): string {
  if (kind === 'enquiry') return hasPart('r.id', '$2');
  return kind === 'case_task' ? hasPart('r.enquiry_id', '$2') : 'true';
}

interface Passing {
  kind: OwnedKind;
  from: string;
  to: string;
  /** Only these, when given. */
  ids?: readonly string[];
  /** What has meanwhile been finished stays with who finished it. */
  openOn?: Day;
}

/** Gives records of a kind to another owner, each with its own entry in the trail. Answers which. */
export async function passRecords(db: Database, audit: Audit, actor: Actor, passing: Passing): Promise<string[]> {
  const { kind, from, to, ids = null, openOn = null } = passing;
  const { table, owner } = ownedRecords[kind];
  const moved = await db.query<{ id: string }>(
    `update ${table} r set ${owner} = $2, version = r.version + 1, updated_at = now()
     where r.${owner} = $1 and ($3::uuid[] is null or r.id = any($3::uuid[]))
       and r.deleted_at is null and ($4::date is null or (${openOf(kind, '$4')}))
       and ${mayGetPart(kind)}
     returning r.id`,
    [from, to, ids, openOn],
  );
  const passed = moved.map(({ id }) => id);
  // Who takes over a task in a confidential case has to find it.
  if (kind === 'case_task') {
    const cases = await db.query<{ id: string }>('select enquiry_id as id from case_tasks where id = any($1::uuid[])', [
      passed,
    ]);
    await letIntoCircle(
      db,
      audit,
      actor,
      cases.map(({ id }) => id),
      to,
    );
  }
  await audit.recordMany(actor, 'hand-over', kind, passed, { ownerId: [from, to] });
  return passed;
}

/** What has had no other owner since it was handed over: told by the trail, where the handover stands behind its records. */
export const itemsUntouchedSince = (
  db: Database,
  handoverId: string,
): Promise<{ kind: OwnedKind; objectId: string }[]> =>
  db.query(
    `select i.kind, i.object_id as "objectId" from handover_items i
     where i.handover_id = $1 and not exists (
       select from audit_entries e
       where e.object_kind = i.kind and e.object_id = i.object_id and e.changes ? 'ownerId'
         and e.seq > (select max(h.seq) from audit_entries h
                      where h.object_kind = 'handover' and h.object_id = $1 and h.action = 'hand-over'))`,
    [handoverId],
  );
