import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Feedback from stakeholders (palaute): who said what, who answers it and by which day. */
export class CreateFeedback1763805100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table programmes
        -- Promise of indicator T.e: days to the answer to feedback.
        add column feedback_answer_days integer not null default 14 check (feedback_answer_days between 1 and 365);

      create table feedback (
        id uuid primary key default uuidv7(),
        text text not null check (length(text) between 1 and 5000),
        channel text not null default 'email' check (channel in ('phone', 'email', 'web', 'meeting', 'event', 'survey', 'letter', 'other')),
        tone text not null check (tone in ('criticism', 'praise', 'question')),
        topic text references topics (code),
        -- The unit of the municipality that it is about.
        unit text check (length(unit) between 1 and 200),
        -- Who gave it: a company, a contact, a name in no register; none of them means anonymous.
        company_id uuid references companies (id),
        contact_id uuid references contacts (id),
        giver_name text check (length(giver_name) between 1 and 200),
        received_on date not null,
        owner_id uuid references users (id),
        -- Received day and the promise that held then: a later promise does not rewrite what was promised.
        answer_due_on date not null check (answer_due_on >= received_on),
        answer text check (length(answer) between 1 and 5000),
        answered_on date check (answered_on >= received_on),
        -- Where the answer to an anonymous one can be read: only so does it reach who asked.
        published_where text check (length(published_where) between 1 and 300),
        -- Anonymous feedback that cannot be answered ("ei voida vastata"), and why.
        cannot_answer_reason text check (length(cannot_answer_reason) between 1 and 500),
        survey_wave_id uuid references survey_waves (id),
        -- Of named answers only; an anonymous answer is never tied to anything.
        survey_response_id uuid references survey_responses (id),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        check ((answer is null) = (answered_on is null)),
        check (answer is null or cannot_answer_reason is null)
      );
      -- The list, and the count of a period (T.e).
      create index feedback_received_on_idx on feedback (received_on desc, id desc) where deleted_at is null;
      -- What waits for an answer, late first.
      create index feedback_open_idx on feedback (answer_due_on, id) where answered_on is null and cannot_answer_reason is null and deleted_at is null;
      create index feedback_company_id_idx on feedback (company_id);
      create index feedback_contact_id_idx on feedback (contact_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table feedback; alter table programmes drop column feedback_answer_days`);
  }
}
