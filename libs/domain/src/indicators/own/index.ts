import type { Database } from '../../platform/index.js';
import { isComposite, seriesReference, type Programme, type ProgrammeFactor } from '../../programme/index.js';
import { indicatorOf } from '../catalogue/index.js';
import type { Indicator } from '../indicator.js';
import { compositeIndicator } from './composite-indicator.js';
import { ownIndicator } from './own-indicator.js';
import { seriesIndicator, type SeriesOfFigure } from './series-indicator.js';

/** Answers the indicator of a key: the catalogue's, one of the programme's own, a composite of others, or a series. */
export type Resolve = (key: string) => Indicator | undefined;

/** How the keys of a programme are read. One statement, and only for a programme that names series. */
export async function resolverOf(
  db: Database,
  { ownIndicators, series }: Pick<Programme, 'ownIndicators' | 'series'>,
  factors: readonly Pick<ProgrammeFactor, 'indicatorKeys'>[],
): Promise<Resolve> {
  const composites = ownIndicators.filter(isComposite);
  const named = [
    ...factors.flatMap(({ indicatorKeys }) => indicatorKeys),
    ...composites.flatMap(({ of }) => Object.values(of)),
  ].flatMap((key) => seriesReference.exec(key)?.[1] ?? []);
  const known = named.length === 0 ? new Map<string, SeriesOfFigure>() : await seriesOf(db, named);
  // A series that a programme defines and nobody has yet: it has no values, but its name.
  for (const { key, name, unit, source, kind, interval } of series)
    if (!known.has(key)) known.set(key, { key, names: name, description: null, unit, source, kind, interval });

  const own = new Map(
    ownIndicators.flatMap((definition) =>
      isComposite(definition) ? [] : [[definition.key, ownIndicator(definition)] as const],
    ),
  );
  const simple: Resolve = (key) => {
    const [, seriesKey, area = ''] = seriesReference.exec(key) ?? [];
    if (seriesKey === undefined) return indicatorOf(key) ?? own.get(key);
    const found = known.get(seriesKey);
    return found && seriesIndicator(key, found, area);
  };
  // A composite is made of simple figures, so that none can be made of itself.
  const made = new Map(composites.map((composite) => [composite.key, compositeIndicator(composite, simple)]));
  return (key) => simple(key) ?? made.get(key);
}

async function seriesOf(db: Database, keys: readonly string[]): Promise<Map<string, SeriesOfFigure>> {
  const rows = await db.query<SeriesOfFigure>(
    `select key, jsonb_build_object('fi', name_fi, 'sv', name_sv, 'en', name_en) as names, description, unit, source, kind, interval
     from series where key = any($1::text[]) and deleted_at is null`,
    [keys],
  );
  return new Map(rows.map((row) => [row.key, row]));
}
