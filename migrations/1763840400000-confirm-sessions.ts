import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When whoever holds the session last showed who they are: at signing in, and whenever asked anew. */
export class ConfirmSessions1763840400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table sessions add column confirmed_at timestamptz not null default now();
      update sessions set confirmed_at = signed_in_at;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table sessions drop column confirmed_at`);
  }
}
