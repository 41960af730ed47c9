import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = ['accessibility_feedback'];

/** What people say of the accessibility of the pages, with the clock of its answer; no figure reads it. */
export class CreateAccessibilityFeedback1763841100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table accessibility_feedback (
        id uuid primary key default uuidv7(),
        submission_id uuid not null unique,
        kind text not null check (kind in ('shortcoming', 'other_form')),
        page text,
        text text not null,
        email text,
        language text not null check (language in ('fi', 'sv', 'en')),
        received_on date not null,
        due_on date not null,
        answer text,
        answered_on date,
        answered_by uuid references users (id),
        warned_at timestamptz,
        created_at timestamptz not null default now()
      );
      create index accessibility_feedback_due_idx on accessibility_feedback (due_on) where answered_on is null;
      create index accessibility_feedback_answered_by_idx on accessibility_feedback (answered_by);
    `);
    await leaveUnwatched(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, tables);
    await runner.query(`drop table accessibility_feedback`);
  }
}
