import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The companies of a frozen record by id, since names neither tell two apart nor can be counted once they are in one text. */
export class FreezeCompanyIds1763807950000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Null in what was frozen before: not known. Empty: none.
    await runner.query(`alter table frozen_records add column company_ids uuid[]`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table frozen_records drop column company_ids`);
  }
}
