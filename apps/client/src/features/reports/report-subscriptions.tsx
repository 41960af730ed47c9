/** The report by mail: who is told the day after a period has ended. */
import { periodKinds, type PeriodKind } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { findColleagues } from '../../api/find-records.js';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Notice } from '../../ui/notice.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { showToast } from '../../ui/toast.js';
import styles from './report.module.css';
import { subscribe, subscriptionsQuery, unsubscribe, type Subscription } from './reports.api.js';

export function ReportSubscriptions(): ReactNode {
  const { t } = useTexts();
  const { data } = useQuery(subscriptionsQuery);
  return (
    <details className={styles.subscriptions}>
      <summary>{t('reports.byMail')}</summary>
      <p>{t('reports.byMailExplained')}</p>
      {data && data.items.length > 0 && (
        <ul role="list">
          {data.items.map((subscription) => (
            <SubscriptionLine key={subscription.id} subscription={subscription} />
          ))}
        </ul>
      )}
      <SubscriptionForm />
    </details>
  );
}

function SubscriptionLine({ subscription }: { readonly subscription: Subscription }): ReactNode {
  const { t } = useTexts();
  const { id, user, periodKind } = subscription;
  const end = useSave(
    'report-subscriptions',
    () => unsubscribe(id),
    () => showToast({ text: t('reports.byMailEnded') }),
  );
  return (
    <li>
      <span>
        {user.name}: {t(`periods.kind.${periodKind}`)}
      </span>
      <Button variant="quiet" size="s" isPending={end.isPending} onPress={() => end.mutate(undefined)}>
        {t('reports.byMailEnd')}
        <span className="visually-hidden">
          : {user.name}, {t(`periods.kind.${periodKind}`)}
        </span>
      </Button>
      {end.error && <Notice tone="red">{end.error.message}</Notice>}
    </li>
  );
}

function SubscriptionForm(): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [periodKind, setPeriodKind] = useState<PeriodKind>('quarter');
  const [colleague, setColleague] = useState<PickerRecord | null>(null);
  const order = useSave(
    'report-subscriptions',
    () => subscribe(periodKind, colleague?.id),
    () => {
      setColleague(null);
      showToast({ text: t('reports.byMailOrdered') });
    },
  );
  return (
    <div className={styles.order}>
      <Select
        label={t('reports.byMailPeriod')}
        value={periodKind}
        options={periodKinds.map((kind) => ({ value: kind, label: t(`periods.kind.${kind}`) }))}
        onChange={setPeriodKind}
      />
      {may('reports.write') && (
        <RecordPicker
          label={t('reports.byMailWhom')}
          description={t('reports.byMailWhomHint')}
          search={findColleagues}
          value={colleague}
          onChange={setColleague}
        />
      )}
      <Button isPending={order.isPending} onPress={() => order.mutate(undefined)}>
        {t('reports.byMailOrder')}
      </Button>
      {order.error && <Notice tone="red">{order.error.message}</Notice>}
    </div>
  );
}
