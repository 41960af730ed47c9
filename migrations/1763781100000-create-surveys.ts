import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questionnaires with immutable versions, their waves, invitations, links and answers. */
export class CreateSurveys1763781100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table surveys (
        id uuid primary key default uuidv7(),
        key text not null,
        name text not null check (length(name) between 1 and 200),
        kind text not null default 'wave' check (kind in ('wave', 'triggered', 'open')),
        status text not null default 'draft' check (status in ('draft', 'published', 'retired')),
        -- The questionnaire as it is being edited; what is sent is a version.
        draft jsonb not null,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      create unique index surveys_key_key on surveys (key);

      create table survey_versions (
        id uuid primary key default uuidv7(),
        survey_id uuid not null references surveys (id),
        n integer not null check (n > 0),
        definition jsonb not null,
        checksum text not null,
        published_at timestamptz not null default now(),
        published_by uuid references users (id),
        unique (survey_id, n)
      );
      -- What was asked stays what was asked.
      create trigger survey_versions_immutable before update or delete on survey_versions for each row execute function refuse_change();

      create table survey_waves (
        id uuid primary key default uuidv7(),
        survey_version_id uuid not null references survey_versions (id),
        name text not null check (length(name) between 1 and 200),
        state text not null default 'sending' check (state in ('sending', 'open', 'closed')),
        opens_at timestamptz not null,
        closes_at timestamptz not null check (closes_at > opens_at),
        -- Eligible contacts at sending time: N of the statistics.
        frame_size integer not null check (frame_size >= 0),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now()
      );
      create index survey_waves_created_at_idx on survey_waves (created_at desc, id desc);
      create index survey_waves_survey_version_id_idx on survey_waves (survey_version_id);

      create table survey_invitations (
        id uuid primary key default uuidv7(),
        wave_id uuid not null references survey_waves (id),
        contact_id uuid not null references contacts (id),
        company_id uuid references companies (id),
        language text not null check (language in ('fi', 'sv', 'en')),
        state text not null default 'queued' check (state in ('queued', 'sent', 'answered', 'refused', 'bounced', 'ineligible', 'suppressed')),
        last_sent_at timestamptz,
        -- A week at most in anonymous surveys (surveys.md); the exact day in named ones.
        answered_on date,
        created_at timestamptz not null default now(),
        unique (wave_id, contact_id)
      );
      create index survey_invitations_contact_id_idx on survey_invitations (contact_id);

      create table survey_link_tokens (
        id uuid primary key default uuidv7(),
        invitation_id uuid not null references survey_invitations (id) on delete cascade,
        purpose text not null check (purpose in ('answer', 'unsubscribe')),
        token_hash bytea not null,
        expires_at timestamptz,
        revoked_at timestamptz,
        created_at timestamptz not null default now()
      );
      create unique index survey_link_tokens_token_hash_key on survey_link_tokens (token_hash);
      create index survey_link_tokens_invitation_id_idx on survey_link_tokens (invitation_id);

      create table survey_responses (
        -- Random, not time-ordered: an anonymous answer must not be joined to its invitation by order.
        id uuid primary key default gen_random_uuid(),
        wave_id uuid not null references survey_waves (id),
        survey_version_id uuid not null references survey_versions (id),
        invitation_id uuid references survey_invitations (id),
        company_id uuid references companies (id),
        submission_id uuid not null,
        mode text not null default 'live' check (mode in ('live', 'test')),
        language text not null check (language in ('fi', 'sv', 'en')),
        channel text not null default 'mail' check (channel in ('mail', 'open', 'paper')),
        quarantined boolean not null default false,
        submitted_on date not null,
        unique (wave_id, submission_id)
      );
      -- One answer per invitation, by the database.
      create unique index survey_responses_invitation_id_key on survey_responses (invitation_id) where invitation_id is not null;

      create table survey_answers (
        response_id uuid not null references survey_responses (id) on delete cascade,
        question_key text not null,
        metric_key text,
        value_number double precision,
        value_codes text[],
        value_text text check (length(value_text) <= 5000),
        primary key (response_id, question_key)
      );

      create table suppressions (
        id uuid primary key default uuidv7(),
        email_hash bytea not null,
        scope text not null check (scope in ('all_surveys', 'all_mail')),
        reason text not null check (reason in ('optout', 'bounce', 'complaint')),
        created_at timestamptz not null default now(),
        unique (email_hash, scope)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table suppressions, survey_answers, survey_responses, survey_link_tokens, survey_invitations, survey_waves, survey_versions, surveys`,
    );
  }
}
