import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of plots and premises are read by their columns as others are, and remembered. */
export class RememberColumnsOfSites1763830200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table import_mappings drop constraint import_mappings_kind_check;
      alter table import_mappings add constraint import_mappings_kind_check
        check (kind in ('companies', 'contacts', 'interactions', 'sites'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from import_mappings where kind = 'sites';
      alter table import_mappings drop constraint import_mappings_kind_check;
      alter table import_mappings add constraint import_mappings_kind_check
        check (kind in ('companies', 'contacts', 'interactions'));
    `);
  }
}
