import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = ['site_proposals', 'case_tasks', 'site_match_notices', 'site_match_checks'];

/** Sites proposed to enquiries, the tasks of many units in one case, and who has been told that a site fits. */
export class CreateSiteMatching1763830500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table site_proposals (
        id uuid primary key default uuidv7(),
        enquiry_id uuid not null references enquiries (id) on delete cascade,
        site_id uuid not null references sites (id) on delete cascade,
        -- Why this site, in words that the asker may read.
        reason text not null check (length(reason) between 1 and 5000),
        state text not null default 'proposed'
          check (state in ('proposed', 'visited', 'interested', 'declined', 'withdrawn')),
        -- Why the asker said no, or why it was taken back.
        state_reason text check (length(state_reason) <= 1000),
        state_on date not null default (now() at time zone 'Europe/Helsinki')::date,
        -- The order in which they are shown to the asker.
        place integer not null default 1 check (place between 1 and 1000),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now()
      );
      -- A site is proposed to an enquiry once, however it ended.
      create unique index site_proposals_once_idx on site_proposals (enquiry_id, site_id);
      create index site_proposals_site_id_idx on site_proposals (site_id);

      create table case_tasks (
        id uuid primary key default uuidv7(),
        enquiry_id uuid not null references enquiries (id) on delete cascade,
        unit text not null check (unit in ('land_use', 'permits', 'water', 'employment', 'other')),
        title text not null check (length(title) between 1 and 300),
        owner_id uuid references users (id),
        -- Who answers outside the municipality, by role: "the grid company's planner".
        outside_role text check (length(outside_role) <= 200),
        due_on date,
        state text not null default 'open' check (state in ('open', 'answered', 'not_needed')),
        answer text check (length(answer) <= 20000),
        -- When it was answered or found needless.
        closed_on date,
        -- Which usual task it is; one of each in a case.
        usual_key text check (length(usual_key) <= 50),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        check ((state = 'open') = (closed_on is null))
      );
      create index case_tasks_enquiry_id_idx on case_tasks (enquiry_id) where deleted_at is null;
      create index case_tasks_open_idx on case_tasks (owner_id, due_on) where state = 'open' and deleted_at is null;
      create unique index case_tasks_usual_idx on case_tasks (enquiry_id, usual_key) where deleted_at is null;

      -- That a site came free after an enquiry had come, and fits it; told once.
      create table site_match_notices (
        site_id uuid not null references sites (id) on delete cascade,
        enquiry_id uuid not null references enquiries (id) on delete cascade,
        noticed_at timestamptz not null default now(),
        seen_at timestamptz,
        primary key (site_id, enquiry_id)
      );
      create index site_match_notices_enquiry_id_idx on site_match_notices (enquiry_id);

      -- Which version of a site has been compared with the open enquiries.
      create table site_match_checks (
        site_id uuid primary key references sites (id) on delete cascade,
        site_version integer not null
      );
    `);
    await leaveUnwatched(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, tables);
    await runner.query('drop table site_match_checks, site_match_notices, case_tasks, site_proposals');
  }
}
