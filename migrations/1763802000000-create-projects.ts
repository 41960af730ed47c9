import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Projects and experiments with their dated stages and budget, and what a measure tells of its goal, weight, money and end. */
export class CreateProjects1763802000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table projects (
        id uuid primary key default uuidv7(),
        kind text not null default 'project' check (kind in ('project', 'experiment')),
        title text not null check (length(title) between 1 and 300),
        description text check (length(description) <= 20000),
        primary_factor text not null,
        secondary_factors text[] not null default '{}',
        -- The code of a goal of the programme; programmes change and records stay, so it is no foreign key.
        goal_code text check (length(goal_code) <= 40),
        unit text check (length(unit) between 1 and 200),
        theme text,
        stage text not null default 'planned' check (stage in ('planned', 'under_way', 'suspended', 'completed', 'cancelled')),
        planned_start_on date,
        planned_end_on date check (planned_end_on >= planned_start_on),
        owner_id uuid references users (id),
        funding_source text check (length(funding_source) <= 300),
        funding_decided_on date,
        effort integer check (effort between 1 and 3),
        effect integer check (effect between 1 and 3),
        speed integer check (speed between 1 and 3),
        helped text[] not null default '{}',
        hindered text[] not null default '{}',
        -- What an experiment asks, what came of it and what was decided then.
        question text check (length(question) <= 2000),
        result text check (length(result) <= 20000),
        decision text check (decision in ('go_on', 'stop')),
        done_steps text[] not null default '{}',
        reflection_who text check (length(reflection_who) <= 5000),
        reflection_reach text check (length(reflection_reach) <= 5000),
        reflection_resources text check (length(reflection_resources) <= 5000),
        is_public boolean not null default false,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        check (kind = 'experiment' or (question is null and decision is null))
      );
      create index projects_updated_at_idx on projects (updated_at desc, id desc) where deleted_at is null;

      -- A stock is read from here, never from today's stage.
      create table project_stages (
        id uuid primary key default uuidv7(),
        project_id uuid not null references projects (id) on delete cascade,
        stage text not null check (stage in ('planned', 'under_way', 'suspended', 'completed', 'cancelled')),
        since date not null,
        recorded_at timestamptz not null default now(),
        recorded_by uuid references users (id)
      );
      create index project_stages_project_id_idx on project_stages (project_id, since, recorded_at);
      create index project_stages_since_idx on project_stages (since, stage);

      create table project_budget_lines (
        project_id uuid not null references projects (id) on delete cascade,
        position integer not null,
        name text not null check (length(name) between 1 and 200),
        budget_eur numeric(12, 2) not null default 0 check (budget_eur >= 0),
        actual_eur numeric(12, 2) not null default 0,
        primary key (project_id, position)
      );

      alter table measures
        add column secondary_factors text[] not null default '{}',
        add column goal_code text check (length(goal_code) <= 40),
        add column unit text check (length(unit) between 1 and 200),
        add column theme text,
        add column project_id uuid references projects (id),
        add column effort integer check (effort between 1 and 3),
        add column effect integer check (effect between 1 and 3),
        add column speed integer check (speed between 1 and 3),
        add column budget_eur numeric(12, 2) check (budget_eur >= 0),
        add column actual_eur numeric(12, 2),
        add column helped text[] not null default '{}',
        add column hindered text[] not null default '{}',
        add column is_public boolean not null default false;
      create index measures_project_id_idx on measures (project_id) where project_id is not null;

      -- The public page of lights is opt-in: first the municipality, then each record.
      alter table municipality add column public_measures boolean not null default false;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table municipality drop column public_measures;
      alter table measures drop column secondary_factors, drop column goal_code, drop column unit, drop column theme,
        drop column project_id, drop column effort, drop column effect, drop column speed, drop column budget_eur,
        drop column actual_eur, drop column helped, drop column hindered, drop column is_public;
      drop table project_budget_lines, project_stages, projects;
    `);
  }
}
