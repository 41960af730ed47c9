import { leftOut } from '../../counted.js';
import type { Indicator, SqlGiven, SqlSpan } from '../../indicator.js';

/** In force on at least one day of the span; of this factor, or with a company in it. */
const inForce = ({ firstDay, dayAfter }: SqlSpan, given: SqlGiven): string => `
  c.starts_on < ${dayAfter}
  and (c.ends_on is null or c.ends_on >= ${firstDay})
  and (
    c.primary_factor = ${given.factor()}
    or exists (select from cooperation_companies cc where cc.cooperation_id = c.id)
    or exists (
      select from cooperation_partners cp join partners p on p.id = cp.partner_id
      where cp.cooperation_id = c.id and p.sector = 'company'
    )
  )`;

const counted = (span: SqlSpan, given: SqlGiven): string => `c.deleted_at is null and ${inForce(span, given)}`;

/** 3.1.a Yhteistyön määrä. */
export const cooperations: Indicator = {
  key: '3.1.a',
  kind: 'span',
  unit: 'count',
  adds: false,
  parts: [],
  figure: (span, given) => `
    select count(*)::int as value
    from cooperations c
    where ${counted(span, given)}`,
  records: (span, given) => `
    select 'cooperation' as kind, c.id, c.id as row_id, c.name as title, c.starts_on as on_day,
      null::uuid as company_id, null::text as company_name
    from cooperations c
    where ${counted(span, given)}`,
  breakdowns: {
    topic: {
      adds: true,
      names: 'cooperations.theme',
      sql: (span, given) => `
        select c.theme as key, count(*)::int as value
        from cooperations c
        where ${counted(span, given)}
        group by c.theme`,
    },
  },
  leftOutOf: (span, given) =>
    leftOut({ in_bin: 'c.deleted_at is not null' }, `cooperations c where ${inForce(span, given)}`),
};
