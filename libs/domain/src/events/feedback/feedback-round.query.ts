import { NotFound, inUtc, type Database } from '../../platform/index.js';
import type { FeedbackRoundState } from './event-feedback-round.entity.js';

export interface FeedbackRound {
  id: string;
  survey: { id: string; name: string };
  sendAt: Date;
  state: Exclude<FeedbackRoundState, 'cancelled'>;
  waveId: string | null;
  /** How many were asked and how many of them have answered; null until it is sent. */
  invited: number | null;
  answered: number | null;
}

export interface EventFeedback {
  /** People who came and are known as contacts with an address, whether or not they may be written to. */
  reachable: number;
  came: number;
  round: FeedbackRound | null;
}

/**
 * SQL: the contacts of those who came to the event bound as `eventId`; who signed up with an address that one contact has is
 * that contact, though nobody has linked them.
 */
export const contactsThatCame = (eventId: string): string => `
  select distinct coalesce(a.contact_id, p.id) as contact_id
  from event_attendances a left join event_registrations r on r.id = a.registration_id
    left join lateral (
      select min(p.id::text)::uuid as id from contacts p
      where a.contact_id is null and lower(p.email) = lower(r.email) and p.deleted_at is null having count(*) = 1
    ) p on true
  where a.event_id = ${eventId} and a.present and coalesce(a.contact_id, p.id) is not null`;

/** One statement. */
export async function eventFeedback(db: Database, eventId: string): Promise<EventFeedback> {
  const [feedback] = await db.query<EventFeedback>(
    `select
       (select count(*)::int from (${contactsThatCame('e.id')}) x join contacts p on p.id = x.contact_id
        where p.deleted_at is null and nullif(trim(p.email), '') is not null) as reachable,
       (select count(*)::int from event_attendances a where a.event_id = e.id and a.present) as came,
       (select jsonb_build_object('id', f.id, 'survey', jsonb_build_object('id', s.id, 'name', s.name), 'sendAt', ${inUtc('f.send_at')},
          'state', f.state, 'waveId', f.wave_id,
          'invited', (select coalesce(sum(f.people), 0) from survey_invited(w.id) f where f.state <> 'ineligible' having w.id is not null),
          'answered', (select coalesce(sum(f.people), 0) from survey_invited(w.id) f where f.state = 'answered' having w.id is not null))
        from event_feedback_rounds f join surveys s on s.id = f.survey_id left join survey_waves w on w.id = f.wave_id
        where f.event_id = e.id and f.state <> 'cancelled') as round
     from events e where e.id = $1 and e.deleted_at is null`,
    [eventId],
  );
  if (feedback === undefined) throw new NotFound();
  return feedback;
}
