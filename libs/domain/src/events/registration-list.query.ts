import type { RegistrationSource, RegistrationState } from '@elinvoima/contracts';
import { Conditions, listPage, type Actor, type Database, type Page, type PageRequest } from '../platform/index.js';

interface Named {
  id: string;
  name: string;
}

export interface RegistrationRow {
  id: string;
  partyId: string;
  state: RegistrationState;
  source: RegistrationSource;
  company: Named | null;
  /** What was written where the company was asked, until it is linked to one. */
  companyName: string | null;
  contact: Named | null;
  name: string;
  email: string | null;
  phone: string | null;
  needs: string | null;
  /** The company whose business id was written, or whose name is much like it. */
  suggestion: Named | null;
  mailingsConsent: boolean;
  createdAt: Date;
  stateAt: Date;
}

export interface RegistrationFilter {
  state?: RegistrationState;
}

/** A business id as companies have it, written with or without its line. */
const writtenId = `regexp_replace(r.company_name, '^(\\d{7})-?(\\d)$', '\\1-\\2')`;
const from = `event_registrations r left join companies c on c.id = r.company_id left join contacts p on p.id = r.contact_id
  left join lateral (
    select known.id, known.name from companies known
    where r.company_name is not null and known.deleted_at is null
      and (lower(known.name) % lower(r.company_name) or known.business_id = ${writtenId})
    order by known.business_id = ${writtenId} desc nulls last, similarity(lower(known.name), lower(r.company_name)) desc, known.id limit 1
  ) near on true`;
const columns = `r.id, r.party_id as "partyId", r.state, r.source, r.company_name as "companyName",
  case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as company,
  case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.first_name || ' ' || p.last_name) end as contact,
  case when near.id is not null then jsonb_build_object('id', near.id, 'name', near.name) end as suggestion,
  r.mailings_consent as "mailingsConsent", r.name, r.email, r.phone, r.needs, r.created_at as "createdAt", r.state_at as "stateAt"`;

/** How to reach people, and what they eat, is for those who may read contacts; that somebody comes is the event's. */
const shownTo = ({ permissions }: Actor, row: RegistrationRow): RegistrationRow =>
  permissions.has('contacts.read') ? row : { ...row, email: null, phone: null, needs: null };

/** One page of registrations, the first to register first. One statement. */
export async function listRegistrations(
  db: Database,
  actor: Actor,
  eventId: string,
  { state }: RegistrationFilter,
  page: PageRequest,
): Promise<Page<RegistrationRow>> {
  const found = await listPage<RegistrationRow>(
    db,
    {
      select: columns,
      from,
      where: new Conditions()
        .add((bind) => `r.event_id = ${bind(eventId)}::uuid`)
        .addIf(state, (p) => `r.state = ${p}`),
      id: 'r.id',
      sorts: {
        createdAt: { expression: 'r.created_at', type: 'timestamptz' },
        name: { expression: 'r.name collate "fi-x-icu"', type: 'text' },
      },
      defaultSort: 'createdAt',
    },
    page,
  );
  return { ...found, items: found.items.map((row) => shownTo(actor, row)) };
}

export const registrationOf = async (db: Database, actor: Actor, id: string): Promise<RegistrationRow> =>
  shownTo(actor, await db.one<RegistrationRow>(`select ${columns} from ${from} where r.id = $1`, [id]));
