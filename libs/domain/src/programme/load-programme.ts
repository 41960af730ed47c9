import { readFile } from 'node:fs/promises';
import { dayOf, type Day } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';
import { addSeries } from '../series/index.js';
import { readProgrammeFile } from './programme-file.js';
import type { ProgrammeFile } from './programme-shape.js';
import { insertProgramme, insertTarget, rewriteProgramme } from './write-programme.js';

export interface LoadOptions {
  /** Overrides the file's day: demo data begin before the day they are loaded. */
  loggingBeganOn?: Day;
}

/**
 * Brings a programme and its municipality into the database, adopted. Loading the same file again changes nothing, and a
 * programme that people have changed since is left as they made it: an update of the software must not undo their work.
 */
export async function loadProgramme(db: Database, file: ProgrammeFile, options: LoadOptions = {}): Promise<void> {
  await db.transaction(async () => {
    await writeMunicipality(db, file, options);
    const [known] = await db.query<{ id: string; version: number }>(
      'select id, version from programmes where code = $1 and valid_from = $2 and deleted_at is null for update',
      [file.code, file.validFrom],
    );
    if (known === undefined) {
      const id = await insertProgramme(db, file, { state: 'adopted', createdBy: null });
      for (const target of file.targets) await insertTarget(db, id, target, null);
    } else if (known.version === 1) {
      await rewriteProgramme(db, known.id, file);
    }
    await addSeries(db, file.series);
    await addTopics(db, file);
  });
}

/**
 * A day of logging that is already known stays, since the figures of past periods hang on it, unless `loggingBeganOn` says
 * otherwise; a colour that people chose stays too.
 */
export async function writeMunicipality(
  db: Database,
  { municipality }: Pick<ProgrammeFile, 'municipality'>,
  { loggingBeganOn }: LoadOptions = {},
): Promise<void> {
  await db.query(
    `insert into municipality (code, name_fi, name_sv, name_en, region_municipality_codes, postal_codes, land_use_themes, accent_colour, logging_began_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8, coalesce($9::date, $10::date, $11::date))
     on conflict (singleton) do update set
       code = excluded.code, name_fi = excluded.name_fi, name_sv = excluded.name_sv, name_en = excluded.name_en,
       region_municipality_codes = excluded.region_municipality_codes, postal_codes = excluded.postal_codes,
       land_use_themes = excluded.land_use_themes,
       accent_colour = coalesce(excluded.accent_colour, municipality.accent_colour),
       logging_began_on = coalesce($9::date, municipality.logging_began_on)`,
    [
      municipality.code,
      municipality.name.fi,
      municipality.name.sv,
      municipality.name.en,
      municipality.regionMunicipalityCodes,
      municipality.postalCodes,
      municipality.landUseThemes,
      municipality.accentColour,
      loggingBeganOn ?? null,
      municipality.loggingBeganOn,
      dayOf(new Date()),
    ],
  );
}

/** A topic that is already there keeps its name and place: people may have changed them. */
export async function addTopics(db: Database, { topics }: Pick<ProgrammeFile, 'topics'>): Promise<void> {
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
