import type { Day, IndustryGroup, Period, SizeClass } from '@elinvoima/contracts';
import { reached } from '../indicators/index.js';
import { Conditions, listPage, type Database, type Page, type PageRequest } from '../platform/index.js';
import { industryGroupOfCompany, isTarget, narrowed, type TargetFilter } from './target-group.js';

export interface NotReachedRow {
  id: string;
  name: string;
  sizeClass: SizeClass | null;
  industryGroup: IndustryGroup | null;
  postalCode: string | null;
  postOffice: string | null;
  owner: { id: string; name: string } | null;
  registeredOn: Day | null;
}

/** The records behind what is missing from coverage: companies of the target group that were not reached. One statement, two with a total. */
export function notReached(
  db: Database,
  period: Period,
  filter: TargetFilter & { unknown?: 'sizeClass' | 'industryGroup' | 'postalCode' },
  page: PageRequest,
): Promise<Page<NotReachedRow>> {
  const where = new Conditions();
  const dayAfter = `${where.bind(period.dayAfter)}::date`;
  where.add(
    `${isTarget(dayAfter)} and c.id not in (select met.company_id from (${reached({ firstDay: dayAfter, dayAfter })}) met)${narrowed(where, filter)}`,
  );
  if (filter.unknown !== undefined) where.add(unknownIs[filter.unknown]);
  return listPage<NotReachedRow>(
    db,
    {
      select: `c.id, c.name, c.size_class as "sizeClass", ${industryGroupOfCompany} as "industryGroup", c.postal_code as "postalCode",
        c.post_office as "postOffice", r.registered_on::text as "registeredOn",
        case when u.id is not null then jsonb_build_object('id', u.id, 'name', u.name) end as owner`,
      from: 'companies c left join company_register_records r on r.company_id = c.id left join users u on u.id = c.owner_id',
      where,
      id: 'c.id',
      sorts: { name: { expression: 'c.name collate "fi-x-icu"', type: 'text' } },
      defaultSort: 'name',
    },
    page,
  );
}

const unknownIs = {
  sizeClass: 'c.size_class is null',
  industryGroup: `${industryGroupOfCompany} is null`,
  postalCode: 'c.postal_code is null',
} as const;
