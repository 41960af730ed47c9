import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Interactions counted by month beforehand, so that a quarter of ten million of them is read in a moment. Whatever could
 * change a month's count notes the month in the same transaction; a noted month is counted from the records until the
 * worker has counted it again. A read therefore never sees a stale number.
 */
export class CreateRolledUpMonths1763800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table counted_months (
        month date primary key check (month = date_trunc('month', month::timestamp)::date),
        counted_at timestamptz not null default now()
      );

      -- One row per change and month, never updated: writers do not wait for each other here.
      create table changed_months (
        id bigint generated always as identity primary key,
        month date not null
      );
      create index changed_months_month_idx on changed_months (month);

      create table interaction_months (
        month date not null,
        type text not null,
        interactions integer not null,
        -- Those in which a company of the own municipality took part.
        here integer not null,
        primary key (month, type)
      );

      create table contact_months (
        month date not null,
        company_id uuid not null,
        interactions integer not null,
        last_on date not null,
        primary key (month, company_id) include (interactions, last_on)
      );
    `);
    await runner.query(`
      create function note_months_of_interactions() returns trigger language plpgsql as $$
      begin
        if tg_op in ('INSERT', 'UPDATE') then
          insert into changed_months (month) select distinct date_trunc('month', occurred_on::timestamp)::date from new_rows;
        end if;
        if tg_op in ('UPDATE', 'DELETE') then
          insert into changed_months (month) select distinct date_trunc('month', occurred_on::timestamp)::date from old_rows;
        end if;
        return null;
      end $$;
      create trigger interactions_note_months_insert after insert on interactions
        referencing new table as new_rows for each statement execute function note_months_of_interactions();
      create trigger interactions_note_months_update after update on interactions
        referencing old table as old_rows new table as new_rows for each statement execute function note_months_of_interactions();
      create trigger interactions_note_months_delete after delete on interactions
        referencing old table as old_rows for each statement execute function note_months_of_interactions();

      create function note_months_of_contacts() returns trigger language plpgsql as $$
      begin
        if tg_op in ('INSERT', 'UPDATE') then
          insert into changed_months (month)
          select distinct date_trunc('month', i.occurred_on::timestamp)::date from new_rows r join interactions i on i.id = r.interaction_id;
        end if;
        if tg_op in ('UPDATE', 'DELETE') then
          insert into changed_months (month)
          select distinct date_trunc('month', i.occurred_on::timestamp)::date from old_rows r join interactions i on i.id = r.interaction_id;
        end if;
        return null;
      end $$;
      create trigger interaction_companies_note_months_insert after insert on interaction_companies
        referencing new table as new_rows for each statement execute function note_months_of_contacts();
      create trigger interaction_companies_note_months_update after update on interaction_companies
        referencing old table as old_rows new table as new_rows for each statement execute function note_months_of_contacts();
      create trigger interaction_companies_note_months_delete after delete on interaction_companies
        referencing old table as old_rows for each statement execute function note_months_of_contacts();

      -- Where a company is, and whether it lies in the bin, decides the share of the own municipality.
      create function note_months_of_companies() returns trigger language plpgsql as $$
      begin
        insert into changed_months (month)
        select distinct date_trunc('month', i.occurred_on::timestamp)::date
        from new_rows n
        join old_rows o on o.id = n.id
        join interaction_companies ic on ic.company_id = n.id
        join interactions i on i.id = ic.interaction_id
        where n.municipality_code is distinct from o.municipality_code or n.deleted_at is distinct from o.deleted_at;
        return null;
      end $$;
      create trigger companies_note_months after update on companies
        referencing old table as old_rows new table as new_rows for each statement execute function note_months_of_companies();

      create function note_every_month() returns trigger language plpgsql as $$
      begin
        -- A month that is being counted for the first time is waited for, so that it is noted too.
        lock table counted_months in share mode;
        insert into changed_months (month) select month from counted_months;
        return null;
      end $$;
      create trigger municipality_note_months after update on municipality
        for each row when (old.code is distinct from new.code) execute function note_every_month();
      create trigger interactions_note_months_truncate after truncate on interactions
        for each statement execute function note_every_month();
      create trigger interaction_companies_note_months_truncate after truncate on interaction_companies
        for each statement execute function note_every_month();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger interaction_companies_note_months_truncate on interaction_companies;
      drop trigger interactions_note_months_truncate on interactions;
      drop trigger municipality_note_months on municipality;
      drop trigger companies_note_months on companies;
      drop trigger interaction_companies_note_months_delete on interaction_companies;
      drop trigger interaction_companies_note_months_update on interaction_companies;
      drop trigger interaction_companies_note_months_insert on interaction_companies;
      drop trigger interactions_note_months_delete on interactions;
      drop trigger interactions_note_months_update on interactions;
      drop trigger interactions_note_months_insert on interactions;
      drop function note_every_month, note_months_of_companies, note_months_of_contacts, note_months_of_interactions;
      drop table contact_months, interaction_months, changed_months, counted_months;
    `);
  }
}
