import { hashToken, type Database } from '../../platform/index.js';
import type { EventInvitationState, Language } from '@elinvoima/contracts';

/** Whom an invitation's link belongs to: of the person no more than the name and the company. */
export interface Invited {
  id: string;
  eventId: string;
  state: EventInvitationState;
  language: Language;
  contactId: string | null;
  companyId: string | null;
  name: string | null;
  companyName: string | null;
}

/** Null for what is unknown or of another purpose. One statement. */
export async function invitedBy(db: Database, token: string): Promise<Invited | null> {
  const [invited] = await db.query<Invited>(
    `select i.id, i.event_id as "eventId", i.state, coalesce(p.language, u.language, 'fi') as language,
       i.contact_id as "contactId", c.id as "companyId",
       coalesce(p.first_name || ' ' || p.last_name, u.name) as name, coalesce(c.name, k.name) as "companyName"
     from event_link_tokens t join event_invitations i on i.id = t.invitation_id
       left join contacts p on p.id = i.contact_id and p.deleted_at is null
       left join companies c on c.id = i.company_id and c.deleted_at is null
       left join users u on u.id = i.user_id left join partners k on k.id = i.partner_id
     where t.token_hash = $1 and t.purpose = 'invitation'`,
    [hashToken(token)],
  );
  return invited ?? null;
}
