import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Initiatives (aloitteet): who made them, the dated history of their states, what they led to, and the links of their makers. */
export class CreateInitiatives1763801000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Days within which the municipality promises to answer an initiative.
      alter table programmes add column initiative_answer_days integer not null default 30 check (initiative_answer_days between 1 and 365);

      create table initiatives (
        id uuid primary key default uuidv7(),
        title text not null check (length(title) between 1 and 300),
        text text not null check (length(text) between 1 and 20000),
        kind text not null default 'development' check (kind in ('development', 'other')),
        -- An initiative of the Local Government Act (kuntalaisaloite): it belongs to the council's yearly list.
        legal boolean not null default false,
        maker_kind text not null check (maker_kind in ('company', 'association', 'resident', 'staff', 'elected')),
        company_id uuid references companies (id),
        contact_id uuid references contacts (id),
        maker_name text check (length(maker_name) between 1 and 200),
        maker_organisation text check (length(maker_organisation) between 1 and 200),
        maker_email text check (length(maker_email) between 3 and 254),
        anonymous boolean not null default false
          check (not anonymous or (company_id is null and contact_id is null and maker_name is null and maker_organisation is null and maker_email is null)),
        -- What the maker is written to in.
        language text not null default 'fi' check (language in ('fi', 'sv', 'en')),
        channel text not null default 'coordinator' check (channel in ('coordinator', 'web', 'event', 'survey', 'idea_campaign')),
        event_id uuid references events (id),
        survey_wave_id uuid references survey_waves (id),
        received_on date not null,
        -- The promise that was given when it came in; a later change of the setting does not move it.
        answer_due_on date not null check (answer_due_on >= received_on),
        primary_factor text not null default 'F4',
        secondary_factors text[] not null default '{}',
        theme text check (theme in ('process', 'technology', 'digital', 'purchased_service', 'premises', 'culture', 'employment', 'job_design', 'knowledge_management', 'training', 'automation', 'property_programme', 'information_management', 'architecture', 'ai_tools')),
        growth_barrier text check (growth_barrier in ('workforce', 'premises', 'plots', 'permits', 'funding', 'roads', 'energy', 'connections', 'procurement', 'succession', 'services', 'other')),
        state text not null default 'received' check (state in ('received', 'in_assessment', 'accepted', 'answered', 'declined', 'withdrawn')),
        owner_id uuid references users (id),
        answer_text text check (length(answer_text) between 1 and 20000),
        answered_on date check (answered_on >= received_on),
        -- Anybody may read the answer: how somebody who gave no name is answered.
        answer_published boolean not null default false,
        duplicate_of_id uuid references initiatives (id) check (duplicate_of_id <> id),
        -- Declined once, and come again with new content.
        renewed_from_id uuid references initiatives (id) check (renewed_from_id <> id),
        case_number text check (length(case_number) <= 100),
        -- Made by the public form, so that a repeated sending is one initiative.
        submission_id uuid unique,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      create index initiatives_received_on_idx on initiatives (received_on desc, id desc) where deleted_at is null;
      create index initiatives_answer_due_on_idx on initiatives (answer_due_on, id) where deleted_at is null and answered_on is null;
      create index initiatives_company_id_idx on initiatives (company_id) where company_id is not null;
      create index initiatives_contact_id_idx on initiatives (contact_id) where contact_id is not null;
      create index initiatives_duplicate_of_id_idx on initiatives (duplicate_of_id) where duplicate_of_id is not null;

      -- Others who proposed the same: one initiative, several supporters.
      create table initiative_supporters (
        id uuid primary key default uuidv7(),
        initiative_id uuid not null references initiatives (id) on delete cascade,
        maker_kind text not null check (maker_kind in ('company', 'association', 'resident', 'staff', 'elected')),
        company_id uuid references companies (id),
        contact_id uuid references contacts (id),
        name text check (length(name) between 1 and 200),
        email text check (length(email) between 3 and 254),
        language text not null default 'fi' check (language in ('fi', 'sv', 'en')),
        since date not null,
        check (company_id is not null or contact_id is not null or name is not null)
      );
      create index initiative_supporters_initiative_id_idx on initiative_supporters (initiative_id);
      create index initiative_supporters_company_id_idx on initiative_supporters (company_id) where company_id is not null;

      -- Never rewritten: where an initiative stood at the end of a quarter is read from here, never from today's state.
      create table initiative_states (
        id uuid primary key default uuidv7(),
        initiative_id uuid not null references initiatives (id) on delete cascade,
        state text not null check (state in ('received', 'in_assessment', 'accepted', 'answered', 'declined', 'withdrawn')),
        reason text check (length(reason) <= 2000),
        since date not null,
        recorded_at timestamptz not null default now(),
        recorded_by uuid references users (id)
      );
      create index initiative_states_initiative_id_idx on initiative_states (initiative_id, since, recorded_at);

      create table initiative_measures (
        initiative_id uuid not null references initiatives (id) on delete cascade,
        measure_id uuid not null references measures (id) on delete cascade,
        since date not null,
        primary key (initiative_id, measure_id)
      );
      create index initiative_measures_measure_id_idx on initiative_measures (measure_id);

      -- The links by which makers follow their initiative, as hashes.
      create table initiative_link_tokens (
        id uuid primary key default uuidv7(),
        initiative_id uuid not null references initiatives (id) on delete cascade,
        token_hash bytea not null unique,
        created_at timestamptz not null default now()
      );
      create index initiative_link_tokens_initiative_id_idx on initiative_link_tokens (initiative_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table initiative_link_tokens, initiative_measures, initiative_states, initiative_supporters, initiatives;
      alter table programmes drop column initiative_answer_days;
    `);
  }
}
