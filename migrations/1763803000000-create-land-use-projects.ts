import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Zoning projects with the dated history of their stages, what they make possible, and whom they concern. */
export class CreateLandUseProjects1763803000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table land_use_projects (
        id uuid primary key default uuidv7(),
        name text not null check (length(name) between 1 and 300),
        description text check (length(description) <= 20000),
        level text not null check (level in ('regional', 'master', 'detailed')),
        use text not null check (use in ('business', 'housing', 'mixed', 'recreation', 'services', 'other')),
        area text check (length(area) <= 200),
        themes text[] not null default '{}',
        register_number text check (length(register_number) <= 100),
        primary_factor text not null default 'F2',
        stage text not null default 'planned'
          check (stage in ('planned', 'initiated', 'oas', 'draft', 'proposal', 'suspended', 'approved', 'in_force', 'lapsed')),
        owner_id uuid references users (id),
        -- One of two after a split: counted from that day on, since before it was part of the other.
        split_from_id uuid references land_use_projects (id),
        split_on date,
        -- Goes on as part of another: counted until that day.
        joined_into_id uuid references land_use_projects (id),
        joined_on date,
        -- Null is "not assessed", never 0.
        business_plots_planned integer check (business_plots_planned >= 0),
        business_plots_decided integer check (business_plots_decided >= 0),
        workplace_floor_area_planned integer check (workplace_floor_area_planned >= 0),
        workplace_floor_area_decided integer check (workplace_floor_area_decided >= 0),
        hectares_planned double precision check (hectares_planned >= 0),
        hectares_decided double precision check (hectares_decided >= 0),
        dwellings_planned integer check (dwellings_planned >= 0),
        dwellings_decided integer check (dwellings_decided >= 0),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        check ((split_from_id is null) = (split_on is null)),
        check ((joined_into_id is null) = (joined_on is null)),
        check (split_from_id <> id),
        check (joined_into_id <> id)
      );
      create index land_use_projects_updated_at_idx on land_use_projects (updated_at desc, id desc) where deleted_at is null;
      create index land_use_projects_split_from_id_idx on land_use_projects (split_from_id) where split_from_id is not null;
      create index land_use_projects_joined_into_id_idx on land_use_projects (joined_into_id) where joined_into_id is not null;

      -- since: the day of the announcement or decision; recorded_at: when it was written here.
      create table land_use_project_stages (
        id uuid primary key default uuidv7(),
        project_id uuid not null references land_use_projects (id) on delete cascade,
        stage text not null
          check (stage in ('planned', 'initiated', 'oas', 'draft', 'proposal', 'suspended', 'approved', 'in_force', 'lapsed')),
        since date not null,
        recorded_at timestamptz not null default now(),
        recorded_by uuid references users (id)
      );
      create index land_use_project_stages_project_id_idx on land_use_project_stages (project_id, since, recorded_at);
      create index land_use_project_stages_since_idx on land_use_project_stages (since, stage);

      create table land_use_project_companies (
        project_id uuid not null references land_use_projects (id) on delete cascade,
        company_id uuid not null references companies (id),
        primary key (project_id, company_id)
      );
      create index land_use_project_companies_company_id_idx on land_use_project_companies (company_id);

      create table land_use_project_enquiries (
        project_id uuid not null references land_use_projects (id) on delete cascade,
        enquiry_id uuid not null references enquiries (id),
        primary key (project_id, enquiry_id)
      );
      create index land_use_project_enquiries_enquiry_id_idx on land_use_project_enquiries (enquiry_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table land_use_project_enquiries, land_use_project_companies, land_use_project_stages, land_use_projects`,
    );
  }
}
