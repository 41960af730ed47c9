/** Answers that a machine may have sent: a person says of each whether it counts. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Check, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { LoadMore } from '../../../ui/data-table.js';
import { DefinitionList } from '../../../ui/definition-list.js';
import { ConfirmDialog } from '../../../ui/dialog.js';
import { PageHeader } from '../../../ui/page-header.js';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/states.js';
import { showToast } from '../../../ui/toast.js';
import { decide, useQuarantined, type Decision, type QuarantinedAnswer } from './quarantine.api.js';
import styles from './quarantine.module.css';

export function QuarantinePage(): ReactNode {
  const { t } = useTexts();
  const list = useQuarantined();
  return (
    <>
      <PageHeader title={t('survey-quarantine.title')} above={<Link to="/surveys">{t('surveys.title')}</Link>} />
      <p className={styles['intro']}>{t('survey-quarantine.intro')}</p>
      {list.error ? (
        <ErrorState error={list.error} onRetry={list.retry} />
      ) : list.isPending ? (
        <Skeleton />
      ) : list.items.length === 0 ? (
        <EmptyState>{t('survey-quarantine.empty')}</EmptyState>
      ) : (
        <>
          <ul className={styles['answers']}>
            {list.items.map((item) => (
              <Waiting key={item.id} item={item} />
            ))}
          </ul>
          <LoadMore list={list} />
        </>
      )}
    </>
  );
}

function Waiting({ item }: { readonly item: QuarantinedAnswer }): ReactNode {
  const { t, formats } = useTexts();
  const queryClient = useQueryClient();
  const [isRejecting, setRejecting] = useState(false);
  const decision = useMutation({
    mutationFn: (chosen: Decision) => decide(item.id, chosen),
    onSuccess: async (_, chosen) => {
      setRejecting(false);
      showToast({ text: t(chosen === 'approve' ? 'survey-quarantine.approved' : 'survey-quarantine.rejected') });
      await queryClient.invalidateQueries({ queryKey: ['survey-quarantine'] });
      await queryClient.invalidateQueries({ queryKey: ['surveys'] });
    },
  });
  const headingId = `answer-${item.id}`;
  const whose = [item.contact?.name, item.company?.name, item.submittedOn && formats.day(item.submittedOn)].filter(
    Boolean,
  );
  return (
    <li className={styles['answer']} aria-labelledby={headingId}>
      <h2 className={styles['name']} id={headingId}>
        {item.wave.name}
      </h2>
      <p className={styles['why']}>
        {item.reason !== null && <strong>{t(`surveys.quarantineReason.${item.reason}`)}. </strong>}
        {t('survey-quarantine.answered', { answered: item.answered, asked: item.asked })}.
      </p>
      {item.answers === null ? (
        <p className={styles['quiet']}>{t('survey-quarantine.anonymous')}</p>
      ) : (
        <>
          <p className={styles['quiet']}>{whose.join(' · ')}</p>
          <details>
            <summary>{t('survey-quarantine.given')}</summary>
            <DefinitionList facts={item.answers.map(({ question, answer }) => ({ term: question, value: answer }))} />
          </details>
        </>
      )}
      {decision.error && <ErrorState error={decision.error} />}
      <div className={styles['deeds']}>
        <Button
          icon={<Check />}
          isPending={decision.isPending && decision.variables === 'approve'}
          aria-describedby={headingId}
          onPress={() => decision.mutate('approve')}
        >
          {t('survey-quarantine.approve')}
        </Button>
        <Button variant="quiet" icon={<X />} aria-describedby={headingId} onPress={() => setRejecting(true)}>
          {t('survey-quarantine.reject')}
        </Button>
      </div>
      <ConfirmDialog
        title={t('survey-quarantine.rejectTitle')}
        isOpen={isRejecting}
        onClose={() => setRejecting(false)}
        confirmLabel={t('survey-quarantine.reject')}
        onConfirm={() => decision.mutate('reject')}
        isDanger
      >
        {t('survey-quarantine.rejectText')}
      </ConfirmDialog>
    </li>
  );
}
