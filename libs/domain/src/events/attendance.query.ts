import type { Database } from '../platform/index.js';
import { firstTimeAt } from './first-time.js';

interface Named {
  id: string;
  name: string;
}

export interface AttendanceRow {
  id: string;
  company: Named | null;
  contact: Named | null;
  name: string | null;
  present: boolean;
  /** The company came and had never come to an event before. */
  firstTime: boolean;
}

const company = `case when c.id is not null then jsonb_build_object('id', c.id, 'name', c.name) end as company`;
const contact = `case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.first_name || ' ' || p.last_name) end as contact`;

/** The whole attendance of an event, by company and name. One statement. */
export function attendanceOf(db: Database, eventId: string): Promise<AttendanceRow[]> {
  return db.query<AttendanceRow>(
    `select a.id, ${company}, ${contact}, a.name, a.present,
       a.present and a.company_id is not null and ${firstTimeAt('e', 'a.company_id')} as "firstTime"
     from event_attendances a join events e on e.id = a.event_id
       left join companies c on c.id = a.company_id left join contacts p on p.id = a.contact_id
     where a.event_id = $1
     order by c.name collate "fi-x-icu" nulls last, coalesce(p.last_name, a.name) collate "fi-x-icu", a.id`,
    [eventId],
  );
}
