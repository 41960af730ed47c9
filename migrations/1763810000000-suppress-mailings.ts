import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mailings are stopped apart from surveys: who is tired of the newsletter may still want to be asked. */
export class SuppressMailings1763810000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table suppressions drop constraint suppressions_scope_check;
      alter table suppressions add constraint suppressions_scope_check
        check (scope in ('all_surveys', 'all_mailings', 'all_mail'));
    `);
  }

  /** Who stopped the mailings gets nothing at all by the older rule: never more than was agreed to. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from suppressions m where scope = 'all_mailings'
        and exists (select 1 from suppressions a where a.email_hash = m.email_hash and a.scope = 'all_mail');
      update suppressions set scope = 'all_mail' where scope = 'all_mailings';
      alter table suppressions drop constraint suppressions_scope_check;
      alter table suppressions add constraint suppressions_scope_check check (scope in ('all_surveys', 'all_mail'));
    `);
  }
}
