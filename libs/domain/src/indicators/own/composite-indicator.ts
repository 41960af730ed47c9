import type { Language } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { isFault, namesIn, parseFormula, type Composite, type Formula } from '../../programme/index.js';
import { exactEnough } from '../counted.js';
import type { Indicator } from '../indicator.js';
import { wordsOf } from '../indicator-words.js';

/** Arithmetic as SQL. Names were read as letters and digits, numbers as numbers: nothing of the file's text gets through. */
function arithmetic(formula: Formula): string {
  if ('number' in formula) return `${formula.number}::numeric`;
  if ('name' in formula) return `p."${formula.name}"`;
  const [left, right] = [arithmetic(formula.left), arithmetic(formula.right)];
  // Divided by nothing there is no figure.
  return formula.operator === '/' ? `(${left} / nullif(${right}, 0))` : `(${left} ${formula.operator} ${right})`;
}

/** Larger than any figure of a municipality; beyond it a float would break the page. */
const largest = '1e300';

/**
 * A figure made of others, in one statement with them. A part without a figure leaves the whole without one. Undefined when
 * a part is not known, or the formula cannot be read: a programme's file would have been refused for that.
 */
export function compositeIndicator(
  composite: Composite,
  partOf: (key: string) => Indicator | undefined,
): Indicator | undefined {
  const formula = parseFormula(composite.formula);
  if (isFault(formula)) return undefined;
  // In the formula's order: JSON in the database keeps none.
  const named = namesIn(formula);
  const parts = named.flatMap((name) => {
    const key = composite.of[name];
    const indicator = key === undefined ? undefined : partOf(key);
    return indicator === undefined ? [] : [{ name, indicator }];
  });
  if (parts.length < named.length) return undefined;
  return {
    key: composite.key,
    kind: 'index',
    unit: composite.unit,
    adds: false,
    // Known before logging began only when nothing of it is logged.
    ...(parts.every(({ indicator }) => indicator.typedIn === true) && { typedIn: true }),
    parts: parts.map(({ name, indicator }) => ({ key: name, unit: indicator.unit })),
    figure: (span, given) => `
      select case when abs(made.value) < ${largest} then ${exactEnough('made.value')} end as value,
        ${parts.map(({ name }) => `made."${name}"::float8`).join(', ')}
      from (
        select ${arithmetic(formula)} as value, p.*
        from (
          select ${parts
            .map(
              ({ name, indicator }) =>
                `(select f.value::numeric from (${indicator.figure(span, given)}) f) as "${name}"`,
            )
            .join(',\n')}
        ) p
      ) made`,
    records: (span, given) =>
      parts
        .map(
          ({ name, indicator }) => `
          select r.kind, r.id, md5('${name}' || r.row_id)::uuid as row_id, r.title, r.on_day, r.company_id, r.company_name
          from (${indicator.records(span, given)}) r`,
        )
        .join(' union all '),
    breakdowns: {},
    words: wordsOfComposite(composite, parts),
  };
}

function wordsOfComposite(
  { name, definition, leftOut, formula }: Composite,
  parts: readonly { name: string; indicator: Indicator }[],
): NonNullable<Indicator['words']> {
  const words = (language: Language) => ({
    name: name[language],
    definition: `${definition[language]} ${formatText(language, 'series.definition.formula', { formula })}`,
    leftOut: leftOut?.[language] ?? formatText(language, 'series.definition.compositeLeftOut'),
    note: null,
    parts: Object.fromEntries(parts.map((part) => [part.name, wordsOf(part.indicator, language).name])),
  });
  return { fi: words('fi'), sv: words('sv'), en: words('en') };
}
