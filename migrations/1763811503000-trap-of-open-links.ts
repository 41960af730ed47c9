import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An answer also waits for somebody to look at it when the field was filled in that no person sees. */
export class TrapOfOpenLinks1763811503000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table survey_responses drop constraint survey_responses_quarantine_reason_check;
      alter table survey_responses
        add constraint survey_responses_quarantine_reason_check check (quarantine_reason in ('fast', 'burst', 'trap'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table survey_responses drop constraint survey_responses_quarantine_reason_check;
      update survey_responses set quarantine_reason = 'fast' where quarantine_reason = 'trap';
      alter table survey_responses
        add constraint survey_responses_quarantine_reason_check check (quarantine_reason in ('fast', 'burst'));
    `);
  }
}
