import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Site and premises enquiries from the first call to "it came true", with the dated history of their stages. */
export class CreateEnquiries1763781000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table enquiries (
        id uuid primary key default uuidv7(),
        title text not null check (length(title) between 1 and 300),
        kind text not null check (kind in ('plot', 'premises')),
        channel text not null default 'phone' check (channel in ('phone', 'email', 'web', 'meeting', 'other')),
        company_id uuid references companies (id),
        contact_id uuid references contacts (id),
        -- An asker who is in no register of ours yet.
        asker_name text check (length(asker_name) <= 200),
        asker_email text check (length(asker_email) <= 254),
        asker_phone text check (length(asker_phone) <= 50),
        requirement jsonb not null default '{}',
        stage text not null default 'received' check (stage in ('received', 'needs_assessed', 'proposed', 'visited', 'negotiating', 'in_decision', 'agreed', 'lost', 'realised', 'not_realised')),
        received_at timestamptz not null default now(),
        received_on date generated always as ((received_at at time zone 'Europe/Helsinki')::date) stored,
        first_answered_at timestamptz check (first_answered_at >= received_at),
        owner_id uuid references users (id),
        next_step text check (length(next_step) <= 300),
        next_step_on date,
        likelihood integer check (likelihood between 0 and 100),
        case_number text check (length(case_number) <= 100),
        lost_reason text check (length(lost_reason) <= 1000),
        primary_factor text not null default 'F1',
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      create index enquiries_received_at_idx on enquiries (received_at desc, id desc) where deleted_at is null;
      -- The board: open ones by stage.
      create index enquiries_stage_idx on enquiries (stage, received_at) where deleted_at is null;
      create index enquiries_company_id_idx on enquiries (company_id);
      create index enquiries_contact_id_idx on enquiries (contact_id);

      create table enquiry_stages (
        id uuid primary key default uuidv7(),
        enquiry_id uuid not null references enquiries (id) on delete cascade,
        stage text not null check (stage in ('received', 'needs_assessed', 'proposed', 'visited', 'negotiating', 'in_decision', 'agreed', 'lost', 'realised', 'not_realised')),
        reason text check (length(reason) <= 1000),
        since timestamptz not null default now(),
        recorded_by uuid references users (id)
      );
      create index enquiry_stages_enquiry_id_idx on enquiry_stages (enquiry_id, since);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table enquiry_stages, enquiries`);
  }
}
