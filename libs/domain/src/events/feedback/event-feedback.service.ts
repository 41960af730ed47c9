import { eventFeedbackTemplate } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import {
  Clock,
  Conflict,
  Database,
  NotFound,
  RuleBroken,
  createdFrom,
  findLiving,
  systemActor,
  type Actor,
} from '../../platform/index.js';
import { Survey, SurveyService, WaveService } from '../../surveys/index.js';
import { lockEvent } from '../attendees.js';
import { EventFeedbackRound } from './event-feedback-round.entity.js';
import { contactsThatCame } from './feedback-round.query.js';

export interface FeedbackInput {
  /** The ready survey after an event unless told. */
  surveyId?: string;
  /** At once unless told. */
  sendAt?: Date;
}

/** So far ahead may feedback be timed; who came weeks ago no longer remembers. */
const longestWait = 30;

/** Asking feedback of those who came: chosen in one press, sent when its time comes, to whoever came by then. */
@Injectable()
export class EventFeedbackService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly surveys: SurveyService,
    private readonly waves: WaveService,
  ) {}

  /** Throws `Conflict` when feedback has been asked already or the event is cancelled. */
  async ask(actor: Actor, eventId: string, input: FeedbackInput): Promise<void> {
    await this.db.transaction(async () => {
      const event = await lockEvent(this.db, eventId);
      const now = this.clock.now();
      const sendAt = input.sendAt ?? now;
      if (sendAt > new Date(event.endsAt.getTime() + longestWait * 86_400_000))
        throw RuleBroken.at('/sendAt', 'day-too-far');
      if (sendAt < event.startsAt) throw RuleBroken.at('/sendAt', 'event-not-begun');
      const [known] = await this.db.query(
        `select 1 from event_feedback_rounds where event_id = $1 and state <> 'cancelled'`,
        [eventId],
      );
      if (known !== undefined) throw new Conflict('feedback-already-asked');
      const surveyId = input.surveyId ?? (await this.readySurvey(actor));
      const survey = await findLiving(this.db, Survey, surveyId);
      if (survey.status !== 'published') throw new Conflict('survey-not-published');
      const { identifiers } = await this.db
        .repository(EventFeedbackRound)
        .insert({ eventId, surveyId, sendAt, createdBy: String(actor.id) });
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(
        actor,
        'ask-feedback',
        { kind: 'event', id: eventId },
        createdFrom({ round: id, surveyId, sendAt: sendAt.toISOString() }),
      );
      if (sendAt <= now) await this.send(actor, { id, eventId, surveyId, title: event.title });
    });
  }

  /** Takes back what has not been sent. */
  async cancel(actor: Actor, eventId: string): Promise<void> {
    await this.db.transaction(async () => {
      const [round] = await this.db.query<{ id: string; state: string }>(
        `select id, state from event_feedback_rounds where event_id = $1 and state <> 'cancelled' for update`,
        [eventId],
      );
      if (round === undefined) throw new NotFound();
      if (round.state === 'sent') throw new Conflict('feedback-already-asked');
      await this.db.query(`update event_feedback_rounds set state = 'cancelled' where id = $1`, [round.id]);
      await this.audit.record(
        actor,
        'cancel-feedback',
        { kind: 'event', id: eventId },
        { round: [round.id, null], state: [round.state, 'cancelled'] },
      );
    });
  }

  /** The worker's: sends what is due, each round in a transaction of its own. Safe to run at several workers at once. */
  async sendDue(): Promise<number> {
    let sent = 0;
    while (await this.sendOneDue()) sent += 1;
    return sent;
  }

  private sendOneDue(): Promise<boolean> {
    return this.db.transaction(async () => {
      const [due] = await this.db.query<{
        id: string;
        eventId: string;
        surveyId: string;
        title: string;
        gone: boolean;
      }>(
        `select f.id, f.event_id as "eventId", f.survey_id as "surveyId", e.title,
           e.deleted_at is not null or e.status = 'cancelled' as gone
         from event_feedback_rounds f join events e on e.id = f.event_id
         where f.state = 'waiting' and f.send_at <= $1 order by f.send_at limit 1 for update of f skip locked`,
        [this.clock.now()],
      );
      if (due === undefined) return false;
      if (due.gone) await this.db.query(`update event_feedback_rounds set state = 'cancelled' where id = $1`, [due.id]);
      else await this.send(systemActor, due);
      return true;
    });
  }

  private async send(
    actor: Actor,
    { id, eventId, surveyId, title }: { id: string; eventId: string; surveyId: string; title: string },
  ): Promise<void> {
    const came = await this.db.query<{ contactId: string }>(
      `select contact_id as "contactId" from (${contactsThatCame('$1')}) x order by 1`,
      [eventId],
    );
    const contactIds = came.map(({ contactId }) => contactId);
    const waveId = await this.waveOf(actor, surveyId, title, contactIds);
    await this.db.query('update event_feedback_rounds set state = $2, wave_id = $3 where id = $1', [
      id,
      waveId === null ? 'nobody' : 'sent',
      waveId,
    ]);
  }

  /** Null when nobody of them can be written to: that is an outcome here, not a fault. */
  private async waveOf(actor: Actor, surveyId: string, name: string, contactIds: string[]): Promise<string | null> {
    if (contactIds.length === 0) return null;
    try {
      const { id } = await this.waves.send(actor, { surveyId, name: name.slice(0, 200), contactIds });
      return id;
    } catch (error) {
      if (error instanceof RuleBroken && error.faults.some(({ code }) => code === 'no-recipients')) return null;
      throw error;
    }
  }

  /** The municipality's own copy of the ready survey: made and published when it is first needed, and then the same one. */
  private async readySurvey(actor: Actor): Promise<string> {
    await this.db.query(`select pg_advisory_xact_lock(hashtextextended('event-feedback-survey', 0))`);
    const [known] = await this.db.query<{ id: string }>(
      `select id from surveys where status = 'published' and deleted_at is null and key ~ '^${eventFeedbackTemplate.key}(_[0-9]+)?$'
       order by created_at desc limit 1`,
    );
    if (known !== undefined) return known.id;
    const id = await this.surveys.create(actor, { template: eventFeedbackTemplate.key });
    await this.surveys.publish(actor, id);
    return id;
  }
}
