/** One campaign: what is asked and where it is, who has taken part, and its ideas to be read and handled. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Gavel, Megaphone, Pencil, Trash2, UserPlus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useRemoval, useSave } from '../../api/use-save.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { ConfirmDialog } from '../../ui/dialog.js';
import { Tag } from '../../ui/marks.js';
import { Menu } from '../../ui/menu.js';
import { PageHeader } from '../../ui/page-header.js';
import { Prose } from '../../ui/prose.js';
import { Columns, Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { CampaignGroups } from './campaign-groups.js';
import { CampaignIdeas } from './campaign-ideas.js';
import { DecideDialog } from './decide-dialog.js';
import { IdeaCampaignForm } from './idea-campaign-form.js';
import { collection, ideaCampaignQuery, publishIdeaCampaign, type IdeaCampaign } from './idea-campaigns.api.js';
import { InviteDialog } from './invite-dialog.js';

const route = getRouteApi('/shell/idea-campaigns/$id');

type Mode = 'read' | 'edit' | 'publish' | 'invite' | 'decide';

export function IdeaCampaignPage(): ReactNode {
  const { id } = route.useParams();
  const { data: campaign, error, refetch } = useQuery(ideaCampaignQuery(id));
  if (error && !campaign) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return campaign ? <CampaignView campaign={campaign} /> : <Skeleton shape="page" />;
}

function CampaignView({ campaign }: { readonly campaign: IdeaCampaign }): ReactNode {
  const { t } = useTexts();
  const [mode, setMode] = useState<Mode>('read');
  const read = () => setMode('read');
  const address = `/ideat/${campaign.slug}`;
  const publish = useSave(
    collection,
    () => publishIdeaCampaign(campaign.id),
    () => {
      showToast({ text: t('idea-campaigns.published') });
      read();
    },
  );
  if (mode === 'edit')
    return (
      <>
        <PageHeader title={t('idea-campaigns.edit')} />
        <IdeaCampaignForm campaign={campaign} onSaved={read} onCancel={read} />
      </>
    );
  return (
    <>
      <PageHeader
        title={campaign.title}
        above={<Link to="/idea-campaigns">{t('idea-campaigns.title')}</Link>}
        facts={
          <>
            <Tag tone="accent">{t(`idea-campaigns.stage.${campaign.stage}`)}</Tag>{' '}
            {campaign.publishedAt !== null && (
              <a href={address} target="_blank" rel="noreferrer">
                {t('idea-campaigns.openPublicPage')}
              </a>
            )}
          </>
        }
        actions={<CampaignActions campaign={campaign} onMode={setMode} />}
      />
      <CampaignBody campaign={campaign} />
      <ConfirmDialog
        title={t('idea-campaigns.publish')}
        isOpen={mode === 'publish'}
        confirmLabel={t('idea-campaigns.publish')}
        isPending={publish.isPending}
        onConfirm={() => publish.mutate(undefined)}
        onClose={read}
      >
        {publish.error ? publish.error.message : t('idea-campaigns.publishHint', { address })}
      </ConfirmDialog>
      {mode === 'invite' && <InviteDialog campaignId={campaign.id} onClose={read} />}
      {mode === 'decide' && <DecideDialog campaign={campaign} onClose={read} />}
    </>
  );
}

function CampaignActions({
  campaign,
  onMode,
}: {
  readonly campaign: IdeaCampaign;
  readonly onMode: (mode: Mode) => void;
}): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const removal = useRemoval(collection, () => void navigate({ to: '/idea-campaigns' }));
  if (!may('initiatives.write')) return null;
  const { stage, publishedAt } = campaign;
  return (
    <>
      {publishedAt === null && (
        <Button variant="primary" icon={<Megaphone />} onPress={() => onMode('publish')}>
          {t('idea-campaigns.publish')}
        </Button>
      )}
      {publishedAt !== null && stage !== 'decided' && stage !== 'deciding' && (
        <Button icon={<UserPlus />} onPress={() => onMode('invite')}>
          {t('idea-campaigns.invite')}
        </Button>
      )}
      {(stage === 'deciding' || stage === 'decided') && (
        <Button
          variant={stage === 'deciding' ? 'primary' : 'secondary'}
          icon={<Gavel />}
          onPress={() => onMode('decide')}
        >
          {t('idea-campaigns.decide')}
        </Button>
      )}
      <Button icon={<Pencil />} onPress={() => onMode('edit')}>
        {t('shell.action.edit')}
      </Button>
      <Menu
        label={t('shell.more')}
        items={[
          {
            id: 'delete',
            label: t('shell.action.delete'),
            icon: <Trash2 aria-hidden size={16} />,
            isDanger: true,
            onAction: () => removal.mutate(campaign),
          },
        ]}
      />
    </>
  );
}

function CampaignBody({ campaign }: { readonly campaign: IdeaCampaign }): ReactNode {
  const { t } = useTexts();
  return (
    <Columns
      main={
        <>
          <Section title={t('idea-campaigns.field.question')}>
            <Prose>{campaign.question}</Prose>
          </Section>
          {campaign.decision && (
            <Section title={t('idea-campaigns.decision')}>
              <Prose>{campaign.decision}</Prose>
            </Section>
          )}
          <CampaignIdeas campaign={campaign} />
        </>
      }
      side={
        <>
          <CampaignDays campaign={campaign} />
          <Participation campaign={campaign} />
          <CampaignGroups campaign={campaign} />
        </>
      }
    />
  );
}

function CampaignDays({ campaign }: { readonly campaign: IdeaCampaign }): ReactNode {
  const { t, formats } = useTexts();
  const day = (value: string | null) => (value === null ? null : formats.day(value));
  const euros = (value: number | null) => (value === null ? null : `${formats.number(value)} €`);
  return (
    <Section title={t('idea-campaigns.one')}>
      <DefinitionList
        facts={[
          { term: t('idea-campaigns.field.kind'), value: t(`idea-campaigns.kind.${campaign.kind}`) },
          { term: t('idea-campaigns.field.access'), value: t(`idea-campaigns.access.${campaign.access}`) },
          { term: t('idea-campaigns.field.opensOn'), value: day(campaign.opensOn) },
          { term: t('idea-campaigns.field.closesOn'), value: day(campaign.closesOn) },
          { term: t('idea-campaigns.field.votingOpensOn'), value: day(campaign.votingOpensOn) },
          { term: t('idea-campaigns.field.votingClosesOn'), value: day(campaign.votingClosesOn) },
          { term: t('idea-campaigns.field.budgetEur'), value: euros(campaign.budgetEur) },
          { term: t('idea-campaigns.field.costLimitEur'), value: euros(campaign.costLimitEur) },
          { term: t('idea-campaigns.field.jury'), value: campaign.jury },
          { term: t('idea-campaigns.field.decisionBody'), value: campaign.decisionBody },
          { term: t('idea-campaigns.decidedOn'), value: day(campaign.decidedOn) },
          { term: t('idea-campaigns.field.owner'), value: campaign.owner?.name ?? null },
        ]}
      />
    </Section>
  );
}

function Participation({ campaign: { ideas, participation } }: { readonly campaign: IdeaCampaign }): ReactNode {
  const { t, formats } = useTexts();
  const { invited, visited, tookPart, comments, supports, voters } = participation;
  const counts = { ...(invited > 0 && { invited, visited }), tookPart, ideas, comments, supports, voters };
  return (
    <Section title={t('idea-campaigns.participation')}>
      <DefinitionList
        facts={(['invited', 'visited', 'tookPart', 'ideas', 'comments', 'supports', 'voters'] as const).map((key) => ({
          term: t(`idea-campaigns.participation.${key}`),
          value: key in counts ? formats.number(counts[key] ?? 0) : null,
        }))}
      />
    </Section>
  );
}
