/** A handover and its document: who, the last talk, what is open and what comes next, company by company. It prints. */
import { addDays, dayOf } from '@elinvoima/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Printer, Undo2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useMay, useSession } from '../../session/session.js';
import { today } from '../../texts/formats.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { ConfirmDialog } from '../../ui/dialog.js';
import { PageHeader } from '../../ui/page-header.js';
import { Prose } from '../../ui/prose.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { HandoverDocument } from './handover-document.js';
import { HandoverStateTag, useSpanWords } from './handover-words.js';
import { giveBack, handoverQuery, undoHandover, type Handover } from './handovers.api.js';

const route = getRouteApi('/shell/handovers/$id');

export function HandoverPage(): ReactNode {
  const { t } = useTexts();
  const spanOf = useSpanWords();
  const { id } = route.useParams();
  const { data: handover, error, refetch } = useQuery(handoverQuery(id));
  if (error && !handover) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!handover) return <Skeleton shape="page" />;
  return (
    <>
      <PageHeader
        title={t('handovers.fromTo', { from: handover.from.name, to: handover.to.name })}
        above={<Link to="/handovers">{t('handovers.title')}</Link>}
        facts={
          <>
            {spanOf(handover)} <HandoverStateTag state={handover.state} />
          </>
        }
        actions={<Actions handover={handover} />}
      />
      {handover.note && <Prose>{handover.note}</Prose>}
      {handover.document === null ? (
        handover.state === 'planned' && <p>{t('handovers.documentLater')}</p>
      ) : (
        <HandoverDocument document={handover.document} madeAt={handover.handedOverAt} />
      )}
    </>
  );
}

function Actions({ handover }: { readonly handover: Handover }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const { user } = useSession();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<'giveBack' | 'undo' | null>(null);
  const end = useMutation({
    mutationFn: (how: 'giveBack' | 'undo') => (how === 'giveBack' ? giveBack(handover.id) : undoHandover(handover.id)),
    onSuccess: (ended, how) => {
      const stayed = ended.counts.reduce((sum, { count, givenBack }) => sum + count - givenBack, 0);
      showToast({
        text:
          how === 'undo' && ended.state === 'undone' && stayed > 0
            ? t('handovers.undoneBut', { count: stayed })
            : t('handovers.ended'),
      });
      return queryClient.invalidateQueries();
    },
    onError: (failure) => showToast({ text: failure.message, tone: 'red' }),
    onSettled: () => setAsked(null),
  });
  const { state } = handover;
  const isUndoable =
    (state === 'active' || state === 'done') &&
    (may('handovers.write') || handover.createdBy?.id === user.id) &&
    handover.handedOverAt !== null &&
    addDays(dayOf(new Date(handover.handedOverAt)), 30) >= today();
  const undoLabel = state === 'planned' ? t('handovers.callOff') : t('handovers.undo');
  return (
    <>
      {state === 'active' && (
        <Button variant="primary" icon={<Undo2 />} onPress={() => setAsked('giveBack')}>
          {t('handovers.giveBack')}
        </Button>
      )}
      {handover.document !== null && (
        <Button icon={<Printer />} onPress={() => window.print()}>
          {t('handovers.print')}
        </Button>
      )}
      {(isUndoable || state === 'planned') && (
        <Button onPress={() => (state === 'planned' ? end.mutate('undo') : setAsked('undo'))}>{undoLabel}</Button>
      )}
      <ConfirmDialog
        title={asked === 'undo' ? t('handovers.undoQuestion') : t('handovers.giveBackQuestion')}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        onConfirm={() => asked !== null && end.mutate(asked)}
        confirmLabel={asked === 'undo' ? undoLabel : t('handovers.giveBack')}
        isPending={end.isPending}
      >
        {asked === 'undo' ? t('handovers.undoMeans') : t('handovers.giveBackMeans')}
      </ConfirmDialog>
    </>
  );
}
