/**
 * The same answers by hand: what somebody with psql would write for exactly this screen, without the product's conditions,
 * paging, mapping or rights. The product is measured against these.
 */
import type { Period } from '@elinvoima/contracts';

const companyColumns = `c.id, c.name, c.business_id, c.kind, c.relationship, c.status, c.situation, c.industry_code, c.size_class,
  c.postal_code, c.post_office, c.municipality_code, c.tags, c.updated_at, c.version, u.id as owner_id, u.name as owner_name,
  greatest(
    (select max(i.occurred_on) from interaction_companies ic join interactions i on i.id = ic.interaction_id
     where ic.company_id = c.id and i.status = 'complete' and i.deleted_at is null and i.duplicate_of_id is null),
    (select max(e.starts_on) from event_attendances a join events e on e.id = a.event_id
     where a.company_id = c.id and a.present and e.status = 'held' and e.deleted_at is null)) as last_met_on`;

export const companiesPage = `select ${companyColumns} from companies c left join users u on u.id = c.owner_id
  where c.deleted_at is null and not c.housing order by c.name collate "fi-x-icu", c.id limit 51`;

export const companiesAfter = `select ${companyColumns} from companies c left join users u on u.id = c.owner_id
  where c.deleted_at is null and not c.housing and (c.name collate "fi-x-icu", c.id) > ($1, $2)
  order by c.name collate "fi-x-icu", c.id limit 51`;

export const companiesNamed = `select ${companyColumns} from companies c left join users u on u.id = c.owner_id
  where c.deleted_at is null and not c.housing
    and c.id in (select id from companies where lower(name) like $1 union select company_id from company_names where lower(name) like $1)
  order by c.name collate "fi-x-icu", c.id limit 51`;

const contactColumns = `p.id, p.first_name, p.last_name, p.email, p.phone, p.language, p.updated_at, p.version,
  (select json_agg(json_build_object('id', c.id, 'name', c.name, 'title', r.title)) from contact_roles r join companies c on c.id = r.company_id where r.contact_id = p.id) as companies`;
const byLastName = `order by (p.last_name || ' ' || p.first_name) collate "fi-x-icu", p.id limit 51`;

export const contactsPage = `select ${contactColumns} from contacts p where p.deleted_at is null ${byLastName}`;

export const contactsRung = `select ${contactColumns} from contacts p where p.deleted_at is null and p.phone_key like $1 ${byLastName}`;

const interactionColumns = `i.id, i.type, i.status, i.direction, i.occurred_at, i.occurred_on, i.duration_minutes, i.subject, i.topics,
  i.updated_at, i.version,
  (select json_agg(json_build_object('id', c.id, 'name', c.name)) from interaction_companies l join companies c on c.id = l.company_id where l.interaction_id = i.id) as companies,
  (select json_agg(json_build_object('id', p.id, 'name', p.first_name || ' ' || p.last_name)) from interaction_contacts l join contacts p on p.id = l.contact_id where l.interaction_id = i.id) as contacts,
  (select json_agg(json_build_object('id', p.id, 'name', p.name)) from interaction_partners l join partners p on p.id = l.partner_id where l.interaction_id = i.id) as partners,
  (select json_agg(json_build_object('id', u.id, 'name', u.name)) from interaction_staff l join users u on u.id = l.user_id where l.interaction_id = i.id) as staff,
  (select json_build_object('id', f.id, 'title', f.title, 'dueOn', f.due_on, 'doneAt', f.done_at, 'owner', u.name)
   from follow_ups f join users u on u.id = f.owner_id
   where f.subject_kind = 'interaction' and f.subject_id = i.id and f.deleted_at is null order by f.done_at is not null, f.due_on limit 1) as follow_up`;

const newest = 'order by i.occurred_at desc, i.id desc limit 51';

export const interactionsPage = `select ${interactionColumns} from interactions i where i.deleted_at is null ${newest}`;

