import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const own = ['calendar_invitations', 'calendar_invitees'];

/** Invitations into calendars, from a promise or a planned meeting. They are mails, never interactions, and no figure reads them. */
export class CreateCalendarInvitations1763810450000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await leaveUnwatched(runner, own);
    await runner.query(`
      create table calendar_invitations (
        id uuid primary key default uuidv7(),
        subject_kind text not null check (subject_kind in ('follow_up', 'interaction')),
        subject_id uuid not null,
        organiser_id uuid not null references users (id),
        title text not null check (length(title) between 1 and 300),
        starts_at timestamptz not null,
        ends_at timestamptz not null check (ends_at > starts_at),
        place text check (length(place) <= 300),
        message text check (length(message) <= 2000),
        -- Grows with every change that is sent out (RFC 5546).
        sequence integer not null default 0,
        cancelled_at timestamptz,
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now()
      );
      -- One living invitation of a promise or a meeting: sending again changes it.
      create unique index calendar_invitations_subject_key on calendar_invitations (subject_kind, subject_id) where cancelled_at is null;

      create table calendar_invitees (
        id uuid primary key default uuidv7(),
        invitation_id uuid not null references calendar_invitations (id) on delete cascade,
        user_id uuid references users (id),
        contact_id uuid references contacts (id),
        -- Taken off the list: gets the cancellation, and nothing after it.
        removed_at timestamptz,
        check (num_nonnulls(user_id, contact_id) = 1),
        unique nulls not distinct (invitation_id, user_id, contact_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table calendar_invitees, calendar_invitations');
    await watchAgain(runner, own);
  }
}
