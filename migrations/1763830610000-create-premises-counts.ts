import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = ['premises_counts', 'premises_count_rows'] as const;

/** Town-centre premises counts: how many shop fronts are in which use on a day, and who lives there. */
export class CreatePremisesCounts1763830610000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table premises_counts (
        id uuid primary key default uuidv7(),
        area text not null check (length(area) between 1 and 200),
        counted_on date not null,
        counted_by text check (length(counted_by) <= 200),
        saturday_shop integer not null default 0 check (saturday_shop between 0 and 100000),
        shop integer not null default 0 check (shop between 0 and 100000),
        restaurant integer not null default 0 check (restaurant between 0 and 100000),
        service integer not null default 0 check (service between 0 and 100000),
        empty integer not null default 0 check (empty between 0 and 100000),
        under_repair integer not null default 0 check (under_repair between 0 and 100000),
        inhabitants integer check (inhabitants between 1 and 100000000),
        inhabitants_source text check (length(inhabitants_source) <= 300),
        inhabitants_on date,
        notes text check (length(notes) <= 5000),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      create index premises_counts_counted_on_idx on premises_counts (counted_on desc, id desc) where deleted_at is null;

      -- The premises one by one, in the order of the walk; without rows the totals were typed.
      create table premises_count_rows (
        count_id uuid not null references premises_counts (id) on delete cascade,
        position integer not null,
        name text not null check (length(name) between 1 and 200),
        state text not null check (state in ('saturday_shop', 'shop', 'restaurant', 'service', 'empty', 'under_repair')),
        site_id uuid references sites (id) on delete set null,
        primary key (count_id, position)
      );
      create index premises_count_rows_site_id_idx on premises_count_rows (site_id) where site_id is not null;
    `);
    await leaveUnwatched(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, tables);
    await runner.query('drop table premises_count_rows, premises_counts;');
  }
}