export const visitsOfQuarter = `select ${interactionColumns} from interactions i
  where i.deleted_at is null and i.type = 'visit' and i.occurred_at >= $1 and i.occurred_at < $2 ${newest}`;

export const interactionsOfCompany = `select ${interactionColumns} from interactions i
  where i.deleted_at is null and i.id in (select interaction_id from interaction_companies where company_id = $1) ${newest}`;

export const interactionsAbout = `select ${interactionColumns} from interactions i
  where i.deleted_at is null and lower(i.subject) like $1 ${newest}`;

export const interactionsTotal = 'select count(*)::int as total from interactions where deleted_at is null';

/** Companies of the target group by the points of why they should be met, and how many there are; $1 is today. */
const queue = (select: string): string => `
  with met as (
    select company_id, max(on_day) as on_day from (
      select ic.company_id, i.occurred_on as on_day from interactions i join interaction_companies ic on ic.interaction_id = i.id
      where i.status = 'complete' and i.deleted_at is null and i.duplicate_of_id is null
      union all
      select a.company_id, e.starts_on from event_attendances a join events e on e.id = a.event_id
      where a.present and a.company_id is not null and e.status = 'held' and e.deleted_at is null
    ) every_meeting group by company_id
  ), late as (
    select subject_id as company_id, min(due_on) as due_on from follow_ups
    where subject_kind = 'company' and done_at is null and deleted_at is null and due_on < $1::date group by 1
  ), low as (
    select r.company_id, max(r.submitted_on) as answered_on from survey_responses r join survey_answers a on a.response_id = r.id
    where r.submitted_on > $1::date - interval '3 months' and a.value_number <= 2 group by 1
  )
  ${select}
  from companies c left join company_register_records r on r.company_id = c.id left join met on met.company_id = c.id
  left join late on late.company_id = c.id left join low on low.company_id = c.id left join users u on u.id = c.owner_id
  where c.deleted_at is null and not c.housing and c.status = 'active' and c.municipality_code = (select code from municipality)
    and (met.on_day is null or met.on_day <= $1::date - interval '12 months')
    and not exists (select from company_snoozes z where z.company_id = c.id and z.until > $1::date)
    and not exists (select from follow_ups f where f.subject_kind = 'company' and f.subject_id = c.id and f.done_at is null
      and f.deleted_at is null and f.due_on >= $1::date)`;

export const queueTotal = queue('select count(*)::int as total');

export const queuePage = `${queue(`select c.id, c.name, c.size_class, c.industry_code, c.postal_code, c.post_office, c.phone, u.name as owner,
    met.on_day, r.registered_on, late.due_on, low.answered_on, c.version,
    (case when met.on_day is null then 3 else 1 end) + (case when late.due_on is null then 0 else 5 end)
      + (case when low.answered_on is null then 0 else 4 end) + (case when c.owner_id is null then 1 else 0 end)
      + (case when r.registered_on > $1::date - interval '12 months' then 2 else 0 end)
      + (case when exists (select from contact_roles cr join contacts p on p.id = cr.contact_id and p.deleted_at is null
          where cr.company_id = c.id) then 0 else 1 end) as points`)}
  order by points desc, met.on_day nulls first, c.name collate "fi-x-icu", c.id limit 51`;

/** Every person of the living companies with the first they act for, by name: what a mailing to all of them looks through. */
export const groupOfCompanies = `select p.id, p.first_name || ' ' || p.last_name as name, role.id as company_id, role.name as company,
    trim(p.email) as email, p.language, p.mailing_consent
  from contacts p join lateral (
    select c.id, c.name from contact_roles cr join companies c on c.id = cr.company_id
    where cr.contact_id = p.id and c.deleted_at is null and not c.housing and c.status = 'active' order by cr.position limit 1) role on true
  where p.deleted_at is null order by (p.last_name || ' ' || p.first_name) collate "fi-x-icu", p.id`;

export const groupOfCompaniesPage = `${groupOfCompanies} limit 51`;

