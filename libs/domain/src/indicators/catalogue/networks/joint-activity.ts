import { countedInteraction, heldEvent, leftOut, within } from '../../counted.js';
import type { Indicator, SqlSpan } from '../../indicator.js';

/** Interactions and events of the span that were held within a cooperation, as rows of `done`. */
const done = (span: SqlSpan): string => `(
  select 'interaction' as kind, i.id, i.subject as title, i.occurred_on as on_day, c.name as cooperation
  from cooperations c join interactions i on i.cooperation_id = c.id
  where c.deleted_at is null and ${countedInteraction('i', span)}
  union all
  select 'event', e.id, e.title, e.starts_on, c.name
  from cooperations c join events e on e.cooperation_id = c.id
  where c.deleted_at is null and ${heldEvent('e', span)}
) done`;

/** 3.5.c Yhteistyön tapaamiset ja yhteiset tapahtumat. They are in chapter 3.1 too, so the two are never summed. */
export const jointActivity: Indicator = {
  key: '3.5.c',
  kind: 'flow',
  unit: 'count',
  adds: true,
  parts: [
    { key: 'interactions', unit: 'count' },
    { key: 'events', unit: 'count' },
  ],
  figure: (span) => `
    select count(*)::int as value,
      count(*) filter (where done.kind = 'interaction')::int as "interactions",
      count(*) filter (where done.kind = 'event')::int as "events"
    from ${done(span)}`,
  records: (span) => `
    select done.kind, done.id, done.id as row_id, done.title, done.on_day, null::uuid as company_id, null::text as company_name
    from ${done(span)}`,
  breakdowns: {
    cooperation: {
      adds: true,
      names: 'as-written',
      sql: (span) => `select done.cooperation as key, count(*)::int as value from ${done(span)} group by 1`,
    },
  },
  leftOutOf: (span) =>
    leftOut(
      {
        in_bin: 'one.deleted_at is not null or one.cooperation_deleted_at is not null',
        duplicate: 'one.duplicate',
        cancelled: `one.status = 'cancelled'`,
        draft: `one.status = 'draft'`,
        planned: `one.status = 'planned'`,
      },
      `(
        select i.status, i.deleted_at, i.duplicate_of_id is not null as duplicate, c.deleted_at as cooperation_deleted_at
        from cooperations c join interactions i on i.cooperation_id = c.id where ${within('i.occurred_on', span)}
        union all
        select e.status, e.deleted_at, false, c.deleted_at
        from cooperations c join events e on e.cooperation_id = c.id where ${within('e.starts_on', span)}
      ) one`,
    ),
};
