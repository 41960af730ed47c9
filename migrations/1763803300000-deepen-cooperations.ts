import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far a cooperation reaches, its agreement, its network, what came of it; and which organisation a partner belongs to. */
export class DeepenCooperations1763803300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cooperations
        add column scope text check (scope in ('local', 'sub_region', 'region', 'national')),
        add column secondary_factors text[] not null default '{}',
        add column agreement_from date,
        add column agreement_until date check (agreement_until >= agreement_from),
        add column groups text[] not null default '{}',
        add column member_count integer check (member_count >= 0),
        add column chair text check (length(chair) <= 200),
        add column funding_eur integer check (funding_eur >= 0),
        add column new_services integer check (new_services >= 0);

      create table cooperation_initiatives (
        cooperation_id uuid not null references cooperations (id) on delete cascade,
        initiative_id uuid not null references initiatives (id),
        primary key (cooperation_id, initiative_id)
      );
      create index cooperation_initiatives_initiative_id_idx on cooperation_initiatives (initiative_id);

      create table cooperation_measures (
        cooperation_id uuid not null references cooperations (id) on delete cascade,
        measure_id uuid not null references measures (id),
        primary key (cooperation_id, measure_id)
      );
      create index cooperation_measures_measure_id_idx on cooperation_measures (measure_id);

      -- A department and its organisation are one partner when partners are counted.
      alter table partners add column parent_id uuid references partners (id) check (parent_id <> id);
      create index partners_parent_id_idx on partners (parent_id) where parent_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table partners drop column parent_id;
      drop table cooperation_measures, cooperation_initiatives;
      alter table cooperations drop column scope, drop column secondary_factors, drop column agreement_from,
        drop column agreement_until, drop column groups, drop column member_count, drop column chair,
        drop column funding_eur, drop column new_services;
    `);
  }
}
