import type { Day, HandoverState, OwnedKind } from '@elinvoima/contracts';
import { ownedRecords } from '../assignments/index.js';
import { visibleEnquiry } from '../enquiries/index.js';
import { mayKnowFollowUp } from '../follow-ups/index.js';
import {
  Conditions,
  NotFound,
  listPage,
  type Actor,
  type Database,
  type Page,
  type PageRequest,
} from '../platform/index.js';
import { firstPromise, type HandedCompany, type HandoverDocument } from './handover-document.query.js';
import { handsOverForAll } from './handover.service.js';

interface Named {
  id: string;
  name: string;
}

export interface HandoverRow {
  id: string;
  from: Named;
  to: Named;
  kinds: OwnedKind[];
  counts: { kind: OwnedKind; count: number; givenBack: number }[];
  startsOn: Day;
  untilOn: Day | null;
  note: string | null;
  state: HandoverState;
  handedOverAt: Date | null;
  endedAt: Date | null;
  createdAt: Date;
  createdBy: Named | null;
}

export interface HandoverDetails extends HandoverRow {
  document: {
    companies: (Omit<HandedCompany, 'contactIds'> & { contacts: Named[] })[];
    others: HandoverDocument['others'];
  } | null;
}

const columns = `h.id, jsonb_build_object('id', f.id, 'name', f.name) as "from", jsonb_build_object('id', t.id, 'name', t.name) as "to",
  h.kinds, h.starts_on::text as "startsOn", h.until_on::text as "untilOn", h.note, h.state,
  h.handed_over_at as "handedOverAt", h.ended_at as "endedAt", h.created_at as "createdAt",
  (select jsonb_build_object('id', u.id, 'name', u.name) from users u where u.id = h.created_by) as "createdBy",
  (select coalesce(jsonb_agg(jsonb_build_object('kind', n.kind, 'count', n.count, 'givenBack', n.back) order by n.kind), '[]')
   from (select i.kind, count(*)::int as count, count(*) filter (where i.given_back)::int as back
         from handover_items i where i.handover_id = h.id group by i.kind) n) as counts`;

const source = `handovers h join users f on f.id = h.from_user_id join users t on t.id = h.to_user_id`;

/** Null when the actor may see everybody's. */
const onlyOf = (actor: Actor): string | null => (handsOverForAll(actor) ? null : actor.id);

/** Handovers that the actor gave or received, or everybody's; newest first. One statement, two with a total. */
export async function listHandovers(db: Database, actor: Actor, page: PageRequest): Promise<Page<HandoverRow>> {
  const where = new Conditions().addIf(
    onlyOf(actor),
    (p) => `h.from_user_id = ${p}::uuid or h.to_user_id = ${p}::uuid`,
  );
  return listPage<HandoverRow>(
    db,
    {
      select: columns,
      from: source,
      where,
      id: 'h.id',
      sorts: { createdAt: { expression: 'h.created_at', type: 'timestamptz' } },
      defaultSort: '-createdAt',
    },
    page,
  );
}

/** One handover with its document; names of people are read now, so that whoever has been erased is gone from it too. */
export async function handoverDetails(db: Database, actor: Actor, id: string): Promise<HandoverDetails> {
  const [row] = await db.query<HandoverRow & { document: HandoverDocument | null }>(
    `select ${columns}, h.document from ${source} where h.id = $1 and ($2::uuid is null or h.from_user_id = $2 or h.to_user_id = $2)`,
    [id, onlyOf(actor)],
  );
  if (row === undefined) throw new NotFound();
  if (row.document === null || !actor.permissions.has('companies.read')) return { ...row, document: null };
  const ids = row.document.companies.flatMap(({ contactIds }) => contactIds);
  const people = actor.permissions.has('contacts.read') ? await namesOf(db, ids) : new Map<string, string>();
  const known = await visibleAroundEnquiries(db, actor, row.document);
  const mayOpen = ({ kind, id }: { kind: OwnedKind; id: string }): boolean =>
    aroundEnquiries.has(kind) ? known.has(id) : actor.permissions.has(ownedRecords[kind].permission);
  return {
    ...row,
    document: {
      others: row.document.others.filter(mayOpen),
      companies: row.document.companies.map(({ contactIds, ...company }) => ({
        ...company,
        matters: company.matters.filter(mayOpen),
        // It may be an enquiry's or a promise's.
        nextStep:
          actor.permissions.has('enquiries.confidential') && actor.permissions.has('follow-ups.read')
            ? company.nextStep
            : firstPromise(company.matters.filter(mayOpen)),
        lastTalk: actor.permissions.has('interactions.read') ? company.lastTalk : null,
        needs: actor.permissions.has('needs-assessments.read') ? company.needs : null,
        contacts: contactIds.flatMap((contactId) => {
          const name = people.get(contactId);
          return name === undefined ? [] : [{ id: contactId, name }];
        }),
      })),
    },
  };
}

/** Kinds whose rows may be about an enquiry that not everybody may know of. */
const aroundEnquiries: ReadonlySet<OwnedKind> = new Set(['enquiry', 'case_task', 'follow_up']);

/** Which enquiries, tasks in them and promises of those that the paper names its reader may know of. */
async function visibleAroundEnquiries(
  db: Database,
  actor: Actor,
  { companies, others }: HandoverDocument,
): Promise<ReadonlySet<string>> {
  const matters = [...others, ...companies.flatMap((company) => company.matters)];
  const idsOf = (kind: OwnedKind): string[] =>
    actor.permissions.has(ownedRecords[kind].permission)
      ? matters.filter((matter) => matter.kind === kind).map(({ id }) => id)
      : [];
  const rows = await db.query<{ id: string }>(
    `select q.id from enquiries q where q.id = any($1::uuid[]) and ${visibleEnquiry('q', actor)}
     union all
     select t.id from case_tasks t join enquiries q on q.id = t.enquiry_id
     where t.id = any($2::uuid[]) and ${visibleEnquiry('q', actor)}
     union all
     select f.id from follow_ups f where f.id = any($3::uuid[]) and ${mayKnowFollowUp(actor)}`,
    // An enquiry's own circle may know of it whatever their role.
    [matters.filter(({ kind }) => kind === 'enquiry').map(({ id }) => id), idsOf('case_task'), idsOf('follow_up')],
  );
  return new Set(rows.map(({ id }) => id));
}

async function namesOf(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.query<Named>(
    `select id, first_name || ' ' || last_name as name from contacts where id = any($1::uuid[]) and deleted_at is null`,
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
