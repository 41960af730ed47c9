/** Whether a report is the last word; closing it, opening it again, its earlier closings, and whether every byte still holds. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Lock, LockOpen, PenLine } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { isRunning } from '../../figures/period-search.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog, Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Notice } from '../../ui/notice.js';
import { TextArea } from '../../ui/text-area.js';
import { showToast } from '../../ui/toast.js';
import { ReportTextDialog } from './report-text-dialog.js';
import styles from './report.module.css';
import {
  closePeriod,
  closingsQuery,
  reopenPeriod,
  verifyClosing,
  type Closing,
  type ReportContent,
} from './reports.api.js';

type Open = 'close' | 'reopen' | 'write' | null;

export function ClosingBar({ report }: { readonly report: ReportContent }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [open, setOpen] = useState<Open>(null);
  const { period } = report;
  const isClosed = report.closing !== null;
  return (
    <div className={styles.standing}>
      <Notice tone={isClosed ? 'green' : 'amber'} title={t(isClosed ? 'reports.isClosed' : 'reports.notFinalShort')}>
        {isClosed ? report.standing : t(isRunning(period) ? 'reports.stillRunning' : 'reports.notFinal')}
      </Notice>
      <div className={styles.files}>
        {!isClosed && may('reports.write') && (
          <Button icon={<PenLine />} onPress={() => setOpen('write')}>
            {t('reports.text.write')}
          </Button>
        )}
        {!isClosed && !isRunning(period) && may('reports.close') && (
          <Button variant="primary" icon={<Lock />} onPress={() => setOpen('close')}>
            {t('reports.close')}
          </Button>
        )}
        {isClosed && may('reports.close') && (
          <Button icon={<LockOpen />} onPress={() => setOpen('reopen')}>
            {t('reports.reopen')}
          </Button>
        )}
      </div>
      <Closings period={period} />
      {open === 'close' && <CloseDialog period={period} onClose={() => setOpen(null)} />}
      {open === 'reopen' && <ReopenDialog period={period} onClose={() => setOpen(null)} />}
      {open === 'write' && <ReportTextDialog report={report} onClose={() => setOpen(null)} />}
    </div>
  );
}

interface PeriodDialogProps {
  readonly period: string;
  readonly onClose: () => void;
}

function CloseDialog({ period, onClose }: PeriodDialogProps): ReactNode {
  const { t } = useTexts();
  const queryClient = useQueryClient();
  const close = useSave(
    'reports',
    () => closePeriod(period),
    () => {
      showToast({ text: t('reports.closedNow') });
      onClose();
      void queryClient.invalidateQueries({ queryKey: ['indicators'] });
    },
  );
  return (
    <ConfirmDialog
      title={t('reports.close')}
      isOpen
      onClose={onClose}
      onConfirm={() => close.mutate(undefined)}
      confirmLabel={t('reports.close')}
      isPending={close.isPending}
    >
      <p>{t('reports.closeExplained')}</p>
      {close.error && <Notice tone="red">{close.error.message}</Notice>}
    </ConfirmDialog>
  );
}

function ReopenDialog({ period, onClose }: PeriodDialogProps): ReactNode {
  const { t } = useTexts();
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const reopen = useSave(
    'reports',
    () => reopenPeriod(period, reason),
    () => {
      showToast({ text: t('reports.reopenedNow') });
      onClose();
      void queryClient.invalidateQueries({ queryKey: ['indicators'] });
    },
  );
  return (
    <Dialog title={t('reports.reopen')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => reopen.mutate(undefined)}
        submitLabel={t('reports.reopen')}
        isPending={reopen.isPending}
        error={reopen.error}
        onCancel={onClose}
      >
        <TextArea
          label={t('reports.reason')}
          name="reason"
          description={t('reports.reasonHint')}
          isRequired
          maxLength={1000}
          value={reason}
          onChange={setReason}
        />
      </FormLayout>
    </Dialog>
  );
}

function Closings({ period }: { readonly period: string }): ReactNode {
  const { t } = useTexts();
  const { data } = useQuery(closingsQuery(period));
  if (!data || data.items.length === 0) return null;
  return (
    <details className={styles.closings}>
      <summary>{t('reports.closings', { count: data.items.length })}</summary>
      <ul role="list">
        {data.items.map((closing) => (
          <ClosingLine key={closing.id} closing={closing} />
        ))}
      </ul>
    </details>
  );
}

function ClosingLine({ closing }: { readonly closing: Closing }): ReactNode {
  const { t } = useTexts();
  const { period, sequence, closedAt, closedBy, hash, reopenedAt, reopenedBy, reopenedReason } = closing;
  const check = useMutation({ mutationFn: () => verifyClosing(period, sequence) });
  return (
    <li>
      <p>
        {t('reports.closingOf', { sequence, at: closedAt, name: closedBy ?? t('reports.nobody') })}{' '}
        {reopenedAt !== null && (
          <Link to="/reports" search={{ period, closing: sequence }}>
            {t('reports.readIt')}
          </Link>
        )}
      </p>
      {reopenedAt !== null && (
        <p>
          {t('reports.reopenedOf', {
            at: reopenedAt,
            name: reopenedBy ?? t('reports.nobody'),
            reason: reopenedReason ?? '',
          })}
        </p>
      )}
      <p className={styles.hash}>
        {t('reports.hash')}: <code>{hash}</code>
      </p>
      <Button variant="quiet" size="s" isPending={check.isPending} onPress={() => check.mutate()}>
        {t('reports.verify')}
      </Button>
      <span role="status">
        {check.data && ` ${t(check.data.isIntact ? 'reports.intact' : 'reports.notIntact')}`}
        {check.error && ` ${check.error.message}`}
      </span>
    </li>
  );
}
