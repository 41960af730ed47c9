import type { Database } from '../platform/index.js';

/** A list that was saved whole names guests, not registrations: the same company, person and name are the same guest, once. */
export const linkToRegistrations = (db: Database, eventId: string): Promise<unknown> =>
  db.query(
    `update event_attendances a set registration_id = pair.registration_id from (
       select distinct on (attendance_id) attendance_id, registration_id
       from (
         select distinct on (r.id) r.id as registration_id, a.id as attendance_id
         from event_registrations r join event_attendances a on a.event_id = r.event_id and a.registration_id is null
           and a.company_id is not distinct from r.company_id and a.contact_id is not distinct from r.contact_id
           and lower(coalesce(a.name, r.name)) = lower(r.name)
         where r.event_id = $1
           and not exists (select 1 from event_attendances known where known.registration_id = r.id)
         order by r.id, a.id
       ) nearest
       order by attendance_id, registration_id
     ) pair where pair.attendance_id = a.id`,
    [eventId],
  );
