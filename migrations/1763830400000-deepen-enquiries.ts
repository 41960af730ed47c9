import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = ['enquiry_circle', 'enquiry_disqualifications', 'enquiry_oral_notes', 'enquiry_stage_promises'];

/** Who may know of an enquiry and how long, who decides it and what was decided, and how long a stage may last. */
export class DeepenEnquiries1763830400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table enquiries
        add column confidential boolean not null default true,
        add column confidential_ground text default 'trade_secret' check (confidential_ground in ('trade_secret', 'unfinished', 'asker_wish', 'other')),
        add column confidential_words text check (length(confidential_words) <= 1000),
        -- Null: set by default when it came.
        add column confidential_by uuid references users (id),
        add column confidential_at timestamptz default now(),
        add column confidential_until date,
        -- When somebody looks whether the mark still holds.
        add column confidential_review_on date,
        -- Who decides: an office-holder by title, or a body by name.
        add column decision_maker_kind text check (decision_maker_kind in ('officer', 'body')),
        add column decision_maker text check (length(decision_maker) <= 200),
        add column meeting_on date,
        add column decided_on date,
        add column decision text check (length(decision) <= 1000),
        add column lost_code text check (lost_code in ('no_fitting_site', 'price', 'schedule', 'connections', 'plan_or_permit', 'financing', 'workforce', 'elsewhere', 'stayed', 'no_contact', 'other')),
        -- When it was told that the promise of a first answer is about to pass; once.
        add column answer_warned_at timestamptz,
        add check (not confidential or confidential_ground is not null);
      create index enquiries_confidential_until_idx on enquiries (confidential_until) where confidential;

      -- What was here before the mark: kept as it would have been marked on the day it came.
      update enquiries set confidential_at = created_at, confidential_until = (received_on + interval '25 years')::date,
        confidential_review_on = case when stage not in ('lost', 'realised', 'not_realised') then current_date + 182 end;
      update enquiries set lost_code = 'other' where stage = 'lost';

      -- People named one by one who may know of a confidential case: those with a task in it, and others its owner names.
      create table enquiry_circle (
        enquiry_id uuid not null references enquiries (id) on delete cascade,
        user_id uuid not null references users (id),
        added_at timestamptz not null default now(),
        added_by uuid references users (id),
        primary key (enquiry_id, user_id)
      );
      create index enquiry_circle_user_id_idx on enquiry_circle (user_id);

      -- Hallintolaki 27–28 §: who has no part in the handling of this case.
      create table enquiry_disqualifications (
        enquiry_id uuid not null references enquiries (id) on delete cascade,
        user_id uuid not null references users (id),
        ground text check (length(ground) <= 500),
        recorded_at timestamptz not null default now(),
        recorded_by uuid references users (id),
        primary key (enquiry_id, user_id)
      );
      create index enquiry_disqualifications_user_id_idx on enquiry_disqualifications (user_id);

      -- Hallintolaki 42 §: what was told by word of mouth and matters to the decision.
      create table enquiry_oral_notes (
        id uuid primary key default uuidv7(),
        enquiry_id uuid not null references enquiries (id) on delete cascade,
        text text not null check (length(text) between 1 and 20000),
        told_by text check (length(told_by) <= 200),
        told_on date not null,
        recorded_at timestamptz not null default now(),
        recorded_by uuid references users (id)
      );
      create index enquiry_oral_notes_enquiry_id_idx on enquiry_oral_notes (enquiry_id, told_on);

      -- The longest that a case is meant to stay at a stage, in days; a stage without a row has no promise.
      create table enquiry_stage_promises (
        stage text primary key check (stage in ('received', 'needs_assessed', 'proposed', 'visited', 'negotiating', 'in_decision')),
        days integer not null check (days between 1 and 1000)
      );
      insert into enquiry_stage_promises (stage, days)
      values ('received', 3), ('needs_assessed', 14), ('proposed', 30), ('visited', 30), ('negotiating', 90), ('in_decision', 60);
    `);
    await leaveUnwatched(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, tables);
    await runner.query(`
      drop table enquiry_stage_promises, enquiry_oral_notes, enquiry_disqualifications, enquiry_circle;
      alter table enquiries
        drop column confidential, drop column confidential_ground, drop column confidential_words, drop column confidential_by,
        drop column confidential_at, drop column confidential_until, drop column confidential_review_on,
        drop column decision_maker_kind, drop column decision_maker, drop column meeting_on, drop column decided_on,
        drop column decision, drop column lost_code, drop column answer_warned_at;
    `);
  }
}
