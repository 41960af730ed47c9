/** How long an enquiry is meant to stay at each stage at most: the promises beside that of the first answer. */
import { promisedStages, type PromisedStage } from '@elinvoima/contracts';
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Pencil } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { answer, api } from '../../api/client.js';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { NumberField } from '../../ui/number-field.js';
import { Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';

type Days = Partial<Record<PromisedStage, number | null>>;

/** As the API takes them. */
const mostDays = 1000;

const stagePromisesQuery = queryOptions({
  queryKey: ['enquiry-stage-promises'],
  queryFn: async ({ signal }): Promise<Days> => {
    const { items } = await answer(api.GET('/api/enquiry-stage-promises', { signal }));
    return Object.fromEntries(items.map(({ stage, days }) => [stage, days]));
  },
});

const setStagePromises = (days: Days) =>
  answer(
    api.PUT('/api/enquiry-stage-promises', {
      body: {
        items: promisedStages.flatMap((stage) => {
          const longest = days[stage] ?? null;
          return longest === null ? [] : [{ stage, days: longest }];
        }),
      },
    }),
  );

export function StagePromises(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [isEditing, setEditing] = useState(false);
  const mayRead = may('enquiries.read');
  const { data, error, refetch } = useQuery({ ...stagePromisesQuery, enabled: mayRead });
  if (!mayRead) return null;
  return (
    <Section
      title={t('stage-promises.title')}
      action={
        data &&
        may('programme.write') && (
          <Button icon={<Pencil />} onPress={() => setEditing(true)}>
            {t('stage-promises.edit')}
          </Button>
        )
      }
    >
      <p>{t('stage-promises.hint')}</p>
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!error && !data && <Skeleton shape="text" />}
      {data && (
        <DefinitionList
          facts={promisedStages.map((stage) => {
            const days = data[stage] ?? null;
            return {
              term: t(`enquiries.stage.${stage}`),
              value: days === null ? t('stage-promises.none') : t('stage-promises.days', { days }),
            };
          })}
        />
      )}
      {isEditing && data && <StagePromisesDialog before={data} onClose={() => setEditing(false)} />}
    </Section>
  );
}

function StagePromisesDialog({ before, onClose }: { readonly before: Days; readonly onClose: () => void }): ReactNode {
  const { t } = useTexts();
  const queryClient = useQueryClient();
  const [days, setDays] = useState(before);
  const [wasTried, setTried] = useState(false);
  const save = useSave(
    'enquiry-stage-promises',
    () => setStagePromises(days),
    () => {
      showToast({ text: t('stage-promises.saved') });
      onClose();
      // Lists and boards tell how long a case may stay.
      void queryClient.invalidateQueries({ queryKey: ['enquiries'] });
    },
  );
  const problems = promisedStages
    .filter((stage) => {
      const longest = days[stage] ?? null;
      return longest !== null && (longest < 1 || longest > mostDays);
    })
    .map((stage) => ({ pointer: `/${stage}`, code: 'out-of-range', message: t('stage-promises.range') }));
  return (
    <Dialog title={t('stage-promises.edit')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => {
          setTried(true);
          if (problems.length === 0) save.mutate(undefined);
        }}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        problems={wasTried ? problems : []}
        onCancel={onClose}
      >
        <p>{t('stage-promises.emptyHint')}</p>
        {promisedStages.map((stage) => (
          <NumberField
            key={stage}
            label={t(`enquiries.stage.${stage}`)}
            name={stage}
            unit={t('stage-promises.unit')}
            value={days[stage] ?? null}
            onChange={(longest) => setDays((known) => ({ ...known, [stage]: longest }))}
          />
        ))}
      </FormLayout>
    </Dialog>
  );
}
