import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = ['access_reviews', 'access_review_lines'];
const roles = `('administrator', 'director', 'coordinator', 'service_manager', 'land_use_officer', 'contributor', 'viewer')`;

/** Who may what, looked at once a year: a line per account as it was, and what was decided of it. */
export class CreateAccessReviews1763850400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table access_reviews (
        id uuid primary key default uuidv7(),
        year integer not null unique,
        state text not null default 'open' check (state in ('open', 'completed')),
        opened_at timestamptz not null default now(),
        opened_by uuid references users (id),
        completed_at timestamptz,
        completed_by uuid references users (id),
        check ((state = 'completed') = (completed_at is not null))
      );
      -- Two open ones would ask the same question twice.
      create unique index access_reviews_open_idx on access_reviews (state) where state = 'open';

      create table access_review_lines (
        id uuid primary key default uuidv7(),
        review_id uuid not null references access_reviews (id),
        user_id uuid not null references users (id),
        -- Frozen: as it was when the review was opened.
        role text not null check (role in ${roles}),
        unit text,
        circles integer not null,
        keys text[] not null,
        last_signed_in_at timestamptz,
        two_step boolean not null,
        decision text check (decision in ('keep', 'change_role', 'remove')),
        new_role text check (new_role in ${roles}),
        reason text check (length(reason) between 1 and 1000),
        decided_at timestamptz,
        decided_by uuid references users (id),
        version integer not null default 1,
        updated_at timestamptz not null default now(),
        unique (review_id, user_id),
        check ((decision is null) = (decided_at is null) and (decision is null) = (reason is null)),
        check ((decision is not distinct from 'change_role') = (new_role is not null)),
        -- Nobody says of themselves that they may go on.
        check (decided_by <> user_id)
      );

      create function refuse_change_of_review() returns trigger language plpgsql as $$
      begin
        if tg_table_name = 'access_reviews' then
          if old.state = 'completed' then
            raise exception 'a completed review does not change' using errcode = '42501';
          end if;
        elsif exists (
          select from access_reviews r where r.state = 'completed'
            and r.id = case when tg_op = 'DELETE' then old.review_id else new.review_id end
        ) then
          raise exception 'a completed review does not change' using errcode = '42501';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
      end $$;
      create trigger access_reviews_completed before update or delete on access_reviews
        for each row execute function refuse_change_of_review();
      create trigger access_review_lines_completed before insert or update or delete on access_review_lines
        for each row execute function refuse_change_of_review();
    `);
    await leaveUnwatched(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, tables);
    await runner.query(`
      drop table access_review_lines, access_reviews;
      drop function refuse_change_of_review();
    `);
  }
}
