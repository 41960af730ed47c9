/** The secret address that calendar programs subscribe to: copied, changed, and explained in plain words. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Copy, RefreshCw } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/dialog.js';
import { Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { Switch } from '../../ui/switch.js';
import { TextField } from '../../ui/text-field.js';
import { showToast } from '../../ui/toast.js';
import { calendarQuery, rotateCalendar } from './own-settings.api.js';
import styles from './own-calendar.module.css';
import { useOwnChoices } from './use-own-choices.js';

export function OwnCalendar(): ReactNode {
  const { t } = useTexts();
  return (
    <Section title={t('calendar.title')}>
      <p>{t('calendar.feedWhat')}</p>
      <Address />
      <CompanyNames />
      <details className={styles.how}>
        <summary>{t('calendar.how')}</summary>
        <ul>
          <li>{t('calendar.howOutlook')}</li>
          <li>{t('calendar.howGoogle')}</li>
          <li>{t('calendar.howPhone')}</li>
        </ul>
      </details>
    </Section>
  );
}

function Address(): ReactNode {
  const { t } = useTexts();
  const queryClient = useQueryClient();
  const [isAsking, setAsking] = useState(false);
  const { data, error, refetch } = useQuery(calendarQuery);
  const rotate = useMutation({
    mutationFn: rotateCalendar,
    onSuccess: (feed) => {
      queryClient.setQueryData(calendarQuery.queryKey, feed);
      setAsking(false);
      showToast({ text: t('calendar.rotated') });
    },
    onError: (failure) => {
      setAsking(false);
      showToast({ text: failure.message, tone: 'red' });
    },
  });
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton shape="text" />;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(data.url);
      showToast({ text: t('calendar.copied') });
    } catch {
      showToast({ text: t('calendar.copyFailed'), tone: 'red' });
    }
  };
  return (
    <>
      {/* Nothing typed here stays: the address is to be selected and copied. */}
      <TextField
        label={t('calendar.address')}
        description={t('calendar.secret')}
        value={data.url}
        onChange={() => undefined}
        spellCheck={false}
      />
      <div className={styles.buttons}>
        <Button variant="primary" icon={<Copy />} onPress={() => void copy()}>
          {t('calendar.copy')}
        </Button>
        <Button icon={<RefreshCw />} onPress={() => setAsking(true)}>
          {t('calendar.rotate')}
        </Button>
      </div>
      <ConfirmDialog
        title={t('calendar.rotateQuestion')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => rotate.mutate()}
        confirmLabel={t('calendar.rotate')}
        isPending={rotate.isPending}
      >
        {t('calendar.rotateMeans')}
      </ConfirmDialog>
    </>
  );
}

function CompanyNames(): ReactNode {
  const { t } = useTexts();
  const { choices, change } = useOwnChoices();
  if (!choices) return null;
  return (
    <Switch
      label={t('calendar.companyNames')}
      description={t('calendar.companyNamesHint')}
      value={choices.calendarCompanyNames}
      onChange={(next) => change({ calendarCompanyNames: next })}
    />
  );
}
