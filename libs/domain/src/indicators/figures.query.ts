import { finnishHolidays, hasBegun, type Period } from '@elinvoima/contracts';
import type { Database } from '../platform/index.js';
import type { Circumstances, Figure, Indicator, PlacedIndicator, SqlGiven, SqlSpan } from './indicator.js';

/** Values of one statement; each circumstance is bound once, when the SQL first asks for it. */
export class Parameters {
  readonly values: unknown[] = [];
  private readonly bound = new Map<string, string>();

  readonly bind = (value: unknown): string => `$${this.values.push(value)}`;

  private once(name: string, value: () => unknown, type: string): string {
    const placeholder = this.bound.get(name) ?? `${this.bind(value())}::${type}`;
    this.bound.set(name, placeholder);
    return placeholder;
  }

  /** Bound when read: PostgreSQL refuses a value that its statement does not use. */
  span(period: Pick<Period, 'firstDay' | 'dayAfter'>): SqlSpan {
    const { bind } = this;
    let firstDay: string | undefined;
    let dayAfter: string | undefined;
    return {
      get firstDay() {
        return (firstDay ??= `${bind(period.firstDay)}::date`);
      },
      get dayAfter() {
        return (dayAfter ??= `${bind(period.dayAfter)}::date`);
      },
    };
  }

  given({ factor }: PlacedIndicator, circumstances: Circumstances): SqlGiven {
    const { municipalityCode, regionCodes, promisedHours, now } = circumstances;
    const year = now.getUTCFullYear();
    return {
      factor: () => this.once('factor', () => factor, 'text'),
      municipality: () => this.once('municipality', () => municipalityCode, 'text'),
      region: () => this.once('region', () => regionCodes, 'text[]'),
      now: () => this.once('now', () => now, 'timestamptz'),
      promisedHours: () => this.once('promisedHours', () => promisedHours, 'float8'),
      // Ten years back is further than any open enquiry; each year has fifteen days.
      holidays: () =>
        this.once(
          'holidays',
          () => Array.from({ length: 12 }, (_, back) => finnishHolidays(year + 1 - back)).flat(),
          'date[]',
        ),
      value: (value, type) => this.once(`value ${type} ${JSON.stringify(value)}`, () => value, type),
    };
  }
}

/** Whether figures of the period exist at all: it has begun, and logging was in use before it ended, or they are typed in. */
export const hasData = (
  period: Period,
  { indicator }: Pick<PlacedIndicator, 'indicator'>,
  { loggingBeganOn, now }: Circumstances,
): boolean => hasBegun(period, now) && (indicator.typedIn === true || period.dayAfter > loggingBeganOn);

const noData = ({ parts }: Indicator): Figure => ({
  value: null,
  ...Object.fromEntries(parts.map(({ key }) => [key, null])),
});

/** The figures of several periods in one statement: each period's days stand in the SQL as its own, so each is planned well. */
export async function figuresOf(
  db: Database,
  placed: PlacedIndicator,
  periods: readonly Period[],
  circumstances: Circumstances,
): Promise<Figure[]> {
  const { indicator } = placed;
  const asked = periods.filter((period) => hasData(period, placed, circumstances));
  const figures = new Map<Period, Figure>();
  if (asked.length > 0) {
    const parameters = new Parameters();
    const given = parameters.given(placed, circumstances);
    const pieces = asked.map(
      (period, index) =>
        `select ${index} as n, to_jsonb(figure) as figure from (${indicator.figure(parameters.span(period), given)}) figure`,
    );
    const rows = await db.query<{ n: number; figure: Figure }>(pieces.join('\nunion all\n'), parameters.values);
    for (const { n, figure } of rows) {
      const period = asked[n];
      if (period !== undefined) figures.set(period, indicator.finish?.(figure) ?? figure);
    }
  }
  return periods.map((period) => figures.get(period) ?? noData(indicator));
}
