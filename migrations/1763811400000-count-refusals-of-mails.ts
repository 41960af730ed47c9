import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A receiving server that puts a mail off is counted apart from attempts that met no server at all. */
export class CountRefusalsOfMails1763811400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table outbox_mails add column refusals integer not null default 0`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table outbox_mails drop column refusals`);
  }
}
