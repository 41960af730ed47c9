/** A log that is opened from a record begins with the person and the kind of the last time. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { LogPrefill } from '../../actions/log.js';
import { answer, api } from '../../api/client.js';
import type { InteractionDraft } from './interaction-draft.js';
import type { QuickLogDraft } from './quick-log-draft.js';

export function useLastTime(
  { companies, contacts, type }: LogPrefill,
  { fields, touched }: QuickLogDraft,
  put: (part: Partial<InteractionDraft>) => void,
): void {
  const companyId = companies?.length === 1 && contacts === undefined ? companies[0]?.id : undefined;
  const { data: last } = useQuery({
    queryKey: ['interactions', 'last-with', companyId],
    queryFn: async ({ signal }) => {
      const query = { companyId: companyId ?? '', limit: 1 };
      return (await answer(api.GET('/api/interactions', { params: { query }, signal }))).items[0] ?? null;
    },
    enabled: companyId !== undefined,
    retry: false,
  });
  const isDone = useRef(false);
  useEffect(() => {
    if (!last || isDone.current) return;
    isDone.current = true;
    const [person] = last.contacts;
    put({
      ...(type === undefined && !touched.includes('type') && { type: last.type }),
      ...(person && fields.contacts.length === 0 && !touched.includes('contacts') && { contacts: [person] }),
    });
  });
}
