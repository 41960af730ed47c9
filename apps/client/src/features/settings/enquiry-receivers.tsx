/** Who receives what comes by the public form: the person that the asker is told at once. */
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { answer, api, type Schema } from '../../api/client.js';
import { colleaguesQuery } from '../../lists/lists.api.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Section } from '../../ui/section.js';
import { Select } from '../../ui/select.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';

type Receiver = Schema<'EnquiryReceiverDto'>;

const receiversQuery = queryOptions({
  queryKey: ['enquiry-receivers'],
  queryFn: ({ signal }) => answer(api.GET('/api/enquiry-receivers', { signal })),
});

const chooseReceiver = ({ kind, userId }: Pick<Receiver, 'kind'> & { userId: string | null }) =>
  answer(api.PUT('/api/enquiry-receivers/{kind}', { params: { path: { kind } }, body: { userId } }));

export function EnquiryReceivers(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  if (!may('settings.write')) return null;
  return (
    <Section title={t('settings.receivers')}>
      <p>{t('settings.receiversHint')}</p>
      <Receivers />
    </Section>
  );
}

function Receivers(): ReactNode {
  const { t } = useTexts();
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery(receiversQuery);
  const colleagues = useQuery(colleaguesQuery);
  const choose = useMutation({
    mutationFn: chooseReceiver,
    onSuccess: (receivers) => {
      queryClient.setQueryData(receiversQuery.queryKey, receivers);
      showToast({ text: t('settings.receiverSaved') });
    },
    onError: (failure) => {
      showToast({ text: failure.message, tone: 'red' });
      void refetch();
    },
  });
  const failure = error ?? colleagues.error;
  if (failure && !(data && colleagues.data))
    return <ErrorState error={failure} onRetry={() => void Promise.all([refetch(), colleagues.refetch()])} />;
  if (!data || !colleagues.data) return <Skeleton shape="text" />;
  const people = colleagues.data;
  return data.items.map(({ kind, chosen, today }) => (
    <Select
      key={kind}
      label={t(`settings.receiver.${kind}`)}
      description={today ? t('settings.receiverToday', { name: today.name }) : t('settings.receiverNobody')}
      // Who has left is named until somebody else is chosen.
      options={[...(chosen && !people.some(({ id }) => id === chosen.id) ? [chosen] : []), ...people].map(
        ({ id, name }) => ({ value: id, label: name }),
      )}
      value={chosen?.id ?? null}
      placeholder={t('settings.receiverByRole')}
      onChange={(userId) => choose.mutate({ kind, userId })}
      onClear={() => choose.mutate({ kind, userId: null })}
      isDisabled={choose.isPending}
    />
  ));
}
