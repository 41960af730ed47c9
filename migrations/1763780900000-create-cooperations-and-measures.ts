import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Joint undertakings with partners or companies, and the measures of the programme with their dated stages. */
export class CreateCooperationsAndMeasures1763780900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table cooperations (
        id uuid primary key default uuidv7(),
        name text not null check (length(name) between 1 and 300),
        purpose text check (length(purpose) <= 20000),
        theme text check (length(theme) <= 200),
        starts_on date not null,
        ends_on date check (ends_on >= starts_on),
        has_agreement boolean not null default false,
        primary_factor text not null default 'F5',
        owner_id uuid references users (id),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      create index cooperations_starts_on_idx on cooperations (starts_on desc, id desc) where deleted_at is null;

      create table cooperation_partners (
        cooperation_id uuid not null references cooperations (id) on delete cascade,
        partner_id uuid not null references partners (id),
        primary key (cooperation_id, partner_id)
      );
      create index cooperation_partners_partner_id_idx on cooperation_partners (partner_id);

      create table cooperation_companies (
        cooperation_id uuid not null references cooperations (id) on delete cascade,
        company_id uuid not null references companies (id),
        primary key (cooperation_id, company_id)
      );
      create index cooperation_companies_company_id_idx on cooperation_companies (company_id);

      alter table interactions add constraint interactions_cooperation_id_fkey foreign key (cooperation_id) references cooperations (id);
      alter table events add constraint events_cooperation_id_fkey foreign key (cooperation_id) references cooperations (id);
      create index interactions_cooperation_id_idx on interactions (cooperation_id) where cooperation_id is not null;
      create index events_cooperation_id_idx on events (cooperation_id) where cooperation_id is not null;

      create table measures (
        id uuid primary key default uuidv7(),
        title text not null check (length(title) between 1 and 300),
        description text check (length(description) <= 20000),
        primary_factor text not null,
        stage text not null default 'planned' check (stage in ('planned', 'under_way', 'suspended', 'completed', 'cancelled')),
        planned_start_on date,
        planned_end_on date check (planned_end_on >= planned_start_on),
        owner_id uuid references users (id),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      create index measures_updated_at_idx on measures (updated_at desc, id desc) where deleted_at is null;

      -- A stock is read from here, never from today's stage.
      create table measure_stages (
        id uuid primary key default uuidv7(),
        measure_id uuid not null references measures (id) on delete cascade,
        stage text not null check (stage in ('planned', 'under_way', 'suspended', 'completed', 'cancelled')),
        since date not null,
        recorded_at timestamptz not null default now(),
        recorded_by uuid references users (id)
      );
      create index measure_stages_measure_id_idx on measure_stages (measure_id, since, recorded_at);
      create index measure_stages_since_idx on measure_stages (since, stage);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `alter table events drop constraint events_cooperation_id_fkey; alter table interactions drop constraint interactions_cooperation_id_fkey; drop table measure_stages, measures, cooperation_companies, cooperation_partners, cooperations`,
    );
  }
}
