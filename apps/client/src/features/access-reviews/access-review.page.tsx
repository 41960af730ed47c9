/** One review: every account as it was, and what is decided of it. */
import { confidentialKinds } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Download } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useMay, useSession } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { DataTable, LoadMore, type Column } from '../../ui/data-table.js';
import { ConfirmDialog } from '../../ui/dialog.js';
import { DownloadLink } from '../../ui/download-link.js';
import { Tag } from '../../ui/marks.js';
import { PageHeader } from '../../ui/page-header.js';
import { ProgressBar } from '../../ui/progress-bar.js';
import { Stack } from '../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import {
  accessReviewQuery,
  collection,
  completeReview,
  useAccessLines,
  type AccessLine,
  type AccessReview,
} from './access-reviews.api.js';
import { DecisionDialog } from './decision-dialog.js';

const route = getRouteApi('/shell/access-reviews/$id');

export function AccessReviewPage(): ReactNode {
  const { t } = useTexts();
  const { data: review, error, refetch } = useQuery(accessReviewQuery(route.useParams().id));
  const [undecided, setUndecided] = useState(false);
  if (error && !review) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!review) return <Skeleton shape="page" />;
  const { year, state, decided, lines } = review;
  return (
    <>
      <PageHeader
        title={t('access-reviews.yearOf', { year: String(year) })}
        above={<Link to="/access-reviews">{t('access-reviews.title')}</Link>}
        facts={<Tag tone={state === 'completed' ? 'green' : 'amber'}>{t(`access-reviews.state.${state}`)}</Tag>}
        actions={
          <>
            <DownloadLink isGuarded href={`/api/access-reviews/${review.id}/file.xlsx`} icon={<Download />}>
              XLSX
            </DownloadLink>
            <DownloadLink isGuarded href={`/api/access-reviews/${review.id}/file.csv`} icon={<Download />}>
              CSV
            </DownloadLink>
            <Completion review={review} />
          </>
        }
      />
      <Stack>
        <ProgressBar
          label={t('access-reviews.progress')}
          value={lines === 0 ? 1 : decided / lines}
          words={t('access-reviews.progressWords', { decided, lines })}
        />
        {state === 'open' && (
          <CheckboxField label={t('access-reviews.undecided')} value={undecided} onChange={setUndecided} />
        )}
        <Lines review={review} undecided={undecided} />
      </Stack>
    </>
  );
}

function Completion({ review: { id, state, decided, lines } }: { readonly review: AccessReview }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [isAsked, setAsked] = useState(false);
  const complete = useSave(
    collection,
    () => completeReview(id),
    () => showToast({ text: t('access-reviews.completed') }),
  );
  // The only administrator's own line may be left: the server knows whether there is another one.
  if (state !== 'open' || decided < lines - 1 || !may('users.write')) return null;
  return (
    <>
      <Button variant="primary" onPress={() => setAsked(true)}>
        {t('access-reviews.complete')}
      </Button>
      <ConfirmDialog
        title={t('access-reviews.complete')}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        onConfirm={() =>
          complete.mutate(undefined, {
            onError: ({ message }) => showToast({ text: message, tone: 'red' }),
            onSettled: () => setAsked(false),
          })
        }
        confirmLabel={t('access-reviews.complete')}
        isPending={complete.isPending}
      >
        {t('access-reviews.completeSure')}
      </ConfirmDialog>
    </>
  );
}

function Lines({ review, undecided }: { readonly review: AccessReview; readonly undecided: boolean }): ReactNode {
  const { t, formats } = useTexts();
  const list = useAccessLines(review.id, undecided);
  const [deciding, setDeciding] = useState<AccessLine | null>(null);
  if (list.error) return <ErrorState error={list.error} onRetry={list.retry} />;
  if (list.isPending) return <Skeleton />;
  if (list.items.length === 0) return <EmptyState>{t('access-reviews.noLines')}</EmptyState>;
  const columns: Column<AccessLine>[] = [
    { key: 'user', header: t('access-reviews.field.user'), cell: ({ user }) => user.name },
    {
      key: 'role',
      header: t('access-reviews.field.role'),
      cell: ({ role, unit }) => [t(`users.role.${role}`), unit].filter(Boolean).join(' · '),
    },
    {
      key: 'circles',
      header: t('access-reviews.field.circles'),
      cell: (line) => <Confidential line={line} />,
    },
    { key: 'keys', header: t('access-reviews.field.keys'), cell: ({ keys }) => keys.join(', ') },
    {
      key: 'lastSignedInAt',
      header: t('access-reviews.field.lastSignedInAt'),
      cell: ({ lastSignedInAt }) => (lastSignedInAt ? formats.day(lastSignedInAt) : t('access-reviews.never')),
    },
    {
      key: 'twoStep',
      header: t('access-reviews.field.twoStep'),
      cell: ({ twoStep }) => t(twoStep ? 'shell.value.yes' : 'shell.value.no'),
    },
    {
      key: 'decision',
      header: t('access-reviews.field.decision'),
      cell: (line) => <Decided line={line} isOpen={review.state === 'open'} onDecide={() => setDeciding(line)} />,
    },
  ];
  return (
    <>
      <p>{t('access-reviews.circlesHint')}</p>
      <DataTable
        label={t('access-reviews.title')}
        columns={columns}
        rows={list.items}
        rowKey={({ id }) => id}
        isRefreshing={list.isRefreshing}
      />
      <LoadMore list={list} />
      {deciding && <DecisionDialog reviewId={review.id} line={deciding} onClose={() => setDeciding(null)} />}
    </>
  );
}

/** What the role opens, every one, tells more than how many of them are one's own. */
function Confidential({ line }: { readonly line: AccessLine }): ReactNode {
  const { t } = useTexts();
  const own = { enquiry: line.circles, needs_assessment: line.assessments ?? 0 };
  return confidentialKinds
    .flatMap((kind) => {
      if (line.opens?.includes(kind)) return [t(`access-reviews.opens.${kind}`)];
      return own[kind] > 0 ? [t(`access-reviews.circles.${kind}`, { count: own[kind] })] : [];
    })
    .join(', ');
}

interface DecidedProps {
  readonly line: AccessLine;
  readonly isOpen: boolean;
  readonly onDecide: () => void;
}

function Decided({ line, isOpen, onDecide }: DecidedProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const { user: self } = useSession();
  const { decision, newRole, reason, decidedBy, user } = line;
  if (decision === null) {
    if (!isOpen || !may('users.write')) return null;
    if (user.id === self.id) return t('access-reviews.own');
    return (
      <Button size="s" onPress={onDecide} aria-label={t('access-reviews.decideOf', { name: user.name })}>
        {t('access-reviews.decide')}
      </Button>
    );
  }
  const tones = { keep: 'green', change_role: 'amber', remove: 'red' } as const;
  return (
    <>
      <Tag tone={tones[decision]}>
        {newRole ? t(`users.role.${newRole}`) : t(`access-reviews.decision.${decision}`)}
      </Tag>{' '}
      {[reason, decidedBy?.name].filter(Boolean).join(' · ')}
    </>
  );
}
