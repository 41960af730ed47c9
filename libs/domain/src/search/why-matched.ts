/** Why a record was found, so that a reader of the list sees it: a phone number typed, an earlier name, the company of a person. */
import type { RecordKind } from '@elinvoima/contracts';
import { fitOf, wordsOf } from '@elinvoima/contracts/words';
import type { Asked, AskedKey } from './asked.js';

export const matchedFields = [
  'name',
  'other_name',
  'earlier_name',
  'business_id',
  'property_id',
  'phone',
  'email',
  'company',
  'place',
  'topic',
  'text',
] as const;
export type MatchedField = (typeof matchedFields)[number];

export interface Why {
  matched: MatchedField;
  /** The name that it was found by, when that is not its own. */
  matchedText: string | null;
}

export interface Candidate {
  kind: RecordKind;
  title: string;
  others: readonly string[];
  earlier: readonly string[];
  /** The keys and topics among its words. */
  keys: readonly string[];
}

const beside: Partial<Record<RecordKind, MatchedField>> = {
  company: 'place',
  contact: 'company',
  enquiry: 'company',
  referral: 'company',
  initiative: 'company',
  interaction: 'topic',
};
const fieldOfKey = { businessId: 'business_id', propertyId: 'property_id', phone: 'phone', email: 'email' } as const;

export function whyMatched(candidate: Candidate, { words }: Asked, keys: readonly AskedKey[]): Why {
  const key = keys.find(({ lexeme }) => candidate.keys.some((own) => own.startsWith(lexeme)));
  if (key?.isWhole) return { matched: fieldOfKey[key.field], matchedText: null };
  const holds = (name: string): boolean => {
    const own = wordsOf(name);
    return words.every(({ typed, isLast }) => own.some((word) => fitOf(typed, word, isLast) !== null));
  };
  if (words.length > 0 && holds(candidate.title)) return { matched: 'name', matchedText: null };
  if (key) return { matched: fieldOfKey[key.field], matchedText: null };
  for (const [matched, names] of [
    ['other_name', candidate.others],
    ['earlier_name', candidate.earlier],
  ] as const) {
    const name = names.find((each) => holds(each)) ?? names.find((each) => holds(`${candidate.title} ${each}`));
    if (name !== undefined) return { matched, matchedText: name };
  }
  return { matched: beside[candidate.kind] ?? 'text', matchedText: null };
}
