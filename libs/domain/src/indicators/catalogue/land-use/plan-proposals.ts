import { leftOut, within } from '../../counted.js';
import type { BreakdownSql, Indicator, NameSource, SqlSpan } from '../../indicator.js';

/** Every proposal as `p` with its document `d` and what had become of it when the span ended. */
const proposals = ({ dayAfter }: SqlSpan): string => `
  plan_proposals p join plan_documents d on d.id = p.document_id
  cross join lateral (
    select coalesce((
      select s.outcome from plan_proposal_outcomes s
      where s.proposal_id = p.id and s.since < ${dayAfter}
      order by s.since desc, s.recorded_at desc, s.id desc limit 1
    ), 'open') as outcome
  ) at_end`;

/** The municipality's own, neither it nor its document in the bin. */
const own = `p.deleted_at is null and d.deleted_at is null and d.sender is null`;

const counted = (span: SqlSpan): string => `${proposals(span)} where ${own} and ${within('d.sent_on', span)}`;

const by = (key: string, names: NameSource): BreakdownSql => ({
  adds: true,
  names,
  sql: (span) => `select ${key} as key, count(*)::int as value from ${counted(span)} group by 1`,
});

/** 3.2.e Ehdotukset maakuntakaavan valmistelussa: sent in the span; what became of all of them is a stock at its end. */
export const planProposals: Indicator = {
  key: '3.2.e',
  kind: 'flow',
  unit: 'count',
  adds: true,
  parts: [
    { key: 'documents', unit: 'count' },
    { key: 'accepted', unit: 'count' },
    { key: 'partly', unit: 'count' },
    { key: 'notAccepted', unit: 'count' },
    { key: 'open', unit: 'count' },
  ],
  figure: (span) => `
    select
      count(*) filter (where ${within('d.sent_on', span)})::int as value,
      count(distinct d.id) filter (where ${within('d.sent_on', span)})::int as "documents",
      count(*) filter (where at_end.outcome = 'accepted')::int as "accepted",
      count(*) filter (where at_end.outcome = 'partly')::int as "partly",
      count(*) filter (where at_end.outcome = 'not')::int as "notAccepted",
      count(*) filter (where at_end.outcome = 'open')::int as "open"
    from ${proposals(span)}
    where ${own} and d.sent_on < ${span.dayAfter}`,
  records: (span) => `
    select 'plan_proposal' as kind, p.id, p.id as row_id, left(p.text, 200) as title, d.sent_on as on_day,
      null::uuid as company_id, null::text as company_name
    from ${counted(span)}`,
  breakdowns: {
    theme: by('p.theme', 'as-written'),
    outcome: by('at_end.outcome', 'plan-proposals.outcome'),
    type: by('d.kind', 'plan-proposals.kind'),
  },
  leftOutOf: (span) =>
    leftOut(
      { in_bin: 'p.deleted_at is not null or d.deleted_at is not null', of_others: 'd.sender is not null' },
      `plan_proposals p join plan_documents d on d.id = p.document_id where ${within('d.sent_on', span)}`,
    ),
};
