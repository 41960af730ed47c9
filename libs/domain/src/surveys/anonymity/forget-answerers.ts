import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { Clock, Database, systemActor } from '../../platform/index.js';
import { PublishAnswers } from '../results/published/publish-answers.js';
import { askingTemplate, remindingTemplate } from '../sending/pace-waves.js';
import { RewriteAnswers } from './rewrite-answers.js';

/** SQL: wave `w` has ended by the moment bound so. */
export const hasEnded = (now: string): string => `(w.state = 'closed' or w.closes_at <= ${now}::timestamptz)`;

/** SQL: what `survey_invited` says of a wave, as it is kept on it. */
export const invitedAsKept = `(
  select coalesce(jsonb_agg(jsonb_build_object('industry', f.industry, 'size', f.size, 'contacted', f.contacted,
    'state', f.state, 'people', f.people, 'organisations', f.organisations)), '[]')
  from survey_invited(w.id) f)`;

/** All mails that ever went to the invited of a wave. One that was sent again is known by its reference alone. */
export async function deleteMailsOf(db: Database, waveId: string): Promise<void> {
  await db.query(
    `delete from outbox_mails o using survey_invitations i
     where i.wave_id = $1 and o.reference ->> 'invitationId' = i.id::text and o.template = any($2::text[])`,
    [waveId, [askingTemplate, remindingTemplate]],
  );
}

/**
 * When an anonymous wave has ended, nobody needs to know any more who answered it: whoever answered and whoever did not become
 * alike, in their invitations, their links and their mails, and all of it is written anew. What the figures need of them is
 * frozen on the wave first.
 */
@Injectable()
export class ForgetAnswerers {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly publishing: PublishAnswers,
    private readonly rewriting: RewriteAnswers,
  ) {}

  /** Every anonymous wave that has ended since the last time; answers how many. Safe to run again. */
  async run(): Promise<number> {
    const waves = await this.db.query<{ id: string; surveyId: string }>(
      `select w.id, v.survey_id as "surveyId" from survey_waves w join survey_versions v on v.id = w.survey_version_id
       where (v.definition ->> 'anonymous')::boolean and w.kind <> 'open' and w.final_invited is null and ${hasEnded('$1')}
       order by w.id`,
      [this.clock.now()],
    );
    for (const { id, surveyId } of waves) {
      await this.publishing.ofSurvey(surveyId);
      await this.forget(id, surveyId);
    }
    if (waves.length > 0) await this.rewriting.sweep();
    return waves.length;
  }

  private async forget(waveId: string, surveyId: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.rewriting.lock(waveId, surveyId);
      const [wave] = await this.db.query(
        'select 1 from survey_waves where id = $1 and final_invited is null for update',
        [waveId],
      );
      if (wave === undefined) return;
      await this.db.query(`update survey_waves w set final_invited = ${invitedAsKept} where w.id = $1`, [waveId]);
      await this.forgetMails(waveId);
      await this.forgetLinks(waveId);
      await this.db.query(
        `update survey_invitations i set state = 'ended', answered_on = null, reminders_sent = 0,
           last_sent_at = case when i.last_sent_at is not null then w.opens_at end
         from survey_waves w where w.id = i.wave_id and w.id = $1 and i.state in ('queued', 'sent', 'answered')`,
        [waveId],
      );
      await this.rewriting.wave(waveId, surveyId);
      await this.audit.record(systemActor, 'forget-answerers', { kind: 'survey_wave', id: waveId });
    });
  }

  /** Who was reminded had not answered, nor had who was asked again: the mails go. */
  private async forgetMails(waveId: string): Promise<void> {
    await deleteMailsOf(this.db, waveId);
    await this.db.query(
      'delete from survey_invitation_mails m using survey_invitations i where i.id = m.invitation_id and i.wave_id = $1',
      [waveId],
    );
  }

  /**
   * Links to the questionnaire become the wave's, which still says that it is closed. Links that stop the mails must work for
   * ever; there is one for each mail, so each invitation gets as many as the one that has most, those added opening nothing.
   */
  private async forgetLinks(waveId: string): Promise<void> {
    await this.db.query(
      `update survey_link_tokens t set wave_id = w.id, invitation_id = null, created_at = w.opens_at
       from survey_invitations i join survey_waves w on w.id = i.wave_id
       where t.invitation_id = i.id and w.id = $1 and t.purpose = 'answer'`,
      [waveId],
    );
    await this.db.query(
      `with kept as (
         select i.id, count(t.id)::int as links from survey_invitations i
         left join survey_link_tokens t on t.invitation_id = i.id where i.wave_id = $1 group by i.id
       )
       insert into survey_link_tokens (invitation_id, purpose, token_hash)
       select k.id, 'unsubscribe', sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
       from kept k cross join lateral generate_series(k.links + 1, (select max(links) from kept))`,
      [waveId],
    );
    await this.db.query(
      `update survey_link_tokens t set created_at = w.opens_at
       from survey_invitations i join survey_waves w on w.id = i.wave_id where t.invitation_id = i.id and w.id = $1`,
      [waveId],
    );
  }
}
