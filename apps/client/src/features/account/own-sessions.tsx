/** Where one is signed in, and ending it there. */
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api } from '../../api/client.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import rows from '../../ui/work-rows.module.css';
import { sessionsQuery, useAccountChange } from './account.api.js';

export function OwnSessions(): ReactNode {
  const { t, formats } = useTexts();
  const { data, error, refetch } = useQuery(sessionsQuery);
  const told = () => showToast({ text: t('sign-in.sessions.ended') });
  const failed = { onError: (problem: Error) => showToast({ text: problem.message, tone: 'red' }) };
  const end = useAccountChange(
    (id: string) => api.DELETE('/api/session/sessions/{id}', { params: { path: { id } } }),
    told,
  );
  const endOthers = useAccountChange(() => api.POST('/api/session/sessions/end-others'), told);
  const items = data?.items ?? [];
  return (
    <Section
      title={t('sign-in.sessions.title')}
      action={
        items.length > 1 && (
          <Button isPending={endOthers.isPending} onPress={() => endOthers.mutate(undefined, failed)}>
            {t('sign-in.sessions.endOthers')}
          </Button>
        )
      }
    >
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton shape="text" />}
      <ul className={rows.rows}>
        {items.map(({ id, device, method, signedInAt, lastSeenAt, isThis }) => (
          <li key={id} className={rows.row}>
            <div className={rows.what}>
              <p className={rows.name}>{device ?? t('sign-in.sessions.unknown')}</p>
              <p className={rows.quiet}>
                {t('sign-in.sessions.seen', {
                  since: formats.dayAndTime(signedInAt),
                  seen: formats.dayAndTime(lastSeenAt),
                })}
                {' · '}
                {t(`sign-in.way.${method}`)}
              </p>
            </div>
            {isThis ? (
              <span className={rows.quiet}>{t('sign-in.sessions.this')}</span>
            ) : (
              <Button variant="quiet" isDisabled={end.isPending} onPress={() => end.mutate(id, failed)}>
                {t('sign-in.sessions.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
