import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The vitality programme as data: its factors with their own wording, and the targets set for its indicators. */
export class CreateProgrammes1763790500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table programmes (
        id uuid primary key default uuidv7(),
        code text not null check (code ~ '^[a-z][a-z0-9-]{0,49}$'),
        name_fi text not null,
        name_sv text not null,
        name_en text not null,
        -- Half-open like every period; null is "until a newer one".
        valid_from date not null,
        valid_until date check (valid_until > valid_from),
        -- Promise of indicator 3.1.f: working hours to a person's first answer.
        first_answer_hours integer not null default 8 check (first_answer_hours between 1 and 800),
        loaded_at timestamptz not null default now()
      );
      -- One version of a programme per council term: loading its file again replaces that version.
      create unique index programmes_code_key on programmes (code, valid_from);

      create table programme_factors (
        id uuid primary key default uuidv7(),
        programme_id uuid not null references programmes (id) on delete cascade,
        code text not null check (code ~ '^F[0-9]{1,2}$'),
        position integer not null,
        -- The programme's own number of the chapter, as people quote it.
        number text not null,
        name_fi text not null,
        name_sv text not null,
        name_en text not null,
        -- The council's words, in the language the council decided in: never translated, never shortened.
        measures text[] not null default '{}',
        measured_by text,
        indicator_keys text[] not null default '{}'
      );
      create unique index programme_factors_code_key on programme_factors (programme_id, code);

      create table indicator_targets (
        id uuid primary key default uuidv7(),
        programme_id uuid not null references programmes (id) on delete cascade,
        indicator_key text not null,
        period_kind text not null check (period_kind in ('month', 'quarter', 'third', 'half', 'year', 'term')),
        value double precision not null check (value >= 0),
        -- "less": the smaller the better, as with answering times.
        better text not null default 'more' check (better in ('more', 'less')),
        -- "Over 100": reaching the target exactly is not yet meeting it.
        strict boolean not null default false,
        green_from double precision not null default 1 check (green_from > 0),
        amber_from double precision not null default 0.8 check (amber_from > 0 and amber_from <= green_from)
      );
      create unique index indicator_targets_key on indicator_targets (programme_id, indicator_key, period_kind);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table indicator_targets, programme_factors, programmes`);
  }
}
