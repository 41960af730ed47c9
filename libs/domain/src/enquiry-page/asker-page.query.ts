import type { Language } from '@elinvoima/contracts';
import { visibleEnquiry } from '../enquiries/index.js';
import { NotFound, inUtc, type Actor, type Database } from '../platform/index.js';

/** What staff see of an asker's own page. */
export interface AskerPage {
  /** Whether a link works. */
  isFollowed: boolean;
  language: Language | null;
  wantsMails: boolean;
  companyName: string | null;
  businessId: string | null;
  answerDueAt: Date | null;
  askedSites: { id: string; name: string }[];
  messages: { id: string; text: string; sentAt: string }[];
}

/** One statement by key; `NotFound` for what is not the actor's to know. */
export async function askerPage(db: Database, actor: Actor, enquiryId: string): Promise<AskerPage> {
  const [page] = await db.query<AskerPage>(
    `select exists (select 1 from enquiry_link_tokens t where t.enquiry_id = $1 and t.revoked_at is null) as "isFollowed",
       f.language, coalesce(f.wants_mails, false) as "wantsMails", f.company_name as "companyName", f.business_id as "businessId",
       q.promised_answer_at as "answerDueAt",
       coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name) order by s.name, s.id)
         from enquiry_asked_sites a join sites s on s.id = a.site_id and s.deleted_at is null where a.enquiry_id = $1), '[]') as "askedSites",
       coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'text', m.text, 'sentAt', ${inUtc('m.sent_at')}) order by m.sent_at desc, m.id desc)
         from enquiry_messages m where m.enquiry_id = $1), '[]') as messages
     from enquiries q left join enquiry_forms f on f.enquiry_id = q.id where q.id = $1 and q.deleted_at is null and ${visibleEnquiry('q', actor)}`,
    [enquiryId],
  );
  if (page === undefined) throw new NotFound();
  return page;
}
