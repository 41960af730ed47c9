/** One idea opened: its words, its comments, and what is done with it. */
import type { IdeaOutcome } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { CheckboxField } from '../../ui/checkbox-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Prose } from '../../ui/prose.js';
import { Select } from '../../ui/select.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { TextArea } from '../../ui/text-area.js';
import { showToast } from '../../ui/toast.js';
import {
  changeIdea,
  collection,
  hideIdea,
  ideaQuery,
  judgeIdea,
  moderateComment,
  publishIdea,
  takeUpIdea,
  type Idea,
  type IdeaCampaign,
  type IdeaRow,
} from './idea-campaigns.api.js';
import styles from './idea-campaigns.module.css';

interface HandlingProps {
  readonly row: IdeaRow;
  readonly campaign: IdeaCampaign;
}

export function IdeaHandling({ row, campaign }: HandlingProps): ReactNode {
  const may = useMay();
  const { data: idea, error, refetch } = useQuery(ideaQuery(row.id));
  if (error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!idea) return <Skeleton shape="text" />;
  return (
    <div className={styles['open']}>
      <Prose>{idea.text}</Prose>
      {may('initiatives.write') && <Deeds idea={idea} />}
      {may('initiatives.write') && <Placing idea={idea} campaign={campaign} />}
      <Comments idea={idea} />
    </div>
  );
}

/** A sentence that a deed asks for before it is done. */
type Asking = { deed: 'hide' } | { deed: 'judge'; outcome: IdeaOutcome };

function Deeds({ idea }: { readonly idea: Idea }): ReactNode {
  const { t } = useTexts();
  const [asking, setAsking] = useState<Asking | null>(null);
  const failed = (error: Error) => showToast({ text: error.message, tone: 'red' });
  const publish = useSave(collection, () => publishIdea(idea.id));
  const takeUp = useSave(
    collection,
    () => takeUpIdea(idea.id),
    () => showToast({ text: t('idea-campaigns.takenUp') }),
  );
  return (
    <div className={styles['deeds']}>
      {idea.state !== 'published' && (
        <Button
          variant="primary"
          size="s"
          isPending={publish.isPending}
          onPress={() => publish.mutate(undefined, { onError: failed })}
        >
          {t('idea-campaigns.publishIdea')}
        </Button>
      )}
      {idea.state !== 'hidden' && (
        <Button size="s" onPress={() => setAsking({ deed: 'hide' })}>
          {t('idea-campaigns.hideIdea')}
        </Button>
      )}
      {idea.initiativeId === null ? (
        <Button size="s" isPending={takeUp.isPending} onPress={() => takeUp.mutate(undefined, { onError: failed })}>
          {t('idea-campaigns.takeUp')}
        </Button>
      ) : (
        <Link to="/initiatives/$id" params={{ id: idea.initiativeId }}>
          {t('idea-campaigns.openInitiative')}
        </Link>
      )}
      {idea.outcome !== 'chosen' && (
        <Button size="s" variant="quiet" onPress={() => setAsking({ deed: 'judge', outcome: 'chosen' })}>
          {t('idea-campaigns.choose')}
        </Button>
      )}
      {idea.outcome !== 'not_chosen' && (
        <Button size="s" variant="quiet" onPress={() => setAsking({ deed: 'judge', outcome: 'not_chosen' })}>
          {t('idea-campaigns.decline')}
        </Button>
      )}
      {asking && <ReasonDialog idea={idea} asking={asking} onClose={() => setAsking(null)} />}
    </div>
  );
}

function ReasonDialog({
  idea,
  asking,
  onClose,
}: {
  readonly idea: Idea;
  readonly asking: Asking;
  readonly onClose: () => void;
}): ReactNode {
  const { t } = useTexts();
  const [reason, setReason] = useState('');
  const save = useSave(
    collection,
    () => (asking.deed === 'hide' ? hideIdea(idea.id, reason) : judgeIdea(idea.id, asking.outcome, reason || null)),
    onClose,
  );
  const title =
    asking.deed === 'hide'
      ? t('idea-campaigns.hideIdea')
      : t(asking.outcome === 'chosen' ? 'idea-campaigns.choose' : 'idea-campaigns.decline');
  return (
    <Dialog title={title} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={title}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <TextArea
          label={t(asking.deed === 'hide' ? 'idea-campaigns.hideReason' : 'idea-campaigns.reason')}
          name="reason"
          description={asking.deed === 'judge' ? t('idea-campaigns.reasonHint') : undefined}
          isRequired={asking.deed === 'hide' || asking.outcome === 'not_chosen'}
          rows={3}
          maxLength={asking.deed === 'hide' ? 500 : 2000}
          value={reason}
          onChange={setReason}
        />
      </FormLayout>
    </Dialog>
  );
}

/** In which group it belongs, and whether it can be voted for. */
function Placing({ idea, campaign }: { readonly idea: Idea; readonly campaign: IdeaCampaign }): ReactNode {
  const { t } = useTexts();
  const place = useSave(collection, (body: { groupId?: string | null; onBallot?: boolean }) => changeIdea(idea, body));
  const put = (body: { groupId?: string | null; onBallot?: boolean }) =>
    place.mutate(body, { onError: (error) => showToast({ text: error.message, tone: 'red' }) });
  const mayBallot = campaign.votingOpensOn !== null;
  if (campaign.groups.length === 0 && !mayBallot) return null;
  return (
    <div className={styles['placing']}>
      {campaign.groups.length > 0 && (
        <Select
          label={t('idea-campaigns.group')}
          options={campaign.groups.map(({ id, name }) => ({ value: id, label: name }))}
          value={idea.group?.id ?? null}
          placeholder={t('idea-campaigns.noGroup')}
          onChange={(groupId) => put({ groupId })}
          onClear={() => put({ groupId: null })}
        />
      )}
      {mayBallot && (
        <CheckboxField
          label={t('idea-campaigns.onBallot')}
          value={idea.onBallot}
          onChange={(onBallot) => put({ onBallot })}
        />
      )}
    </div>
  );
}

function Comments({ idea }: { readonly idea: Idea }): ReactNode {
  const { t, formats } = useTexts();
  const may = useMay();
  const moderate = useSave(collection, ({ id, deed }: { id: string; deed: 'publish' | 'hide' }) =>
    moderateComment(idea.id, id, deed),
  );
  if (idea.commentList.length === 0) return null;
  return (
    <ul className={styles['comments']} aria-label={t('idea-campaigns.page.comments')}>
      {idea.commentList.map(({ id, text, makerName, state, createdAt }) => (
        <li key={id}>
          <Prose>{text}</Prose>
          <p className={styles['meta']}>
            {makerName ?? t('idea-campaigns.page.anonymous')} · {formats.dayAndTime(createdAt)} ·{' '}
            {t(`idea-campaigns.moderation.${state}`)}
          </p>
          {may('initiatives.write') && (
            <div className={styles['deeds']}>
              {state !== 'published' && (
                <Button size="s" onPress={() => moderate.mutate({ id, deed: 'publish' })}>
                  {t('idea-campaigns.publishIdea')}
                </Button>
              )}
              {state !== 'hidden' && (
                <Button size="s" variant="quiet" onPress={() => moderate.mutate({ id, deed: 'hide' })}>
                  {t('idea-campaigns.hideIdea')}
                </Button>
              )}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
