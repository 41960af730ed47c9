import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures that nobody logs: typed in or pasted from a statistic, each with its time and its source. */
export class CreateSeries1763806100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table series (
        id uuid primary key default uuidv7(),
        -- What a programme's file and a composite name it by: series:population.
        key text not null check (key ~ '^[a-z][a-z0-9-]{0,49}$'),
        name_fi text not null check (length(name_fi) between 1 and 200),
        name_sv text not null check (length(name_sv) between 1 and 200),
        name_en text not null check (length(name_en) between 1 and 200),
        description text check (length(description) <= 2000),
        unit text not null,
        decimals integer not null default 0 check (decimals between 0 and 4),
        better text not null default 'more' check (better in ('more', 'less')),
        source text check (length(source) <= 300),
        kind text not null check (kind in ('flow', 'stock', 'index')),
        "interval" text not null check ("interval" in ('day', 'month', 'quarter', 'third', 'half', 'year')),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      create unique index series_key on series (key) where deleted_at is null;

      create table series_values (
        id uuid primary key default uuidv7(),
        series_id uuid not null references series (id) on delete cascade,
        -- A part of the municipality (the centre of a village); '' is the whole of it.
        area text not null default '' check (length(area) <= 80),
        -- As people write it: 2025, 2025-Q3, 2025-09, or a day.
        period text not null,
        first_day date not null,
        last_day date not null check (last_day >= first_day),
        -- Null: told by its publisher not to be published, which is a value of its own.
        value double precision,
        provisional boolean not null default false,
        source text check (length(source) <= 300),
        note text check (length(note) <= 2000),
        recorded_at timestamptz not null default now(),
        recorded_by uuid references users (id),
        version integer not null default 1,
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      -- One value for one time and place; also how a figure finds the newest before a day.
      create unique index series_values_time on series_values (series_id, area, last_day desc, first_day) where deleted_at is null;

      -- What a value was before it was corrected. Never rewritten.
      create table series_value_revisions (
        id uuid primary key default uuidv7(),
        value_id uuid not null references series_values (id) on delete cascade,
        value double precision,
        provisional boolean not null,
        source text,
        note text,
        recorded_at timestamptz not null,
        recorded_by uuid references users (id),
        replaced_at timestamptz not null
      );
      create index series_value_revisions_value_id_idx on series_value_revisions (value_id, replaced_at desc);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table series_value_revisions, series_values, series`);
  }
}
