import type { RegisterChangeKind } from '@elinvoima/contracts';
import { ownFactsOf, type OwnFacts } from '../record/own-facts.js';
import type { KnownCompany } from '../record/match-register.js';
import type { RegisterFacts } from '../record/register-facts.js';

/** The sides of a company that are news one at a time: it is at one place, and either lives or not. */
export const sides = ['place', 'life', 'situation', 'name', 'industry', 'form', 'website'] as const;
export type Side = (typeof sides)[number];

export const sideOf = (kind: RegisterChangeKind): Side =>
  kind === 'new' || kind === 'unlisted' || kind === 'moved_in' || kind === 'moved_out' || kind === 'address'
    ? 'place'
    : kind === 'ceased' || kind === 'resumed'
      ? 'life'
      : kind;

/** Where one side of a company of ours and the register differ. */
export interface SideNews {
  side: Side;
  kind: RegisterChangeKind;
  from: Partial<OwnFacts>;
  to: Partial<OwnFacts>;
  /** True when the register says it for the first time; otherwise somebody has chosen to differ, and that is no news. */
  isNew: boolean;
}

const fieldsOf: Readonly<Record<Side, readonly (keyof OwnFacts)[]>> = {
  place: ['streetAddress', 'postalCode', 'postOffice', 'municipalityCode'],
  life: ['status'],
  situation: ['situation'],
  name: ['name'],
  industry: ['industryCode', 'industryScheme'],
  form: ['companyForm'],
  website: ['website'],
};

const pick = (facts: OwnFacts, fields: readonly (keyof OwnFacts)[]): Partial<OwnFacts> =>
  Object.fromEntries(fields.map((field) => [field, facts[field]]));

const same = (one: OwnFacts, other: OwnFacts, fields: readonly (keyof OwnFacts)[]): boolean =>
  fields.every((field) => one[field] === other[field]);

export interface NewsContext {
  today: string;
  /** The municipality that the installation serves. */
  ownMunicipality: string;
}

/** What the register now says otherwise than our own fields do, side by side. Pure: nothing is read or written. */
export function newsOfCompany(
  { own, facts: earlierFacts }: Pick<KnownCompany, 'own' | 'facts'>,
  facts: RegisterFacts,
  { today, ownMunicipality }: NewsContext,
): SideNews[] {
  const now = ownFactsOf(facts, ownMunicipality, today);
  const earlier = earlierFacts === null ? null : ownFactsOf(earlierFacts, ownMunicipality, today);
  return sides.flatMap((side): SideNews[] => {
    const kind = kindOf(side, own, now, ownMunicipality);
    if (kind === null) return [];
    const moves = kind === 'moved_in' || kind === 'moved_out';
    const fields: readonly (keyof OwnFacts)[] = moves ? [...fieldsOf.place, 'relationship'] : fieldsOf[side];
    const isNew = earlier === null || !same(earlier, now, fieldsOf[side]);
    // The register's change to a newer classification is not the company's change of trade.
    const isReclassified =
      side === 'industry' &&
      (earlier ?? own).industryScheme !== null &&
      (earlier ?? own).industryScheme !== now.industryScheme;
    return [{ side, kind, from: pick(own, fields), to: pick(now, fields), isNew: isNew && !isReclassified }];
  });
}

/** What a difference of this side is called, or null where there is none that anybody should hear of. */
function kindOf(side: Side, own: OwnFacts, now: OwnFacts, ownMunicipality: string): RegisterChangeKind | null {
  if (same(own, now, fieldsOf[side])) return null;
  if (side === 'place') return moveOf(own, now, ownMunicipality);
  if (side === 'life') return now.status === 'ceased' ? 'ceased' : 'resumed';
  // What the register leaves out is no news, for somebody here may know better; but that a bankruptcy is over is.
  const isLeftOut = side !== 'situation' && fieldsOf[side].some((field) => now[field] === null);
  return isLeftOut ? null : side;
}

function moveOf(own: OwnFacts, now: OwnFacts, ownMunicipality: string): RegisterChangeKind | null {
  if (now.municipalityCode === null && now.postalCode === null) return null;
  if (own.municipalityCode !== now.municipalityCode && now.municipalityCode !== null) {
    if (own.municipalityCode === ownMunicipality) return 'moved_out';
    if (now.municipalityCode === ownMunicipality && own.relationship !== 'established') return 'moved_in';
  }
  return 'address';
}
