import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the public catalogue says of a business area, and its way to the few sites that are public. */
export class OpenTheCatalogue1763830800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- { fi, sv, en }
      alter table business_areas add column public_text jsonb not null default '{}';
      create index business_areas_name_idx on business_areas (name collate "fi-x-icu", id) where deleted_at is null;
      create index sites_public_idx on sites (business_area_id) where is_public and deleted_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index sites_public_idx;
      drop index business_areas_name_idx;
      alter table business_areas drop column public_text;
    `);
  }
}
