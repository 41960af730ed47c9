import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Programmes become versions that people edit: drafts and adopted ones, a tree of goals, trends, and promises of answers. */
export class ProgrammeVersionsGoalsAndTrends1763800500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table programmes
        add column state text not null default 'adopted' check (state in ('draft', 'adopted')),
        -- Whose programme it is: a draft may be another municipality's, to be read as an example.
        add column municipality_code text check (municipality_code ~ '^[0-9]{3}$'),
        -- Definitions in the programme's own form: read by those who compute them, stored as they were written.
        add column own_indicators jsonb not null default '[]' check (jsonb_typeof(own_indicators) = 'array'),
        add column series jsonb not null default '[]' check (jsonb_typeof(series) = 'array'),
        add column trends jsonb not null default '[]' check (jsonb_typeof(trends) = 'array'),
        add column version integer not null default 1,
        add column created_at timestamptz not null default now(),
        add column created_by uuid references users (id),
        add column updated_at timestamptz not null default now(),
        add column deleted_at timestamptz;
      update programmes set municipality_code = (select code from municipality);
      alter table programmes alter column municipality_code set not null;
      drop index programmes_code_key;
      create unique index programmes_code_key on programmes (code, valid_from) where deleted_at is null;
      create index programmes_created_by on programmes (created_by);

      create table programme_goals (
        programme_id uuid not null references programmes (id) on delete cascade,
        -- F1.2: what records and people quote; it stays when the goal moves or is reworded.
        code text not null check (code ~ '^[A-Z][A-Z0-9]{0,7}([.][1-9][0-9]{0,2}){1,3}$'),
        -- The factor it belongs to, and the goal above it within that factor.
        factor_code text not null,
        parent_code text,
        position integer not null,
        name_fi text not null,
        name_sv text not null,
        name_en text not null,
        responsible text,
        headline_indicator text,
        primary key (programme_id, code)
      );
      insert into programme_goals (programme_id, code, factor_code, position, name_fi, name_sv, name_en)
      select f.programme_id, f.code || '.' || m.n, f.code, 1000 * f.position + m.n - 1, m.words, m.words, m.words
      from programme_factors f, unnest(f.measures) with ordinality m (words, n);

      alter table programme_factors
        drop column measures,
        -- A general group (satisfaction) has indicators, but no record belongs to it.
        add column kind text not null default 'factor' check (kind in ('factor', 'general')),
        add column headline_indicator text,
        drop constraint programme_factors_code_check,
        add constraint programme_factors_code_check check (code ~ '^[A-Z][A-Z0-9]{0,7}$');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table programme_factors
        add column measures text[] not null default '{}',
        drop column kind,
        drop column headline_indicator;
      update programme_factors f set measures = coalesce(
        (select array_agg(g.name_fi order by g.position) from programme_goals g
         where g.programme_id = f.programme_id and g.factor_code = f.code), '{}');
      drop table programme_goals;
      drop index programmes_code_key;
      create unique index programmes_code_key on programmes (code, valid_from);
      alter table programmes
        drop column state, drop column municipality_code,
        drop column own_indicators, drop column series, drop column trends, drop column version,
        drop column created_at, drop column created_by, drop column updated_at, drop column deleted_at;
    `);
  }
}
