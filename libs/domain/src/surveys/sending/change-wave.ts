import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import {
  Clock,
  Conflict,
  Database,
  NotFound,
  Outbox,
  RuleBroken,
  Stale,
  changesOf,
  type Actor,
} from '../../platform/index.js';
import { PublishAnswers } from '../results/published/publish-answers.js';
import { SendingHours } from './sending-hours.js';
import { SurveyWave } from './survey-wave.entity.js';
import { lockAnswersOfWave, lockMailsOfWave } from './wave-lock.js';
import { checkTimes } from './wave-times.js';

export interface WavePatch {
  name?: string;
  /** Only later: somebody was told that there is time until then. */
  closesAt?: Date;
  reminderDays?: readonly number[];
}

/** What may still be changed of a wave that is on its way, and its end. */
@Injectable()
export class ChangeWave {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly hours: SendingHours,
    private readonly publishing: PublishAnswers,
  ) {}

  /** Throws `Stale` when somebody changed it meanwhile, `Conflict` after closing, `RuleBroken` for days that are not possible. */
  async update(actor: Actor, id: string, version: number, patch: WavePatch): Promise<void> {
    await this.db.transaction(async () => {
      const wave = await this.db.repository(SurveyWave).findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
      if (wave === null) throw new NotFound();
      if (wave.state === 'closed' || wave.closesAt <= this.clock.now()) throw new Conflict('survey-closed');
      const closesAt = patch.closesAt ?? wave.closesAt;
      const reminderDays = [...(patch.reminderDays ?? wave.reminderDays)];
      if (closesAt < wave.closesAt) throw RuleBroken.at('/closesAt', 'survey-closing-earlier');
      const leavesAt = this.hours.next(wave.opensAt, { step: 0, atOnce: wave.atOnce });
      checkTimes(wave.opensAt, leavesAt, closesAt, reminderDays);
      const name = patch.name?.trim() || wave.name;
      if (wave.version !== version) throw new Stale(wave);
      const changes = changesOf(told(wave), told({ name, closesAt, reminderDays }));
      if (Object.keys(changes).length === 0) return;
      await this.db.query(
        `update survey_waves set name = $2, closes_at = $3, reminder_days = $4, version = version + 1, updated_at = now() where id = $1`,
        [id, name, closesAt, reminderDays],
      );
      // A link ends with its wave, also the ones that are out already.
      if (closesAt.getTime() !== wave.closesAt.getTime())
        await this.db.query(
          `update survey_link_tokens t set expires_at = $2 where t.purpose = 'answer' and t.revoked_at is null
             and (t.wave_id = $1 or t.invitation_id in (select i.id from survey_invitations i where i.wave_id = $1))`,
          [id, closesAt],
        );
      await this.audit.record(actor, 'update', { kind: 'survey_wave', id }, changes);
    });
  }

  /** No more answers are taken and no more mails leave. Closing twice changes nothing. */
  async close(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      await lockAnswersOfWave(this.db, id, 'alone');
      const [wave] = await this.db.query<{ state: string; surveyId: string }>(
        `select w.state, v.survey_id as "surveyId" from survey_waves w join survey_versions v on v.id = w.survey_version_id
         where w.id = $1 for no key update of w`,
        [id],
      );
      if (wave === undefined) throw new NotFound();
      if (wave.state === 'closed') return;
      await lockMailsOfWave(this.db, id);
      await this.db.query(
        `update survey_waves set state = 'closed', closed_at = $2, version = version + 1, updated_at = now() where id = $1`,
        [id, this.clock.now()],
      );
      const waiting = await this.db.query<{ id: string }>(
        `select m.id from survey_invitation_mails s join survey_invitations i on i.id = s.invitation_id join outbox_mails m on m.id = s.mail_id
         where i.wave_id = $1 and m.state = 'queued'`,
        [id],
      );
      await this.outbox.cancel(waiting.map((mail) => mail.id));
      await this.audit.record(actor, 'close', { kind: 'survey_wave', id }, { state: ['open', 'closed'] });
      await this.publishing.ofSurvey(wave.surveyId);
    });
  }
}

const told = ({ name, closesAt, reminderDays }: Pick<SurveyWave, 'name' | 'closesAt' | 'reminderDays'>) => ({
  name,
  closesAt: closesAt.toISOString(),
  reminderDays: reminderDays.join(', '),
});
