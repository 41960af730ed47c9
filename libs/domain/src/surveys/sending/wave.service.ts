import { addDays, dayOf, formatDay, instantAt } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import {
  Clock,
  Conflict,
  Database,
  NotFound,
  Outbox,
  RuleBroken,
  createdFrom,
  findLiving,
  type Actor,
} from '../../platform/index.js';
import { Suppressions, recipientsAmong, type Recipients } from '../../recipients/index.js';
import { SurveyVersion } from '../questionnaire/survey-version.entity.js';
import { SurveyWave } from './survey-wave.entity.js';
import { Survey } from '../questionnaire/survey.entity.js';

export interface WaveInput {
  surveyId: string;
  name?: string;
  contactIds: string[];
  /** Two weeks, to the end of that day, unless told. */
  closesAt?: Date;
}

/** Links of answers live as long as their wave, so a wave is never long. */
export const longestDays = 90;
const usualDays = 14;

/** Sending a published survey to chosen people, and ending the time for answers. */
@Injectable()
export class WaveService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly suppressions: Suppressions,
  ) {}

  /**
   * The wave, its invitations and their mails commit together; the number of statements does not grow with the number of people.
   * Throws `Conflict` for a survey that is not published, `RuleBroken` when nobody can be invited or the closing day is not possible.
   */
  async send(actor: Actor, input: WaveInput): Promise<{ id: string; leftOut: Recipients['leftOut'] }> {
    return this.db.transaction(async () => {
      const survey = await findLiving(this.db, Survey, input.surveyId);
      const version = await this.db
        .repository(SurveyVersion)
        .findOne({ where: { surveyId: survey.id }, order: { n: 'DESC' } });
      if (version === null || survey.status !== 'published') throw new Conflict('survey-not-published');
      const now = this.clock.now();
      const closesAt = input.closesAt ?? instantAt(addDays(dayOf(now), usualDays + 1));
      this.checkClosing(now, closesAt);
      const { eligible, leftOut } = await recipientsAmong(this.db, this.suppressions, 'survey', input.contactIds);
      if (eligible.length === 0) throw RuleBroken.at('/contactIds', 'no-recipients');

      const name = input.name?.trim() || `${survey.name} ${formatDay(dayOf(now), actor.language)}`;
      const { identifiers } = await this.db.repository(SurveyWave).insert({
        surveyVersionId: version.id,
        name: name.slice(0, 200),
        opensAt: now,
        closesAt,
        frameSize: eligible.length,
        createdBy: actor.id,
      });
      const id = String(identifiers[0]?.['id']);
      const invitations = await this.db.query<{
        id: string;
        email: string;
        language: Recipients['eligible'][number]['language'];
      }>(
        `with chosen as (
           select * from unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[]) as person (contact_id, company_id, language, email)
         ), invited as (
           insert into survey_invitations (wave_id, contact_id, company_id, language)
           select $1, contact_id, company_id, language from chosen returning id, contact_id, language
         ) select invited.id, chosen.email, invited.language from invited join chosen using (contact_id)`,
        [
          id,
          eligible.map(({ contactId }) => contactId),
          eligible.map(({ companyId }) => companyId),
          eligible.map(({ language }) => language),
          eligible.map(({ email }) => email),
        ],
      );
      await this.outbox.putMany(
        'survey-invitation',
        invitations.map(({ id: invitationId, email, language }) => ({
          reference: { invitationId },
          recipient: email,
          language,
        })),
      );
      await this.audit.record(
        actor,
        'create',
        { kind: 'survey_wave', id },
        createdFrom({ name, surveyId: survey.id, closesAt: closesAt.toISOString(), invited: eligible.length }),
      );
      return { id, leftOut };
    });
  }

  /** No more answers are taken and no more invitations leave. Closing twice changes nothing. */
  async close(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const [wave] = await this.db.query<{ state: string }>('select state from survey_waves where id = $1 for update', [
        id,
      ]);
      if (wave === undefined) throw new NotFound();
      if (wave.state === 'closed') return;
      await this.db.query(
        `update survey_waves set state = 'closed', closed_at = $2, version = version + 1, updated_at = now() where id = $1`,
        [id, this.clock.now()],
      );
      await this.audit.record(actor, 'close', { kind: 'survey_wave', id }, { state: ['open', 'closed'] });
    });
  }

  private checkClosing(now: Date, closesAt: Date): void {
    if (closesAt <= now) throw RuleBroken.at('/closesAt', 'ends-before-start');
    if (closesAt > instantAt(addDays(dayOf(now), longestDays + 1))) throw RuleBroken.at('/closesAt', 'day-too-far');
  }
}
