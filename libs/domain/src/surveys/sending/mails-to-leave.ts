import {
  addDays,
  dayOf,
  instantAt,
  type Language,
  type SurveyInvitationState,
  type SurveyKind,
} from '@elinvoima/contracts';
import type { Database, OutboxMail, RenderPurpose } from '../../platform/index.js';
import type { Suppressions } from '../../recipients/index.js';
import { causeHolds } from './cause-holds.js';
import { askedMeanwhile } from './lately-asked.js';

/** A wave that stands for a quarter is longer than anybody should wait: an answer after a service is asked for within these. */
const daysToAnswer = 30;

export interface Invited {
  mailId: string;
  invitationId: string;
  surveyId: string;
  contactId: string;
  companyId: string | null;
  kind: SurveyKind;
  state: SurveyInvitationState;
  language: Language;
  firstName: string;
  inBin: boolean;
  /** What led to it is there no more. */
  causeGone: boolean;
  /** What the survey says of itself, in the invitation's language. */
  intro: string;
  anonymous: boolean;
  closesAt: Date;
  atOnce: boolean;
  /** Somebody holds the wave's mails. */
  paused: boolean;
  /** Closed, or sending was ended for good. */
  ended: boolean;
  /** Of the step that the mail carries; null of a mail that another one has replaced. */
  step: number | null;
}

export interface ToLeave {
  mail: OutboxMail;
  to: Invited;
}

/**
 * Whom these mails ask, by the mails' ids. Locked while mails are being claimed, in the order of their ids: an answer or an opt-out
 * that comes meanwhile waits, and none is overlooked. One statement.
 */
export async function invitedBy(
  db: Database,
  now: Date,
  mails: readonly OutboxMail[],
  purpose: RenderPurpose,
): Promise<ReadonlyMap<string, Invited>> {
  const rows = await db.query<Invited>(
    `select m.mail_id as "mailId", i.id as "invitationId", i.contact_id as "contactId", i.company_id as "companyId", w.kind, i.state,
       i.language, p.first_name as "firstName", p.deleted_at is not null as "inBin", not (${causeHolds}) as "causeGone",
       v.survey_id as "surveyId", v.definition -> 'intro' ->> i.language as intro,
       coalesce((v.definition ->> 'anonymous')::boolean, false) as anonymous,
       case when w.kind = 'triggered' then least(w.closes_at, $4::timestamptz) else w.closes_at end as "closesAt",
       w.at_once as "atOnce", w.paused_at is not null and w.state <> 'closed' and w.stopped_at is null as paused,
       (w.state = 'closed' or w.closes_at <= $3::timestamptz or w.stopped_at is not null) as ended, s.step
     from unnest($1::uuid[], $2::uuid[]) as m (mail_id, invitation_id)
     join survey_invitations i on i.id = m.invitation_id
     join contacts p on p.id = i.contact_id
     join survey_waves w on w.id = i.wave_id
     join survey_versions v on v.id = w.survey_version_id
     left join survey_invitation_mails s on s.invitation_id = i.id and s.mail_id = m.mail_id
     order by i.id ${purpose === 'send' ? 'for update of i' : ''}`,
    [
      mails.map(({ id }) => id),
      mails.map(({ reference }) => reference['invitationId']),
      now,
      instantAt(addDays(dayOf(now), daysToAnswer + 1)),
    ],
  );
  return new Map(rows.map((row) => [row.mailId, row]));
}

/**
 * Those that are still to leave, asked in the transaction that claims them: things may have changed since the wave was sent. What
 * became of the others' invitations is noted. `claimed` are all mails that are being claimed.
 */
export async function stillWanted(
  db: Database,
  suppressions: Suppressions,
  now: Date,
  mails: readonly ToLeave[],
  claimed: readonly string[],
): Promise<ToLeave[]> {
  const inTurn = mails.filter(({ to }) => !to.ended && isInTurn(to));
  const suppressed = await suppressedAmong(suppressions, inTurn);
  const gone = new Set(inTurn.filter(({ to }) => to.inBin || (to.step === 0 && to.causeGone)));
  const open = inTurn.filter((one) => !suppressed.has(one) && !gone.has(one));
  const tooSoon = await askedMeanwhile(
    db,
    now,
    open.filter(({ to }) => to.step === 0).map(({ to }) => to),
    claimed,
    new Set(open.filter(({ to }) => to.step !== 0).map(({ to }) => to.invitationId)),
  );
  const wanted = open.filter(({ to }) => !(to.step === 0 && tooSoon.has(to.invitationId)));
  const leaves = new Set(wanted);
  const stays = inTurn.filter((one) => !leaves.has(one));
  if (stays.length > 0)
    await db.query(
      `update survey_invitations i set state = n.state from unnest($1::uuid[], $2::text[]) as n (id, state) where i.id = n.id`,
      [
        stays.map(({ to }) => to.invitationId),
        stays.map((one) => (gone.has(one) && !suppressed.has(one) ? 'ineligible' : 'suppressed')),
      ],
    );
  return wanted;
}

/** Not answered, not replaced by another mail, not sent before. */
const isInTurn = ({ step, state }: Invited): boolean => step !== null && state === (step === 0 ? 'queued' : 'sent');

/** One statement for each survey. */
async function suppressedAmong(suppressions: Suppressions, mails: readonly ToLeave[]): Promise<ReadonlySet<ToLeave>> {
  const found = new Set<ToLeave>();
  for (const surveyId of new Set(mails.map(({ to }) => to.surveyId))) {
    const group = mails.filter(({ to }) => to.surveyId === surveyId);
    const emails = await suppressions.among(
      group.map(({ mail }) => mail.recipient),
      'survey',
      surveyId,
    );
    for (const one of group) if (emails.has(one.mail.recipient)) found.add(one);
  }
  return found;
}
