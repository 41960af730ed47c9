import { addDays, type Day } from '@elinvoima/contracts';
import type { Database } from '@elinvoima/domain/platform';
import { at } from './calendar.js';

/** The theme that drew those who had never come: the robot breakfast. */
const theme = 'robotiikka pienyrityksessä';

/**
 * What can be shown of events besides the crowd: a theme that drew newcomers, people who signed up and stayed away, and a market
 * dialogue with material given to some and answers to all. Chosen by order, not by chance: the rest of the demo stays as it was.
 */
export async function makeEventStories(db: Database, { today }: { today: Day }): Promise<void> {
  await robotBreakfast(db, addDays(today, -38));
  await signUpsOfHeldOnes(db);
  await marketDialogue(db, addDays(today, -12), addDays(today, -20));
}

async function robotBreakfast(db: Database, day: Day): Promise<void> {
  const startsAt = at(day, 8, 0);
  await db.query(
    `with breakfast as (
       insert into events (title, slug, kind, theme, description, starts_at, ends_at, place, status, created_at, updated_at)
       values ('Yrittäjien aamukahvit: robottiaamiainen', 'robottiaamiainen-' || $2, 'morning_coffee', $1,
         'Kolme pientä konepajaa kertoo, mitä robotti on muuttanut ja mitä se maksoi.',
         $3, $3::timestamptz + interval '2 hours', 'Kunnantalon valtuustosali', 'held', $3, $3)
       returning id, starts_at
     ), newcomers as (
       select c.id from companies c where c.deleted_at is null and c.status = 'active'
         and not exists (select 1 from event_attendances a where a.company_id = c.id) order by c.id limit 9
     ), known as (
       select c.id from companies c where c.deleted_at is null and c.status = 'active' and exists (
         select 1 from event_attendances a join events e on e.id = a.event_id
         where a.company_id = c.id and a.present and e.status = 'held' and e.starts_at < $3)
       order by c.id limit 7
     )
     insert into event_attendances (event_id, company_id, contact_id)
     select breakfast.id, guest.id, (
       select r.contact_id from contact_roles r join contacts p on p.id = r.contact_id and p.deleted_at is null
       where r.company_id = guest.id order by r.position, r.contact_id limit 1)
     from breakfast, (select id from newcomers union all select id from known) guest`,
    [theme, day, startsAt],
  );
}

/** Everybody on the lists of the latest events had signed up; those who were not there are the ones who stayed away. */
const signUpsOfHeldOnes = (db: Database): Promise<unknown> =>
  db.query(
    `with latest as (
       select id, starts_at from events where status = 'held' and deleted_at is null
         and not exists (select 1 from event_registrations r where r.event_id = events.id)
       order by starts_at desc limit 4
     ), signed as (
       insert into event_registrations (event_id, company_id, contact_id, name, email, created_at, state_at)
       select e.id, a.company_id, a.contact_id, coalesce(p.first_name || ' ' || p.last_name, c.name, a.name), p.email,
         e.starts_at - interval '6 days', e.starts_at - interval '6 days'
       from latest e join event_attendances a on a.event_id = e.id
         left join companies c on c.id = a.company_id left join contacts p on p.id = a.contact_id
       returning id, event_id, company_id
     )
     update event_attendances a set registration_id = signed.id
     from signed where a.event_id = signed.event_id and a.company_id = signed.company_id`,
  );

async function marketDialogue(db: Database, day: Day, materialOn: Day): Promise<void> {
  const startsAt = at(day, 14, 0);
  const { id } = await db.one<{ id: string }>(
    `insert into events (title, slug, kind, theme, description, starts_at, ends_at, place, status, created_at, updated_at)
     values ('Markkinavuoropuhelu: koulujen siivouspalvelut', 'koulujen-siivous-' || $1, 'market_dialogue', 'julkiset hankinnat',
       'Kerromme, mitä aiomme kilpailuttaa, ja kuulemme, miten paikalliset yritykset voivat olla mukana.',
       $2, $2::timestamptz + interval '2 hours', 'Kunnantalon valtuustosali', 'held', $3, $2) returning id`,
    [day, startsAt, at(materialOn, 10)],
  );
  await db.query(
    `with bidders as (
       select id, row_number() over (order by id) as n from (select c.id from companies c
       where c.deleted_at is null and c.status = 'active' and exists (
         select 1 from event_attendances a join events e on e.id = a.event_id
         where a.company_id = c.id and a.present and e.status = 'held' and e.starts_at < $2)
       order by c.id desc limit 6) latest
     ), signed as (
       insert into event_registrations (event_id, company_id, name, created_at, state_at)
       select $1, b.id, c.name, $3, $3 from bidders b join companies c on c.id = b.id returning id, company_id
     )
     insert into event_attendances (event_id, company_id, registration_id, present)
     select $1, s.company_id, s.id, b.n > 2 from signed s join bidders b on b.id = s.company_id`,
    [id, startsAt, at(materialOn, 10)],
  );
  await db.query(
    `insert into market_dialogues (event_id, topic, unit, tender_planned, told)
     values ($1, 'Koulujen ja päiväkotien siivous, noin 9 000 m²', 'Tilapalvelut', 'kilpailutus alkuvuodesta, sopimus elokuussa', 14)`,
    [id],
  );
  await db.query(
    `with material as (
       insert into dialogue_materials (event_id, title, public, created_at) values ($1, 'Hankinnan kuvaus', true, $2) returning id
     ), edition as (
       insert into dialogue_editions (material_id, n, text, created_at)
       select id, 1, 'Siivottavat tilat, siivoustaso ja arvioitu työmäärä kohteittain. Hankinta voidaan jakaa neljään osaan.', $2
       from material returning id
     )
     insert into dialogue_deliveries (edition_id, company_id, way, given_at)
     select edition.id, a.company_id, 'on_the_spot', $3 from edition, event_attendances a where a.event_id = $1 and a.present`,
    [id, at(materialOn, 12), startsAt],
  );
  await db.query(
    `insert into dialogue_questions (event_id, question, answer, published_at, created_at)
     values ($1, 'Voiko tarjota vain yhtä koulua?', 'Voi. Hankinta jaetaan osiin, ja osiin saa jättää tarjouksen erikseen.', $2, $2),
       ($1, 'Kuuluvatko ikkunat sopimukseen?', 'Kuuluvat, kerran vuodessa toukokuussa.', $2, $2 + interval '1 minute'),
       ($1, 'Saako alihankkijoita vaihtaa kesken sopimuskauden?', null, null, $2 + interval '2 minutes')`,
    [id, at(addDays(day, 1), 10)],
  );
}
