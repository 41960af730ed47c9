import type { MigrationInterface, QueryRunner } from 'typeorm';
import { leaveUnwatched, watchAgain } from './unwatched.js';

const tables = ['business_areas', 'sites', 'site_property_ids', 'site_status_changes', 'company_places'];

const statuses = `('planned', 'available', 'reserved', 'sold', 'leased', 'in_use', 'empty')`;

/** Plots and premises, the business areas they lie in, and where companies and land-use projects are. Geometries are GeoJSON in EPSG:3067. */
export class CreateSites1763830000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table business_areas (
        id uuid primary key default uuidv7(),
        name text not null check (length(name) between 1 and 200),
        description text check (length(description) <= 20000),
        -- What there is for the companies of the area, public and private, in words.
        services text check (length(services) <= 20000),
        geometry jsonb check (geometry ->> 'type' in ('Polygon', 'MultiPolygon')),
        is_public boolean not null default false,
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz
      );

      create table sites (
        id uuid primary key default uuidv7(),
        kind text not null check (kind in ('plot', 'premises')),
        name text not null check (length(name) between 1 and 200),
        description text check (length(description) <= 20000),
        street text check (length(street) <= 200),
        postal_code text check (postal_code ~ '^[0-9]{5}$'),
        town text check (length(town) <= 100),
        business_area_id uuid references business_areas (id),
        -- The plan that decides what may be built here, when it is one of ours.
        land_use_project_id uuid references land_use_projects (id),
        -- The present one, 14 digits; earlier ones stand in site_property_ids.
        property_id text check (property_id ~ '^[0-9]{14}$'),
        -- Square metres: as the deed says; from the outline; of the building; that may be built.
        area double precision check (area > 0),
        computed_area double precision check (computed_area > 0),
        floor_area double precision check (floor_area > 0),
        building_right double precision check (building_right >= 0),
        zoning_mark text check (length(zoning_mark) <= 50),
        plan_name text check (length(plan_name) <= 300),
        uses text[] not null default '{}',
        connections text[] not null default '{}',
        traffic text[] not null default '{}',
        -- Electric power at the border, kilowatts.
        power_kw double precision check (power_kw >= 0),
        -- [{ to, name, km }] as somebody has typed them.
        distances jsonb not null default '[]',
        -- Euros; rent by the month.
        sale_price double precision check (sale_price >= 0),
        monthly_rent double precision check (monthly_rent >= 0),
        -- How the price was found (Kuntalaki 130 §).
        valuation_basis text check (length(valuation_basis) <= 1000),
        landowner text not null default 'municipality' check (landowner in ('municipality', 'company', 'state', 'private', 'other')),
        -- The company that owns or lets it.
        company_id uuid references companies (id),
        owner_id uuid references users (id),
        status text not null default 'available' check (status in ${statuses}),
        status_since date not null default (now() at time zone 'Europe/Helsinki')::date,
        available_from date,
        -- What must be built, by when, and when it was.
        building_obligation text check (length(building_obligation) <= 2000),
        building_obligation_on date,
        building_obligation_met_on date,
        geometry jsonb check (geometry ->> 'type' in ('Point', 'Polygon', 'MultiPolygon')),
        -- A point to show it by, metres.
        east double precision,
        north double precision,
        is_public boolean not null default false,
        -- { fi, sv, en }: what the public catalogue says of it.
        public_text jsonb not null default '{}',
        version integer not null default 1,
        created_at timestamptz not null default now(),
        created_by uuid references users (id),
        updated_at timestamptz not null default now(),
        deleted_at timestamptz,
        check ((east is null) = (north is null)),
        check ((geometry is null) = (east is null))
      );
      create index sites_name_idx on sites (name collate "fi-x-icu", id) where deleted_at is null;
      create index sites_updated_at_idx on sites (updated_at desc, id desc) where deleted_at is null;
      -- What is to be had: the catalogue, and what enquiries are matched with.
      create index sites_status_idx on sites (kind, status) where deleted_at is null;
      create index sites_property_id_idx on sites (property_id) where deleted_at is null;
      create index sites_business_area_id_idx on sites (business_area_id);
      create index sites_company_id_idx on sites (company_id);
      create index sites_land_use_project_id_idx on sites (land_use_project_id);

      -- Every property identifier a site has had; parcelling changes them. The present one has no end.
      create table site_property_ids (
        id uuid primary key default uuidv7(),
        site_id uuid not null references sites (id) on delete cascade,
        property_id text not null check (property_id ~ '^[0-9]{14}$'),
        valid_from date,
        valid_to date,
        note text check (length(note) <= 500),
        recorded_at timestamptz not null default now(),
        recorded_by uuid references users (id),
        check (valid_to >= valid_from)
      );
      create unique index site_property_ids_present_idx on site_property_ids (site_id) where valid_to is null;
      create index site_property_ids_property_id_idx on site_property_ids (property_id);

      -- since: the day of the deed or decision; recorded_at: when it was written here.
      create table site_status_changes (
        id uuid primary key default uuidv7(),
        site_id uuid not null references sites (id) on delete cascade,
        status text not null check (status in ${statuses}),
        since date not null,
        -- Reserved until.
        until date,
        note text check (length(note) <= 1000),
        recorded_at timestamptz not null default now(),
        recorded_by uuid references users (id)
      );
      create index site_status_changes_site_id_idx on site_status_changes (site_id, since, recorded_at);

      -- Where a company is, as somebody has put it; its register record knows postal addresses only.
      create table company_places (
        company_id uuid primary key references companies (id) on delete cascade,
        business_area_id uuid references business_areas (id),
        -- EPSG:3067, metres.
        east double precision,
        north double precision,
        updated_at timestamptz not null default now(),
        updated_by uuid references users (id),
        check ((east is null) = (north is null))
      );
      create index company_places_business_area_id_idx on company_places (business_area_id) where business_area_id is not null;

      alter table land_use_projects
        add column geometry jsonb check (geometry ->> 'type' in ('Polygon', 'MultiPolygon'));
    `);
    await leaveUnwatched(runner, tables);
  }

  async down(runner: QueryRunner): Promise<void> {
    await watchAgain(runner, tables);
    await runner.query(`
      alter table land_use_projects drop column geometry;
      drop table company_places, site_status_changes, site_property_ids, sites, business_areas;
    `);
  }
}
