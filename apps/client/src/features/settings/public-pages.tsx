/** Which pages anybody may see: each is off until somebody who may decide it switches it on. */
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { Switch } from '../../ui/switch.js';
import { showToast } from '../../ui/toast.js';

type Municipality = Schema<'MunicipalityDto'>;

const municipalityQuery = queryOptions({
  queryKey: ['municipality'],
  queryFn: ({ signal }) => answer(api.GET('/api/municipality', { signal })),
});

export function PublicPages(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  if (!may('settings.write')) return null;
  return (
    <Section title={t('settings.publicPages')}>
      <Switches />
    </Section>
  );
}

function Switches(): ReactNode {
  const { t } = useTexts();
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(municipalityQuery);
  const change = useMutation({
    mutationFn: ({ version, ...body }: Pick<Municipality, 'version' | 'publicMeasures'>) =>
      answer(api.PATCH('/api/municipality', { body, headers: ifMatch(version) })),
    onSuccess: (municipality) => queryClient.setQueryData(municipalityQuery.queryKey, municipality),
    onError: (failure) => {
      showToast({ text: failure.message, tone: 'red' });
      void refetch();
    },
  });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton shape="text" />;
  const { version, publicMeasures } = data;
  return (
    <>
      <Switch
        label={t('settings.publicMeasures')}
        description={t('settings.publicMeasuresHint')}
        value={publicMeasures}
        onChange={(next) => change.mutate({ version, publicMeasures: next })}
      />
      {publicMeasures && (
        <p>
          {/* The server draws the page: the router knows nothing of it. */}
          <a href="/toimenpiteet" target="_blank" rel="noreferrer">
            {t('settings.openPublicMeasures')}
          </a>
        </p>
      )}
    </>
  );
}
