import type { Members, Reader } from '../reader.js';
import { readComposite, type Composite } from './composite.js';
import { readOwnIndicator, type OwnIndicator } from './own-indicator.js';
import { readSeries, type SeriesDefinition } from './series-definition.js';

/** What a programme's file defines beside the catalogue: members `indicators` (own ones and composites) and `series`. */
export interface ProgrammeDefinitions {
  indicators: (OwnIndicator | Composite)[];
  series: SeriesDefinition[];
}

export const isComposite = (indicator: OwnIndicator | Composite): indicator is Composite => 'formula' in indicator;

/** Reads both members of the file; a key may be defined once. */
export function readDefinitions(reader: Reader, file: Members): ProgrammeDefinitions {
  const definitions: ProgrammeDefinitions = {
    indicators: reader.list(file['indicators'] ?? [], '/indicators', (value, at) =>
      typeof value === 'object' && value !== null && 'formula' in value
        ? readComposite(reader, value, at)
        : readOwnIndicator(reader, value, at),
    ),
    series: reader.list(file['series'] ?? [], '/series', (value, at) => readSeries(reader, value, at)),
  };
  refuseRepeated(reader, '/indicators', definitions.indicators);
  refuseRepeated(reader, '/series', definitions.series);
  return definitions;
}

function refuseRepeated(reader: Reader, at: string, defined: readonly { key: string }[]): void {
  const seen = new Set<string>();
  for (const [index, { key }] of defined.entries()) {
    if (seen.has(key)) reader.refuse(`${at}/${index}/key`, 'list-repeats');
    seen.add(key);
  }
}
