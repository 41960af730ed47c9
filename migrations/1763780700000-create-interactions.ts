import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two-way contacts with companies (vuorovaikutus) and the promises that follow from anything. */
export class CreateInteractions1763780700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What the talk was about: a list that the municipality edits.
      create table topics (
        code text primary key,
        name_fi text not null,
        name_sv text not null,
        name_en text not null,
        position integer not null default 0
      );

      create table interactions (
        id uuid primary key default uuidv7(),
        type text not null check (type in ('call', 'email', 'meeting', 'visit', 'online', 'message')),
        status text not null default 'complete' check (status in ('draft', 'complete', 'cancelled')),
        direction text check (direction in ('inbound', 'outbound')),
        occurred_at timestamptz not null,
        -- The local day decides the period (indicators 2.0).
        occurred_on date generated always as ((occurred_at at time zone 'Europe/Helsinki')::date) stored,
        duration_minutes integer check (duration_minutes between 0 and 1440),
        subject text not null check (length(subject) between 1 and 300),
        notes text check (length(notes) <= 20000),
        topics text[] not null default '{}',
        backdated_reason text check (length(backdated_reason) <= 1000),
        primary_factor text not null default 'F1',
        cooperation_id uuid,
        duplicate_of_id uuid references interactions (id),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      -- The list and the timeline, newest first.
      create index interactions_occurred_at_idx on interactions (occurred_at desc, id desc) where deleted_at is null;
      -- The counted ones of a period (3.1.d): everything the count reads is in the index.
      create index interactions_counted_idx on interactions (occurred_on) include (id, type) where status = 'complete' and deleted_at is null and duplicate_of_id is null;
      create index interactions_subject_trgm_idx on interactions using gin (lower(subject) gin_trgm_ops);
      create index interactions_topics_idx on interactions using gin (topics);

      create table interaction_companies (
        interaction_id uuid not null references interactions (id) on delete cascade,
        company_id uuid not null references companies (id),
        primary key (interaction_id, company_id)
      );
      -- The timeline of one company.
      create index interaction_companies_company_id_idx on interaction_companies (company_id, interaction_id);

      create table interaction_contacts (
        interaction_id uuid not null references interactions (id) on delete cascade,
        contact_id uuid not null references contacts (id),
        primary key (interaction_id, contact_id)
      );
      create index interaction_contacts_contact_id_idx on interaction_contacts (contact_id, interaction_id);

      create table interaction_partners (
        interaction_id uuid not null references interactions (id) on delete cascade,
        partner_id uuid not null references partners (id),
        primary key (interaction_id, partner_id)
      );
      create index interaction_partners_partner_id_idx on interaction_partners (partner_id, interaction_id);

      create table interaction_staff (
        interaction_id uuid not null references interactions (id) on delete cascade,
        user_id uuid not null references users (id),
        primary key (interaction_id, user_id)
      );
      create index interaction_staff_user_id_idx on interaction_staff (user_id, interaction_id);

      create table follow_ups (
        id uuid primary key default uuidv7(),
        title text not null check (length(title) between 1 and 300),
        due_on date not null,
        owner_id uuid not null references users (id),
        -- What the promise hangs on: a record of any kind.
        subject_kind text not null,
        subject_id uuid not null,
        done_at timestamptz,
        done_by uuid references users (id),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      -- "What did I promise for today and what is late".
      create index follow_ups_open_idx on follow_ups (owner_id, due_on, id) where done_at is null and deleted_at is null;
      -- The promises of one record.
      create index follow_ups_subject_idx on follow_ups (subject_kind, subject_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table follow_ups, interaction_staff, interaction_partners, interaction_contacts, interaction_companies, interactions, topics`,
    );
  }
}
