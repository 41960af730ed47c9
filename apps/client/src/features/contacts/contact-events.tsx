/** The events that a person came to, the latest first. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answer, api } from '../../api/client.js';
import { useTexts } from '../../texts/texts-provider.js';
import { LinkRows } from '../../ui/prose.js';
import { Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import styles from './contacts.module.css';

export function ContactEvents({ contactId }: { readonly contactId: string }): ReactNode {
  const { t, formats } = useTexts();
  const { data, error, refetch } = useQuery({
    queryKey: ['events', 'of-contact', contactId],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/events', {
          params: { query: { contactId, status: 'held', limit: 20, withTotal: true } },
          signal,
        }),
      ),
  });
  return (
    <Section title={t('event-results.eventsOfPerson')} {...(data && { count: data.total ?? data.items.length })}>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton lines={2} />}
      {data?.items.length === 0 && <p className={styles.quiet}>{t('event-results.eventsOfPersonNone')}</p>}
      {data && data.items.length > 0 && (
        <LinkRows
          rows={data.items.map(({ id, title, startsAt }) => ({
            id,
            content: (
              <>
                <Link to="/events/$id" params={{ id }}>
                  {title}
                </Link>
                <span>{formats.day(startsAt)}</span>
              </>
            ),
          }))}
        />
      )}
    </Section>
  );
}
