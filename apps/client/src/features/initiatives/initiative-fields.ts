/** What the form of an initiative holds while it is being filled in, and what of it is sent. */
import type {
  Day,
  GrowthBarrier,
  InitiativeChannel,
  InitiativeKind,
  InitiativeMaker,
  DevelopmentTheme,
  Language,
} from '@elinvoima/contracts';
import { useState } from 'react';
import { useSession } from '../../session/session.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import type { PickerRecord } from '../../ui/record-picker.js';
import type { Initiative, InitiativeInput } from './initiatives.api.js';

export const knownMakers = ['register', 'other', 'anonymous'] as const;
export type KnownMaker = (typeof knownMakers)[number];

export interface InitiativeFields {
  title: string;
  text: string;
  kind: InitiativeKind;
  legal: boolean;
  makerKind: InitiativeMaker;
  known: KnownMaker;
  company: PickerRecord | null;
  contact: PickerRecord | null;
  makerName: string;
  makerOrganisation: string;
  makerEmail: string;
  language: Language;
  channel: InitiativeChannel;
  event: PickerRecord | null;
  receivedOn: Day | null;
  primaryFactor: string;
  secondaryFactors: string[];
  theme: DevelopmentTheme | null;
  growthBarrier: GrowthBarrier | null;
  owner: PickerRecord | null;
  caseNumber: string;
  renewedFrom: PickerRecord | null;
  sendReceipt: boolean;
}

export interface InitiativeFieldsProps {
  readonly fields: InitiativeFields;
  readonly put: (change: Partial<InitiativeFields>) => void;
}

function knownOf(initiative: Initiative | undefined): KnownMaker {
  if (initiative?.anonymous) return 'anonymous';
  return initiative && !initiative.company && !initiative.contact ? 'other' : 'register';
}

export function useInitiativeFields(initiative: Initiative | undefined) {
  const { language } = useTexts();
  const { user } = useSession();
  const [fields, setFields] = useState<InitiativeFields>({
    title: initiative?.title ?? '',
    text: initiative?.text ?? '',
    kind: initiative?.kind ?? 'development',
    legal: initiative?.legal ?? false,
    makerKind: initiative?.makerKind ?? 'company',
    known: knownOf(initiative),
    company: initiative?.company ?? null,
    contact: initiative?.contact ?? null,
    makerName: initiative?.makerName ?? '',
    makerOrganisation: initiative?.makerOrganisation ?? '',
    makerEmail: initiative?.makerEmail ?? '',
    language: initiative?.language ?? language,
    channel: initiative?.channel ?? 'coordinator',
    event: initiative?.event ?? null,
    receivedOn: initiative?.receivedOn ?? today(),
    primaryFactor: initiative?.primaryFactor ?? 'F4',
    secondaryFactors: initiative?.secondaryFactors ?? [],
    theme: initiative?.theme ?? null,
    growthBarrier: initiative?.growthBarrier ?? null,
    // Whoever enters it looks after it until told otherwise.
    owner: initiative ? initiative.owner : { id: user.id, name: user.name },
    caseNumber: initiative?.caseNumber ?? '',
    renewedFrom: initiative?.renewedFrom ?? null,
    sendReceipt: false,
  });
  return { fields, put: (change: Partial<InitiativeFields>) => setFields((known) => ({ ...known, ...change })) };
}

/** What hides behind another choice is not sent. */
export function bodyOf(fields: InitiativeFields): Omit<InitiativeInput, 'sendReceipt'> {
  const { known } = fields;
  const ofRegister = known === 'register';
  const own = (text: string): string | null => (known === 'other' && text !== '' ? text : null);
  return {
    title: fields.title,
    text: fields.text,
    kind: fields.kind,
    legal: fields.legal,
    makerKind: fields.makerKind,
    anonymous: known === 'anonymous',
    companyId: ofRegister ? (fields.company?.id ?? null) : null,
    contactId: ofRegister ? (fields.contact?.id ?? null) : null,
    makerName: own(fields.makerName),
    makerOrganisation: own(fields.makerOrganisation),
    makerEmail: own(fields.makerEmail),
    language: fields.language,
    channel: fields.channel,
    eventId: fields.channel === 'event' ? (fields.event?.id ?? null) : null,
    ...(fields.receivedOn && { receivedOn: fields.receivedOn }),
    primaryFactor: fields.primaryFactor,
    secondaryFactors: fields.secondaryFactors,
    theme: fields.theme,
    growthBarrier: fields.growthBarrier,
    ownerId: fields.owner?.id ?? null,
    caseNumber: fields.caseNumber || null,
    renewedFromId: fields.renewedFrom?.id ?? null,
  };
}
