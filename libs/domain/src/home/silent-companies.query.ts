import { sizeClasses, type Day, type SizeClass } from '@elinvoima/contracts';
import { lastMetOnOf } from '../companies/index.js';
import type { Database } from '../platform/index.js';

export interface SilentCompanies {
  /** How many there are in all. */
  count: number;
  /** The five to meet first: never met ones, the largest of them first; then those met longest ago. */
  items: { id: string; name: string; sizeClass: SizeClass | null; postOffice: string | null; lastMetOn: Day | null }[];
}

/**
 * The own municipality's active companies that nobody has met on or after the day, housing companies left out. One statement:
 * those who were met are read once as a set, so the cost does not grow with companies times meetings.
 */
export function silentCompanies(db: Database, since: Day): Promise<SilentCompanies> {
  return db.one<SilentCompanies>(
    `with met as materialized (
       select ic.company_id from interactions i join interaction_companies ic on ic.interaction_id = i.id
       where i.status = 'complete' and i.deleted_at is null and i.duplicate_of_id is null and i.occurred_on >= $1
       union all
       select a.company_id from events e join event_attendances a on a.event_id = e.id
       where e.status = 'held' and e.deleted_at is null and e.starts_on >= $1 and a.present and a.company_id is not null
     ), silent as materialized (
       select c.id, c.name, c.size_class as "sizeClass", c.post_office as "postOffice", ${lastMetOnOf('c.id')} as "lastMetOn"
       from companies c
       where c.deleted_at is null and c.status = 'active' and not c.housing
         and c.municipality_code = (select code from municipality)
         and not exists (select 1 from met where met.company_id = c.id)
     )
     select (select count(*)::int from silent) as count,
       (select coalesce(jsonb_agg(first), '[]') from (
          select * from silent
          order by "lastMetOn" nulls first, array_position($2::text[], "sizeClass") desc nulls last, name collate "fi-x-icu", id
          limit 5
        ) first) as items`,
    [since, sizeClasses],
  );
}
