import type { Day, Period, ReferralOutcome, ReferralState, ReferralWay } from '@elinvoima/contracts';
import {
  Conditions,
  NotFound,
  likeLiteral,
  listPage,
  type Database,
  type OutboxState,
  type Page,
  type PageRequest,
} from '../platform/index.js';
import { outcomeAskedAfterDays } from './outcome-promise.js';
import type { ReferralMailKind } from './referral-mail.entity.js';

export interface ReferralFilter {
  /** Part of the need, or of the name of the company, person or recipient. */
  q?: string;
  state?: ReferralState;
  /** Sent in the period. */
  period?: Period;
  partnerId?: string;
  companyId?: string;
  ownerId?: string;
  interactionId?: string;
}

interface Named {
  id: string;
  name: string;
}

/** A referral as a list shows it on a day. */
export interface ReferralRow {
  id: string;
  need: string;
  company: Named | null;
  contact: Named | null;
  /** Somebody founding a company. */
  personName: string | null;
  partner: Named | null;
  recipientUnit: string | null;
  way: ReferralWay;
  consent: boolean;
  sentOn: Day;
  /** The day from which what came of it is asked and counted. */
  askOn: Day;
  state: ReferralState;
  outcome: ReferralOutcome | null;
  outcomeOn: Day | null;
  withdrawnOn: Day | null;
  /** The partner told the outcome by its link. */
  toldByPartner: boolean;
  owner: Named | null;
  updatedAt: Date;
  version: number;
}

export interface ReferralDetails extends ReferralRow {
  interaction: { id: string; title: string } | null;
  followUp: { id: string; dueOn: Day; done: boolean } | null;
  notes: string | null;
  consentedOn: Day | null;
  recipientEmail: string | null;
  /** The partner's own address. */
  partnerEmail: string | null;
  outcomeComment: string | null;
  /** The mails to the partner, the first one first. */
  mails: { kind: ReferralMailKind; on: Day; to: string; state: OutboxState | null }[];
  createdAt: Date;
}

const named = (alias: string, name: string): string =>
  `case when ${alias}.id is not null then jsonb_build_object('id', ${alias}.id, 'name', ${name}) end`;

/** SQL: where a referral `r` is on the day of the placeholder. */
const stateOn = (day: string): string => `case
  when r.withdrawn_on is not null then 'withdrawn'
  when r.outcome is not null then 'told'
  when r.sent_on + ${outcomeAskedAfterDays} <= ${day}::date then 'to_ask'
  else 'waiting' end`;

const columns = (
  day: string,
): string => `r.id, r.need, ${named('c', 'c.name')} as company, ${named('p', `p.first_name || ' ' || p.last_name`)} as contact,
  r.person_name as "personName", ${named('k', 'k.name')} as partner, r.recipient_unit as "recipientUnit", r.way, r.consent,
  r.sent_on::text as "sentOn", (r.sent_on + ${outcomeAskedAfterDays})::text as "askOn", ${stateOn(day)} as state,
  r.outcome, r.outcome_on::text as "outcomeOn", r.withdrawn_on::text as "withdrawnOn",
  r.told_by_partner as "toldByPartner", ${named('u', 'u.name')} as owner,
  r.updated_at as "updatedAt", r.version`;

const from = `referrals r left join companies c on c.id = r.company_id left join contacts p on p.id = r.contact_id
  left join partners k on k.id = r.partner_id left join users u on u.id = r.owner_id`;

/** One page of referrals as they stand on a day. One statement, two with a total. */
export function listReferrals(
  db: Database,
  filter: ReferralFilter,
  page: PageRequest,
  day: Day,
): Promise<Page<ReferralRow>> {
  const where = new Conditions()
    .add('r.deleted_at is null')
    .addIf(
      filter.q ? `%${likeLiteral(filter.q.trim().toLowerCase())}%` : undefined,
      (like) => `lower(r.need) like ${like} or lower(c.name) like ${like} or lower(r.person_name) like ${like}
        or lower(p.first_name || ' ' || p.last_name) like ${like} or lower(k.name) like ${like} or lower(r.recipient_unit) like ${like}`,
    )
    .addIf(filter.partnerId, (id) => `r.partner_id = ${id}::uuid`)
    .addIf(filter.companyId, (id) => `r.company_id = ${id}::uuid`)
    .addIf(filter.ownerId, (id) => `r.owner_id = ${id}::uuid`)
    .addIf(filter.interactionId, (id) => `r.interaction_id = ${id}::uuid`);
  const { state, period } = filter;
  if (state !== undefined) where.add((bind) => `${stateOn(bind(day))} = ${bind(state)}`);
  if (period !== undefined)
    where.add((bind) => `r.sent_on >= ${bind(period.firstDay)}::date and r.sent_on < ${bind(period.dayAfter)}::date`);
  return listPage<ReferralRow>(
    db,
    {
      select: columns(`'${day}'`),
      from,
      where,
      id: 'r.id',
      sorts: {
        sentOn: { expression: 'r.sent_on', type: 'date' },
        updatedAt: { expression: 'r.updated_at', type: 'timestamptz' },
      },
      defaultSort: '-sentOn',
    },
    page,
  );
}

/** One referral as it stands on a day. One statement; `NotFound` also for what lies in the bin. */
export async function referralDetails(db: Database, id: string, day: Day): Promise<ReferralDetails> {
  const [referral] = await db.query<ReferralDetails>(
    `select ${columns('$2')}, r.notes, r.created_at as "createdAt", r.consented_on::text as "consentedOn", r.recipient_email as "recipientEmail",
       k.email as "partnerEmail", r.outcome_comment as "outcomeComment",
       (select coalesce(jsonb_agg(jsonb_build_object('kind', m.kind, 'on', m.put_on, 'to', m.recipient, 'state', o.state) order by m.put_on, o.id), '[]')
         from referral_mails m left join outbox_mails o on o.id = m.outbox_mail_id where m.referral_id = r.id) as mails,
       case when i.id is not null then jsonb_build_object('id', i.id, 'title', i.subject) end as interaction,
       case when f.id is not null then jsonb_build_object('id', f.id, 'dueOn', f.due_on, 'done', f.done_at is not null) end as "followUp"
     from ${from} left join interactions i on i.id = r.interaction_id and i.deleted_at is null
       left join follow_ups f on f.id = r.follow_up_id and f.deleted_at is null
     where r.id = $1 and r.deleted_at is null`,
    [id, day],
  );
  if (referral === undefined) throw new NotFound();
  return referral;
}
