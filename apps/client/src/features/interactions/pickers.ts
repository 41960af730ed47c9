/** How the fields of an interaction find companies, people, partners and colleagues by their first letters. */
import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { answer, api } from '../../api/client.js';
import type { IndexedCompany } from '../../company-index/company-index.js';
import { useCompanyIndex } from '../../company-index/use-company-index.js';
import type { PickerRecord, RecordsPickerProps } from '../../ui/record-picker.js';
import { colleaguesQuery } from './interactions.api.js';

const few = 8;

/** Companies in memory answer in the same frame; what they do not know, the API may. */
export function useFindCompanies(): Required<Pick<RecordsPickerProps, 'search' | 'searchNow'>> {
  const { index, order } = useCompanyIndex();
  const searchNow = useCallback(
    (text: string) => {
      const found = index?.findLikely(text, few, order) ?? [];
      return found.length === 0 ? null : found.map(companyRecord);
    },
    [index, order],
  );
  return { search: findCompanies, searchNow };
}

export const companyRecord = ({
  id,
  name,
  businessId,
  postOffice,
}: Pick<IndexedCompany, 'id' | 'name' | 'businessId' | 'postOffice'>): PickerRecord => ({
  id,
  name,
  meta: [businessId, postOffice].filter(Boolean).join(' · ') || undefined,
});

/** With nothing typed yet, those changed last. */
async function findCompanies(q: string, signal: AbortSignal): Promise<PickerRecord[]> {
  const query = q === '' ? { sort: '-updatedAt', limit: few } : { q, limit: few };
  const { items } = await answer(api.GET('/api/companies', { params: { query }, signal }));
  return items.map(companyRecord);
}

/** With nothing typed yet, the people of the first chosen company. */
export async function findContacts(
  q: string,
  companyId: string | undefined,
  signal: AbortSignal,
): Promise<PickerRecord[]> {
  const query = { ...(q === '' ? { companyId } : { q }), restricted: false, limit: few };
  const { items } = await answer(api.GET('/api/contacts', { params: { query }, signal }));
  return items.map(({ id, firstName, lastName, companies }) => ({
    id,
    name: `${firstName} ${lastName}`,
    meta: companies[0]?.name,
  }));
}

export async function findPartners(q: string, signal: AbortSignal): Promise<PickerRecord[]> {
  const query = q === '' ? { limit: few } : { q, limit: few };
  const { items } = await answer(api.GET('/api/partners', { params: { query }, signal }));
  return items.map(({ id, name }) => ({ id, name }));
}

/** Colleagues are few: read once, then found without the network. */
export function useFindColleagues(): (q: string) => Promise<PickerRecord[]> {
  const queryClient = useQueryClient();
  return async (q) => {
    const colleagues = await queryClient.ensureQueryData(colleaguesQuery);
    return colleagues.filter(({ name }) => name.toLocaleLowerCase().includes(q.toLocaleLowerCase())).slice(0, few);
  };
}
