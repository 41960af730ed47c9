import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = ['reservations', 'reservation_extensions', 'reservation_reminders'];

/** Sites that are kept for an enquiry until a day: one at a time. */
export class CreateReservations1763830700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table reservations (
        id uuid primary key default uuidv7(),
        site_id uuid not null references sites (id) on delete cascade,
        enquiry_id uuid not null references enquiries (id),
        -- The first day and the last.
        since date not null,
        until date not null,
        check (until >= since),
        -- What the site was before, and is again when nothing comes of it.
        status_before text not null default 'available' check (status_before in ('planned', 'available', 'empty')),
        -- Why a site is reserved that is not for the taking.
        reason text check (length(reason) <= 1000),
        -- Euros, for the whole time.
        fee double precision check (fee >= 0),
        conditions text check (length(conditions) <= 20000),
        -- In the municipality's case management; the officer or body that decided, and when.
        case_number text check (length(case_number) <= 100),
        decided_by text check (length(decided_by) <= 200),
        decided_on date,
        ending text check (ending in ('expired', 'released', 'converted')),
        ended_on date,
        end_reason text check (length(end_reason) <= 1000),
        ended_by uuid references users (id),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        check ((ending is null) = (ended_on is null))
      );
      -- Two people cannot reserve the same site, whatever the program does.
      create unique index reservations_open_idx on reservations (site_id) where ending is null;
      create index reservations_until_idx on reservations (until, id) where ending is null;
      create index reservations_site_id_idx on reservations (site_id, since);
      create index reservations_enquiry_id_idx on reservations (enquiry_id);

      create table reservation_extensions (
        id uuid primary key default uuidv7(),
        reservation_id uuid not null references reservations (id) on delete cascade,
        until_before date not null,
        until_after date not null,
        check (until_after > until_before),
        reason text not null check (length(reason) between 1 and 1000),
        recorded_at timestamptz not null default now(),
        recorded_by uuid references users (id)
      );
      create index reservation_extensions_reservation_id_idx on reservation_extensions (reservation_id);

      -- Once for each end and each distance to it; an extension begins anew.
      create table reservation_reminders (
        reservation_id uuid not null references reservations (id) on delete cascade,
        until date not null,
        days_before integer not null check (days_before > 0),
        follow_up_id uuid references follow_ups (id),
        primary key (reservation_id, until, days_before)
      );
    `);
    await leaveUnwatched(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, tables);
    await runner.query('drop table reservation_reminders, reservation_extensions, reservations');
  }
}
