/** Points out what has been logged already of the same day, kind and company, while there is time to look. Never in the way. */
import { dayOf, startOfDay } from '@elinvoima/contracts';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answer, api } from '../../api/client.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Notice } from '../../ui/notice.js';
import type { InteractionDraft } from './interaction-draft.js';

const sameDayQuery = (type: InteractionDraft['type'], occurredAt: string, companyIds: string[]) =>
  queryOptions({
    queryKey: ['interactions', 'likely-duplicates', type, occurredAt, companyIds],
    queryFn: async ({ signal }) => {
      const query = { type, occurredAt, companyIds };
      return (await answer(api.GET('/api/interactions/likely-duplicates', { params: { query }, signal }))).items;
    },
    retry: false,
  });

interface LoggedTheSameDayProps {
  readonly draft: InteractionDraft;
  /** The person goes to look; what is written stays kept. */
  readonly onLeave: (() => void) | undefined;
}

export function LoggedTheSameDay({ draft, onLeave }: LoggedTheSameDayProps): ReactNode {
  const { t, formats } = useTexts();
  const { type, occurredAt, companies } = draft;
  // The day alone, so that a clock that is corrected asks nothing anew.
  const day = occurredAt === null ? '' : startOfDay(dayOf(new Date(occurredAt))).toISOString();
  const ids = companies.map(({ id }) => id).slice(0, 20);
  const { data = [] } = useQuery({ ...sameDayQuery(type, day, ids), enabled: ids.length > 0 && day !== '' });
  if (ids.length === 0 || data.length === 0) return null;
  return (
    <Notice tone="amber" title={t('interactions.sameDay')}>
      {data.map(({ id, subject, staff, occurredAt: at }) => (
        <div key={id}>
          <Link to="/interactions/$id" params={{ id }} onClick={onLeave}>
            {subject}
          </Link>{' '}
          · {[formats.timeOfDay(at), ...staff].join(', ')}
        </div>
      ))}
    </Notice>
  );
}
