import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Database, Forbidden, changesOf, type Actor } from '../platform/index.js';
import { PersonalSettings } from './personal-settings.entity.js';

/** What a person chooses about mails and the calendar. */
export type OwnChoices = Pick<PersonalSettings, 'digestMails' | 'assignmentMails' | 'calendarCompanyNames'>;

const usual: OwnChoices & { calendarGeneration: number } = {
  digestMails: true,
  assignmentMails: true,
  calendarCompanyNames: true,
  calendarGeneration: 1,
};

/** One's own choices about mails and the calendar feed. */
@Injectable()
export class OwnChoicesService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  async of(userId: string): Promise<OwnChoices & { calendarGeneration: number }> {
    const row = await this.db.repository(PersonalSettings).findOneBy({ userId });
    const { digestMails, assignmentMails, calendarCompanyNames, calendarGeneration } = row ?? usual;
    return { digestMails, assignmentMails, calendarCompanyNames, calendarGeneration };
  }

  async change(actor: Actor, choices: Partial<OwnChoices>): Promise<OwnChoices> {
    return this.db.transaction(async () => {
      const userId = this.ownId(actor);
      await this.withRow(userId);
      const before = await this.of(userId);
      const changes = changesOf<OwnChoices>(before, choices);
      if (Object.keys(changes).length > 0) {
        const now = {
          ...before,
          ...Object.fromEntries(Object.entries(changes).map(([field, [, after]]) => [field, after])),
        };
        await this.db.query(
          `update personal_settings set digest_mails = $2, assignment_mails = $3, calendar_company_names = $4, updated_at = now() where user_id = $1`,
          [userId, now.digestMails, now.assignmentMails, now.calendarCompanyNames],
        );
        await this.audit.record(actor, 'update', { kind: 'user', id: userId }, changes);
      }
      return this.of(userId);
    });
  }

  /** Makes every address of one's calendar feed that was ever given out dead. */
  async rotateCalendar(actor: Actor): Promise<void> {
    await this.db.transaction(async () => {
      const userId = this.ownId(actor);
      await this.withRow(userId);
      await this.db.query(
        'update personal_settings set calendar_generation = calendar_generation + 1, updated_at = now() where user_id = $1',
        [userId],
      );
      await this.audit.record(actor, 'rotate-calendar', { kind: 'user', id: userId });
    });
  }

  private async withRow(userId: string): Promise<void> {
    await this.db.query('insert into personal_settings (user_id) values ($1) on conflict do nothing', [userId]);
    await this.db.query('select 1 from personal_settings where user_id = $1 for update', [userId]);
  }

  private ownId(actor: Actor): string {
    if (actor.kind !== 'user' || actor.id === null) throw new Forbidden();
    return actor.id;
  }
}
