import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';

/** For specs only: small worlds of records, crowded around the days where counting goes wrong. */

export interface CompanyRecord {
  id: string;
  name: string;
  ours: boolean;
  housing: boolean;
  active: boolean;
  deleted: boolean;
  registeredOn: string | null;
  endedOn: string | null;
  industry: string | null;
}
export interface InteractionRecord {
  id: string;
  at: Date;
  type: string;
  status: string;
  deleted: boolean;
  duplicate: boolean;
  companies: number[];
}
export interface EventRecord {
  id: string;
  at: Date;
  status: string;
  deleted: boolean;
  attendances: { company: number | null; present: boolean }[];
}
export interface CooperationRecord {
  id: string;
  startsOn: string;
  endsOn: string | null;
  factor: string;
  deleted: boolean;
  companies: number[];
}
export interface MeasureRecord {
  id: string;
  deleted: boolean;
  stages: { stage: string; since: string }[];
}
export interface EnquiryRecord {
  id: string;
  receivedAt: Date;
  answeredAt: Date | null;
  deleted: boolean;
}
export interface World {
  companies: CompanyRecord[];
  interactions: InteractionRecord[];
  events: EventRecord[];
  cooperations: CooperationRecord[];
  measures: MeasureRecord[];
  enquiries: EnquiryRecord[];
}

/** Local midnights at quarter borders of 2025–2027, and the two changes of the clock in 2026. */
const borders = [
  '2024-12-31T22:00:00Z',
  '2025-09-30T21:00:00Z',
  '2025-12-31T22:00:00Z',
  '2026-03-31T21:00:00Z',
  '2026-06-30T21:00:00Z',
  '2026-09-30T21:00:00Z',
  '2026-12-31T22:00:00Z',
  '2026-03-29T01:00:00Z',
  '2026-10-25T01:00:00Z',
].map((text) => Date.parse(text));

const quarterHour = 900_000;

const instant = fc.oneof(
  fc
    .tuple(fc.constantFrom(...borders), fc.constantFrom(-8, -4, -1, 0, 1, 4, 8))
    .map(([border, steps]) => new Date(border + steps * quarterHour)),
  fc
    .integer({
      min: Date.parse('2025-01-01T00:00:00Z') / quarterHour,
      max: Date.parse('2026-12-31T00:00:00Z') / quarterHour,
    })
    .map((steps) => new Date(steps * quarterHour)),
);

/** Written apart from the product's own day arithmetic, which is what is being checked. */
const swedishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' });
export const localDay = (at: Date): string => swedishDay.format(at);

const day = instant.map(localDay);
const id = fc.constant(null).map(() => randomUUID());
const rarely = fc.integer({ min: 0, max: 5 }).map((n) => n === 0);
const someCompanies = fc.uniqueArray(fc.nat({ max: 5 }), { maxLength: 4 });

const company = fc.record({
  id,
  name: fc.constantFrom('Alfa Oy', 'Beeta Ky', 'Gamma Tmi', '=SUMMA(1)'),
  ours: fc.boolean(),
  housing: rarely,
  active: fc.boolean(),
  deleted: rarely,
  registeredOn: fc.option(day),
  endedOn: fc.option(day),
  industry: fc.constantFrom(null, '01110', '25620', '41200', '47110', '96020'),
});

export const world: fc.Arbitrary<World> = fc.record({
  companies: fc.array(company, { minLength: 6, maxLength: 6 }),
  interactions: fc.array(
    fc.record({
      id,
      at: instant,
      type: fc.constantFrom('call', 'visit', 'meeting'),
      status: fc.constantFrom('complete', 'complete', 'complete', 'draft', 'cancelled'),
      deleted: rarely,
      duplicate: rarely,
      companies: someCompanies,
    }),
    { maxLength: 30 },
  ),
  events: fc.array(
    fc.record({
      id,
      at: instant,
      status: fc.constantFrom('held', 'held', 'planned', 'cancelled'),
      deleted: rarely,
      attendances: fc.array(fc.record({ company: fc.option(fc.nat({ max: 5 })), present: fc.boolean() }), {
        maxLength: 6,
      }),
    }),
    { maxLength: 8 },
  ),
  cooperations: fc
    .array(
      fc.record({
        id,
        days: fc.tuple(day, fc.option(day)),
        factor: fc.constantFrom('F1', 'F5'),
        deleted: rarely,
        companies: fc.oneof(fc.constant<number[]>([]), someCompanies),
      }),
      { maxLength: 8 },
    )
    .map((all) =>
      all.map(({ days: [first, second], ...rest }) => ({
        ...rest,
        startsOn: second !== null && second < first ? second : first,
        endsOn: second !== null && second < first ? first : second,
      })),
    ),
  measures: fc.array(
    fc.record({
      id,
      deleted: rarely,
      stages: fc
        .array(
          fc.record({
            stage: fc.constantFrom('planned', 'under_way', 'suspended', 'completed', 'cancelled'),
            since: day,
          }),
          { minLength: 1, maxLength: 5 },
        )
        .map((stages) => stages.toSorted((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0))),
    }),
    { maxLength: 6 },
  ),
  enquiries: fc.array(
    fc
      .record({ id, receivedAt: instant, wait: fc.option(fc.nat({ max: 600 })), deleted: rarely })
      .map(({ wait, ...rest }) => ({
        ...rest,
        answeredAt: wait === null ? null : new Date(rest.receivedAt.getTime() + wait * quarterHour),
      })),
    { maxLength: 5 },
  ),
});
