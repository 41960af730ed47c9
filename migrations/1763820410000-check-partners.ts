import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When somebody last saw that what the directory says of a partner is so, and who. */
export class CheckPartners1763820410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table partners
        add column checked_on date,
        add column checked_by uuid references users (id);
      -- Whoever entered or last changed one saw it then.
      update partners set checked_on = (updated_at at time zone 'Europe/Helsinki')::date, checked_by = created_by where checked_on is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table partners drop column checked_on, drop column checked_by');
  }
}
