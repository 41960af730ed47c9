import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Survey, SurveyWave } from '../../surveys/index.js';
import { User } from '../../users/index.js';
import { Event } from '../event.entity.js';

export const feedbackRoundStates = ['waiting', 'sent', 'nobody', 'cancelled'] as const;
export type FeedbackRoundState = (typeof feedbackRoundStates)[number];

/** Feedback asked of those who came to an event, at a time chosen beforehand; once an event. */
@Entity({ name: 'event_feedback_rounds' })
export class EventFeedbackRound {
  @PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => Event)
  @Column({ type: 'uuid' })
  eventId: string;
  @ForeignKey(() => Survey)
  @Column({ type: 'uuid' })
  surveyId: string;
  @Column({ type: 'timestamptz' }) sendAt: Date;
  @Column({ type: 'text', default: 'waiting' }) state: FeedbackRoundState;
  @ForeignKey(() => SurveyWave)
  @Column({ type: 'uuid', nullable: true })
  waveId: string | null;
  @Column({ type: 'timestamptz', default: () => 'now()' }) createdAt: Date;
  @ForeignKey(() => User)
  @Column({ type: 'uuid' })
  createdBy: string;
}
