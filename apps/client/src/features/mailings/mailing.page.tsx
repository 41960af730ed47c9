/** One letter: while it is a draft it is written here, afterwards one sees how it goes. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Send, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useRemoval, useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Menu } from '../../ui/menu.js';
import { PageHeader } from '../../ui/page-header.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { MailingForm } from './mailing-form.js';
import { MailingStateTag, subjectOf } from './mailing-marks.js';
import { MailingProgress } from './mailing-progress.js';
import { mailingQuery, sendTest, type Mailing } from './mailings.api.js';
import { SendDialog } from './send-dialog.js';

const route = getRouteApi('/shell/mailings/$id');

export function MailingPage(): ReactNode {
  const { id } = route.useParams();
  const { data: mailing, error, refetch } = useQuery(mailingQuery(id));
  if (error && !mailing) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!mailing) return <Skeleton shape="page" />;
  return mailing.state === 'draft' ? (
    <Draft key={mailing.id} mailing={mailing} />
  ) : (
    <MailingProgress key={mailing.id} mailing={mailing} />
  );
}

interface MailingProps {
  readonly mailing: Mailing;
}

function Draft({ mailing }: MailingProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [isDirty, setDirty] = useState(false);
  return (
    <>
      <PageHeader
        title={subjectOf(mailing.subject) ?? t('mailings.untitled')}
        above={<Link to="/mailings">{t('mailings.title')}</Link>}
        facts={<MailingStateTag state={mailing.state} />}
        actions={may('mailings.write') && <DraftActions mailing={mailing} isDirty={isDirty} />}
      />
      <MailingForm mailing={mailing} onSaved={() => showToast({ text: t('shell.state.saved') })} onDirty={setDirty} />
    </>
  );
}

function DraftActions({ mailing, isDirty }: MailingProps & { readonly isDirty: boolean }): ReactNode {
  const { t, language } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const [isSending, setSending] = useState(false);
  const removal = useRemoval('mailings', () => void navigate({ to: '/mailings' }));
  const test = useSave(
    'outbox',
    () => sendTest(mailing.id, language),
    ({ to }) => showToast({ text: t('mailings.testSent', { to }) }),
  );
  const complain = (error: Error) => showToast({ text: error.message, tone: 'red' });
  const isWritten = mailing.written.length > 0 && !isDirty;
  return (
    <>
      <Button
        isDisabled={!isWritten}
        isPending={test.isPending}
        onPress={() => test.mutate(undefined, { onError: complain })}
      >
        {t('mailings.sendTest')}
      </Button>
      {may('mailings.send') && (
        <Button variant="primary" icon={<Send />} isDisabled={!isWritten} onPress={() => setSending(true)}>
          {t('mailings.send')}
        </Button>
      )}
      <Menu
        label={t('shell.more')}
        items={[
          {
            id: 'delete',
            label: t('shell.action.delete'),
            icon: <Trash2 aria-hidden size={16} />,
            isDanger: true,
            onAction: () => removal.mutate(mailing),
          },
        ]}
      />
      {isSending && <SendDialog mailing={mailing} onClose={() => setSending(false)} />}
    </>
  );
}
