/** One initiative: what is proposed, what was answered, what it led to, and the way it has come. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { CircleX, GitMerge, ListTodo, Pencil, Reply, Search, Trash2, Undo2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useRemoval, useSave } from '../../api/use-save.js';
import { HeldTag, HoldsSection } from '../../holds/holds-section.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Tag } from '../../ui/marks.js';
import { Menu } from '../../ui/menu.js';
import { Notice } from '../../ui/notice.js';
import { PageHeader } from '../../ui/page-header.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { AnswerDialog } from './answer-dialog.js';
import { DeclineDialog, WithdrawDialog } from './decline-dialog.js';
import { InitiativeFacts } from './initiative-facts.js';
import { InitiativeForm } from './initiative-form.js';
import { AnswerPromise, StateTag } from './initiative-words.js';
import { assess, initiativeQuery, type Initiative } from './initiatives.api.js';
import { MeasureDialog } from './measure-dialog.js';
import { MergeDialog } from './merge-dialog.js';
import { SupporterDialog } from './supporters.js';

const route = getRouteApi('/shell/initiatives/$id');

const dialogs = {
  answer: AnswerDialog,
  decline: DeclineDialog,
  withdraw: WithdrawDialog,
  measure: MeasureDialog,
  merge: MergeDialog,
  supporter: SupporterDialog,
} as const;
type Mode = keyof typeof dialogs | 'read' | 'edit';

export function InitiativePage(): ReactNode {
  const { id } = route.useParams();
  const { data: initiative, error, refetch } = useQuery(initiativeQuery(id));
  if (error && !initiative) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return initiative ? <InitiativeView initiative={initiative} /> : <Skeleton shape="page" />;
}

function InitiativeView({ initiative }: { readonly initiative: Initiative }): ReactNode {
  const { t } = useTexts();
  const [mode, setMode] = useState<Mode>('read');
  const read = () => setMode('read');
  if (mode === 'edit')
    return (
      <>
        <PageHeader title={t('initiatives.edit')} />
        <InitiativeForm initiative={initiative} onSaved={read} onCancel={read} />
      </>
    );
  const Chosen = mode === 'read' ? null : dialogs[mode];
  const { duplicateOf } = initiative;
  const record = { kind: 'initiative', id: initiative.id, name: initiative.title } as const;
  return (
    <>
      <PageHeader
        title={initiative.title}
        above={<Link to="/initiatives">{t('initiatives.title')}</Link>}
        facts={
          <>
            <StateTag state={initiative.state} /> {initiative.legal && <Tag>{t('initiatives.legalMark')}</Tag>}{' '}
            <AnswerPromise {...initiative} /> <HeldTag record={record} />
          </>
        }
        actions={<InitiativeActions initiative={initiative} choose={setMode} />}
      />
      {duplicateOf && (
        <Notice title={t('initiatives.merged')}>
          <Link to="/initiatives/$id" params={{ id: duplicateOf.id }}>
            {duplicateOf.name}
          </Link>
        </Notice>
      )}
      <InitiativeFacts initiative={initiative} onAddSupporter={() => setMode('supporter')} />
      <HoldsSection record={record} />
      {Chosen && <Chosen initiative={initiative} onClose={read} />}
    </>
  );
}

interface InitiativeActionsProps {
  readonly initiative: Initiative;
  readonly choose: (mode: Mode) => void;
}

function InitiativeActions({ initiative, choose }: InitiativeActionsProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  if (!may('initiatives.write')) return null;
  const { state, answeredOn, duplicateOf } = initiative;
  const isMerged = duplicateOf !== null;
  return (
    <>
      {!isMerged && answeredOn === null && state !== 'withdrawn' && (
        <Button variant="primary" icon={<Reply />} onPress={() => choose('answer')}>
          {t('initiatives.answer')}
        </Button>
      )}
      {!isMerged && state === 'received' && <AssessButton initiative={initiative} />}
      {!isMerged && state !== 'declined' && state !== 'withdrawn' && (
        <Button icon={<ListTodo />} onPress={() => choose('measure')}>
          {t('initiatives.leadToMeasure')}
        </Button>
      )}
      <Button icon={<Pencil />} onPress={() => choose('edit')}>
        {t('shell.action.edit')}
      </Button>
      <MoreActions initiative={initiative} choose={choose} />
    </>
  );
}

function useAssess(initiative: Initiative) {
  const { t } = useTexts();
  return useSave(
    'initiatives',
    () => assess(initiative.id),
    ({ state }) => showToast({ text: t('initiatives.moved', { state: t(`initiatives.state.${state}`) }) }),
  );
}

function AssessButton({ initiative }: { readonly initiative: Initiative }): ReactNode {
  const { t } = useTexts();
  const assessing = useAssess(initiative);
  return (
    <Button icon={<Search />} isPending={assessing.isPending} onPress={() => assessing.mutate(undefined)}>
      {t('initiatives.assess')}
    </Button>
  );
}

const icon = (Icon: typeof Trash2) => <Icon aria-hidden size={16} />;

function MoreActions({ initiative, choose }: InitiativeActionsProps): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  const assessing = useAssess(initiative);
  const removal = useRemoval('initiatives', () => void navigate({ to: '/initiatives' }));
  const { state, duplicateOf } = initiative;
  const isOpen = duplicateOf === null;
  const isEnded = state !== 'received' && state !== 'in_assessment';
  return (
    <Menu
      label={t('shell.more')}
      items={[
        ...(isOpen && state !== 'declined'
          ? [
              {
                id: 'decline',
                label: t('initiatives.decline'),
                icon: icon(CircleX),
                onAction: () => choose('decline'),
              },
            ]
          : []),
        ...(isOpen && state !== 'withdrawn'
          ? [
              {
                id: 'withdraw',
                label: t('initiatives.withdraw'),
                icon: icon(Undo2),
                onAction: () => choose('withdraw'),
              },
            ]
          : []),
        ...(isOpen && isEnded
          ? [
              {
                id: 'assess',
                label: t('initiatives.assessAgain'),
                icon: icon(Search),
                onAction: () => assessing.mutate(undefined),
              },
            ]
          : []),
        ...(isOpen
          ? [{ id: 'merge', label: t('initiatives.merge'), icon: icon(GitMerge), onAction: () => choose('merge') }]
          : []),
        {
          id: 'delete',
          label: t('shell.action.delete'),
          icon: icon(Trash2),
          isDanger: true,
          onAction: () => removal.mutate(initiative),
        },
      ]}
    />
  );
}
