/** The ideas of a campaign, those that wait for a reader first; each opens in place to be read and handled. */
import { getRouteApi } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { LoadMore } from '../../ui/data-table.js';
import { Tag } from '../../ui/marks.js';
import { RadioGroup } from '../../ui/radio-group.js';
import { Section } from '../../ui/section.js';
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.js';
import { AddIdeaDialog } from './add-idea-dialog.js';
import { IdeaHandling } from './idea-handling.js';
import { useIdeas, type IdeaCampaign, type IdeaRow } from './idea-campaigns.api.js';
import { ideaViews } from './idea-campaigns-search.js';
import styles from './idea-campaigns.module.css';

const route = getRouteApi('/shell/idea-campaigns/$id');

export function CampaignIdeas({ campaign }: { readonly campaign: IdeaCampaign }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const { view = 'waiting' } = route.useSearch();
  const navigate = route.useNavigate();
  const [adding, setAdding] = useState(false);
  const list = useIdeas(campaign.id, view);
  const add = may('initiatives.write') && campaign.publishedAt !== null && (
    <Button icon={<Plus />} onPress={() => setAdding(true)}>
      {t('idea-campaigns.addIdea')}
    </Button>
  );
  return (
    <Section title={t('idea-campaigns.ideas')} count={list.total} action={add}>
      {list.error ? (
        <ErrorState error={list.error} onRetry={list.retry} />
      ) : list.isPending ? (
        <Skeleton />
      ) : list.items.length === 0 ? (
        <EmptyState>{t('idea-campaigns.ideasEmpty')}</EmptyState>
      ) : (
        <>
          <RadioGroup
            label={t('idea-campaigns.order')}
            look="segments"
            options={ideaViews.map((value) => ({ value, label: t(`idea-campaigns.view.${value}`) }))}
            value={view}
            onChange={(chosen) =>
              void navigate({ search: { view: chosen === 'waiting' ? undefined : chosen }, replace: true })
            }
          />
          <ul className={styles['ideas']}>
            {list.items.map((idea) => (
              <IdeaItem key={idea.id} idea={idea} campaign={campaign} />
            ))}
          </ul>
          <LoadMore list={list} />
        </>
      )}
      {adding && <AddIdeaDialog campaign={campaign} onClose={() => setAdding(false)} />}
    </Section>
  );
}

const toneOf = { waiting: 'amber', published: 'neutral', hidden: 'red' } as const;

function IdeaItem({ idea, campaign }: { readonly idea: IdeaRow; readonly campaign: IdeaCampaign }): ReactNode {
  const { t, formats } = useTexts();
  const [isOpen, setOpen] = useState(idea.state === 'waiting');
  const facts = [
    idea.makerName ?? t('idea-campaigns.page.anonymous'),
    formats.day(idea.receivedOn),
    t('idea-campaigns.idea.supports', { count: idea.supports }),
    idea.votes > 0 && t('idea-campaigns.idea.votes', { count: idea.votes }),
    idea.comments > 0 && t('idea-campaigns.idea.comments', { count: idea.comments }),
    idea.group?.name,
  ].filter(Boolean);
  return (
    <li className={styles['idea']}>
      <div className={styles['head']}>
        <h3 className={styles['name']}>
          <Button variant="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {idea.title}
          </Button>
        </h3>
        <span className={styles['marks']}>
          {idea.state !== 'published' && (
            <Tag tone={toneOf[idea.state]}>{t(`idea-campaigns.moderation.${idea.state}`)}</Tag>
          )}
          {idea.waitingComments > 0 && (
            <Tag tone="amber">{t('idea-campaigns.commentsWaiting', { count: idea.waitingComments })}</Tag>
          )}
          {idea.outcome !== null && (
            <Tag tone={idea.outcome === 'chosen' ? 'green' : 'neutral'}>
              {t(`idea-campaigns.outcome.${idea.outcome}`)}
            </Tag>
          )}
          {idea.onBallot && <Tag>{t('idea-campaigns.onBallot')}</Tag>}
        </span>
      </div>
      <p className={styles['meta']}>{facts.join(' · ')}</p>
      {isOpen && <IdeaHandling row={idea} campaign={campaign} />}
    </li>
  );
}
