import { dayOf, type Day, type LegalBasis, type PrivacyPurpose, type SourceKind } from '@elinvoima/contracts';

/** What is recorded of every new contact: why the data are kept, on what ground, where they came from and since when. */
export interface ContactOrigin {
  sourceKind: SourceKind;
  purpose: PrivacyPurpose;
  legalBasis: LegalBasis;
  processedSince: Day;
}

/** Who tells nothing of where a person's data came from has them from the company that the person speaks for. */
const usualSource: SourceKind = 'company';

/**
 * What the data are first used for, by where they came from. The law's task of furthering the municipality's vitality is the ground
 * of all: consent is asked for mails, and kept apart from this.
 */
const purposes: Readonly<Record<SourceKind, PrivacyPurpose>> = {
  person: 'service',
  company: 'service',
  import: 'service',
  public_form: 'service',
  event: 'events',
  mail: 'service',
  register: 'cooperation',
  colleague: 'service',
};

/** The origin of a contact that is made now. What is said of it stands; the rest follows from where it came from. */
export function contactOrigin(
  said: { sourceKind?: SourceKind | null; purpose?: PrivacyPurpose | null },
  now: Date,
): ContactOrigin {
  const sourceKind = said.sourceKind ?? usualSource;
  return {
    sourceKind,
    purpose: said.purpose ?? purposes[sourceKind],
    legalBasis: 'public_task',
    processedSince: dayOf(now),
  };
}
