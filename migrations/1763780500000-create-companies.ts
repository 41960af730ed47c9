import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Companies that the municipality serves, and beside their own fields what the national register says of them. */
export class CreateCompanies1763780500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm;

      create table companies (
        id uuid primary key default uuidv7(),
        kind text not null default 'company' check (kind in ('company', 'sole_trader', 'prospective', 'association', 'other')),
        name text not null check (length(name) between 1 and 300),
        business_id text check (business_id ~ '^[0-9]{7}-[0-9]$'),
        relationship text not null default 'established' check (relationship in ('established', 'locating', 'starting', 'other_municipality')),
        status text not null default 'active' check (status in ('active', 'ceased')),
        situation text check (situation in ('liquidation', 'bankruptcy', 'restructuring')),
        company_form text,
        industry_code text check (industry_code ~ '^[0-9]{2,5}$'),
        industry_scheme text check (industry_scheme in ('TOL2008', 'TOL2025')),
        size_class text check (size_class in ('0', '1-4', '5-9', '10-19', '20-49', '50-99', '100-249', '250+')),
        street_address text,
        postal_code text check (postal_code ~ '^[0-9]{5}$'),
        post_office text,
        municipality_code text check (municipality_code ~ '^[0-9]{3}$'),
        website text,
        email text,
        phone text,
        tags text[] not null default '{}',
        notes text check (length(notes) <= 20000),
        owner_id uuid references users (id),
        -- Housing and mutual property companies stay out of "companies" unless asked for (register codes 2 and 10).
        housing boolean generated always as (company_form is not null and company_form in ('2', '10')) stored,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );
      -- A business id names one living record; the bin may hold others.
      create unique index companies_business_id_key on companies (business_id) where deleted_at is null;
      -- The list sorted by name as Finns sort it.
      create index companies_name_idx on companies (name collate "fi-x-icu", id) where deleted_at is null;
      -- The list of what changed last.
      create index companies_updated_at_idx on companies (updated_at desc, id desc) where deleted_at is null;
      -- "Found by its first letters", anywhere in the name.
      create index companies_name_trgm_idx on companies using gin (lower(name) gin_trgm_ops);
      -- Coverage: active companies of the own municipality.
      create index companies_municipality_idx on companies (municipality_code, status) where deleted_at is null;
      create index companies_owner_id_idx on companies (owner_id);

      create table company_register_records (
        company_id uuid primary key references companies (id) on delete cascade,
        business_id text not null,
        eu_id text,
        name text not null,
        company_form text,
        industry_code text,
        industry_scheme text,
        trade_register_status text,
        situation text,
        registered_on date,
        ended_on date,
        website text,
        in_vat_register boolean not null,
        in_prepayment_register boolean not null,
        in_employer_register boolean not null,
        visiting_street text,
        visiting_postal_code text,
        visiting_post_office text,
        visiting_municipality_code text,
        postal_street text,
        postal_postal_code text,
        postal_post_office text,
        postal_municipality_code text,
        register_modified_at timestamptz,
        fetched_at timestamptz not null
      );

      create table company_names (
        id uuid primary key default uuidv7(),
        company_id uuid not null references companies (id) on delete cascade,
        name text not null,
        kind text not null check (kind in ('main', 'parallel', 'auxiliary')),
        valid_from date,
        valid_to date,
        source text not null check (source in ('register', 'own'))
      );
      create index company_names_company_id_idx on company_names (company_id);
      -- A company is found by an old or an auxiliary name too.
      create index company_names_name_trgm_idx on company_names using gin (lower(name) gin_trgm_ops);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table company_names, company_register_records, companies`);
  }
}
