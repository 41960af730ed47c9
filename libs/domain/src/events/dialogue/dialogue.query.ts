import { NotFound, inUtc, type Database } from '../../platform/index.js';
import type { DeliveryWay } from './dialogue-material.entity.js';

interface Named {
  id: string;
  name: string;
}

export interface DialogueMaterialRow {
  id: string;
  title: string;
  public: boolean;
  /** The newest first. */
  editions: { id: string; n: number; link: string | null; text: string | null; createdAt: Date }[];
  /** The newest edition that each company has. */
  given: { company: Named; n: number; way: DeliveryWay; givenAt: Date }[];
  /** Companies of the dialogue that do not have the newest edition. */
  lacking: Named[];
}

export interface DialogueQuestionRow {
  id: string;
  company: Named | null;
  question: string;
  answer: string | null;
  publishedAt: Date | null;
  version: number;
}

export interface Dialogue {
  topic: string | null;
  unit: string | null;
  tenderPlanned: string | null;
  told: number | null;
  offered: number | null;
  /** Companies invited, and companies that came. */
  invited: number;
  attended: number;
  companies: (Named & { came: boolean })[];
  materials: DialogueMaterialRow[];
  questions: DialogueQuestionRow[];
  /** Of the facts: materials and questions have their own. */
  version: number;
}

/** SQL: every company of the dialogue `eventId`: invited, signed up or there. All of them get the same. */
export const companiesOf = (eventId: string): string => `
  select company_id, bool_or(came) as came, bool_or(invited) as invited from (
    select i.company_id, false as came, true as invited from event_invitations i where i.event_id = ${eventId}
    union all
    select r.company_id, false, false from event_registrations r where r.event_id = ${eventId} and r.state <> 'cancelled'
    union all
    select a.company_id, true, false from event_attendances a where a.event_id = ${eventId} and a.present
  ) part where company_id is not null group by company_id`;

const named = `jsonb_build_object('id', c.id, 'name', c.name)`;

const materials = `
  select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'title', m.title, 'public', m.public,
    'editions', (select jsonb_agg(jsonb_build_object('id', d.id, 'n', d.n, 'link', d.link, 'text', d.text, 'createdAt', ${inUtc('d.created_at')}) order by d.n desc)
      from dialogue_editions d where d.material_id = m.id),
    'given', (select coalesce(jsonb_agg(got order by got.company ->> 'name'), '[]') from (
        select distinct on (c.id) ${named} as company, d.n, x.way, ${inUtc('x.given_at')} as "givenAt"
        from dialogue_deliveries x join dialogue_editions d on d.id = x.edition_id join companies c on c.id = x.company_id
        where d.material_id = m.id order by c.id, d.n desc) got),
    'lacking', (select coalesce(jsonb_agg(${named} order by c.name), '[]')
      from (${companiesOf('e.id')}) part join companies c on c.id = part.company_id
      where not exists (
        select 1 from dialogue_deliveries x join dialogue_editions d on d.id = x.edition_id
        where d.material_id = m.id and x.company_id = c.id
          and d.n = (select max(newest.n) from dialogue_editions newest where newest.material_id = m.id)))
  ) order by m.created_at, m.id), '[]')
  from dialogue_materials m where m.event_id = e.id`;

const questions = `
  select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'company', case when c.id is not null then ${named} end, 'question', q.question,
    'answer', q.answer, 'publishedAt', ${inUtc('q.published_at')}, 'version', q.version) order by q.created_at, q.id), '[]')
  from dialogue_questions q left join companies c on c.id = q.company_id where q.event_id = e.id`;

/** A market dialogue with its companies, materials and questions. One statement. */
export async function dialogueOf(db: Database, eventId: string): Promise<Dialogue> {
  const [dialogue] = await db.query<Dialogue>(
    `select f.topic, f.unit, f.tender_planned as "tenderPlanned", f.told, f.offered,
       (select count(*)::int from (${companiesOf('e.id')}) part where invited) as invited,
       (select count(*)::int from (${companiesOf('e.id')}) part where came) as attended,
       (select coalesce(jsonb_agg(${named} || jsonb_build_object('came', part.came) order by c.name), '[]')
        from (${companiesOf('e.id')}) part join companies c on c.id = part.company_id) as companies,
       (${materials}) as materials, (${questions}) as questions, coalesce(f.version, 1) as version
     from events e left join market_dialogues f on f.event_id = e.id where e.id = $1 and e.deleted_at is null`,
    [eventId],
  );
  if (dialogue === undefined) throw new NotFound();
  return dialogue;
}

export interface PublicDialogue {
  title: string;
  slug: string;
  startsAt: Date;
  topic: string | null;
  unit: string | null;
  tenderPlanned: string | null;
  materials: { title: string; n: number; link: string | null; text: string | null }[];
  questions: { question: string; answer: string; publishedAt: Date }[];
}

/** What anybody may read of a published market dialogue: questions with their answers, public materials. One statement. */
export async function publicDialogue(db: Database, slug: string): Promise<PublicDialogue | null> {
  const [dialogue] = await db.query<PublicDialogue>(
    `select e.title, e.slug, e.starts_at as "startsAt", f.topic, f.unit, f.tender_planned as "tenderPlanned",
       (select coalesce(jsonb_agg(jsonb_build_object('title', m.title, 'n', d.n, 'link', d.link, 'text', d.text) order by m.created_at, m.id), '[]')
        from dialogue_materials m join lateral (
          select * from dialogue_editions x where x.material_id = m.id order by x.n desc limit 1) d on true
        where m.event_id = e.id and m.public) as materials,
       (select coalesce(jsonb_agg(jsonb_build_object('question', q.question, 'answer', q.answer, 'publishedAt', ${inUtc('q.published_at')})
          order by q.published_at, q.id), '[]')
        from dialogue_questions q where q.event_id = e.id and q.published_at is not null) as questions
     from events e left join market_dialogues f on f.event_id = e.id
     where e.slug = $1 and e.registration_open and e.kind = 'market_dialogue' and e.status <> 'cancelled' and e.deleted_at is null`,
    [slug],
  );
  return dialogue ?? null;
}
