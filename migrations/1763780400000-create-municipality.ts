import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The installation's own municipality: loaded from its programme file, never written in code. */
export class CreateMunicipality1763780400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table municipality (
        -- One row only.
        singleton boolean primary key default true check (singleton),
        code text not null check (code ~ '^[0-9]{3}$'),
        name_fi text not null,
        name_sv text not null,
        name_en text not null,
        region_municipality_codes text[] not null default '{}',
        postal_codes text[] not null default '{}',
        logging_began_on date not null,
        accent_colour text,
        privacy_notice_url text,
        version integer not null default 1,
        updated_at timestamptz not null default now()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table municipality`);
  }
}
