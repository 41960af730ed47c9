import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What makes two records likely the same (register of duplicates, imports, search): keys that the database derives, so that
 * every way of writing compares by the same rule. And whom a merged record lives on in.
 */
export class FindRecordsAlike1763820000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists unaccent;

      -- Small letters without diacritics: Töölö, TÖÖLÖ and toolo are one. unaccent is only "stable" for its dictionary file could
      -- be changed; ours is the one that ships with PostgreSQL.
      create function plain_text(text) returns text language sql immutable strict parallel safe
        as $$ select lower(public.unaccent('public.unaccent'::regdictionary, normalize($1, NFC))) $$;

      -- A name without its company form, signs and diacritics: "Oy Mäki & Poika Ab" → "maki ja poika". Null when nothing is left.
      create function company_name_key(text) returns text language sql immutable strict parallel safe
        as $$ select nullif(btrim(regexp_replace(regexp_replace(
            ' ' || regexp_replace(replace(replace(replace(plain_text($1), '&', ' ja '), 't:mi', 'tmi'), 'r.y', 'ry'), '[^a-z0-9]+', '  ', 'g') || ' ',
            ' (oy|oyj|ab|abp|tmi|toiminimi|firma|ky|kb|ay|oyab|osk|ry|rf|ltd|osakeyhtio|aktiebolag|kommandiittiyhtio|avoin yhtio) ', ' ', 'g'),
          ' +', ' ', 'g')), '') $$;

      -- The digits that ring the same phone, without the country's 358 and the trunk zero (contracts: phoneToE164). Null for less than five.
      create function phone_key(text) returns text language sql immutable strict parallel safe
        as $$ select case when length(digits) >= 5 then digits end
          from (select regexp_replace(regexp_replace($1, '\\D', '', 'g'), '^(00358|358)?0?', '') as digits) d $$;

      -- Whose site it is: the host without www; where many share a host, the page on it.
      create function website_key(text) returns text language sql immutable strict parallel safe
        as $$ select nullif(case
            when address ~ '^(m\\.)?(facebook|instagram|linkedin|tiktok|youtube|sites\\.google|linktr)\\.' then rtrim(regexp_replace(address, '[?#].*$', ''), '/')
            else regexp_replace(address, '[/?#:].*$', '') end, '')
          from (select regexp_replace(lower(btrim($1)), '^([a-z]+://)?(www\\.)?', '') as address) a $$;

      alter table companies
        add column name_key text generated always as (company_name_key(name)) stored,
        add column phone_key text generated always as (phone_key(phone)) stored,
        add column website_key text generated always as (website_key(website)) stored,
        -- Merged into this one: the record lies in the bin, its address leads there.
        add column merged_into_id uuid references companies (id) check (merged_into_id <> id);
      alter table companies add constraint companies_merged_are_gone check (merged_into_id is null or deleted_at is not null);
      create index companies_name_key_idx on companies (name_key) where deleted_at is null;
      create index companies_phone_key_idx on companies (phone_key) where deleted_at is null;
      create index companies_website_key_idx on companies (website_key) where deleted_at is null;
      create index companies_email_idx on companies (lower(email)) where deleted_at is null;
      create index companies_merged_into_id_idx on companies (merged_into_id) where merged_into_id is not null;

      alter table company_names add column name_key text generated always as (company_name_key(name)) stored;
      create index company_names_name_key_idx on company_names (name_key);

      alter table contacts
        add column name_key text generated always as (plain_text(first_name || ' ' || last_name)) stored,
        add column phone_key text generated always as (phone_key(phone)) stored,
        add column merged_into_id uuid references contacts (id) check (merged_into_id <> id);
      alter table contacts add constraint contacts_merged_are_gone check (merged_into_id is null or deleted_at is not null);
      create index contacts_name_key_idx on contacts (name_key) where deleted_at is null;
      create index contacts_phone_key_idx on contacts (phone_key) where deleted_at is null;
      create index contacts_merged_into_id_idx on contacts (merged_into_id) where merged_into_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table contacts drop column name_key, drop column phone_key, drop column merged_into_id;
      alter table company_names drop column name_key;
      alter table companies drop column name_key, drop column phone_key, drop column website_key, drop column merged_into_id;
      drop function website_key(text), phone_key(text), company_name_key(text), plain_text(text);
    `);
  }
}
