import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A tag gets another name everywhere: which one it had, and what followed it beside the companies, so that it can be undone. */
export class RenameTags1763860610000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table bulk_changes
        add column replaced text,
        -- [{kind, id, before, versionAfter}]: views of lists and letters that had not left yet.
        add column followed jsonb not null default '[]'
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table bulk_changes drop column followed, drop column replaced');
  }
}
