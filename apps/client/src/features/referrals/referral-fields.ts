/** The fields of a referral's form, read from a record and written to the API's shape. */
import type { Day, ReferralWay } from '@elinvoima/contracts';
import { today } from '../../texts/formats.js';
import type { PickerRecord } from '../../ui/record-picker.js';
import type { Origin, Referral, ReferralInput } from './referrals.api.js';

export interface ReferralFields {
  need: string;
  /** A company we know, or somebody who is founding one. */
  customerKind: 'company' | 'person';
  company: PickerRecord | null;
  contact: PickerRecord | null;
  personName: string;
  recipientKind: 'partner' | 'unit';
  partner: PickerRecord | null;
  recipientUnit: string;
  recipientEmail: string;
  way: ReferralWay;
  consent: boolean;
  sentOn: Day | null;
  owner: PickerRecord | null;
  notes: string;
  interactionId: string | null;
}

/** A part of the form: reads the fields and changes some of them. */
export interface ReferralFieldsProps {
  readonly fields: ReferralFields;
  readonly put: (change: Partial<ReferralFields>) => void;
}

export function fieldsOf(referral: Referral | undefined, owner: PickerRecord, origin?: Origin): ReferralFields {
  const isPerson = referral !== undefined && referral.company === null && referral.contact === null;
  return {
    need: referral?.need ?? '',
    customerKind: isPerson ? 'person' : 'company',
    company: referral ? referral.company : (origin?.company ?? null),
    contact: referral ? referral.contact : (origin?.contact ?? null),
    personName: referral?.personName ?? '',
    recipientKind: referral?.recipientUnit ? 'unit' : 'partner',
    partner: referral ? referral.partner : (origin?.partner ?? null),
    recipientUnit: referral?.recipientUnit ?? '',
    recipientEmail: referral?.recipientEmail ?? '',
    way: referral?.way ?? 'email',
    consent: referral?.consent ?? false,
    sentOn: referral?.sentOn ?? today(),
    owner: referral ? referral.owner : owner,
    notes: referral?.notes ?? '',
    interactionId: referral ? (referral.interaction?.id ?? null) : (origin?.interactionId ?? null),
  };
}

/** Who was a person and is a company by now keeps the name it was entered with. */
export function bodyOf(fields: ReferralFields): ReferralInput {
  const isPerson = fields.customerKind === 'person';
  const isUnit = fields.recipientKind === 'unit';
  return {
    need: fields.need,
    companyId: isPerson ? null : (fields.company?.id ?? null),
    contactId: isPerson ? null : (fields.contact?.id ?? null),
    personName: fields.personName || null,
    partnerId: isUnit ? null : (fields.partner?.id ?? null),
    recipientUnit: isUnit ? fields.recipientUnit || null : null,
    recipientEmail: isUnit ? null : fields.recipientEmail || null,
    way: fields.way,
    consent: fields.consent,
    ...(fields.sentOn && { sentOn: fields.sentOn }),
    ownerId: fields.owner?.id ?? null,
    interactionId: fields.interactionId,
    notes: fields.notes || null,
  };
}
