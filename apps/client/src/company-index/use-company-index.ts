/** The index for a field or a line: null until it has come, and who comes first in it. */
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { answer, api } from '../api/client.js';
import { useMay, useSession } from '../session/session.js';
import type { CompanyIndex, CompanyOrder } from './company-index.js';
import { companyIndexQuery } from './company-index.query.js';
import { usedCompanies } from './used-companies.js';

/** Met by oneself lately, the newest first; and one's own companies. */
export const companyOrderQuery = (userId: string) =>
  queryOptions({
    queryKey: ['company-index', 'order', userId],
    queryFn: async ({ signal }) => {
      const met = { staffId: userId, limit: 50 };
      const own = { ownerId: userId, limit: 200 };
      const [interactions, companies] = await Promise.all([
        answer(api.GET('/api/interactions', { params: { query: met }, signal })),
        answer(api.GET('/api/companies', { params: { query: own }, signal })),
      ]);
      return {
        met: [...new Set(interactions.items.flatMap((row) => row.companies.map(({ id }) => id)))],
        own: companies.items.map(({ id }) => id),
      };
    },
    staleTime: 10 * 60_000,
  });

export interface CompaniesInMemory {
  readonly index: CompanyIndex | null;
  readonly order: CompanyOrder;
  /** False until it is known whom one has met: a list drawn before that would change its order under the finger. */
  readonly isOrdered: boolean;
  /** To be called when something has been logged: the order begins with what was just used. */
  readonly reorder: () => void;
}

export function useCompanyIndex(): CompaniesInMemory {
  const { user } = useSession();
  const may = useMay();
  const mayRead = may('companies.read');
  const index = useQuery({ ...companyIndexQuery, enabled: mayRead }).data?.index ?? null;
  const asked = useQuery({ ...companyOrderQuery(user.id), enabled: mayRead && index !== null });
  const known = asked.data;
  // Without a connection nothing will come, and what is in memory is as good as it gets.
  const isOrdered = !asked.isPending || asked.fetchStatus === 'paused';
  const [used, setUsed] = useState(usedCompanies);
  const order = useMemo<CompanyOrder>(
    () => ({
      recent: [...new Set([...used.ids, ...(known?.met ?? [])])],
      own: new Set(known?.own ?? []),
      near: used.near,
    }),
    [known, used],
  );
  return useMemo(
    () => ({ index, order, isOrdered, reorder: () => setUsed(usedCompanies()) }),
    [index, order, isOrdered],
  );
}
