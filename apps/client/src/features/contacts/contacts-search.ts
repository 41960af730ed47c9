/** What the address of the contacts list holds. */
import { type Language, type MailingConsent, type Several } from '@elinvoima/contracts';
import { parseListSearch, type ListSearch } from '../../routing/list-search.js';
import { idParam, searchOf, severalParam, textParam } from '../../routing/search-params.js';

export interface ContactsFilter {
  readonly q?: string | undefined;
  readonly companyId?: string | undefined;
  readonly language?: Several<Language> | undefined;
  readonly mailingConsent?: Several<MailingConsent> | undefined;
  /** Narrows both ways: an address is known, or is missing. */
  readonly hasEmail?: boolean | undefined;
  /** Narrows both ways: the use of the data is restricted, or is not. */
  readonly restricted?: boolean | undefined;
}

export interface ContactsSearch extends ContactsFilter, ListSearch {}

const sorts = ['name', 'email', 'language', 'updatedAt'];

const bothWaysParam = (search: Record<string, unknown>, name: string): boolean | undefined => {
  const value = textParam(search, name);
  return value === 'true' ? true : value === 'false' ? false : undefined;
};

export const parseContactsSearch = (search: Record<string, unknown>): ContactsSearch =>
  searchOf({
    q: textParam(search, 'q')?.slice(0, 200),
    companyId: idParam(search, 'companyId'),
    language: severalParam(search, 'contacts', 'language'),
    mailingConsent: severalParam(search, 'contacts', 'mailingConsent'),
    hasEmail: bothWaysParam(search, 'hasEmail'),
    restricted: bothWaysParam(search, 'restricted'),
    ...parseListSearch(search, sorts),
  });

/** Which company a new contact begins with, as "+" on a company's page gives it along. */
export interface NewContactSearch {
  readonly companyId?: string | undefined;
  readonly companyName?: string | undefined;
}

export const parseNewContactSearch = (search: Record<string, unknown>): NewContactSearch =>
  searchOf({ companyId: idParam(search, 'companyId'), companyName: textParam(search, 'companyName') });
