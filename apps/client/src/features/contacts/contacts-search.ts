/** What the address of the contacts list holds. */
import { searchOf, textParam } from '../../routing/search-params.js';

export interface ContactsSearch {
  readonly q?: string | undefined;
}

export const parseContactsSearch = (search: Record<string, unknown>): ContactsSearch =>
  searchOf({ q: textParam(search, 'q')?.slice(0, 200) });

/** Which company a new contact begins with, as "+" on a company's page gives it along. */
export interface NewContactSearch {
  readonly companyId?: string | undefined;
  readonly companyName?: string | undefined;
}

export const parseNewContactSearch = (search: Record<string, unknown>): NewContactSearch => {
  const companyId = textParam(search, 'companyId');
  return searchOf({
    companyId: companyId !== undefined && /^[0-9a-f-]{36}$/.test(companyId) ? companyId : undefined,
    companyName: textParam(search, 'companyName'),
  });
};
