import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who erased, signed in in vain or took a file: deeds that few entries are of, which a page would otherwise look for through the
 * whole trail. Of what most entries are of the newest page is found by time.
 */
export class FindRareDeeds1763860210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index audit_entries_rare_deeds_idx on audit_entries (action, at, seq) where action not in ('view', 'create', 'update')
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index audit_entries_rare_deeds_idx');
  }
}
