import type { Language } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';
import type { Series } from './series.entity.js';

/** A series as a programme's file has it. */
export type SeriesOfProgramme = Pick<
  Series,
  'key' | 'unit' | 'decimals' | 'better' | 'source' | 'kind' | 'interval'
> & {
  name: Record<Language, string>;
};

/** Adds the series of a programme's file. One that is there already keeps what people have made of it. */
export async function addSeries(db: Database, definitions: readonly SeriesOfProgramme[]): Promise<void> {
  for (const { key, name, unit, decimals, better, source, kind, interval } of definitions) {
    await db.query(
      `insert into series (key, name_fi, name_sv, name_en, unit, decimals, better, source, kind, interval)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
       on conflict (key) where deleted_at is null do nothing`,
      [key, name.fi, name.sv, name.en, unit, decimals, better, source, kind, interval],
    );
  }
}
