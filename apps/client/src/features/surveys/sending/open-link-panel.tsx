/** The open link of a wave: its QR code when it has just been made, and how many have answered by it. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Copy, Download, Printer } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { DefinitionList } from '../../../ui/definition-list.js';
import { ConfirmDialog } from '../../../ui/dialog.js';
import { Tag } from '../../../ui/marks.js';
import { Notice } from '../../../ui/notice.js';
import { Section, Stack } from '../../../ui/section.js';
import { ErrorState, Skeleton } from '../../../ui/states.js';
import { showToast } from '../../../ui/toast.js';
import type { Wave } from '../surveys.api.js';
import { issueOpenLink, openLinkQuery, revokeOpenLink, type IssuedOpenLink } from './open-link.api.js';
import styles from './open-link.module.css';

export function OpenLinkPanel({ wave }: { readonly wave: Wave }): ReactNode {
  const { t, formats } = useTexts();
  const query = useQuery(openLinkQuery(wave.id));
  if (query.error) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton lines={4} />;
  const { answers, onPaper, quarantined, issuedAt } = query.data;
  const some = (count: number): string | null => (count === 0 ? null : formats.number(count));
  return (
    <Stack>
      <DefinitionList
        facts={[
          {
            term: t('survey-open-link.answers'),
            value: (
              <>
                {formats.number(answers)} <Tag>{t('survey-open-link.notAll')}</Tag>
              </>
            ),
          },
          { term: t('survey-open-link.onPaper'), value: some(onPaper) },
          { term: t('survey-open-link.quarantined'), value: some(quarantined) },
        ]}
      />
      <Section title={t('survey-open-link.title')}>
        <Link wave={wave} issuedAt={issuedAt} />
      </Section>
    </Stack>
  );
}

function Link({ wave, issuedAt }: { readonly wave: Wave; readonly issuedAt: string | null }): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const queryClient = useQueryClient();
  const [issued, setIssued] = useState<IssuedOpenLink | null>(null);
  const [asking, setAsking] = useState<'issue' | 'revoke' | null>(null);
  const changed = {
    onError: (error: Error) => showToast({ text: error.message, tone: 'red' }),
    onSettled: async () => {
      setAsking(null);
      await queryClient.invalidateQueries({ queryKey: ['survey-waves', 'open-link', wave.id] });
    },
  };
  const issue = useMutation({ mutationFn: () => issueOpenLink(wave.id), onSuccess: setIssued, ...changed });
  const revoke = useMutation({
    mutationFn: () => revokeOpenLink(wave.id),
    onSuccess: () => setIssued(null),
    ...changed,
  });
  const canChange = wave.state !== 'closed' && may('surveys.send');
  return (
    <Stack>
      {issued !== null && <Shown issued={issued} name={wave.survey.name} />}
      {issued === null && (
        <p>
          {issuedAt === null
            ? t('survey-open-link.none')
            : t('survey-open-link.since', { on: formats.day(new Date(issuedAt)) })}
        </p>
      )}
      {canChange && (
        <div className={styles.actions}>
          {issuedAt === null ? (
            <Button variant="primary" isPending={issue.isPending} onPress={() => issue.mutate()}>
              {t('survey-open-link.issue')}
            </Button>
          ) : (
            <>
              <Button onPress={() => setAsking('issue')}>{t('survey-open-link.issueNew')}</Button>
              <Button variant="quiet" onPress={() => setAsking('revoke')}>
                {t('survey-open-link.revoke')}
              </Button>
            </>
          )}
        </div>
      )}
      <ConfirmDialog
        title={t('survey-open-link.issueNew')}
        isOpen={asking === 'issue'}
        onClose={() => setAsking(null)}
        onConfirm={() => issue.mutate()}
        confirmLabel={t('survey-open-link.issueNew')}
        isDanger
        isPending={issue.isPending}
      >
        {t('survey-open-link.issueNewHint')}
      </ConfirmDialog>
      <ConfirmDialog
        title={t('survey-open-link.revoke')}
        isOpen={asking === 'revoke'}
        onClose={() => setAsking(null)}
        onConfirm={() => revoke.mutate()}
        confirmLabel={t('survey-open-link.revoke')}
        isDanger
        isPending={revoke.isPending}
      >
        {t('survey-open-link.revokeHint')}
      </ConfirmDialog>
    </Stack>
  );
}

function Shown({ issued, name }: { readonly issued: IssuedOpenLink; readonly name: string }): ReactNode {
  const { t } = useTexts();
  const image = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(issued.qrSvg)}`;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(issued.url);
    showToast({ text: t('surveys.linkCopied') });
  };
  return (
    <>
      <Notice tone="amber">{t('survey-open-link.once')}</Notice>
      <div className={styles.poster}>
        <h3>{name}</h3>
        <img src={image} alt={t('survey-open-link.qr', { url: issued.url })} />
        <p className={styles.scan}>{t('survey-open-link.scan')}</p>
        <p className={styles.address}>{issued.url}</p>
      </div>
      <div className={styles.actions}>
        <Button icon={<Copy />} onPress={() => void copy()}>
          {t('surveys.copyLink')}
        </Button>
        <a className={styles.download} href={image} download="kysely-qr.svg">
          <Download aria-hidden />
          {t('survey-open-link.download')}
        </a>
        <Button icon={<Printer />} onPress={() => print()}>
          {t('survey-open-link.print')}
        </Button>
      </div>
    </>
  );
}
