import { isRestricted } from '../contacts/index.js';
import { RuleBroken, type Changes, type Database, type Fault } from '../platform/index.js';

/** Who took part, by id: outside the municipality, and of it. */
export interface InteractionParties {
  companyIds: string[];
  contactIds: string[];
  partnerIds: string[];
  staffIds: string[];
}

export const partyFields = [
  'companyIds',
  'contactIds',
  'partnerIds',
  'staffIds',
] as const satisfies (keyof InteractionParties)[];

/** Where each list is kept, which records there are for it, and which of these may not be newly added. A colleague who has left did take part then. */
const lists = {
  companyIds: {
    table: 'interaction_companies',
    column: 'company_id',
    known: 'select id, false as restricted from companies where deleted_at is null',
    unknown: 'company-unknown',
  },
  contactIds: {
    table: 'interaction_contacts',
    column: 'contact_id',
    known: `select id, ${isRestricted('contacts')} as restricted from contacts where deleted_at is null`,
    unknown: 'contact-unknown',
  },
  partnerIds: {
    table: 'interaction_partners',
    column: 'partner_id',
    known: 'select id, false as restricted from partners where deleted_at is null',
    unknown: 'partner-unknown',
  },
  staffIds: {
    table: 'interaction_staff',
    column: 'user_id',
    known: 'select id, false as restricted from users',
    unknown: 'user-unknown',
  },
} as const;

export const noParties: InteractionParties = { companyIds: [], contactIds: [], partnerIds: [], staffIds: [] };

/** The four lists as they stand. One statement. */
export function partiesOf(db: Database, interactionId: string): Promise<InteractionParties> {
  const columns = partyFields.map((field) => {
    const { table, column } = lists[field];
    return `array(select ${column} from ${table} where interaction_id = $1 order by 1) as "${field}"`;
  });
  return db.one<InteractionParties>(`select ${columns.join(', ')}`, [interactionId]);
}

/** Faults of ids that were not there before and name no living record, or a person of whom nothing new may be written. One statement, none when nothing is added. */
export async function faultsOfAdded(
  db: Database,
  wanted: InteractionParties,
  current: InteractionParties,
): Promise<Fault[]> {
  const added = partyFields.flatMap((field) =>
    wanted[field].flatMap((id, position) => (current[field].includes(id) ? [] : [{ field, id, position }])),
  );
  if (added.length === 0) return [];
  const known = await db.query<{ field: keyof InteractionParties; id: string; restricted: boolean }>(
    partyFields
      .map(
        (field, n) =>
          `select '${field}' as field, k.id, k.restricted from (${lists[field].known}) k where k.id = any($${n + 1}::uuid[])`,
      )
      .join(' union all '),
    partyFields.map((field) => added.filter((party) => party.field === field).map(({ id }) => id)),
  );
  const restricted = new Map(known.map((row) => [`${row.field} ${row.id}`, row.restricted]));
  return added.flatMap(({ field, id, position }): Fault[] => {
    const pointer = `/${field}/${position}`;
    const is = restricted.get(`${field} ${id.toLowerCase()}`);
    if (is === undefined) return [{ pointer, code: lists[field].unknown }];
    return is ? [{ pointer, code: 'contact-restricted' }] : [];
  });
}

/** Refuses a list that names somebody twice; the primary keys would refuse it without a word. */
export function refuseRepeats(wanted: Partial<InteractionParties>): void {
  const repeating = partyFields.filter((field) => new Set(wanted[field]).size !== (wanted[field]?.length ?? 0));
  if (repeating.length > 0)
    throw new RuleBroken(repeating.map((field) => ({ pointer: `/${field}`, code: 'list-repeats' })));
}

/** Makes the stored lists equal to the wanted ones and tells what changed. */
export async function writeParties(
  db: Database,
  interactionId: string,
  wanted: InteractionParties,
  current: InteractionParties,
): Promise<Changes> {
  const changes: Changes = {};
  for (const field of partyFields) {
    const { table, column } = lists[field];
    const gone = current[field].filter((id) => !wanted[field].includes(id));
    const added = wanted[field].filter((id) => !current[field].includes(id));
    if (gone.length + added.length === 0) continue;
    if (gone.length > 0)
      await db.query(`delete from ${table} where interaction_id = $1 and ${column} = any($2::uuid[])`, [
        interactionId,
        gone,
      ]);
    if (added.length > 0)
      await db.query(`insert into ${table} (interaction_id, ${column}) select $1, unnest($2::uuid[])`, [
        interactionId,
        added,
      ]);
    changes[field] = [current[field].length === 0 ? null : current[field], wanted[field]];
  }
  return changes;
}
