/** What a cooperation's form holds, and the body that goes to the API. */
import type { CooperationScope, Day } from '@elinvoima/contracts';
import { today } from '../../texts/formats.js';
import type { PickerRecord } from '../../ui/record-picker.js';
import type { Cooperation, CooperationInput } from './cooperations.api.js';

/** A contact person and what one asks them about. */
export interface ContactRow {
  readonly person: PickerRecord | null;
  readonly theme: string;
}

export interface CooperationFields {
  name: string;
  purpose: string;
  theme: string | null;
  startsOn: Day | null;
  endsOn: Day | null;
  hasAgreement: boolean;
  agreementFrom: Day | null;
  agreementUntil: Day | null;
  agreementNumber: string;
  agreementUrl: string;
  jobs: number | null;
  employers: number | null;
  contacts: readonly ContactRow[];
  scope: CooperationScope | null;
  secondaryFactors: readonly string[];
  /** One on each line. */
  groups: string;
  memberCount: number | null;
  chair: string;
  fundingEur: number | null;
  newServices: number | null;
  initiatives: readonly PickerRecord[];
  measures: readonly PickerRecord[];
  primaryFactor: string;
  owner: PickerRecord | null;
  partners: readonly PickerRecord[];
  companies: readonly PickerRecord[];
}

export interface CooperationFieldsProps {
  readonly fields: CooperationFields;
  readonly put: (change: Partial<CooperationFields>) => void;
}

const ids = (records: readonly PickerRecord[]): string[] => records.map(({ id }) => id);

export const fieldsOf = (cooperation: Cooperation | undefined): CooperationFields => ({
  name: cooperation?.name ?? '',
  purpose: cooperation?.purpose ?? '',
  theme: cooperation?.theme ?? null,
  startsOn: cooperation?.startsOn ?? today(),
  endsOn: cooperation?.endsOn ?? null,
  hasAgreement: cooperation?.hasAgreement ?? false,
  agreementFrom: cooperation?.agreementFrom ?? null,
  agreementUntil: cooperation?.agreementUntil ?? null,
  agreementNumber: cooperation?.agreementNumber ?? '',
  agreementUrl: cooperation?.agreementUrl ?? '',
  jobs: cooperation?.jobs ?? null,
  employers: cooperation?.employers ?? null,
  contacts: (cooperation?.contacts ?? []).map(({ theme, ...person }) => ({ person, theme })),
  scope: cooperation?.scope ?? null,
  secondaryFactors: cooperation?.secondaryFactors ?? [],
  groups: cooperation?.groups.join('\n') ?? '',
  memberCount: cooperation?.memberCount ?? null,
  chair: cooperation?.chair ?? '',
  fundingEur: cooperation?.fundingEur ?? null,
  newServices: cooperation?.newServices ?? null,
  initiatives: cooperation?.initiatives ?? [],
  measures: cooperation?.measures ?? [],
  primaryFactor: cooperation?.primaryFactor ?? 'F5',
  owner: cooperation?.owner ?? null,
  partners: cooperation?.partners ?? [],
  companies: cooperation?.companies ?? [],
});

export function bodyOf(fields: CooperationFields): CooperationInput {
  const { owner, partners, companies, initiatives, measures, contacts, purpose, startsOn, ...rest } = fields;
  return {
    ...rest,
    secondaryFactors: rest.secondaryFactors.filter((factor) => factor !== rest.primaryFactor),
    groups: rest.groups
      .split('\n')
      .map((group) => group.trim())
      .filter((group) => group !== ''),
    chair: rest.chair || null,
    agreementNumber: rest.agreementNumber.trim() || null,
    agreementUrl: rest.agreementUrl.trim() || null,
    contacts: contacts.flatMap(({ person, theme }) => (person ? [{ contactId: person.id, theme: theme.trim() }] : [])),
    initiativeIds: ids(initiatives),
    measureIds: ids(measures),
    purpose: purpose || null,
    startsOn: startsOn ?? '',
    ownerId: owner?.id ?? null,
    partnerIds: ids(partners),
    companyIds: ids(companies),
  };
}
