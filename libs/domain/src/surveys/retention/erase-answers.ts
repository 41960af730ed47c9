import { dayOf, type Day } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { Clock, Database, systemActor, type Actor } from '../../platform/index.js';
import { Suppressions } from '../../recipients/index.js';
import { coarsened } from '../anonymity/coarsen-frame.js';
import { deleteMailsOf, invitedAsKept } from '../anonymity/forget-answerers.js';
import { RewriteAnswers } from '../anonymity/rewrite-answers.js';
import { PublishAnswers } from '../results/published/publish-answers.js';
import { columnsReferringTo } from './referring-columns.js';
import { keptWaves } from './retention-plan.query.js';

export interface Erased {
  waves: number;
  answers: number;
  invitations: number;
}

interface DueWave {
  id: string;
  surveyId: string;
  answersDue: boolean;
  answersErased: boolean;
  invitationsDue: boolean;
}

/**
 * Single answers are kept as long as the questionnaire said. Then they become nobody's: a named answer loses its sender, every
 * answer its texts, and what it was before a change is forgotten. The figures stay, to the last decimal. Later the invitations and
 * their links go; how many they were stays on the wave, and stopping the mails goes on working.
 */
@Injectable()
export class EraseAnswers {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly suppressions: Suppressions,
    private readonly publishing: PublishAnswers,
    private readonly rewriting: RewriteAnswers,
  ) {}

  /** Whatever is due, wave by wave, each in a transaction of its own. Safe to run again. */
  async run(actor: Actor = systemActor): Promise<Erased> {
    const now = this.clock.now();
    const waves = await this.db.query<DueWave>(
      `select k.id, k.survey_id as "surveyId", k.answers_due as "answersDue", k.answers_erased as "answersErased",
         k.invitations_due as "invitationsDue"
       from (${keptWaves('$1', '$2')}) k where k.answers_due or (k.invitations_due and k.answers_erased) order by k.due_on, k.id`,
      [now, dayOf(now)],
    );
    const erased: Erased = { waves: waves.length, answers: 0, invitations: 0 };
    for (const wave of waves) {
      if (wave.answersDue) erased.answers += await this.eraseAnswers(actor, wave, dayOf(now));
      if (wave.invitationsDue) erased.invitations += await this.eraseInvitations(actor, wave.id, dayOf(now));
    }
    return erased;
  }

  private async eraseAnswers(actor: Actor, { id, surveyId }: DueWave, today: Day): Promise<number> {
    // What still waits is counted first: as nobody's answers they could not be told apart by company.
    await this.publishing.ofSurvey(surveyId);
    return this.db.transaction(async () => {
      await this.rewriting.lock(id, surveyId);
      const [wave] = await this.db.query(
        'select 1 from survey_waves where id = $1 and answers_erased_on is null for update',
        [id],
      );
      if (wave === undefined) return 0;
      await this.coarsen(id);
      await this.db.query(
        `update survey_waves w set final_invited = coalesce(w.final_invited, ${invitedAsKept}), answers_erased_on = $2 where w.id = $1`,
        [id, today],
      );
      await this.cutLinks(id);
      await this.db.query(
        `update survey_answers a set value_text = null, value_codes = array['erased'] from survey_responses r
         where r.id = a.response_id and r.wave_id = $1 and a.value_text is not null`,
        [id],
      );
      await this.db.query(
        `with organisations as (
           select distinct coalesce(r.company_id, i.contact_id) as known from survey_responses r
           join survey_invitations i on i.id = r.invitation_id where r.wave_id = $1
         ), standing_in as materialized (select known, gen_random_uuid() as stand_in from organisations)
         update survey_responses r set stand_in = s.stand_in, invitation_id = null, company_id = null
         from standing_in s, survey_invitations i
         where r.wave_id = $1 and i.id = r.invitation_id and s.known = coalesce(r.company_id, i.contact_id)`,
        [id],
      );
      // The trail names answers by their ids; under new ones it names nobody's.
      await this.rewriting.answers(id, surveyId);
      const { answers } = await this.db.one<{ answers: number }>(
        'select count(*)::int as answers from survey_responses where wave_id = $1',
        [id],
      );
      await this.audit.record(actor, 'erase-answers', { kind: 'survey_wave', id }, { erased: [null, answers] });
      return answers;
    });
  }

  /** Groups that single out a company are told no more; in anonymous surveys they never were. */
  private async coarsen(waveId: string): Promise<void> {
    const people = await this.db.query<{
      id: string;
      organisation: string;
      industry: string | null;
      size: string | null;
      contacted: boolean | null;
    }>(
      `select id, coalesce(company_id, contact_id) as organisation,
         frozen_industry as industry, frozen_size as size, frozen_contacted as contacted
       from survey_invitations where wave_id = $1`,
      [waveId],
    );
    const facts = coarsened(people);
    const parameters = [
      people.map(({ id }) => id),
      facts.map(({ industry }) => industry),
      facts.map(({ size }) => size),
      facts.map(({ contacted }) => contacted),
    ];
    for (const [table, key] of [
      ['survey_responses', 'invitation_id'],
      ['survey_invitations', 'id'],
    ])
      await this.db.query(
        `update ${table} t set frozen_industry = p.industry, frozen_size = p.size, frozen_contacted = p.contacted
         from unnest($1::uuid[], $2::text[], $3::text[], $4::boolean[]) as p (id, industry, size, contacted) where t.${key} = p.id`,
        parameters,
      );
  }

  /** Feedback and follow-ups that came of an answer stay, with their own words and without the answer. What an answer was before a change goes. */
  private async cutLinks(waveId: string): Promise<void> {
    const ofWave = '(select id from survey_responses where wave_id = $1)';
    for (const { table, column, nullable } of await columnsReferringTo(this.db, 'survey_responses', 'id')) {
      if (table === 'survey_answers') continue;
      await this.db.query(
        nullable
          ? `update ${table} set ${column} = null where ${column} in ${ofWave}`
          : `delete from ${table} where ${column} in ${ofWave}`,
        [waveId],
      );
    }
    for (const { table, column } of await columnsReferringTo(this.db, 'survey_answers', 'response_id'))
      await this.db.query(`delete from ${table} where ${column} in ${ofWave}`, [waveId]);
  }

  private async eraseInvitations(actor: Actor, waveId: string, today: Day): Promise<number> {
    return this.db.transaction(async () => {
      await this.keepUnsubscribing(waveId);
      const ofWave = '(select id from survey_invitations where wave_id = $1)';
      for (const { table, column, nullable } of await columnsReferringTo(this.db, 'survey_invitations', 'id'))
        if (nullable && table !== 'survey_link_tokens')
          await this.db.query(`update ${table} set ${column} = null where ${column} in ${ofWave}`, [waveId]);
      await deleteMailsOf(this.db, waveId);
      const gone = await this.db.query('delete from survey_invitations where wave_id = $1 returning id', [waveId]);
      await this.db.query('update survey_waves set invitations_erased_on = $2 where id = $1', [waveId, today]);
      await this.audit.record(
        actor,
        'erase-invitations',
        { kind: 'survey_wave', id: waveId },
        { erased: [null, gone.length] },
      );
      return gone.length;
    });
  }

  /** A link that stops the mails never ends: it is kept with the hash of the address alone. */
  private async keepUnsubscribing(waveId: string): Promise<void> {
    const links = await this.db.query<{ hash: string; email: string; language: string }>(
      `select encode(t.token_hash, 'hex') as hash, p.email, i.language
       from survey_link_tokens t join survey_invitations i on i.id = t.invitation_id join contacts p on p.id = i.contact_id
       where i.wave_id = $1 and t.purpose = 'unsubscribe' and t.revoked_at is null and p.email is not null`,
      [waveId],
    );
    await this.db.query(
      `insert into unsubscribe_links (token_hash, email_hash, mail_id, scope, language)
       select decode(k.hash, 'hex'), decode(k.email, 'hex'), gen_random_uuid(), 'all_surveys', k.language
       from unnest($1::text[], $2::text[], $3::text[]) as k (hash, email, language) on conflict (token_hash) do nothing`,
      [
        links.map(({ hash }) => hash),
        links.map(({ email }) => this.suppressions.hashOf(email).toString('hex')),
        links.map(({ language }) => language),
      ],
    );
  }
}
