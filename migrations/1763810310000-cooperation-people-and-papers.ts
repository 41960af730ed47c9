import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a cooperation's agreement is found, the work places it gave, and whom to ask about each of its themes. */
export class CooperationPeopleAndPapers1763810310000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cooperations
        add column agreement_number text check (length(agreement_number) <= 100),
        -- The address of the paper in the municipality's own archive or case register.
        add column agreement_url text check (length(agreement_url) <= 2000 and agreement_url ~ '^https?://'),
        add column jobs integer check (jobs >= 0),
        add column employers integer check (employers >= 0);

      create table cooperation_contacts (
        cooperation_id uuid not null references cooperations (id) on delete cascade,
        contact_id uuid not null references contacts (id),
        -- What one asks this person about: "kesätyöt", "avustukset"; empty for everything.
        theme text not null default '' check (length(theme) <= 100),
        primary key (cooperation_id, contact_id, theme)
      );
      create index cooperation_contacts_contact_id_idx on cooperation_contacts (contact_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table cooperation_contacts;
      alter table cooperations drop column agreement_number, drop column agreement_url, drop column jobs, drop column employers;
    `);
  }
}
