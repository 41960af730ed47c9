/** Which pages anybody may see: each is off until somebody who may decide it switches it on. */
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api, ifMatch, type Schema } from '../../api/client.js';
import { indicatorsQuery } from '../../figures/figures.api.js';
import { runningQuarter } from '../../figures/period-search.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxGroup } from '../../ui/checkbox-field.js';
import { Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { Switch } from '../../ui/switch.js';
import { showToast } from '../../ui/toast.js';

type Change = Schema<'MunicipalityPatchDto'> & Pick<Schema<'MunicipalityDto'>, 'version'>;

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
    mutationFn: ({ version, ...body }: Change) =>
      answer(api.PATCH('/api/municipality', { body, headers: ifMatch(version) })),
    onSuccess: (municipality) => queryClient.setQueryData(municipalityQuery.queryKey, municipality),
    onError: (failure) => {
      showToast({ text: failure.message, tone: 'red' });
      void refetch();
    },
  });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton shape="text" />;
  const { version, publicMeasures, publicFigures, publicIndicatorKeys } = data;
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
      <Switch
        label={t('settings.publicFigures')}
        description={t('settings.publicFiguresHint')}
        value={publicFigures}
        onChange={(next) => change.mutate({ version, publicFigures: next })}
      />
      {publicFigures && (
        <>
          <PublicIndicators
            chosen={publicIndicatorKeys}
            onChange={(keys) => change.mutate({ version, publicIndicatorKeys: keys })}
          />
          <p>
            <a href="/luvut" target="_blank" rel="noreferrer">
              {t('settings.openPublicMeasures')}
            </a>
          </p>
        </>
      )}
    </>
  );
}

interface PublicIndicatorsProps {
  readonly chosen: readonly string[];
  readonly onChange: (keys: string[]) => void;
}

/** Which of the programme's indicators stand on the public page: each is chosen by itself. */
function PublicIndicators({ chosen, onChange }: PublicIndicatorsProps): ReactNode {
  const { t, language } = useTexts();
  const { data, error, refetch } = useQuery(indicatorsQuery(runningQuarter(), language));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={6} />;
  return (
    <CheckboxGroup
      label={t('settings.publicIndicators')}
      options={data.items.map(({ key, name }) => ({ value: key, label: `${name} (${key})` }))}
      value={chosen}
      onChange={onChange}
    />
  );
}
