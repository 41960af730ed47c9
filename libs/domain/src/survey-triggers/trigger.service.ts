import { surveyTriggerChoices, type SurveyCauseKind } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  Clock,
  Database,
  RuleBroken,
  changesOf,
  createdFrom,
  findLiving,
  moveToBin,
  takeFromBin,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { Survey } from '../surveys/index.js';
import { SurveyTrigger } from './survey-trigger.entity.js';

/** What people fill in. `undefined` leaves a field. */
export interface TriggerInput {
  among?: string[];
  delayDays?: number;
  share?: number;
  isOn?: boolean;
}

export type NewTrigger = TriggerInput & { surveyId: string; causeKind: SurveyCauseKind };

/** The rules by which surveys follow what happens. */
@Injectable()
export class TriggerService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** It is off unless told. */
  async create(actor: Actor, { isOn = false, ...input }: NewTrigger): Promise<string> {
    return this.db.transaction(async () => {
      const survey = await findLiving(this.db, Survey, input.surveyId);
      this.demandWords(input.causeKind, input.among);
      this.demandPublished(survey, isOn);
      const fields = { ...input, onSince: isOn ? this.clock.now() : null };
      const { identifiers } = await this.db.repository(SurveyTrigger).insert({ ...fields, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(actor, 'create', { kind: 'survey_trigger', id }, createdFrom({ ...input, isOn }));
      return id;
    });
  }

  /** A rule that is switched on, or that means something else from now on, follows only what happens from now on. */
  async update(actor: Actor, id: string, expected: number, { isOn, ...input }: TriggerInput): Promise<void> {
    await this.db.transaction(async () => {
      const trigger = await findLiving(this.db, SurveyTrigger, id);
      const survey = await findLiving(this.db, Survey, trigger.surveyId);
      this.demandWords(trigger.causeKind, input.among);
      const wasOn = trigger.onSince !== null;
      const willBeOn = isOn ?? wasOn;
      this.demandPublished(survey, willBeOn);
      const { among, delayDays, share } = trigger;
      const changes = changesOf<TriggerInput>({ among, delayDays, share, isOn: wasOn }, { ...input, isOn });
      const begins = willBeOn && (!wasOn || 'among' in changes);
      const onSince = begins ? this.clock.now() : willBeOn ? trigger.onSince : null;
      await updateVersioned(this.db, SurveyTrigger, id, expected, { ...input, onSince });
      await this.audit.record(actor, 'update', { kind: 'survey_trigger', id }, changes);
    });
  }

  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      await moveToBin(this.db, SurveyTrigger, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'survey_trigger', id });
    });
  }

  /** It comes back switched off: nobody who fetches a rule means to send mails by it. */
  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await takeFromBin(this.db, SurveyTrigger, id);
      await updateVersioned(this.db, SurveyTrigger, id, null, { onSince: null });
      await this.audit.record(actor, 'restore', { kind: 'survey_trigger', id });
    });
  }

  private demandWords(causeKind: SurveyCauseKind, among: readonly string[] = []): void {
    const known: readonly string[] = surveyTriggerChoices[causeKind];
    const unknown = among.findIndex((word) => !known.includes(word));
    if (unknown >= 0) throw RuleBroken.at(`/among/${unknown}`, 'not-in-list');
  }

  private demandPublished({ status }: Survey, isOn: boolean): void {
    if (isOn && status !== 'published') throw RuleBroken.at('/isOn', 'survey-not-published');
  }
}
