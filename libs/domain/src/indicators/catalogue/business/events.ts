import { heldEvent, leftOut, within } from '../../counted.js';
import type { Indicator } from '../../indicator.js';

/** 3.1.b Tapahtumien määrä. */
export const events: Indicator = {
  key: '3.1.b',
  kind: 'flow',
  unit: 'count',
  adds: true,
  parts: [],
  figure: (span) => `
    select count(*)::int as value
    from events e
    where ${heldEvent('e', span)}`,
  records: (span) => `
    select 'event' as kind, e.id, e.id as row_id, e.title, e.starts_on as on_day, null::uuid as company_id, null::text as company_name
    from events e
    where ${heldEvent('e', span)}`,
  breakdowns: {
    type: {
      adds: true,
      names: 'events.kind',
      sql: (span) => `
        select e.kind as key, count(*)::int as value
        from events e
        where ${heldEvent('e', span)}
        group by e.kind`,
    },
    topic: {
      adds: true,
      names: 'as-written',
      sql: (span) => `
        select e.theme as key, count(*)::int as value
        from events e
        where ${heldEvent('e', span)}
        group by e.theme`,
    },
  },
  leftOutOf: (span) =>
    leftOut(
      { in_bin: 'e.deleted_at is not null', planned: `e.status = 'planned'`, cancelled: `e.status = 'cancelled'` },
      `events e where ${within('e.starts_on', span)}`,
    ),
};
