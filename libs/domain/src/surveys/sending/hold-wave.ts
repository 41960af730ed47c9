import { Injectable } from '@nestjs/common';
import type { TrailAction } from '@elinvoima/contracts';
import { Audit } from '../../audit/index.js';
import { Clock, Conflict, Database, NotFound, Outbox, type Actor } from '../../platform/index.js';
import { Suppressions } from '../../recipients/index.js';
import { PaceWaves } from './pace-waves.js';
import { lockMailsOfWave } from './wave-lock.js';
import { isTrouble } from './wave-state.js';

/** Mails that a person may have sent once more: nobody knows whether they arrived, or it is known that they did not. */
export type Resendable = 'uncertain' | 'failed';

interface Standing {
  paused: boolean;
  ended: boolean;
}

/** SQL: the mails of a wave, `s`, with its invitations `i`. */
const mailsOfWave = 'survey_invitation_mails s join survey_invitations i on i.id = s.invitation_id';

/** Holding a wave's mails, letting them go again, ending them, and sending again what went wrong. */
@Injectable()
export class HoldWave {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly pace: PaceWaves,
    private readonly suppressions: Suppressions,
  ) {}

  /** Nothing leaves any more, not even what stands in the outbox: it is held when its turn comes, and nothing is lost. */
  async pause(actor: Actor, id: string): Promise<void> {
    await this.change(
      actor,
      id,
      'pause',
      ({ paused }) => !paused,
      async () => {
        await this.db.query('update survey_waves set paused_at = $2 where id = $1', [id, this.clock.now()]);
      },
    );
  }

  async resume(actor: Actor, id: string): Promise<void> {
    await this.change(
      actor,
      id,
      'resume',
      ({ paused }) => paused,
      async () => {
        await this.db.query('update survey_waves set paused_at = null where id = $1', [id]);
        await this.outbox.release(await this.mailsIn(id, `m.leaves_after = 'infinity'`));
        await this.pace.step(id);
      },
    );
  }

  /** For good: whoever has not been asked will not be, nobody is reminded. Answers are taken until the wave closes. */
  async stop(actor: Actor, id: string): Promise<void> {
    await this.change(
      actor,
      id,
      'stop',
      () => true,
      async () => {
        await this.db.query('update survey_waves set stopped_at = $2, paused_at = null where id = $1', [
          id,
          this.clock.now(),
        ]);
        await this.outbox.cancel(await this.mailsIn(id, 'true'));
        await this.db.query(
          `update survey_invitations i set state = 'suppressed' where i.wave_id = $1 and i.state = 'queued' and not exists (
           select 1 from survey_invitation_mails s join outbox_mails m on m.id = s.mail_id
           where s.invitation_id = i.id and m.state <> 'cancelled')`,
          [id],
        );
      },
    );
  }

  /**
   * Puts those in line again, by a person's decision: the program never does it by itself. Of two mails of one person that went
   * wrong the later one goes. Answers how many, without those whose address is stopped: they are looked at and dropped.
   */
  async resend(actor: Actor, id: string, which: readonly Resendable[]): Promise<number> {
    let count = 0;
    await this.change(
      actor,
      id,
      'resend',
      () => true,
      async () => {
        const again = await this.db.query<{ email: string | null; surveyId: string }>(
          `with wrong as (
           select distinct on (s.invitation_id) s.invitation_id, s.step from ${mailsOfWave} join outbox_mails m on m.id = s.mail_id
           where i.wave_id = $1 and m.state = any($2::text[]) and ${isTrouble}
           order by s.invitation_id, s.step desc
         ), back as (
           -- Whose mail failed counted as one that bounced.
           update survey_invitations i set state = case when wrong.step = 0 then 'queued' else 'sent' end
           from wrong where i.id = wrong.invitation_id and i.state = 'bounced'
         )
         update survey_invitation_mails s set mail_id = null, put_at = null
         from wrong join survey_invitations i on i.id = wrong.invitation_id join contacts p on p.id = i.contact_id
           join survey_waves w on w.id = i.wave_id join survey_versions v on v.id = w.survey_version_id
         where s.invitation_id = wrong.invitation_id and s.step = wrong.step
         returning nullif(trim(p.email), '') as email, v.survey_id as "surveyId"`,
          [id, which],
        );
        if (again.length === 0) throw new Conflict('survey-wave-state');
        const emails = again.flatMap(({ email }) => email ?? []);
        const stopped = await this.suppressions.among(emails, 'survey', again[0]?.surveyId);
        count = emails.filter((email) => !stopped.has(email)).length;
        await this.pace.step(id);
        return { mails: count };
      },
    );
    return count;
  }

  private async mailsIn(waveId: string, condition: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `select m.id from ${mailsOfWave} join outbox_mails m on m.id = s.mail_id
       where i.wave_id = $1 and m.state = 'queued' and ${condition}`,
      [waveId],
    );
    return rows.map(({ id }) => id);
  }

  /** Alone with the wave and its mails: two presses at once wait for each other, and mails that are being claimed go before. */
  private async change(
    actor: Actor,
    id: string,
    action: TrailAction,
    allows: (standing: Standing) => boolean,
    work: () => Promise<{ mails: number } | void>,
  ): Promise<void> {
    await this.db.transaction(async () => {
      const [standing] = await this.db.query<Standing>(
        `select paused_at is not null as paused, state = 'closed' or closes_at <= $2::timestamptz or stopped_at is not null or kind = 'open' as ended
         from survey_waves where id = $1 for no key update`,
        [id, this.clock.now()],
      );
      if (standing === undefined) throw new NotFound();
      if (standing.ended || !allows(standing)) throw new Conflict('survey-wave-state');
      await lockMailsOfWave(this.db, id);
      const done = await work();
      await this.db.query('update survey_waves set version = version + 1, updated_at = now() where id = $1', [id]);
      await this.audit.record(
        actor,
        action,
        { kind: 'survey_wave', id },
        done === undefined ? undefined : { mails: [null, done.mails] },
      );
    });
  }
}
