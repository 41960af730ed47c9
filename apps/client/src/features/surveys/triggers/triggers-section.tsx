/** The rules by which a survey leaves by itself, and what each has found. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { LoadMore } from '../../../ui/data-table.js';
import { ConfirmDialog } from '../../../ui/dialog.js';
import { Section } from '../../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/states.js';
import { Switch } from '../../../ui/switch.js';
import { showToast } from '../../../ui/toast.js';
import { TriggerDialog } from './trigger-dialog.js';
import { useTriggerWords } from './trigger-words.js';
import { changeTrigger, removeTrigger, useTriggers, type Trigger } from './triggers.api.js';
import styles from './triggers.module.css';

export function TriggersSection({ surveyId }: { readonly surveyId: string }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const list = useTriggers(surveyId);
  const [edited, setEdited] = useState<Trigger | 'new' | null>(null);
  const shown = (): ReactNode => {
    if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
    if (list.isPending) return <Skeleton lines={2} />;
    if (list.items.length === 0) return <EmptyState>{t('survey-triggers.empty')}</EmptyState>;
    return (
      <>
        <ul role="list" className={styles.rules}>
          {list.items.map((trigger) => (
            <Rule key={trigger.id} trigger={trigger} onEdit={() => setEdited(trigger)} />
          ))}
        </ul>
        <LoadMore list={list} />
      </>
    );
  };
  return (
    <Section
      title={t('survey-triggers.title')}
      action={
        may('surveys.send') && (
          <Button size="s" icon={<Plus />} onPress={() => setEdited('new')}>
            {t('survey-triggers.add')}
          </Button>
        )
      }
    >
      {shown()}
      {edited !== null && (
        <TriggerDialog surveyId={surveyId} trigger={edited === 'new' ? null : edited} onClose={() => setEdited(null)} />
      )}
    </Section>
  );
}

function Rule({ trigger, onEdit }: { readonly trigger: Trigger; readonly onEdit: () => void }): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const wordOf = useTriggerWords();
  const queryClient = useQueryClient();
  const [isConfirming, setConfirming] = useState(false);
  const after = {
    onError: (error: Error) => showToast({ text: error.message, tone: 'red' }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['survey-triggers'] }),
  };
  const turn = useMutation({ mutationFn: (isOn: boolean) => changeTrigger(trigger, { isOn }), ...after });
  const remove = useMutation({
    mutationFn: () => removeTrigger(trigger),
    onSuccess: () => showToast({ text: t('survey-triggers.removed') }),
    ...after,
  });
  const { causeKind, among, delayDays, share, onSince, found } = trigger;
  const which = among.length === 0 ? t('survey-triggers.all') : among.map((word) => wordOf(causeKind, word)).join(', ');
  const details = [
    which,
    t('survey-triggers.delay', { days: delayDays }),
    ...(share < 100 ? [t('survey-triggers.share', { share })] : []),
  ];
  const name = `${t(`survey-triggers.after.${causeKind}`)}: ${which}`;
  return (
    <li className={styles.rule}>
      <div>
        <p className={styles.name}>{t(`survey-triggers.after.${causeKind}`)}</p>
        <p className={styles.quiet}>{details.join(' · ')}</p>
        <p className={styles.quiet}>
          {found.eligible === 0
            ? t('survey-triggers.foundNothing')
            : t('survey-triggers.found', {
                invited: found.invited,
                eligible: found.eligible,
                coverage: formats.percent((100 * found.invited) / found.eligible),
              })}
        </p>
      </div>
      {may('surveys.send') && (
        <div className={styles.actions}>
          <Switch label={t('survey-triggers.isOn')} value={onSince !== null} onChange={(isOn) => turn.mutate(isOn)} />
          <Button
            size="s"
            variant="quiet"
            icon={<Pencil />}
            iconOnly
            aria-label={`${t('survey-triggers.change')}: ${name}`}
            onPress={onEdit}
          >
            {t('survey-triggers.change')}
          </Button>
          <Button
            size="s"
            variant="quiet"
            icon={<Trash2 />}
            iconOnly
            aria-label={`${t('survey-triggers.remove')}: ${name}`}
            onPress={() => setConfirming(true)}
          >
            {t('survey-triggers.remove')}
          </Button>
        </div>
      )}
      <ConfirmDialog
        title={t('survey-triggers.remove')}
        isOpen={isConfirming}
        onClose={() => setConfirming(false)}
        onConfirm={() => remove.mutate()}
        confirmLabel={t('survey-triggers.remove')}
        isDanger
        isPending={remove.isPending}
      >
        {name}
      </ConfirmDialog>
    </li>
  );
}
