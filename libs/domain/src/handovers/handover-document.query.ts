import type { Day, GrowthPlan, InteractionType, NeedsBarrier, OwnedKind } from '@elinvoima/contracts';
import { describeOwned, ownedRecords, type OwnedWords } from '../assignments/index.js';
import type { Database } from '../platform/index.js';

export interface HandedMatter {
  kind: OwnedKind;
  id: string;
  title: string | null;
  dueOn: Day | null;
}

/** What the next colleague should know of a company before the first call. People by id only: names are read when it is opened. */
export interface HandedCompany {
  id: string;
  name: string;
  /** Whether the company itself was handed over, or only something that is open with it. */
  isHanded: boolean;
  contactIds: string[];
  lastTalk: { id: string; on: Day; type: InteractionType; subject: string; by: string | null } | null;
  matters: HandedMatter[];
  needs: { on: Day; growth: GrowthPlan | null; barriers: NeedsBarrier[] } | null;
  nextStep: { text: string; on: Day | null } | null;
}

export interface HandoverDocument {
  companies: HandedCompany[];
  /** What is about no company. */
  others: HandedMatter[];
}

type Row = Omit<HandedCompany, 'matters' | 'isHanded'>;

/** The document of what has just changed hands, as of now. */
export async function makeHandoverDocument(
  db: Database,
  items: readonly { kind: OwnedKind; id: string }[],
): Promise<HandoverDocument> {
  const words = await describeOwned(db, items);
  const companyOf = await companiesOf(db, items);
  const rows = await companyRows(db, [...new Set(companyOf.values())]);
  const matters = new Map<string, HandedMatter[]>();
  const others: HandedMatter[] = [];
  for (const { kind, id } of items) {
    const found = words.get(id);
    if (kind === 'company' || found === undefined) continue;
    const company = companyOf.get(id);
    if (company === undefined) others.push(matterOf(found));
    else matters.set(company, [...(matters.get(company) ?? []), matterOf(found)]);
  }
  const handed = new Set(items.filter(({ kind }) => kind === 'company').map(({ id }) => id));
  return {
    companies: rows.map((row) => {
      const own = (matters.get(row.id) ?? []).toSorted(byDay);
      return { ...row, isHanded: handed.has(row.id), matters: own, nextStep: row.nextStep ?? firstPromise(own) };
    }),
    others: others.toSorted(byDay),
  };
}

const matterOf = ({ kind, id, title, dueOn }: OwnedWords): HandedMatter => ({ kind, id, title, dueOn });

const byDay = (a: HandedMatter, b: HandedMatter): number => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9');

/** What comes next where no enquiry says so, or where its next step may not be seen. */
export function firstPromise(matters: readonly HandedMatter[]): HandedCompany['nextStep'] {
  const first = matters.find(({ kind, title }) => kind === 'follow_up' && title !== null);
  return first === undefined ? null : { text: first.title ?? '', on: first.dueOn };
}

/** Which company each record is about; one statement a kind. */
async function companiesOf(
  db: Database,
  items: readonly { kind: OwnedKind; id: string }[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const kind of new Set(items.map((item) => item.kind))) {
    const { table, companyId } = ownedRecords[kind];
    if (companyId === null) continue;
    const rows = await db.query<{ id: string; company: string }>(
      `select r.id, c.id as company from ${table} r join companies c on c.id = ${companyId} and c.deleted_at is null where r.id = any($1::uuid[])`,
      [items.filter((item) => item.kind === kind).map(({ id }) => id)],
    );
    for (const { id, company } of rows) found.set(id, company);
  }
  return found;
}

/** One statement. Notes and what was told in confidence are left out. */
const companyRows = (db: Database, ids: readonly string[]): Promise<Row[]> =>
  db.query<Row>(
    `select c.id, c.name,
       array(select cr.contact_id from contact_roles cr join contacts p on p.id = cr.contact_id
             where cr.company_id = c.id and p.deleted_at is null and p.restricted_on is null order by cr.contact_id limit 10) as "contactIds",
       (select jsonb_build_object('id', i.id, 'on', i.occurred_on, 'type', i.type, 'subject', i.subject,
                 'by', (select string_agg(u.name, ', ' order by u.name) from interaction_staff s join users u on u.id = s.user_id where s.interaction_id = i.id))
        from interaction_companies ic join interactions i on i.id = ic.interaction_id
        where ic.company_id = c.id and i.status = 'complete' and i.deleted_at is null
        order by i.occurred_at desc, i.id desc limit 1) as "lastTalk",
       (select jsonb_build_object('on', n.assessed_on, 'growth', n.growth, 'barriers', n.barriers)
        from needs_assessments n where n.company_id = c.id and n.deleted_at is null
        order by n.assessed_on desc, n.id desc limit 1) as needs,
       (select jsonb_build_object('text', q.next_step, 'on', q.next_step_on)
        from enquiries q where q.company_id = c.id and q.deleted_at is null and q.next_step is not null
          and q.stage not in ('lost', 'realised', 'not_realised')
        order by q.next_step_on nulls last, q.id limit 1) as "nextStep"
     from companies c where c.id = any($1::uuid[]) order by c.name collate "fi-x-icu", c.id`,
    [ids],
  );
