import {
  proposalNeedsReason,
  publicSiteStatuses,
  siteProposalStates,
  type EnquiryKind,
  type EnquiryStage,
  type Language,
} from '@elinvoima/contracts';
import { inUtc, type Database } from '../platform/index.js';
import type { PublicSiteName } from './public-sites.query.js';

const inDiscussion = siteProposalStates.filter((state) => !proposalNeedsReason(state));

/** Stages an enquiry may have passed without anybody having told the asker of a place. */
const beforeProposing: readonly EnquiryStage[] = ['received', 'needs_assessed', 'lost'];

/** A public site that the asker came from or was told of; one that is both was proposed. */
export interface AskersSite extends PublicSiteName {
  origin: 'askedSite' | 'proposedSite';
}

/** What an asker's link shows: what they sent, where it is, and whom to turn to. No reason or note of the house. */
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
  /** As it was sent with the form; nothing where staff gave the link: what stands in the case by now may be our own words. */
  told: Record<string, unknown>;
  /** Those that the catalogue shows today. */
  sites: AskersSite[];
  steps: { stage: EnquiryStage; since: string }[];
  messages: { text: string; sentAt: string }[];
}

/**
 * One statement; null for what has gone to the bin. What is proposed shows once the enquiry has come that far:
 * until then it is a draft of the house.
 */
export async function publicEnquiry(db: Database, id: string): Promise<PublicEnquiry | null> {
  const [found] = await db.query<PublicEnquiry>(
    `select q.id, q.kind, coalesce(f.language, 'fi') as language, q.received_at as "receivedAt", q.stage, coalesce(f.told, '{}') as told,
       q.first_answered_at as "firstAnsweredAt", q.promised_answer_at as "answerDueAt", coalesce(f.wants_mails, false) as "wantsMails",
       q.asker_email is not null as "mayBeMailed",
       case when u.id is not null then jsonb_build_object('name', u.name, 'email', u.email, 'phone', u.phone) end as contact,
       coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', s.name, 'kind', s.kind,
           'origin', case when o.place is null then 'askedSite' else 'proposedSite' end) order by o.place, s.name, s.id)
         from (select site_id, max(place) as place from (
             select a.site_id, null::int as place from enquiry_asked_sites a where a.enquiry_id = q.id
             union all
             select p.site_id, p.place from site_proposals p where p.enquiry_id = q.id and p.state = any($2::text[])
               and exists (select 1 from enquiry_stages c where c.enquiry_id = q.id and c.stage <> all($4::text[]))) a
           group by site_id) o
         join sites s on s.id = o.site_id and s.is_public and s.deleted_at is null and s.status = any($3::text[])), '[]') as sites,
       (select jsonb_agg(jsonb_build_object('stage', c.stage, 'since', c.since) order by c.since desc, c.id desc)
         from enquiry_stages c where c.enquiry_id = q.id) as steps,
       coalesce((select jsonb_agg(jsonb_build_object('text', m.text, 'sentAt', ${inUtc('m.sent_at')}) order by m.sent_at desc, m.id desc)
         from enquiry_messages m where m.enquiry_id = q.id), '[]') as messages
     from enquiries q
     left join enquiry_forms f on f.enquiry_id = q.id
     left join users u on u.id = q.owner_id and u.disabled_at is null
     where q.id = $1 and q.deleted_at is null`,
    [id, inDiscussion, publicSiteStatuses, beforeProposing],
  );
  return found ?? null;
}
