import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Gatherings with a date, who signed up and who came. */
export class CreateEvents1763780800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table events (
        id uuid primary key default uuidv7(),
        title text not null check (length(title) between 1 and 300),
        slug text not null,
        kind text not null check (kind in ('morning_coffee', 'workshop', 'info', 'market_dialogue', 'fair', 'forum', 'other')),
        theme text check (length(theme) <= 200),
        description text check (length(description) <= 20000),
        starts_at timestamptz not null,
        ends_at timestamptz not null check (ends_at >= starts_at),
        -- The local start day decides the period (3.1.b).
        starts_on date generated always as ((starts_at at time zone 'Europe/Helsinki')::date) stored,
        place text check (length(place) <= 300),
        online boolean not null default false,
        status text not null default 'planned' check (status in ('planned', 'held', 'cancelled')),
        primary_factor text not null default 'F1',
        cooperation_id uuid,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      create unique index events_slug_key on events (slug);
      create index events_starts_at_idx on events (starts_at desc, id desc) where deleted_at is null;
      -- The counted ones of a period.
      create index events_held_idx on events (starts_on) where status = 'held' and deleted_at is null;

      create table event_registrations (
        id uuid primary key default uuidv7(),
        event_id uuid not null references events (id) on delete cascade,
        company_id uuid references companies (id),
        contact_id uuid references contacts (id),
        name text not null check (length(name) between 1 and 200),
        email text,
        created_at timestamptz not null default now()
      );
      create index event_registrations_event_id_idx on event_registrations (event_id);

      create table event_attendances (
        id uuid primary key default uuidv7(),
        event_id uuid not null references events (id) on delete cascade,
        company_id uuid references companies (id),
        contact_id uuid references contacts (id),
        name text check (length(name) <= 200),
        present boolean not null default true,
        check (company_id is not null or contact_id is not null or name is not null)
      );
      create index event_attendances_event_id_idx on event_attendances (event_id);
      -- First-time companies and companies reached.
      create index event_attendances_company_id_idx on event_attendances (company_id, event_id) where present;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table event_attendances, event_registrations, events`);
  }
}
