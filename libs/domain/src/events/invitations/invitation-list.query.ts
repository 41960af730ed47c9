import type { EventInvitationState } from '@elinvoima/contracts';
import { Conditions, listPage, type Database, type Page, type PageRequest } from '../../platform/index.js';

interface Named {
  id: string;
  name: string;
}

export interface InvitationRow {
  id: string;
  name: string;
  /** The company, the partner's own name or the colleague's unit. */
  organisation: string | null;
  company: Named | null;
  contactId: string | null;
  state: EventInvitationState;
  /** How many times it has been sent. */
  round: number;
  lastSentAt: Date | null;
  answeredAt: Date | null;
}

/** One page of an event's invitations by name. One statement, two with a total. */
export function listInvitations(
  db: Database,
  eventId: string,
  { state }: { state?: EventInvitationState },
  page: PageRequest,
): Promise<Page<InvitationRow>> {
  const name = `coalesce(p.first_name || ' ' || p.last_name, u.name, k.name, c.name)`;
  return listPage<InvitationRow>(
    db,
    {
      select: `i.id, ${name} as name, coalesce(c.name, u.unit) as organisation, i.contact_id as "contactId",
        case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as company,
        i.state, i.round, i.last_sent_at as "lastSentAt", i.answered_at as "answeredAt"`,
      from: `event_invitations i left join contacts p on p.id = i.contact_id left join companies c on c.id = i.company_id
        left join partners k on k.id = i.partner_id left join users u on u.id = i.user_id`,
      where: new Conditions()
        .add((bind) => `i.event_id = ${bind(eventId)}::uuid`)
        .addIf(state, (p) => `i.state = ${p}`),
      id: 'i.id',
      sorts: { name: { expression: `${name} collate "fi-x-icu"`, type: 'text' } },
      defaultSort: 'name',
    },
    page,
  );
}

/** How many invitations stand in each state, and how many may be sent once more. One statement. */
export const invitationCounts = (
  db: Database,
  eventId: string,
  now: Date,
): Promise<Record<EventInvitationState, number> & { again: number }> =>
  db.one(
    `select count(*) filter (where state = 'queued')::int as queued, count(*) filter (where state = 'sent')::int as sent,
       count(*) filter (where state = 'signed_up')::int as signed_up, count(*) filter (where state = 'declined')::int as declined,
       count(*) filter (where state = 'bounced')::int as bounced, count(*) filter (where state = 'suppressed')::int as suppressed,
       count(*) filter (where state = 'sent' and last_sent_at < $2::timestamptz - interval '1 day')::int as again
     from event_invitations where event_id = $1`,
    [eventId, now],
  );
