import { leftOut, within } from '../../counted.js';
import type { Breakdowns, Indicator, NameSource, SqlGiven, SqlSpan } from '../../indicator.js';

const received = (span: SqlSpan): string => within('f.received_on', span);
const counted = (span: SqlSpan): string => `from feedback f where f.deleted_at is null and ${received(span)}`;

const kept = 'f.answered_on <= f.answer_due_on';
/** The promise is kept or broken: answered, or its day has passed without an answer. Anonymous ones that cannot be answered are neither. */
const isSettled = (given: SqlGiven): string =>
  `f.cannot_answer_reason is null and (f.answered_on is not null or f.answer_due_on < (${given.now()} at time zone 'Europe/Helsinki')::date)`;

const ofTone = (tone: string): string =>
  `round(100.0 * count(*) filter (where f.tone = '${tone}') / nullif(count(*), 0), 1)::float8`;

const by = (column: string, names: NameSource): Breakdowns['topic'] => ({
  adds: true,
  names,
  sql: (span) => `select ${column} as key, count(*)::int as value ${counted(span)} group by 1`,
});

/** T.e Palaute. */
export const feedback: Indicator = {
  key: 'T.e',
  kind: 'flow',
  unit: 'count',
  adds: true,
  parts: [
    { key: 'withinPromise', unit: 'percent' },
    { key: 'criticism', unit: 'percent' },
    { key: 'praise', unit: 'percent' },
    { key: 'question', unit: 'percent' },
    { key: 'waiting', unit: 'count' },
    { key: 'notAnswerable', unit: 'count' },
  ],
  figure: (span, given) => `
    select count(*)::int as value,
      round(100.0 * count(*) filter (where f.cannot_answer_reason is null and ${kept})
        / nullif(count(*) filter (where ${isSettled(given)}), 0), 1)::float8 as "withinPromise",
      ${ofTone('criticism')} as "criticism", ${ofTone('praise')} as "praise", ${ofTone('question')} as "question",
      count(*) filter (where f.answered_on is null and f.cannot_answer_reason is null)::int as "waiting",
      count(*) filter (where f.cannot_answer_reason is not null)::int as "notAnswerable"
    ${counted(span)}`,
  records: (span) => `
    select 'feedback' as kind, f.id, f.id as row_id, left(f.text, 120) as title, f.received_on as on_day,
      c.id as company_id, c.name as company_name
    from feedback f
    left join companies c on c.id = f.company_id and c.deleted_at is null
    where f.deleted_at is null and ${received(span)}`,
  breakdowns: {
    topic: by('f.topic', 'topics'),
    unit: by('f.unit', 'as-written'),
    channel: by('f.channel', 'feedback.channel'),
  },
  leftOutOf: (span) => leftOut({ in_bin: 'f.deleted_at is not null' }, `feedback f where ${received(span)}`),
};
