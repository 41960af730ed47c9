import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tables of this migration that no figure of the programme reads. */
const uncounted = ['barrier_measures', 'needs_assessment_contacts', 'needs_assessments'];

const codes = (list: readonly string[]): string => list.map((code) => `'${code}'`).join(', ');

const horizons = codes(['now', 'half_year', 'year', 'three_years']);
const spaces = codes(['none', 'more', 'less', 'new']);

/** Needs assessments (tarvekartoitus): coded answers of a company on a day, kept one beside another; and what is done about barriers. */
export class CreateNeedsAssessments1763810300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table needs_assessments (
        id uuid primary key default uuidv7(),
        company_id uuid not null references companies (id),
        assessed_on date not null,
        -- The visit at which it was filled.
        interaction_id uuid references interactions (id),
        filled_by uuid references users (id),
        growth text check (growth in (${codes(['growth', 'same', 'shrink'])})),
        growth_ways text[] not null default '{}',
        growth_when text check (growth_when in (${horizons})),
        barriers text[] not null default '{}',
        barrier_other text check (length(barrier_other) <= 300),
        risk_level text check (risk_level in (${codes(['none', 'some', 'high'])})),
        risks text[] not null default '{}',
        risk_reasons text[] not null default '{}',
        recruit_count integer check (recruit_count between 0 and 10000),
        recruit_when text check (recruit_when in (${horizons})),
        occupations text[] not null default '{}',
        succession text check (succession in (${codes(['none', 'planned', 'seeking'])})),
        succession_years integer check (succession_years between 0 and 50),
        premises_need text check (premises_need in (${spaces})),
        premises_m2 integer check (premises_m2 between 1 and 10000000),
        plot_need text check (plot_need in (${spaces})),
        plot_m2 integer check (plot_m2 between 1 and 100000000),
        space_when text check (space_when in (${horizons})),
        investment_size text check (investment_size in (${codes(['none', 'under_50k', '50k_200k', '200k_1m', 'over_1m'])})),
        investment_when text check (investment_when in (${horizons})),
        satisfaction smallint check (satisfaction between 1 and 5),
        topics text[] not null default '{}',
        notes text check (length(notes) <= 10000),
        -- Told in confidence: never in lists, search, timelines, files or the trail.
        confidential text check (length(confidential) <= 10000),
        -- Questions whose answer is that of the time before, not asked again.
        carried_over text[] not null default '{}',
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      -- The newest of a company, and its history.
      create index needs_assessments_company_id_idx on needs_assessments (company_id, assessed_on desc, id desc);
      create index needs_assessments_assessed_on_idx on needs_assessments (assessed_on desc, id desc) where deleted_at is null;
      create index needs_assessments_interaction_id_idx on needs_assessments (interaction_id);

      create table needs_assessment_contacts (
        assessment_id uuid not null references needs_assessments (id) on delete cascade,
        contact_id uuid not null references contacts (id),
        primary key (assessment_id, contact_id)
      );
      create index needs_assessment_contacts_contact_id_idx on needs_assessment_contacts (contact_id);

      -- What is done about a barrier that companies tell of.
      create table barrier_measures (
        barrier text not null,
        measure_id uuid not null references measures (id),
        primary key (barrier, measure_id)
      );
      create index barrier_measures_measure_id_idx on barrier_measures (measure_id);
    `);
    await unwatch(runner, uncounted);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table barrier_measures, needs_assessment_contacts, needs_assessments`);
    await watchAgain(runner, uncounted);
  }
}

/** Adds tables to those that are not watched, whatever list stands there now: migrations beside this one add theirs too. */
async function unwatch(runner: QueryRunner, tables: readonly string[]): Promise<void> {
  await runner.query(`
    do $do$ begin
      execute replace(pg_get_functiondef('tables_without_watch()'::regprocedure), '''audit_entries''', $$${codes(tables)}, 'audit_entries'$$);
    end $do$`);
}

async function watchAgain(runner: QueryRunner, tables: readonly string[]): Promise<void> {
  await runner.query(`
    do $do$ begin
      execute replace(pg_get_functiondef('tables_without_watch()'::regprocedure), $$${codes(tables)}, $$, '');
    end $do$`);
}