/** The ten best of each kind by a piece of the name, those that begin with it first. */
export const search = `
  (select 'company' as kind, id, name as title from companies
   where deleted_at is null and not housing and id in (select id from companies where lower(name) like '%' || $1 || '%' union select company_id from company_names where lower(name) like '%' || $1 || '%')
   order by lower(name) like $1 || '%' desc, name collate "fi-x-icu" limit 20)
  union all
  (select 'contact', id, first_name || ' ' || last_name from contacts
   where deleted_at is null and lower(first_name || ' ' || last_name) like '%' || $1 || '%' order by last_name collate "fi-x-icu" limit 20)
  union all
  (select 'enquiry', id, title from enquiries where deleted_at is null and lower(title) like '%' || $1 || '%' order by received_at desc limit 20)
  union all
  (select 'interaction', id, subject from interactions where deleted_at is null and lower(subject) like '%' || $1 || '%' order by occurred_at desc limit 20)
  limit 20`;

const counted = "i.status = 'complete' and i.deleted_at is null and i.duplicate_of_id is null";
const held = "e.status = 'held' and e.deleted_at is null";

/** The council's indicators for one quarter, one statement each; the days stand in the text. */
export function indicatorsOf({ firstDay, dayAfter }: Period, municipality: string): string[] {
  const [from, to] = [`date '${firstDay}'`, `date '${dayAfter}'`];
  const inside = (day: string) => `${day} >= ${from} and ${day} < ${to}`;
  const reached = `
    select ic.company_id from interactions i join interaction_companies ic on ic.interaction_id = i.id
    where ${counted} and i.occurred_on >= ${to} - interval '12 months' and i.occurred_on < ${to} group by 1
    union
    select a.company_id from event_attendances a join events e on e.id = a.event_id
    where a.present and a.company_id is not null and ${held} and e.starts_on >= ${to} - interval '12 months' and e.starts_on < ${to}`;
  const here = `c.municipality_code = '${municipality}' and not c.housing and (c.status = 'active' or r.ended_on >= ${to}) and (r.registered_on is null or r.registered_on < ${to})`;
  return [
    `select count(*) from interactions i where ${counted} and ${inside('i.occurred_on')}`,
    `select count(*) from interactions i join interaction_companies ic on ic.interaction_id = i.id
       join companies c on c.id = ic.company_id and c.deleted_at is null where ${counted} and ${inside('i.occurred_on')}`,
    `select count(*) from interactions i where i.type = 'visit' and ${counted} and ${inside('i.occurred_on')}`,
    `select count(m.company_id), count(m.company_id) filter (where ${here}), count(*) filter (where ${here})
     from companies c left join company_register_records r on r.company_id = c.id left join (${reached}) m on m.company_id = c.id where c.deleted_at is null`,
    `select count(*) from events e where ${held} and ${inside('e.starts_on')}`,
    `select count(*), count(distinct a.company_id) from event_attendances a join events e on e.id = a.event_id where a.present and ${held} and ${inside('e.starts_on')}`,
    `select count(*) from cooperations where deleted_at is null and starts_on < ${to} and (ends_on is null or ends_on >= ${from})`,
    `select count(*) from measures where deleted_at is null`,
    `select percentile_cont(0.5) within group (order by extract(epoch from first_answered_at - received_at) / 3600) from enquiries
     where deleted_at is null and ${inside('received_on')}`,
    `select count(*), count(outcome) from referrals where deleted_at is null and ${inside('sent_on')}`,
    ...developmentOf(inside, to),
    ...plansAndNetworksOf(inside, from, to),
  ];
}

type Inside = (day: string) => string;

/** The newest stage of each record before a day. */
const stageBefore = (table: string, owner: string, day: string): string =>
  `(select distinct on (${owner}) ${owner} as of, stage, since from ${table} where since < ${day} order by ${owner}, since desc, recorded_at desc) s`;

