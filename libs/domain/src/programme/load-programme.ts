import { readFile } from 'node:fs/promises';
import { dayOf, type Day } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';
import { readProgrammeFile, type ProgrammeFile } from './programme-file.js';

export interface LoadOptions {
  /** Overrides the file's day: demo data begin before the day they are loaded. */
  loggingBeganOn?: Day;
}

/**
 * Brings a programme and its municipality into the database; loading the same file again changes nothing. A day of
 * logging that is already known stays, since the figures of past periods hang on it, unless `loggingBeganOn` says otherwise.
 */
export async function loadProgramme(
  db: Database,
  programme: ProgrammeFile,
  { loggingBeganOn }: LoadOptions = {},
): Promise<void> {
  await db.transaction(async () => {
    const { municipality } = programme;
    await db.query(
      `insert into municipality (code, name_fi, name_sv, name_en, region_municipality_codes, postal_codes, accent_colour, logging_began_on)
       values ($1, $2, $3, $4, $5, $6, $7, coalesce($8::date, $9::date, $10::date))
       on conflict (singleton) do update set
         code = excluded.code, name_fi = excluded.name_fi, name_sv = excluded.name_sv, name_en = excluded.name_en,
         region_municipality_codes = excluded.region_municipality_codes, postal_codes = excluded.postal_codes,
         accent_colour = coalesce(excluded.accent_colour, municipality.accent_colour),
         logging_began_on = coalesce($8::date, municipality.logging_began_on)`,
      [
        municipality.code,
        municipality.name.fi,
        municipality.name.sv,
        municipality.name.en,
        municipality.regionMunicipalityCodes,
        municipality.postalCodes,
        municipality.accentColour,
        loggingBeganOn ?? null,
        municipality.loggingBeganOn,
        dayOf(new Date()),
      ],
    );
    const { id } = await db.one<{ id: string }>(
      `insert into programmes (code, name_fi, name_sv, name_en, valid_from, valid_until, first_answer_hours)
       values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (code, valid_from) do update set
         name_fi = excluded.name_fi, name_sv = excluded.name_sv, name_en = excluded.name_en,
         valid_until = excluded.valid_until, first_answer_hours = excluded.first_answer_hours, loaded_at = now()
       returning id`,
      [
        programme.code,
        programme.name.fi,
        programme.name.sv,
        programme.name.en,
        programme.validFrom,
        programme.validUntil,
        programme.firstAnswerHours,
      ],
    );
    await replaceFactors(db, id, programme);
    await addTargets(db, id, programme);
    await addTopics(db, programme);
  });
}

async function replaceFactors(db: Database, programmeId: string, { factors }: ProgrammeFile): Promise<void> {
  await db.query('delete from programme_factors where programme_id = $1 and code <> all($2::text[])', [
    programmeId,
    factors.map(({ code }) => code),
  ]);
  for (const [position, factor] of factors.entries()) {
    await db.query(
      `insert into programme_factors (programme_id, code, position, number, name_fi, name_sv, name_en, measures, measured_by, indicator_keys)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (programme_id, code) do update set
         position = excluded.position, number = excluded.number, name_fi = excluded.name_fi, name_sv = excluded.name_sv,
         name_en = excluded.name_en, measures = excluded.measures, measured_by = excluded.measured_by,
         indicator_keys = excluded.indicator_keys`,
      [
        programmeId,
        factor.code,
        position,
        factor.number,
        factor.name.fi,
        factor.name.sv,
        factor.name.en,
        factor.measures,
        factor.measuredBy,
        factor.indicators,
      ],
    );
  }
}

/** Targets that people have set in the client are theirs: the file only adds those that are missing. */
async function addTargets(db: Database, programmeId: string, { targets }: ProgrammeFile): Promise<void> {
  for (const target of targets) {
    await db.query(
      `insert into indicator_targets (programme_id, indicator_key, period_kind, value, better, strict, green_from, amber_from)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
      [
        programmeId,
        target.indicator,
        target.periodKind,
        target.value,
        target.better,
        target.strict,
        target.greenFrom,
        target.amberFrom,
      ],
    );
  }
}

/** A topic that is already there keeps its name and place: people may have changed them. */
async function addTopics(db: Database, { topics }: ProgrammeFile): Promise<void> {
  for (const [position, { code, name }] of topics.entries()) {
    await db.query(
      `insert into topics (code, name_fi, name_sv, name_en, position) values ($1, $2, $3, $4, $5) on conflict (code) do nothing`,
      [code, name.fi, name.sv, name.en, position],
    );
  }
}

/** Loads one of the programmes that come with the software, by the name of its file. */
export async function loadShippedProgramme(db: Database, name: string, options: LoadOptions = {}): Promise<void> {
  const text = await readFile(new URL(`../../programmes/${encodeURIComponent(name)}.json`, import.meta.url), 'utf8');
  await loadProgramme(db, readProgrammeFile(JSON.parse(text)), options);
}
