import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Links that open an answer, and words that were blackened later, stood in the rows that repeated keys are answered from. */
export class ForgetKeptLinksAndWords1763812300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from idempotency_keys
      where response::text ~ '/(s|kokeile)/' or route ~ '/survey-waves/[^/]+/comments/[^/]+/(review|quote)'
    `);
  }

  async down(): Promise<void> {
    // What was deleted is of no use any more.
  }
}
