import {
  addDays,
  dayOf,
  formatDay,
  instantAt,
  longestWaveDays,
  usualLastDay,
  type RecipientGroup,
  type SurveyKind,
} from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { Clock, Conflict, Database, RuleBroken, createdFrom, findLiving, type Actor } from '../../platform/index.js';
import { Suppressions } from '../../recipients/index.js';
import { Survey } from '../questionnaire/survey.entity.js';
import { SurveyVersion } from '../questionnaire/survey-version.entity.js';
import { chosenFrame, type ChosenFrame, type FrameChoice } from './frame.js';
import { Invitations } from './invitations.js';
import { PaceWaves } from './pace-waves.js';
import { SendingHours } from './sending-hours.js';
import { SurveyWave } from './survey-wave.entity.js';
import { checkTimes } from './wave-times.js';

/** How a wave is sent; whatever is left out is the usual. */
export interface WavePlan {
  name?: string;
  /** Now unless told. */
  opensAt?: Date;
  /** Two weeks after the last mail, to the end of that day, unless told. */
  closesAt?: Date;
  /** Days after the invitation; none unless told. */
  reminderDays?: readonly number[];
  /** As fast as they go unless told. */
  perMinute?: number;
  /** Invitations leave at once, also outside the hours in which they leave by themselves. */
  atOnce?: boolean;
}

export type WaveInput = WavePlan & { surveyId: string } & (
    { contactIds: readonly string[]; group?: undefined } | { group: RecipientGroup; contactIds?: undefined }
  );

/** Sending a published survey to chosen people. */
@Injectable()
export class WaveService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly suppressions: Suppressions,
    private readonly invitations: Invitations,
    private readonly pace: PaceWaves,
    private readonly hours: SendingHours,
  ) {}

  /** Whom a wave would reach now, for who is about to send it. */
  async preview(choice: FrameChoice): Promise<ChosenFrame> {
    return chosenFrame(this.db, this.suppressions, this.clock.now(), 'wave', choice);
  }

  /**
   * Freezes the frame and lets the first mails go; all of it commits together, in a number of statements that does not grow with
   * the number of people. Throws `Conflict` for a survey that is not published, `RuleBroken` when nobody can be invited or the
   * days are not possible.
   */
  async send(actor: Actor, input: WaveInput): Promise<{ id: string } & Pick<ChosenFrame, 'leftOut' | 'leftOutCounts'>> {
    return this.db.transaction(async () => {
      const choice = input.group === undefined ? { contactIds: input.contactIds } : { group: input.group };
      const frame = await this.preview(choice);
      if (frame.eligible.length === 0)
        throw RuleBroken.at(input.group === undefined ? '/contactIds' : '/group', 'no-recipients');
      const { id, ...wave } = await this.open(actor, 'wave', input, frame.eligible.length);
      await this.invitations.freeze(id, frame.eligible);
      await this.audit.record(
        actor,
        'create',
        { kind: 'survey_wave', id },
        createdFrom({ ...wave, surveyId: input.surveyId, invited: frame.eligible.length }),
      );
      await this.pace.step(id);
      return { id, leftOut: frame.leftOut, leftOutCounts: frame.leftOutCounts };
    });
  }

  /** The wave's own row, checked; its people are another matter. */
  private async open(
    actor: Actor,
    kind: SurveyKind,
    { surveyId, group, ...plan }: WaveInput,
    frameSize: number | null,
  ): Promise<{ id: string; name: string; opensAt: string; closesAt: string; reminderDays: string }> {
    const survey = await findLiving(this.db, Survey, surveyId);
    const version = await this.db
      .repository(SurveyVersion)
      .findOne({ where: { surveyId: survey.id }, order: { n: 'DESC' } });
    if (version === null || survey.status !== 'published') throw new Conflict('survey-not-published');
    const now = this.clock.now();
    const opensAt = plan.opensAt ?? now;
    if (opensAt < now) throw RuleBroken.at('/opensAt', 'moment-past');
    if (opensAt > instantAt(addDays(dayOf(now), longestWaveDays + 1))) throw RuleBroken.at('/opensAt', 'day-too-far');
    if (plan.atOnce === true && !this.hours.mayBeAtOnce(opensAt)) throw RuleBroken.at('/atOnce', 'survey-quiet-time');
    const reminderDays = [...(plan.reminderDays ?? [])];
    // Days are counted from when the first ones can leave.
    const leavesAt = this.hours.next(opensAt, { step: 0, atOnce: plan.atOnce === true });
    const closesAt = plan.closesAt ?? instantAt(addDays(usualLastDay(leavesAt, reminderDays), 1));
    checkTimes(opensAt, leavesAt, closesAt, reminderDays);
    const name = (plan.name?.trim() || `${survey.name} ${formatDay(dayOf(opensAt), actor.language)}`).slice(0, 200);
    const { identifiers } = await this.db.repository(SurveyWave).insert({
      surveyVersionId: version.id,
      name,
      kind,
      opensAt,
      closesAt,
      frameSize,
      reminderDays,
      recipientGroup: group ?? null,
      perMinute: plan.perMinute ?? null,
      atOnce: plan.atOnce ?? false,
      createdBy: actor.id,
    });
    return {
      id: String(identifiers[0]?.['id']),
      name,
      opensAt: opensAt.toISOString(),
      closesAt: closesAt.toISOString(),
      reminderDays: reminderDays.join(', '),
    };
  }
}
