/** The rule of each class: how long, from when, and what then. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DataTable, type Column } from '../../ui/data-table.js';
import { Tag } from '../../ui/marks.js';
import { Notice } from '../../ui/notice.js';
import { Stack } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { changeRule, collection, rulesQuery, type Rule } from './retention.api.js';
import { RuleDialog } from './rule-dialog.js';
import { usePeriodWords } from './period-words.js';
import styles from './retention.module.css';

export function Rules(): ReactNode {
  const { t } = useTexts();
  const { data, error, refetch } = useQuery(rulesQuery);
  const [open, setOpen] = useState<Rule | null>(null);
  const columns = useColumns(setOpen);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton />;
  const unconfirmed = data.items.filter(({ confirmed, elsewhere }) => !confirmed && !elsewhere).length;
  return (
    <Stack>
      {unconfirmed > 0 && <Notice tone="amber">{t('retention.rules.unconfirmed', { count: unconfirmed })}</Notice>}
      <p className={styles.hint}>{t('retention.rules.whatGoes')}</p>
      <DataTable
        label={t('retention.tab.rules')}
        columns={columns}
        rows={data.items}
        rowKey={({ recordClass }) => recordClass}
      />
      {open && (
        <RuleDialog
          rule={data.items.find(({ recordClass }) => recordClass === open.recordClass) ?? open}
          onClose={() => setOpen(null)}
        />
      )}
    </Stack>
  );
}

function useColumns(onChange: (rule: Rule) => void): Column<Rule>[] {
  const { t } = useTexts();
  const mayChange = useMay()('retention.write');
  return [
    {
      key: 'class',
      header: t('retention.field.class'),
      cell: ({ recordClass, ground }) => (
        <>
          {t(`retention.class.${recordClass}`)}
          <span className={styles.quiet}>{ground}</span>
        </>
      ),
    },
    { key: 'taskClass', header: t('retention.field.taskClass'), cell: ({ taskClass }) => taskClass, width: '8.5em' },
    { key: 'period', header: t('retention.field.period'), cell: (rule) => <Period rule={rule} /> },
    { key: 'deed', header: t('retention.field.deed'), cell: ({ deed }) => t(`retention.deed.${deed}`) },
    {
      key: 'state',
      header: t('retention.rules.state'),
      width: '8em',
      // What goes by a job of its own waits for nobody's yes.
      cell: ({ confirmed, elsewhere }) =>
        elsewhere ? (
          <Tag>{t('retention.rules.automatic')}</Tag>
        ) : (
          <Tag tone={confirmed ? 'green' : 'amber'}>
            {t(confirmed ? 'retention.rules.confirmed' : 'retention.rules.suggestion')}
          </Tag>
        ),
    },
    ...(mayChange
      ? [
          {
            key: 'change',
            header: t('retention.rules.change'),
            noLabel: true as const,
            width: '15em',
            cell: (rule: Rule) => <RuleActions rule={rule} onChange={onChange} />,
          },
        ]
      : []),
  ];
}

function RuleActions({ rule, onChange }: { readonly rule: Rule; readonly onChange: (rule: Rule) => void }): ReactNode {
  const { t } = useTexts();
  const name = t(`retention.class.${rule.recordClass}`);
  const confirm = useSave(
    collection,
    () => changeRule(rule, { confirmed: true }),
    () => showToast({ text: t('retention.rules.saved') }),
  );
  return (
    <span className={styles.actions}>
      {!rule.confirmed && !rule.elsewhere && (
        <Button
          size="s"
          isPending={confirm.isPending}
          aria-label={t('retention.rules.confirmOne', { name })}
          onPress={() =>
            confirm.mutate(undefined, { onError: ({ message }) => showToast({ text: message, tone: 'red' }) })
          }
        >
          {t('retention.rules.confirm')}
        </Button>
      )}
      <Button
        size="s"
        variant="quiet"
        aria-label={t('retention.rules.changeOne', { name })}
        onPress={() => onChange(rule)}
      >
        {t('retention.rules.change')}
      </Button>
    </span>
  );
}

function Period({ rule }: { readonly rule: Rule }): ReactNode {
  const { t } = useTexts();
  const periodWords = usePeriodWords();
  const { recordClass, months, moment } = rule;
  if (recordClass === 'survey_answers' || recordClass === 'event_sign_up' || recordClass === 'audit_trail') {
    const period = t(`retention.rules.elsewhere.${recordClass}`);
    return (
      <>
        {recordClass === 'survey_answers' ? <Link to="/surveys/retention">{period}</Link> : period}
        <span className={styles.quiet}>{t(`retention.rules.how.${recordClass}`)}</span>
      </>
    );
  }
  if (months === null) return '–';
  return (
    <>
      {periodWords(months)}
      <span className={styles.quiet}>{t(`retention.moment.${moment}`)}</span>
    </>
  );
}
