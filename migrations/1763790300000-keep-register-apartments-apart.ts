import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In small companies the apartment is often somebody's home: kept beside the street, so that lists and public pages can do without it. */
export class KeepRegisterApartmentsApart1763790300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table company_register_records add column visiting_apartment text, add column postal_apartment text',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table company_register_records drop column visiting_apartment, drop column postal_apartment',
    );
  }
}
