import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The list of people by last name, as it is sorted: its first page needs no sorting of all. */
export class SortContacts1763820640000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index contacts_sorted_idx on contacts (((last_name || ' ' || first_name) collate "fi-x-icu"), id) where deleted_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index contacts_sorted_idx');
  }
}
