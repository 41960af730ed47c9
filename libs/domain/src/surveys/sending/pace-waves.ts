import { dayOf, leastDaysBetweenReminders, timeZone, type Language } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Clock, Database, Outbox, eachByItself } from '../../platform/index.js';
import { SendingHours } from './sending-hours.js';
import { SurveyWave } from './survey-wave.entity.js';

/** How often the job runs, as a part of a minute: a step lets so many go at once. */
const stepsAMinute = 4;

/** The templates of the mails, by whether they ask or remind. */
export const askingTemplate = 'survey-invitation';
export const remindingTemplate = 'survey-reminder';

/** Lets the mails of waves into the outbox: invitations when their moment has come, reminders on their days, so many a minute. */
@Injectable()
export class PaceWaves {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly hours: SendingHours,
  ) {}

  /** The job. Safe to run twice and at the same time: a wave is one run's, the others pass it by. */
  async run(): Promise<void> {
    const now = this.clock.now();
    const running = await this.db.query<{ id: string }>(
      `select w.id from survey_waves w where w.state <> 'closed' and w.kind <> 'open' and w.paused_at is null and w.stopped_at is null
         and w.opens_at <= $1 and w.closes_at > $1 order by w.id`,
      [now],
    );
    // What came too late is dropped first: a wave that fails does not keep it.
    await this.dropLate(now);
    await eachByItself(running, ({ id }) => this.step(id));
  }

  /** One step of one wave: what may leave now is put into the outbox, as far as the pace allows. */
  async step(id: string): Promise<void> {
    await this.db.transaction(async () => {
      const wave = await this.db
        .repository(SurveyWave)
        .createQueryBuilder('w')
        .where('w.id = :id', { id })
        .setLock('for_no_key_update')
        .setOnLocked('skip_locked')
        .getOne();
      const now = this.clock.now();
      if (wave === null || wave.kind === 'open' || wave.state === 'closed') return;
      if (wave.pausedAt !== null || wave.stoppedAt !== null || wave.opensAt > now || wave.closesAt <= now) return;
      let left = await this.budget(wave, now);
      if (left > 0 && this.mayLeave(wave, 0, now)) left -= await this.put(wave, 'asks', left, now);
      if (left <= 0 || !this.mayLeave(wave, 1, now)) return;
      await this.planReminders(wave, now);
      await this.put(wave, 'reminds', left, now);
    });
  }

  private mayLeave({ atOnce }: SurveyWave, step: number, now: Date): boolean {
    return this.hours.next(now, { step, atOnce }).getTime() === now.getTime();
  }

  private async budget({ id, perMinute }: SurveyWave, now: Date): Promise<number> {
    if (perMinute === null) return Number.MAX_SAFE_INTEGER;
    const { recent } = await this.db.one<{ recent: number }>(
      `select count(*)::int as recent from survey_invitation_mails s join survey_invitations i on i.id = s.invitation_id
       where i.wave_id = $1 and s.put_at > $2`,
      [id, new Date(now.getTime() - 60_000)],
    );
    return Math.min(perMinute - recent, Math.ceil(perMinute / stepsAMinute));
  }

  private async put({ id }: SurveyWave, what: 'asks' | 'reminds', most: number, now: Date): Promise<number> {
    const next = await this.db.query<{ id: string; step: number; email: string | null; language: Language }>(
      `select i.id, s.step, nullif(trim(p.email), '') as email, i.language
       from survey_invitation_mails s join survey_invitations i on i.id = s.invitation_id join contacts p on p.id = i.contact_id
       where i.wave_id = $1 and s.mail_id is null and s.put_at is null
         and ${what === 'asks' ? `s.step = 0 and i.state = 'queued'` : `s.step > 0 and i.state = 'sent'`}
       order by s.invitation_id, s.step limit $2`,
      [id, most],
    );
    await this.leaveWithoutAddress(next.flatMap(({ id: gone, email }) => (email === null ? [gone] : [])));
    const mails = next.flatMap(({ email, ...mail }) => (email === null ? [] : [{ ...mail, email }]));
    if (mails.length === 0) return 0;
    const put = await this.outbox.putMany(
      what === 'asks' ? askingTemplate : remindingTemplate,
      mails.map(({ id: invitationId, email, language }) => ({
        reference: { invitationId },
        recipient: email,
        language,
      })),
    );
    const stepOf = new Map(mails.map((mail) => [mail.id, mail.step]));
    await this.db.query(
      `update survey_invitation_mails s set mail_id = put.mail_id, put_at = $4
       from unnest($1::uuid[], $2::int[], $3::uuid[]) as put (invitation_id, step, mail_id)
       where s.invitation_id = put.invitation_id and s.step = put.step`,
      [
        put.map(({ reference }) => reference['invitationId']),
        put.map(({ reference }) => stepOf.get(String(reference['invitationId']))),
        put.map((mail) => mail.id),
        now,
      ],
    );
    return put.length;
  }

  /** The address went after the frame was frozen. */
  private async leaveWithoutAddress(invitationIds: readonly string[]): Promise<void> {
    if (invitationIds.length === 0) return;
    await this.db.query(`update survey_invitations set state = 'ineligible' where id = any($1::uuid[])`, [
      invitationIds,
    ]);
  }

  /**
   * A reminder for whoever has not answered by its day. Whoever declined, bounced or answered is no longer in the state `sent`; a
   * later one waits for what has become of the one before. One for each step, by the table's key.
   */
  private async planReminders({ id, reminderDays }: SurveyWave, now: Date): Promise<void> {
    if (reminderDays.length === 0) return;
    const localDay = (instant: string): string => `(${instant} at time zone '${timeZone}')::date`;
    await this.db.query(
      `insert into survey_invitation_mails (invitation_id, step)
       select i.id, latest.step + 1
       from survey_invitations i
       join survey_invitation_mails asked on asked.invitation_id = i.id and asked.step = 0
       join lateral (
         select s.step, s.mail_id, s.put_at, s.sent_at from survey_invitation_mails s where s.invitation_id = i.id order by s.step desc limit 1
       ) latest on true
       where i.wave_id = $1 and i.state = 'sent' and latest.step < cardinality($2::int[]) and latest.put_at is not null
         and ${localDay('asked.sent_at')} + ($2::int[])[latest.step + 1] <= $3::date
         and ${localDay('coalesce(latest.sent_at, latest.put_at)')} + $4::int <= $3::date
         and not exists (select 1 from outbox_mails m where m.id = latest.mail_id and m.state in ('queued', 'sending'))
       on conflict (invitation_id, step) do nothing`,
      [id, reminderDays, dayOf(now), leastDaysBetweenReminders],
    );
  }

  /** Mails that a pause held when the time for answers ran out. */
  private async dropLate(now: Date): Promise<void> {
    await this.db.query(
      `update outbox_mails m set state = 'cancelled'
       from survey_invitation_mails s join survey_invitations i on i.id = s.invitation_id join survey_waves w on w.id = i.wave_id
       where m.id = s.mail_id and m.state = 'queued' and m.leaves_after = 'infinity' and w.closes_at <= $1`,
      [now],
    );
  }
}
