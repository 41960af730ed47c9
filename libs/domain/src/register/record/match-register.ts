import type { ImportReason, ImportVerdict } from '@elinvoima/contracts';
import { ownFactGroups, ownFactsBeforeRegister, ownFactsOf, type OwnFacts } from './own-facts.js';
import { municipalityOf, type PlacedBy, type RegisterCompany, type RegisterFacts } from './register-facts.js';

/** What we know already under a business id: the own fields, and the register's facts of last time where there are any. */
export interface KnownCompany {
  id: string;
  inBin: boolean;
  own: OwnFacts;
  facts: RegisterFacts | null;
}

/** One field where the register says something else than we do. `applies` is false where a person's own value stays. */
export interface FieldDifference {
  from: string | null;
  to: string | null;
  applies: boolean;
}

export type Difference = Partial<Record<keyof OwnFacts, FieldDifference>>;

/** What an accepted row carries to be applied. */
export interface RowRecord extends RegisterCompany {
  own: OwnFacts;
  municipality: PlacedBy | null;
}

export interface Verdict {
  verdict: ImportVerdict;
  reason: ImportReason | null;
  companyId: string | null;
  difference: Difference | null;
  record: RowRecord | null;
}

export interface MatchContext {
  today: string;
  /** The municipality that the installation serves. */
  ownMunicipality: string;
  /** Only companies of this municipality are wanted; null for all. */
  wantedMunicipality: string | null;
}

/** Compares a company of the register with what we know. Pure: nothing is read or written. */
export function matchRegister(company: RegisterCompany, known: KnownCompany | null, context: MatchContext): Verdict {
  const { facts, names } = company;
  const municipality = municipalityOf(facts);
  // A company that we know already is followed when it moves away: that is news, not noise.
  if (context.wantedMunicipality !== null && municipality?.code !== context.wantedMunicipality && known === null)
    return skipped(municipality === null ? 'municipality-unknown' : 'other-municipality', null);
  const own = ownFactsOf(facts, context.ownMunicipality, context.today);
  const record: RowRecord = { facts, names, own, municipality };
  if (known === null) return { verdict: 'create', reason: null, companyId: null, difference: null, record };
  if (known.inBin) return skipped('in-bin', known.id);

  if (known.facts !== null && isOlder(facts, known.facts)) return skipped('older', known.id);

  const earlier =
    known.facts === null ? ownFactsBeforeRegister : ownFactsOf(known.facts, context.ownMunicipality, context.today);
  const difference = differenceOf(known.own, earlier, own);
  const applies = Object.values(difference).some((field) => field.applies);
  if (!applies && known.facts !== null && sameFacts(known.facts, facts)) return skipped('unchanged', known.id);
  return { verdict: 'update', reason: null, companyId: known.id, difference, record };
}

const skipped = (reason: ImportReason, companyId: string | null): Verdict => ({
  verdict: 'skip',
  reason,
  companyId,
  difference: null,
  record: null,
});

/** A group of fields follows the register only while each of them still holds what the register said before. */
function differenceOf(now: OwnFacts, earlier: Readonly<Partial<OwnFacts>>, next: OwnFacts): Difference {
  const difference: Difference = {};
  for (const group of ownFactGroups) {
    const applies = group.every((field) => now[field] === (earlier[field] ?? null));
    for (const field of group)
      if (now[field] !== next[field]) difference[field] = { from: now[field], to: next[field], applies };
  }
  return difference;
}

const isOlder = (one: RegisterFacts, other: RegisterFacts): boolean =>
  one.registerModifiedAt !== null &&
  other.registerModifiedAt !== null &&
  Date.parse(one.registerModifiedAt) < Date.parse(other.registerModifiedAt);

/** `registerModifiedAt` alone is no news: the register touches records without changing what it says. */
function sameFacts(one: RegisterFacts, other: RegisterFacts): boolean {
  return (Object.keys(other) as (keyof RegisterFacts)[]).every(
    (fact) => fact === 'registerModifiedAt' || one[fact] === other[fact],
  );
}
