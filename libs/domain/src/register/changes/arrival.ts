import { addDays, type RegisterChangeKind } from '@elinvoima/contracts';
import { ownFactsOf, type OwnFacts } from '../record/own-facts.js';
import { municipalityOf, type PlacedBy, type RegisterCompany } from '../record/register-facts.js';
import type { NewsContext } from './news-of-company.js';

/** A company that the register has here and we do not have at all. */
export interface Arrival {
  kind: Extract<RegisterChangeKind, 'new' | 'unlisted' | 'moved_in'>;
  own: OwnFacts;
  placedBy: PlacedBy;
  /** Housing and mutual property companies: they would flood the list. */
  housing: boolean;
}

/** A business id given so lately tells of a new company; an older one that turns up has come from elsewhere. */
const newForDays = 90;
const housingForms: ReadonlySet<string | null> = new Set(['2', '10']);

/** Null for a company that is not here, or has ceased. `isFirst`: nothing has been read before, so what is old is only unlisted. */
export function arrivalOf({ facts }: RegisterCompany, context: NewsContext & { isFirst: boolean }): Arrival | null {
  const placedBy = municipalityOf(facts);
  if (placedBy?.code !== context.ownMunicipality) return null;
  const own = ownFactsOf(facts, context.ownMunicipality, context.today);
  if (own.status === 'ceased') return null;
  const isYoung = facts.registeredOn !== null && facts.registeredOn >= addDays(context.today, -newForDays);
  return {
    kind: isYoung ? 'new' : context.isFirst ? 'unlisted' : 'moved_in',
    own,
    placedBy,
    housing: housingForms.has(facts.companyForm),
  };
}
