import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The lists of companies and of people find any part of a name without its diacritics, and a phone in any writing. */
export class FindInLists1763820630000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index companies_name_plain_idx on companies using gin (plain_text(name) gin_trgm_ops) where deleted_at is null;
      create index company_names_name_plain_idx on company_names using gin (plain_text(name) gin_trgm_ops);
      create index contacts_found_idx on contacts using gin (name_key gin_trgm_ops, lower(email) gin_trgm_ops, phone_key gin_trgm_ops)
        where deleted_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index companies_name_plain_idx, company_names_name_plain_idx, contacts_found_idx');
  }
}
