import { indicatorUnits, type IndicatorUnit } from '@elinvoima/contracts';
import type { Names, Reader } from '../reader.js';
import { isFault, namesIn, parseFormula } from './formula.js';
import { definitionKey } from './own-indicator.js';

/** A figure that a programme makes of others: an index of the town centre from counts and the number of inhabitants. */
export interface Composite {
  key: string;
  name: Names;
  definition: Names;
  leftOut: Names | null;
  /** Arithmetic over the names of `of`; a part without a figure leaves the whole without one. */
  formula: string;
  /** What each name stands for: `series:population`, `series:shops@Parola`, `3.1.d` or one of the programme's own. */
  of: Record<string, string>;
  unit: IndicatorUnit;
  /** How exactly the programme tells it. Counted and judged it is unrounded. */
  decimals: number;
}

/** A series by its key, of the whole municipality or of one area. */
export const seriesReference = /^series:([a-z][a-z0-9-]{0,49})(?:@(\S.{0,79}))?$/;

/** An indicator as a factor lists it and a composite takes it in: the catalogue's, the programme's own, or a series. */
const indicatorReference = /^(?:[a-z][a-z0-9-]{0,49}|[0-9T][0-9A-Za-z.]{0,19}|series:.+)$/;

/** What a part may be called; `value` is the name of the whole. */
const partName = /^(?!value$)[A-Za-z][A-Za-z0-9_]{0,30}$/;

/** Reads a composite; every fault is told at its place under `at`. */
export function readComposite(reader: Reader, value: unknown, at: string): Composite {
  const composite = reader.members(value, at);
  const of = reader.members(composite['of'], `${at}/of`);
  const parts = Object.fromEntries(
    Object.entries(of).map(([name, key]) => {
      const place = `${at}/of/${name}`;
      if (!partName.test(name)) reader.refuse(place, 'not-in-form');
      const reference = reader.text(key, place, indicatorReference);
      if (reference.startsWith('series:') && !seriesReference.test(reference)) reader.refuse(place, 'not-in-form');
      return [name, reference];
    }),
  );
  const formula = reader.text(composite['formula'], `${at}/formula`);
  if (formula !== '') checkFormula(reader, formula, new Set(Object.keys(parts)), at);
  return {
    key: reader.text(composite['key'], `${at}/key`, definitionKey),
    name: reader.names(composite['name'], `${at}/name`),
    definition: reader.names(composite['definition'], `${at}/definition`),
    leftOut: reader.optional(composite['leftOut'], (words) => reader.names(words, `${at}/leftOut`)),
    formula,
    of: parts,
    unit: reader.oneOf(composite['unit'], `${at}/unit`, indicatorUnits, 'index') ?? 'index',
    decimals: reader.whole(composite['decimals'], `${at}/decimals`, 0, 6, 1),
  };
}

function checkFormula(reader: Reader, text: string, known: ReadonlySet<string>, at: string): void {
  const formula = parseFormula(text);
  if (isFault(formula)) {
    reader.refuse(`${at}/formula`, 'formula-unreadable');
    return;
  }
  const named = namesIn(formula);
  if (named.length === 0 || named.some((name) => !known.has(name)))
    reader.refuse(`${at}/formula`, 'formula-name-unknown');
  for (const name of known) if (!named.includes(name)) reader.refuse(`${at}/of/${name}`, 'formula-name-unused');
}
