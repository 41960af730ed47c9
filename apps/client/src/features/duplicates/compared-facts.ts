/** What is compared of two records: each fact of both, and whether they are one. */
import { useTexts } from '../../texts/texts-provider.js';
import { toDay } from '../../texts/formats.js';
import type { CompanyPair, ContactPair } from './duplicates.api.js';

export interface ComparedFact {
  readonly name: string;
  readonly first: string | null;
  readonly second: string | null;
  /** Also where it is written in two ways: the rule has said so. */
  readonly isSame: boolean;
}

const plain = (text: string | null): string => (text ?? '').trim().toLocaleLowerCase('fi');

/** A fact that neither has is left out. */
function factsOf(rows: readonly (readonly [string, string | null, string | null, boolean?])[]): ComparedFact[] {
  return rows
    .filter(([, first, second]) => Boolean(first) || Boolean(second))
    .map(([name, first, second, isSame = Boolean(first) && plain(first) === plain(second)]) => ({
      name,
      first: first || null,
      second: second || null,
      isSame,
    }));
}

const place = ({ streetAddress, postalCode, postOffice }: CompanyPair['first']): string =>
  [streetAddress, [postalCode, postOffice].filter(Boolean).join(' ')].filter(Boolean).join(', ');

export function useComparedFacts() {
  const { t, formats } = useTexts();
  const day = (moment: string): string => formats.day(toDay(new Date(moment)));
  return {
    company: ({ first: a, second: b, reasons }: CompanyPair): ComparedFact[] =>
      factsOf([
        [t('duplicates.fact.name'), a.name, b.name, reasons.includes('same_name') || undefined],
        [t('duplicates.fact.otherNames'), a.otherNames.join(', '), b.otherNames.join(', ')],
        [t('duplicates.fact.businessId'), a.businessId, b.businessId],
        // Nearly always the same: told only when they differ.
        ...(a.kind === b.kind
          ? []
          : [[t('duplicates.fact.kind'), t(`companies.kind.${a.kind}`), t(`companies.kind.${b.kind}`)] as const]),
        ...(a.status === b.status
          ? []
          : [
              [
                t('duplicates.fact.status'),
                t(`companies.status.${a.status}`),
                t(`companies.status.${b.status}`),
              ] as const,
            ]),
        [t('duplicates.fact.address'), place(a), place(b)],
        [t('duplicates.fact.email'), a.email, b.email, reasons.includes('same_email') || undefined],
        [t('duplicates.fact.phone'), a.phone, b.phone, reasons.includes('same_phone') || undefined],
        [t('duplicates.fact.website'), a.website, b.website, reasons.includes('same_website') || undefined],
        [t('duplicates.fact.createdAt'), day(a.createdAt), day(b.createdAt), false],
      ]),
    contact: ({ first: a, second: b, reasons }: ContactPair): ComparedFact[] => {
      const companies = ({ companies: roles }: ContactPair['first']): string =>
        roles.map(({ name, title }) => [name, title].filter(Boolean).join(', ')).join('; ');
      return factsOf([
        [t('duplicates.fact.name'), a.name, b.name, reasons.includes('same_name') || undefined],
        [t('duplicates.fact.email'), a.email, b.email, reasons.includes('same_email') || undefined],
        [t('duplicates.fact.phone'), a.phone, b.phone, reasons.includes('same_phone') || undefined],
        [t('duplicates.fact.companies'), companies(a), companies(b)],
        [t('duplicates.fact.createdAt'), day(a.createdAt), day(b.createdAt), false],
      ]);
    },
  };
}
