import { outcomeAskedAfterDays } from '../../../referrals/index.js';
import { leftOut, within } from '../../counted.js';
import type { Indicator, SqlGiven, SqlSpan } from '../../indicator.js';

const sent = (span: SqlSpan): string => within('r.sent_on', span);

/** Sixty days have passed since it was sent. */
const isDue = (given: SqlGiven): string =>
  `r.sent_on + ${outcomeAskedAfterDays} <= (${given.now()} at time zone 'Europe/Helsinki')::date`;

const counted = (span: SqlSpan): string => `
  from referrals r
  left join partners k on k.id = r.partner_id
  left join companies c on c.id = r.company_id and c.deleted_at is null
  where r.deleted_at is null and r.withdrawn_on is null and ${sent(span)}`;

/** 3.1.g Palveluohjaukset. */
export const referrals: Indicator = {
  key: '3.1.g',
  kind: 'flow',
  unit: 'count',
  adds: true,
  parts: [
    { key: 'knownShare', unit: 'percent' },
    { key: 'due', unit: 'count' },
    { key: 'known', unit: 'count' },
    { key: 'helped', unit: 'count' },
  ],
  figure: (span, given) => `
    select count(*)::int as value,
      -- "Could not be found out" is no known outcome, and no failure either.
      round(100.0 * count(*) filter (where referral.due and referral.known) / nullif(count(*) filter (where referral.due), 0), 1)::float8 as "knownShare",
      count(*) filter (where referral.due)::int as "due",
      count(*) filter (where referral.due and referral.known)::int as "known",
      count(*) filter (where referral.due and referral.outcome in ('started', 'done'))::int as "helped"
    from (
      select ${isDue(given)} as due, r.outcome, r.outcome is not null and r.outcome <> 'unknown' as known
      ${counted(span)}
    ) referral`,
  records: (span) => `
    select 'referral' as kind, r.id, r.id as row_id, concat_ws(' → ', r.need, coalesce(k.name, r.recipient_unit)) as title,
      r.sent_on as on_day, c.id as company_id, c.name as company_name
    ${counted(span)}`,
  breakdowns: {
    recipient: {
      adds: true,
      names: 'as-written',
      sql: (span) => `
        select coalesce(k.name, r.recipient_unit) as key, count(*)::int as value
        ${counted(span)}
        group by 1`,
    },
    channel: {
      adds: true,
      names: 'referrals.way',
      sql: (span) => `select r.way as key, count(*)::int as value ${counted(span)} group by 1`,
    },
  },
  leftOutOf: (span) =>
    leftOut(
      {
        in_bin: 'r.deleted_at is not null',
        withdrawn: 'r.withdrawn_on is not null',
      },
      `referrals r where ${sent(span)}`,
    ),
};
