import { heldEvent, leftOut, place } from '../../counted.js';
import type { Indicator, SqlSpan } from '../../indicator.js';

const present = (span: SqlSpan): string => `
  event_attendances a
  join events e on e.id = a.event_id and ${heldEvent('e', span)}`;

/** 3.1.b2 Osallistujat, tavoitetut ja ensikertalaiset yritykset. */
export const attendances: Indicator = {
  key: '3.1.b2',
  kind: 'flow',
  unit: 'count',
  adds: true,
  parts: [
    { key: 'companies', unit: 'count' },
    { key: 'firstTime', unit: 'count' },
  ],
  figure: (span) => `
    select
      count(*)::int as value,
      count(distinct c.id)::int as "companies",
      -- First-timers: nobody of the company had attended an event held before the span.
      count(distinct c.id) filter (where not exists (
        select from event_attendances earlier join events before on before.id = earlier.event_id
        where earlier.company_id = c.id and earlier.present and ${heldEvent('before')} and before.starts_on < ${span.firstDay}
      ))::int as "firstTime"
    from ${present(span)}
    left join companies c on c.id = a.company_id and c.deleted_at is null
    where a.present`,
  records: (span) => `
    select 'event' as kind, e.id, a.id as row_id, e.title, e.starts_on as on_day, c.id as company_id, c.name as company_name
    from ${present(span)}
    left join companies c on c.id = a.company_id and c.deleted_at is null
    where a.present`,
  breakdowns: {
    type: {
      adds: true,
      names: 'events.kind',
      sql: (span) => `
        select e.kind as key, count(*)::int as value
        from ${present(span)}
        where a.present
        group by e.kind`,
    },
    topic: {
      adds: true,
      names: 'as-written',
      sql: (span) => `
        select e.theme as key, count(*)::int as value
        from ${present(span)}
        where a.present
        group by e.theme`,
    },
    place: {
      adds: true,
      names: 'indicators.place',
      sql: (span, given) => `
        select ${place('c.municipality_code', given)} as key, count(*)::int as value
        from ${present(span)}
        left join companies c on c.id = a.company_id and c.deleted_at is null
        where a.present
        group by 1`,
    },
  },
  leftOutOf: (span) => leftOut({ absent: 'not a.present' }, present(span)),
};
