/** The municipality's own identity provider: a way in, where there is one, and the tie of an account to it. */
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api } from '../../api/client.js';
import { askToConfirm } from '../../api/step-up.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/section.js';
import { showToast } from '../../ui/toast.js';
import styles from './account.module.css';
import { factorsQuery } from './account.api.js';

const waysQuery = queryOptions({
  queryKey: ['sign-in', 'ways'],
  queryFn: ({ signal }) => answer(api.GET('/api/session/ways', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The browser leaves for the provider, and comes back to `returnTo`. */
export function goToProvider(asked: Record<string, string | undefined>): void {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked)) if (value !== undefined) query.set(name, value);
  location.assign(`/api/session/oidc?${query}`);
}

interface MunicipalSignInProps {
  readonly returnTo?: string | undefined;
  /** Of an invitation that is accepted in this way. */
  readonly invitation?: string | undefined;
}

/** Nothing where the municipality has no provider, and while that is not known. */
export function MunicipalSignIn({ returnTo, invitation }: MunicipalSignInProps): ReactNode {
  const { t, isWhole } = useTexts();
  const { data } = useQuery(waysQuery);
  if (!isWhole || data?.oidc !== true) return null;
  return (
    <Button onPress={() => goToProvider({ returnTo, invitation })}>
      {data.oidcName === '' ? t('sign-in.oidc.use') : t('sign-in.oidc.useNamed', { name: data.oidcName })}
    </Button>
  );
}

/** On one's own account page. */
export function MunicipalAccount(): ReactNode {
  const { t } = useTexts();
  const ways = useQuery(waysQuery);
  const { data: factors } = useQuery(factorsQuery);
  const tie = useMutation({
    mutationFn: async () => {
      const { confirmed } = await answer(api.GET('/api/session/step-up'));
      if (confirmed || (await askToConfirm())) goToProvider({ purpose: 'link', returnTo: '/account' });
    },
    onError: (error) => showToast({ text: error.message, tone: 'red' }),
  });
  if (ways.data?.oidc !== true || factors === undefined) return null;
  return (
    <Section title={t('sign-in.way.oidc')}>
      <div className={styles.stack}>
        {factors.hasIdentity ? (
          <p>{t('sign-in.oidc.tied')}</p>
        ) : (
          <>
            <p>{t('sign-in.oidc.hint')}</p>
            <Button isPending={tie.isPending} onPress={() => tie.mutate()}>
              {t('sign-in.oidc.tie')}
            </Button>
          </>
        )}
      </div>
    </Section>
  );
}
