/** A log that is opened from a record begins with the person and the kind of the last time. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { LogPrefill } from '../../actions/log.js';
import { answer, api } from '../../api/client.js';
import { useMay } from '../../session/session.js';
import type { InteractionDraft } from './interaction-draft.js';
import type { Interaction } from './interactions.api.js';
import type { QuickLogDraft } from './quick-log-draft.js';

interface LastTime {
  readonly type: Interaction['type'];
  /** Nobody whose data's use is restricted (GDPR 18), and nobody of whom that cannot be known. */
  readonly person: Interaction['contacts'][number] | null;
}

async function lastTimeWith(companyId: string, mayReadPeople: boolean, signal: AbortSignal): Promise<LastTime | null> {
  const query = { companyId, limit: 1 };
  const [last] = (await answer(api.GET('/api/interactions', { params: { query }, signal }))).items;
  if (!last) return null;
  const [person = null] = last.contacts;
  const isOffered = person !== null && mayReadPeople && (await isUnrestricted(person.id, signal));
  return { type: last.type, person: isOffered ? person : null };
}

/** Who is not there any more is not offered either. */
const isUnrestricted = (id: string, signal: AbortSignal): Promise<boolean> =>
  answer(api.GET('/api/contacts/{id}', { params: { path: { id } }, signal })).then(
    ({ restrictedOn }) => restrictedOn === null,
    () => false,
  );

export function useLastTime(
  { companies, contacts, type }: LogPrefill,
  { fields, touched }: QuickLogDraft,
  put: (part: Partial<InteractionDraft>) => void,
): void {
  const mayReadPeople = useMay()('contacts.read');
  const companyId = companies?.length === 1 && contacts === undefined ? companies[0]?.id : undefined;
  const { data: last } = useQuery({
    queryKey: ['interactions', 'last-with', companyId],
    queryFn: ({ signal }) => lastTimeWith(companyId ?? '', mayReadPeople, signal),
    enabled: companyId !== undefined,
    retry: false,
  });
  const isDone = useRef(false);
  useEffect(() => {
    if (!last || isDone.current) return;
    isDone.current = true;
    const { person } = last;
    put({
      ...(type === undefined && !touched.includes('type') && { type: last.type }),
      ...(person && fields.contacts.length === 0 && !touched.includes('contacts') && { contacts: [person] }),
    });
  });
}