/** Chapters 3.3, 3.4 and 3.6: measures, projects and initiatives of two factors, and initiatives of all. */
function developmentOf(inside: Inside, to: string): string[] {
  return [
    ...['F3', 'F6'].flatMap((factor) => [
      `select count(*) from initiatives where deleted_at is null and duplicate_of_id is null and primary_factor = '${factor}' and ${inside('received_on')}`,
      ...['measure', 'project'].flatMap((noun) => [
        `select count(*) filter (where s.stage in ('planned', 'under_way')), count(*) filter (where s.stage = 'suspended')
         from ${noun}s r join ${stageBefore(`${noun}_stages`, `${noun}_id`, to)} on s.of = r.id where r.deleted_at is null and r.primary_factor = '${factor}'`,
        `select count(*) from ${noun}s r join ${stageBefore(`${noun}_stages`, `${noun}_id`, "'infinity'")} on s.of = r.id
         where r.deleted_at is null and r.primary_factor = '${factor}' and s.stage = 'completed' and ${inside('s.since')}`,
      ]),
      `select count(*), count(answered_on), percentile_cont(0.5) within group (order by answered_on - received_on) from initiatives
       where deleted_at is null and duplicate_of_id is null and primary_factor = '${factor}' and received_on < ${to} - interval '12 months'`,
    ]),
    `select count(*), count(*) filter (where primary_factor = 'F4') from initiatives where deleted_at is null and duplicate_of_id is null and ${inside('received_on')}`,
    `select count(*) from initiatives where deleted_at is null and duplicate_of_id is null and primary_factor = 'F4' and ${inside('received_on')}`,
    `select count(*), count(*) filter (where answered_on <= answer_due_on) from initiatives where deleted_at is null and duplicate_of_id is null and ${inside('answer_due_on')}`,
  ];
}

/** Chapters 3.2 and 3.5, and what companies answer. */
function plansAndNetworksOf(inside: Inside, from: string, to: string): string[] {
  const plans = `land_use_projects l join ${stageBefore('land_use_project_stages', 'project_id', to)} on s.of = l.id where l.deleted_at is null`;
  const active = `deleted_at is null and starts_on < ${to} and (ends_on is null or ends_on >= ${from})`;
  return [
    `select count(distinct project_id) from land_use_project_stages where stage = 'initiated' and ${inside('since')}`,
    `select count(*) from ${plans} and s.stage in ('initiated', 'oas', 'draft', 'proposal')`,
    `select count(*) from ${plans} and s.stage = 'planned'`,
    `select sum(l.business_plots_planned), sum(l.business_plots_decided), sum(l.hectares_planned) from ${plans} and s.stage in ('initiated', 'oas', 'draft', 'proposal', 'approved')`,
    `select count(*), count(distinct p.document_id) from plan_proposals p join plan_documents d on d.id = p.document_id where p.deleted_at is null and ${inside('d.sent_on')}`,
    `select count(*) from cooperations where ${active}`,
    `select count(distinct cp.partner_id) from cooperations c join cooperation_partners cp on cp.cooperation_id = c.id where ${active}`,
    `select (select count(*) from interactions i where i.cooperation_id is not null and ${counted} and ${inside('i.occurred_on')})
       + (select count(*) from events e where e.cooperation_id is not null and ${held} and ${inside('e.starts_on')})`,
    `select percentile_disc(0.5) within group (order by a.score) from cooperations c join impact_assessments a on a.subject_id = c.id where c.${active}`,
    ...['index', 'nps', 'service', 'rate'].map(
      () => `select count(*), avg(a.value_number) from survey_waves w join survey_responses r on r.wave_id = w.id
             join survey_answers a on a.response_id = r.id where w.closes_at < ${to}`,
    ),
    `select count(*), count(*) filter (where answered_on is not null) from feedback where deleted_at is null and ${inside('received_on')}`,
    `select rank from external_rankings where deleted_at is null and edition_on < ${to} order by edition_on desc limit 1`,
  ];
}
