/** A letter on its way or arrived: how far it is, and how it stands with each receiver. */
import { mailingRecipientStates, type Language } from '@elinvoima/contracts';
import { Link, useNavigate } from '@tanstack/react-router';
import { Archive, Pause, Play, Square, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useRemoval, useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { ConfirmDialog } from '../../ui/dialog.js';
import { Menu } from '../../ui/menu.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { Columns, Section, Stack } from '../../ui/section.js';
import { Tabs } from '../../ui/tabs.js';
import { showToast } from '../../ui/toast.js';
import { LetterPreview } from './letter-preview.js';
import { MailingStateTag, subjectOf } from './mailing-marks.js';
import { Receivers } from './mailing-receivers.js';
import { changeMailing, pressMailing, resendMailing, type Mailing, type MailingPress } from './mailings.api.js';
import styles from './mailings.module.css';

interface MailingProps {
  readonly mailing: Mailing;
}

export function MailingProgress({ mailing }: MailingProps): ReactNode {
  const { t, formats } = useTexts();
  const { counts, size, state } = mailing;
  const done = size - counts.queued;
  return (
    <>
      <PageHeader
        title={subjectOf(mailing.subject) ?? t('mailings.untitled')}
        above={<Link to="/mailings">{t('mailings.title')}</Link>}
        facts={<MailingStateTag state={state} />}
        actions={<Actions mailing={mailing} />}
      />
      <Columns
        main={
          <Stack>
            {state === 'scheduled' ? (
              <Notice>{t('mailings.asOf')}</Notice>
            ) : (
              <ProgressBar
                label={t('mailings.section.progress')}
                value={size === 0 ? 1 : done / size}
                words={t('mailings.progress', { done, all: size })}
              />
            )}
            <Trouble mailing={mailing} />
            {state !== 'scheduled' && (
              <Section title={t('mailings.section.receivers')} count={size}>
                <Receivers mailing={mailing} />
              </Section>
            )}
            <Section title={t('mailings.section.letter')}>
              <Letter mailing={mailing} />
            </Section>
          </Stack>
        }
        side={
          <Stack>
            <DefinitionList
              facts={[
                { term: t('mailings.field.kind'), value: t(`mailings.kind.${mailing.kind}`) },
                {
                  term: t('mailings.field.event'),
                  value: mailing.event && (
                    <Link to="/events/$id" params={{ id: mailing.event.id }}>
                      {mailing.event.name}
                    </Link>
                  ),
                },
                { term: t('mailings.section.group'), value: mailing.groupSentence },
                {
                  term: t('mailings.field.sendAt'),
                  value: state === 'scheduled' && mailing.sendAt ? formats.dayAndTime(mailing.sendAt) : null,
                },
                {
                  term: t('mailings.field.sentAt'),
                  value: mailing.startedAt ? formats.dayAndTime(mailing.startedAt) : null,
                },
                ...mailingRecipientStates.map((each) => ({
                  term: t(`mailings.recipientState.${each}`),
                  value: counts[each] === 0 ? null : formats.number(counts[each]),
                })),
                {
                  term: t('mailings.unsubscribed'),
                  value: counts.unsubscribed === 0 ? null : formats.number(counts.unsubscribed),
                },
                ...mailing.leftOut.map(({ reason, count }) => ({
                  term: `${t('recipients.leftOutTitle')}: ${t(`recipients.leftOut.${reason}`)}`,
                  value: formats.number(count),
                })),
              ]}
            />
            <p className={styles.quiet}>{t('mailings.notCounted')}</p>
          </Stack>
        }
      />
    </>
  );
}

function Letter({ mailing }: MailingProps): ReactNode {
  const { t } = useTexts();
  const preview = (language: Language) => (
    <LetterPreview subject={mailing.subject} text={mailing.text} language={language} />
  );
  const [only] = mailing.written;
  if (only === undefined || mailing.written.length === 1) return preview(only ?? 'fi');
  return (
    <Tabs
      label={t('mailings.section.letter')}
      tabs={mailing.written.map((language) => ({
        id: language,
        title: t(`shell.language.${language}`),
        content: preview(language),
      }))}
    />
  );
}

/** What nobody knows of, and what failed: each goes again only when somebody says so. */
function Trouble({ mailing: { id, counts } }: MailingProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [asked, setAsked] = useState<'uncertain' | 'failed' | null>(null);
  const resend = useSave(
    'mailings',
    (state: 'uncertain' | 'failed') => resendMailing(id, [state]),
    () => setAsked(null),
  );
  const again = (state: 'uncertain' | 'failed') =>
    may('mailings.send') && (
      <Button size="s" onPress={() => setAsked(state)}>
        {t('mailings.resend')}
      </Button>
    );
  return (
    <>
      {counts.uncertain > 0 && (
        <Notice tone="amber" action={again('uncertain')}>
          {t('mailings.uncertainNotice', { count: counts.uncertain })}
        </Notice>
      )}
      {counts.failed > 0 && (
        <Notice tone="red" action={again('failed')}>
          {t('mailings.resendFailedText')}
        </Notice>
      )}
      <ConfirmDialog
        title={t(asked === 'failed' ? 'mailings.resendFailedTitle' : 'mailings.resendTitle')}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        onConfirm={() => asked && resend.mutate(asked)}
        confirmLabel={t('mailings.resend')}
        isPending={resend.isPending}
      >
        {t(asked === 'failed' ? 'mailings.resendFailedText' : 'mailings.resendText')}
      </ConfirmDialog>
    </>
  );
}

function Actions({ mailing }: MailingProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const [isStopping, setStopping] = useState(false);
  const complain = (error: Error) => showToast({ text: error.message, tone: 'red' });
  const press = useSave('mailings', (which: MailingPress) => pressMailing(mailing.id, which));
  const does = (which: MailingPress) => () =>
    press.mutate(which, { onError: complain, onSettled: () => setStopping(false) });
  const archive = useSave('mailings', () => changeMailing(mailing, { archived: !mailing.archived }));
  const removal = useRemoval('mailings', () => void navigate({ to: '/mailings' }));
  const { state } = mailing;
  const isRunning = state === 'sending' || state === 'paused';
  return (
    <>
      {may('mailings.send') && state === 'scheduled' && (
        <Button onPress={does('unschedule')}>{t('mailings.unschedule')}</Button>
      )}
      {may('mailings.send') && state === 'sending' && (
        <Button icon={<Pause />} onPress={does('pause')}>
          {t('mailings.pause')}
        </Button>
      )}
      {may('mailings.send') && state === 'paused' && (
        <Button variant="primary" icon={<Play />} onPress={does('resume')}>
          {t('mailings.resume')}
        </Button>
      )}
      {may('mailings.send') && isRunning && (
        <Button variant="danger" icon={<Square />} onPress={() => setStopping(true)}>
          {t('mailings.stop')}
        </Button>
      )}
      {may('mailings.write') && !isRunning && state !== 'scheduled' && (
        <Menu
          label={t('shell.more')}
          items={[
            {
              id: 'archive',
              label: t(mailing.archived ? 'mailings.unarchive' : 'mailings.archive'),
              icon: <Archive aria-hidden size={16} />,
              onAction: () => archive.mutate(undefined, { onError: complain }),
            },
            {
              id: 'delete',
              label: t('shell.action.delete'),
              icon: <Trash2 aria-hidden size={16} />,
              isDanger: true,
              onAction: () => removal.mutate(mailing),
            },
          ]}
        />
      )}
      <ConfirmDialog
        title={t('mailings.stopTitle')}
        isOpen={isStopping}
        onClose={() => setStopping(false)}
        onConfirm={does('stop')}
        confirmLabel={t('mailings.stop')}
        isDanger
        isPending={press.isPending}
      >
        {t('mailings.stopText')}
      </ConfirmDialog>
    </>
  );
}
