import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where the municipality stands in surveys that others make, edition by edition, typed in by hand. */
export class CreateExternalRankings1763806200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table external_rankings (
        id uuid primary key default uuidv7(),
        survey text not null check (length(survey) between 1 and 200),
        publisher text check (length(publisher) <= 200),
        edition integer not null check (edition between 1960 and 2199),
        -- When it came out: from that day on it is the newest known.
        edition_on date not null,
        scope text not null check (scope in ('national', 'regional')),
        level text not null check (level in ('municipality', 'sub_region', 'region')),
        -- Null: the survey came out, but does not tell our place. An own value, not a missing one.
        rank integer check (rank >= 1),
        compared integer check (compared >= 1),
        -- The group that was compared (size of the municipality); '' when all were.
        class text not null default '' check (length(class) <= 200),
        link text check (length(link) <= 2000),
        note text check (length(note) <= 2000),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        check (rank <= compared)
      );
      -- One place for one edition; also how the edition before is found.
      create unique index external_rankings_edition on external_rankings (lower(survey), scope, level, edition) where deleted_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table external_rankings`);
  }
}
