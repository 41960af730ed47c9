import type { EventKind } from '@elinvoima/contracts';
import type { Database } from '../../platform/index.js';
import { signUpStage, type Places, type SignUpRules, type SignUpStage } from './sign-up-stage.js';

/** An event as its sign-up page needs it. The link to an online meeting is not among it: it goes to those who are confirmed. */
export interface PublicEvent extends SignUpRules {
  id: string;
  slug: string;
  title: string;
  kind: EventKind;
  theme: string | null;
  description: string | null;
  endsAt: Date;
  place: string | null;
  online: boolean;
  organiser: string | null;
  contact: string | null;
  places: Places;
  stage: SignUpStage;
  updatedAt: Date;
  calendarSequence: number;
  /** A market dialogue's public page has something to read. */
  hasAnswers: boolean;
}

const columns = `e.id, e.slug, e.title, e.kind, e.theme, e.description, e.status, e.starts_at as "startsAt", e.ends_at as "endsAt",
  e.place, e.online, e.organiser, e.contact, e.capacity, e.waiting_list as "waitingList", e.registration_open as "registrationOpen",
  e.registration_opens_at as "registrationOpensAt", e.registration_closes_at as "registrationClosesAt",
  e.updated_at as "updatedAt", e.calendar_sequence as "calendarSequence",
  e.kind = 'market_dialogue' and e.status <> 'cancelled' and (
    exists (select from dialogue_questions q where q.event_id = e.id and q.published_at is not null)
    or exists (select from dialogue_materials m where m.event_id = e.id and m.public)) as "hasAnswers",
  (select jsonb_build_object('confirmed', count(*) filter (where r.state = 'confirmed'), 'waiting', count(*) filter (where r.state = 'waiting'))
   from event_registrations r where r.event_id = e.id) as places`;

type Row = Omit<PublicEvent, 'stage'>;
const staged = (row: Row, now: Date): PublicEvent => ({ ...row, stage: signUpStage(row, row.places, now) });

/** The event at an address; null when there is none. A draft is answered too: its stage says so. One statement. */
export async function publicEvent(db: Database, slug: string, now: Date): Promise<PublicEvent | null> {
  const [row] = await db.query<Row>(`select ${columns} from events e where e.slug = $1 and e.deleted_at is null`, [
    slug,
  ]);
  return row === undefined ? null : staged(row, now);
}

/** Published events that are to come, the next one first; cancelled ones among them, since somebody may have marked the day. One statement. */
export async function comingEvents(db: Database, now: Date): Promise<PublicEvent[]> {
  const rows = await db.query<Row>(
    `select ${columns} from events e
     where e.registration_open and e.deleted_at is null and e.status <> 'held' and e.ends_at > $1 order by e.starts_at, e.id limit 200`,
    [now],
  );
  return rows.map((row) => staged(row, now));
}
