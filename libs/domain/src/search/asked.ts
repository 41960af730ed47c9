/** What somebody has typed, read as words and as the keys that it may be: a business id, a property identifier, a phone number, an e-mail address. */
import { businessIdPrefix, parsePropertyId } from '@elinvoima/contracts';
import { fold, formsOf, legalForms, wordsOf, type WordForms } from '@elinvoima/contracts/words';

export type KeyField = 'businessId' | 'propertyId' | 'phone' | 'email';

export interface AskedKey {
  readonly field: KeyField;
  /** As it stands in `search_entries.words`. */
  readonly lexeme: string;
  /** The whole of it was typed. */
  readonly isWhole: boolean;
}

export interface AskedWord {
  readonly typed: string;
  readonly isLast: boolean;
  readonly forms: WordForms;
}

export interface Asked {
  readonly words: readonly AskedWord[];
  /** The words with single blanks between them, as `search_text` writes a name. */
  readonly plain: string;
  readonly keys: readonly AskedKey[];
  /** What may be a phone number, for `phone_key` to read. */
  readonly phone: string | null;
}

const mostWords = 8;
/** Fewer digits ring too many phones. */
const leastPhoneDigits = 4;

export function readAsked(text: string): Asked {
  const all = wordsOf(text).slice(0, mostWords);
  const said = all.filter((word) => !legalForms.has(word));
  const typed = said.length > 0 ? said : all;
  return {
    words: typed.map((word, at) => {
      const isLast = at === typed.length - 1;
      return { typed: word, isLast, forms: formsOf(word, isLast) };
    }),
    plain: all.join(' '),
    keys: [...businessIdKeys(text), ...propertyIdKeys(text), ...emailKeys(text)],
    phone: phoneOf(text),
  };
}

function businessIdKeys(text: string): AskedKey[] {
  const digits = businessIdPrefix(text.replace(/^\s*FI\s*(?=\d)/i, ''))?.replace('-', '');
  // A year or a house number is no business id yet.
  if (digits === undefined || digits.length < 3) return [];
  return [{ field: 'businessId', lexeme: `b:${digits}`, isWhole: digits.length === 8 }];
}

function propertyIdKeys(text: string): AskedKey[] {
  const propertyId = parsePropertyId(text);
  return propertyId === null ? [] : [{ field: 'propertyId', lexeme: `i:${propertyId}`, isWhole: true }];
}

function emailKeys(text: string): AskedKey[] {
  const address = text.trim().toLowerCase();
  if (/\s/.test(address) || address.length < 3) return [];
  const [, local = '', domain] = /^([^@]*)(?:@(.*))?$/.exec(address) ?? [];
  if (domain === undefined)
    // A beginning of an address, or of a domain: "matti.vir", "yritys.fi".
    return fold(local).includes('.') || /^[a-z0-9_+-]{4,}$/.test(local)
      ? ['e', 'd'].map((key) => ({ field: 'email', lexeme: `${key}:${local}`, isWhole: false }))
      : [];
  if (local === '') return domain === '' ? [] : [{ field: 'email', lexeme: `d:${domain}`, isWhole: false }];
  return [{ field: 'email', lexeme: `e:${address}`, isWhole: /\.[a-z]{2,}$/.test(domain) }];
}

function phoneOf(text: string): string | null {
  if (!/^[\s\d+()./\u2010-\u2015-]+$/.test(text)) return null;
  return text.replaceAll(/\D/g, '').length < leastPhoneDigits ? null : text.trim();
}

/** The keys of a number: from its beginning, and from its end backwards. `key` is what `phone_key` made of it. */
export function phoneKeys(phone: string, key: string | null): AskedKey[] {
  const digits = phone.replaceAll(/\D/g, '');
  const backwards = (from: string): string => from.split('').toReversed().join('');
  const end: AskedKey = { field: 'phone', lexeme: `q:${backwards(key ?? digits)}`, isWhole: false };
  return key === null ? [end] : [{ field: 'phone', lexeme: `p:${key}`, isWhole: key.length >= 7 }, end];
}
