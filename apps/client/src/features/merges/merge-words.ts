/** Fields and their values in words, as their own pages say them. */
import {
  companyKinds,
  companyRelationships,
  companyStatuses,
  industryName,
  isLanguage,
  languageNames,
  mailingConsents,
  mergeMoves,
  sizeClasses,
  type MergeField,
  type MergeKind,
} from '@elinvoima/contracts';
import { useTexts } from '../../texts/texts-provider.js';

const known = <Value extends string>(values: readonly Value[], value: string): Value | undefined =>
  values.find((one) => one === value);

const companyColumns: Record<string, MergeField> = {
  industryCode: 'industry',
  industryScheme: 'industry',
  companyForm: 'businessId',
  situation: 'businessId',
  streetAddress: 'address',
  postalCode: 'address',
  postOffice: 'address',
  municipalityCode: 'address',
  ownerId: 'owner',
  firstName: 'name',
  lastName: 'name',
  mailingConsentSource: 'mailingConsent',
  mailingConsentOn: 'mailingConsent',
};

export function useMergeWords() {
  const { t, language } = useTexts();
  const field = (name: MergeField): string => {
    if (name === 'address') return t('companies.field.visitingAddress');
    if (name === 'language' || name === 'source' || name === 'mailingConsent') return t(`contacts.field.${name}`);
    return t(`companies.field.${name}`);
  };
  return {
    field,
    /** Names of changed columns, each field once. */
    fields: (columns: readonly string[]): string =>
      [...new Set(columns.map((column) => companyColumns[column] ?? (column as MergeField)))].map(field).join(', '),
    value: (name: MergeField, value: string): string => {
      const kind = name === 'kind' ? known(companyKinds, value) : undefined;
      if (kind !== undefined) return t(`companies.kind.${kind}`);
      const relationship = name === 'relationship' ? known(companyRelationships, value) : undefined;
      if (relationship !== undefined) return t(`companies.relationship.${relationship}`);
      const status = name === 'status' ? known(companyStatuses, value) : undefined;
      if (status !== undefined) return t(`companies.status.${status}`);
      const size = name === 'sizeClass' ? known(sizeClasses, value) : undefined;
      if (size !== undefined) return t(`companies.sizeClass.${size}`);
      if (name === 'industry') return industryName(value, language, 'TOL2025') ?? value;
      if (name === 'language' && isLanguage(value)) return languageNames[value];
      const consent = name === 'mailingConsent' ? known(mailingConsents, value) : undefined;
      if (consent !== undefined) return t(`contacts.mailingConsent.${consent}`);
      return value;
    },
    /** "12 vuorovaikutusta, 2 tapahtumaa" */
    moves: (counts: Readonly<Record<string, number>>): string =>
      mergeMoves
        .flatMap((what) => {
          const count = counts[what] ?? 0;
          return count > 0 ? [t(`merges.moves.${what}`, { count })] : [];
        })
        .join(', '),
    title: (kind: MergeKind): string => t(`merges.title.${kind}`),
  };
}
