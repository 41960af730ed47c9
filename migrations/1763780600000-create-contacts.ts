import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who speak for companies, and the partners of the service network. */
export class CreateContacts1763780600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table contacts (
        id uuid primary key default uuidv7(),
        first_name text not null check (length(first_name) between 1 and 100),
        last_name text not null check (length(last_name) between 1 and 100),
        email text check (length(email) <= 254),
        phone text,
        language text not null default 'fi' check (language in ('fi', 'sv', 'en')),
        notes text check (length(notes) <= 20000),
        -- Where the personal data came from (GDPR 14).
        source text,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      create index contacts_name_idx on contacts (last_name collate "fi-x-icu", first_name collate "fi-x-icu", id) where deleted_at is null;
      create index contacts_updated_at_idx on contacts (updated_at desc, id desc) where deleted_at is null;
      create index contacts_name_trgm_idx on contacts using gin (lower(first_name || ' ' || last_name) gin_trgm_ops);
      create index contacts_email_idx on contacts (lower(email)) where deleted_at is null;

      create table contact_roles (
        contact_id uuid not null references contacts (id) on delete cascade,
        company_id uuid not null references companies (id),
        title text check (length(title) <= 200),
        position integer not null default 0,
        primary key (contact_id, company_id)
      );
      -- The people of a company.
      create index contact_roles_company_id_idx on contact_roles (company_id);

      create table partners (
        id uuid primary key default uuidv7(),
        name text not null check (length(name) between 1 and 300),
        sector text not null check (sector in ('municipality', 'region', 'company', 'association', 'school', 'university', 'state', 'third_sector')),
        business_id text check (business_id ~ '^[0-9]{7}-[0-9]$'),
        email text,
        phone text,
        website text,
        notes text check (length(notes) <= 20000),
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      create index partners_name_idx on partners (name collate "fi-x-icu", id) where deleted_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table partners, contact_roles, contacts`);
  }
}
