/** The fields of an enquiry's form, read from a record and written to the API's shape. */
import type { Day, EnquiryChannel, EnquiryKind, SiteTenure, SiteTraffic, SiteUse } from '@elinvoima/contracts';
import type { PickerRecord } from '../../ui/record-picker.js';
import type { Enquiry, EnquiryInput, Requirement } from './enquiries.api.js';

export interface EnquiryFields {
  title: string;
  kind: EnquiryKind;
  channel: EnquiryChannel;
  /** A company we know, or somebody in no register yet. */
  askerKind: 'company' | 'other';
  company: PickerRecord | null;
  contact: PickerRecord | null;
  askerName: string;
  askerEmail: string;
  askerPhone: string;
  areaMin: number | null;
  areaMax: number | null;
  use: string;
  uses: readonly SiteUse[];
  tenures: readonly SiteTenure[];
  location: string;
  neededBy: Day | null;
  power: string;
  powerKw: number | null;
  traffic: string;
  trafficNeeds: readonly SiteTraffic[];
  budget: number | null;
  jobs: number | null;
  investment: number | null;
  buildingArea: number | null;
  notes: string;
  receivedAt: string | null;
  owner: PickerRecord | null;
  nextStep: string;
  nextStepOn: Day | null;
  likelihood: number | null;
  caseNumber: string;
}

/** A part of the form: reads the fields and changes some of them. */
export interface EnquiryFieldsProps {
  readonly fields: EnquiryFields;
  readonly put: (change: Partial<EnquiryFields>) => void;
}

/** What is later compared with sites and with the outcome. */
const comparedOf = (requirement: Requirement) => ({
  uses: requirement.uses ?? [],
  tenures: requirement.tenures ?? [],
  powerKw: requirement.powerKw ?? null,
  trafficNeeds: requirement.trafficNeeds ?? [],
  jobs: requirement.jobs ?? null,
  investment: requirement.investment ?? null,
  buildingArea: requirement.buildingArea ?? null,
});

export function fieldsOf(enquiry: Enquiry | undefined, owner: PickerRecord): EnquiryFields {
  const requirement = enquiry?.requirement ?? {};
  const isKnown = enquiry === undefined || enquiry.company !== null || enquiry.contact !== null;
  return {
    title: enquiry?.title ?? '',
    kind: enquiry?.kind ?? 'plot',
    channel: enquiry?.channel ?? 'phone',
    askerKind: isKnown ? 'company' : 'other',
    company: enquiry?.company ?? null,
    contact: enquiry?.contact ?? null,
    askerName: enquiry?.asker?.name ?? '',
    askerEmail: enquiry?.asker?.email ?? '',
    askerPhone: enquiry?.asker?.phone ?? '',
    areaMin: requirement.areaMin ?? null,
    areaMax: requirement.areaMax ?? null,
    ...comparedOf(requirement),
    use: requirement.use ?? '',
    location: requirement.location ?? '',
    neededBy: requirement.neededBy ?? null,
    power: requirement.power ?? '',
    traffic: requirement.traffic ?? '',
    budget: requirement.budget ?? null,
    notes: requirement.notes ?? '',
    receivedAt: enquiry?.receivedAt ?? new Date().toISOString(),
    owner: enquiry ? enquiry.owner : owner,
    nextStep: enquiry?.nextStep ?? '',
    nextStepOn: enquiry?.nextStepOn ?? null,
    likelihood: enquiry?.likelihood ?? null,
    caseNumber: enquiry?.caseNumber ?? '',
  };
}

export function bodyOf(fields: EnquiryFields): EnquiryInput {
  const isOther = fields.askerKind === 'other';
  return {
    kind: fields.kind,
    channel: fields.channel,
    ...(fields.title && { title: fields.title }),
    companyId: isOther ? null : (fields.company?.id ?? null),
    contactId: isOther ? null : (fields.contact?.id ?? null),
    contact: isOther
      ? { name: fields.askerName, email: fields.askerEmail || null, phone: fields.askerPhone || null }
      : null,
    requirement: {
      areaMin: fields.areaMin,
      areaMax: fields.areaMax,
      use: fields.use || null,
      uses: [...fields.uses],
      tenures: [...fields.tenures],
      location: fields.location || null,
      neededBy: fields.neededBy,
      power: fields.power || null,
      powerKw: fields.powerKw,
      traffic: fields.traffic || null,
      trafficNeeds: [...fields.trafficNeeds],
      budget: fields.budget,
      jobs: fields.jobs,
      investment: fields.investment,
      buildingArea: fields.buildingArea,
      notes: fields.notes || null,
    },
    ...(fields.receivedAt && { receivedAt: fields.receivedAt }),
    ownerId: fields.owner?.id ?? null,
    nextStep: fields.nextStep || null,
    nextStepOn: fields.nextStepOn,
    likelihood: fields.likelihood,
    caseNumber: fields.caseNumber || null,
  };
}
