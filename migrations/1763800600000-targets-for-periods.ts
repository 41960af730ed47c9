import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A target may be for one particular period, hold for some time only, be spread by an own plan, or be "better than before". */
export class TargetsForPeriods1763800600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index indicator_targets_key;
      alter table indicator_targets
        alter column period_kind drop not null,
        add column period text,
        add constraint indicator_targets_of_what check ((period_kind is null) <> (period is null)),
        -- Null: to do better than the period before.
        alter column value drop not null,
        drop constraint indicator_targets_value_check,
        -- Half-open like every span of days; null is without a border.
        add column valid_from date,
        add column valid_until date,
        add constraint indicator_targets_validity check (valid_until > valid_from),
        add column budget_year integer check (budget_year between 1990 and 2199),
        add column spread_kind text check (spread_kind in ('month', 'quarter', 'third', 'half')),
        add column spread_shares double precision[],
        add constraint indicator_targets_spread check ((spread_kind is null) = (spread_shares is null)),
        add column words text,
        add column version integer not null default 1,
        add column created_at timestamptz not null default now(),
        add column created_by uuid references users (id),
        add column updated_at timestamptz not null default now(),
        add column deleted_at timestamptz;
      create index indicator_targets_of_programme on indicator_targets (programme_id, indicator_key);
      create index indicator_targets_created_by on indicator_targets (created_by);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from indicator_targets where period_kind is null or value is null or value < 0 or deleted_at is not null;
      delete from indicator_targets t where exists (
        select 1 from indicator_targets o where o.programme_id = t.programme_id and o.indicator_key = t.indicator_key
          and o.period_kind = t.period_kind and o.id < t.id);
      drop index indicator_targets_of_programme;
      alter table indicator_targets
        drop column period, drop column valid_from, drop column valid_until, drop column budget_year,
        drop column spread_kind, drop column spread_shares, drop column words, drop column version,
        drop column created_at, drop column created_by, drop column updated_at, drop column deleted_at,
        alter column period_kind set not null,
        alter column value set not null,
        add constraint indicator_targets_value_check check (value >= 0);
      create unique index indicator_targets_key on indicator_targets (programme_id, indicator_key, period_kind);
    `);
  }
}
