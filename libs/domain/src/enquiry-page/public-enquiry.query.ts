import type { EnquiryKind, EnquiryStage, Language } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';
import type { PublicSiteName } from './public-sites.query.js';

/** What an asker's link shows: their own words, where it is, and whom to turn to. No reason or note of the house. */
export interface PublicEnquiry {
  id: string;
  kind: EnquiryKind;
  language: Language;
  receivedAt: Date;
  stage: EnquiryStage;
  firstAnsweredAt: Date | null;
  answerDueAt: Date | null;
  wantsMails: boolean;
  /** Whether there is an address that mails could go to. */
  mayBeMailed: boolean;
  contact: { name: string; email: string; phone: string | null } | null;
  requirement: Record<string, unknown>;
  askedSites: PublicSiteName[];
  steps: { stage: EnquiryStage; since: string }[];
  messages: { text: string; sentAt: string }[];
}

/** One statement; null for what has gone to the bin. */
export async function publicEnquiry(db: Database, id: string): Promise<PublicEnquiry | null> {
  const [found] = await db.query<PublicEnquiry>(
    `select q.id, q.kind, coalesce(f.language, 'fi') as language, q.received_at as "receivedAt", q.stage, q.requirement,
       q.first_answered_at as "firstAnsweredAt", f.answer_due_at as "answerDueAt", coalesce(f.wants_mails, false) as "wantsMails",
       q.asker_email is not null as "mayBeMailed",
       case when u.id is not null then jsonb_build_object('name', u.name, 'email', u.email, 'phone', u.phone) end as contact,
       coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'kind', s.kind) order by s.name, s.id)
         from enquiry_asked_sites a join sites s on s.id = a.site_id and s.is_public and s.deleted_at is null
         where a.enquiry_id = q.id), '[]') as "askedSites",
       (select jsonb_agg(jsonb_build_object('stage', c.stage, 'since', c.since) order by c.since desc, c.id desc)
         from enquiry_stages c where c.enquiry_id = q.id) as steps,
       coalesce((select jsonb_agg(jsonb_build_object('text', m.text, 'sentAt', m.sent_at) order by m.sent_at desc, m.id desc)
         from enquiry_messages m where m.enquiry_id = q.id), '[]') as messages
     from enquiries q
     left join enquiry_forms f on f.enquiry_id = q.id
     left join users u on u.id = q.owner_id and u.disabled_at is null
     where q.id = $1 and q.deleted_at is null`,
    [id],
  );
  return found ?? null;
}
