import { addDays, type Day } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { at } from './calendar.js';

const places = 12;
const comers = 15;

/**
 * One coming morning coffee that is full and has a queue, and one market dialogue with room: what the sign-up pages show. Sign-ups
 * are of companies that exist, but for one whose name nobody has linked yet.
 */
export async function openSignUps(db: Database, { today }: { today: Day }): Promise<void> {
  const coming = await db.query<{ id: string; day: Day }>(
    `select id, starts_on::text as day from events where status = 'planned' and starts_on > $1::date order by starts_at, id limit 2`,
    [today],
  );
  const [coffee, dialogue] = coming;
  if (coffee === undefined || dialogue === undefined) return;
  await open(db, coffee.id, {
    kind: 'morning_coffee',
    title: 'Yrittäjien aamukahvit: robotiikka pienyrityksessä',
    slug: `yrittajien-aamukahvit-robotiikka-${coffee.day}`,
    theme: 'robotiikka pienyrityksessä',
    description:
      'Mitä robotti tekee viiden hengen pajassa, mitä se maksaa ja kuka auttaa alkuun. Kahvit klo 8.30, puheenvuorot ja keskustelua.',
    startsAt: at(coffee.day, 8, 30),
    hours: 2,
    capacity: places,
  });
  await open(db, dialogue.id, {
    kind: 'market_dialogue',
    title: 'Markkinavuoropuhelu: koulukeskuksen kunnossapito',
    slug: `markkinavuoropuhelu-kunnossapito-${dialogue.day}`,
    theme: 'julkiset hankinnat',
    description:
      'Kerromme tulevasta hankinnasta ja kuulemme, mitä yritykset siitä ajattelevat. Aineisto tulee kaikille samaan aikaan.',
    startsAt: at(dialogue.day, 14, 0),
    hours: 2,
    capacity: 40,
  });
  await fill(db, coffee.id, today);
}

const open = (
  db: Database,
  id: string,
  event: {
    kind: string;
    title: string;
    slug: string;
    theme: string;
    description: string;
    startsAt: Date;
    hours: number;
    capacity: number;
  },
): Promise<unknown> =>
  db.query(
    `update events set kind = $2, title = $3, slug = $4, theme = $5, description = $6, starts_at = $7, ends_at = $8, capacity = $9,
       registration_open = true, registration_closes_at = $7::timestamptz - interval '1 day', contact = 'Elinvoimapalvelut, 03 000 0000',
       owner_id = (select id from users where email = 'coordinator@elinvoima.test')
     where id = $1`,
    [
      id,
      event.kind,
      event.title,
      event.slug,
      event.theme,
      event.description,
      event.startsAt,
      new Date(event.startsAt.getTime() + event.hours * 3_600_000),
      event.capacity,
    ],
  );

/** In the order of their ids, so that every loading makes the same. */
async function fill(db: Database, eventId: string, today: Day): Promise<void> {
  await db.query('delete from event_registrations where event_id = $1', [eventId]);
  await db.query(
    `insert into event_registrations (event_id, company_id, contact_id, name, email, needs, state, source, created_at, state_at)
     select $1, company_id, contact_id, name, email, case when n = 3 then 'Gluteeniton' when n = 7 then 'Kasvis' end,
       case when n <= $2 then 'confirmed' else 'waiting' end, case when n % 5 = 0 then 'staff' else 'web' end,
       $4::timestamptz + n * interval '47 minutes', $4::timestamptz + n * interval '47 minutes'
     from (
       select c.id as company_id, p.id as contact_id, p.first_name || ' ' || p.last_name as name, p.email,
         row_number() over (order by c.id) as n
       from companies c join lateral (
         select p.* from contact_roles r join contacts p on p.id = r.contact_id
         where r.company_id = c.id and p.deleted_at is null and p.email is not null order by r.position, p.id limit 1) p on true
       where c.deleted_at is null and not c.housing
     ) guest where n <= $3`,
    [eventId, places, comers, at(addDays(today, -3), 9)],
  );
  await db.query(
    `update event_registrations set company_id = null, contact_id = null, company_name = 'Aamutähden Esimerkki', source = 'web'
     where id = (select id from event_registrations where event_id = $1 and state = 'confirmed' order by created_at offset 3 limit 1)`,
    [eventId],
  );
}
