import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Feedback that proposes something becomes an initiative in one press, and remembers which. */
export class LeadFeedbackToInitiatives1763805300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table feedback add column initiative_id uuid references initiatives (id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table feedback drop column initiative_id`);
  }
}
