import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The year's calendar (vuosikello): reports and reviews that recur, and each time that one was due. */
export class CreateYearlyTasks1763808000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table yearly_tasks (
        id uuid primary key default uuidv7(),
        title text not null check (length(title) between 1 and 300),
        kind text not null default 'report' check (kind in ('report', 'review', 'board')),
        -- The first day it is due; the others follow from it and the rhythm.
        first_due_on date not null,
        every text not null default 'year' check (every in ('month', 'quarter', 'third', 'half', 'year', 'term')),
        remind_days_before integer not null default 14 check (remind_days_before between 0 and 120),
        owner_id uuid not null references users (id),
        notes text check (length(notes) <= 5000),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );

      -- One row for each time that the owner was reminded or somebody said it was done: the key keeps a reminder from coming twice.
      create table yearly_task_times (
        yearly_task_id uuid not null references yearly_tasks (id) on delete cascade,
        due_on date not null,
        follow_up_id uuid references follow_ups (id),
        done_at timestamptz,
        done_by uuid references users (id),
        primary key (yearly_task_id, due_on)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table yearly_task_times, yearly_tasks');
  }
}
