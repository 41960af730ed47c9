/** One land-use project: where it stands, what it makes possible, and the dated way it has come. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { Flag, GitFork, Merge, Pencil, Trash2, Unlink } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useRemoval, useSave } from '../../api/use-save.js';
import { ImpactSection } from '../../impact/impact-section.js';
import { PlaceSection } from '../../map/place-section.js';
import { useMay } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Menu } from '../../ui/menu.js';
import { PageHeader } from '../../ui/page-header.js';
import { Columns } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { showToast } from '../../ui/toast.js';
import { AddStageDialog } from './add-stage-dialog.js';
import { JoinDialog, SplitDialog } from './lineage-dialogs.js';
import { changeLandUseProject, landUseProjectQuery, type LandUseProject } from './land-use.api.js';
import { EffectsSection, LandUseFacts, LinkedSection, PlanDescription } from './land-use-facts.js';
import { LandUseForm } from './land-use-form.js';
import { LandUseStageTag } from './land-use-words.js';
import { StagesSection } from './stages-section.js';

const route = getRouteApi('/shell/land-use-projects/$id');

export function LandUseProjectPage(): ReactNode {
  const { id } = route.useParams();
  const { data: project, error, refetch } = useQuery(landUseProjectQuery(id));
  if (error && !project) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return project ? <ProjectView project={project} /> : <Skeleton shape="page" />;
}

type Mode = 'read' | 'edit' | 'stage' | 'split' | 'join';

function ProjectView({ project }: { readonly project: LandUseProject }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const [mode, setMode] = useState<Mode>('read');
  const read = () => setMode('read');
  if (mode === 'edit')
    return (
      <>
        <PageHeader title={t('land-use.edit')} />
        <LandUseForm project={project} onSaved={read} onCancel={read} />
      </>
    );
  const { stage, monthsPending } = project;
  return (
    <>
      <PageHeader
        title={project.name}
        above={<Link to="/land-use-projects">{t('land-use.title')}</Link>}
        facts={
          <>
            <LandUseStageTag stage={stage} />{' '}
            {monthsPending !== null && t('land-use.monthsPending', { months: monthsPending })}
          </>
        }
        actions={<ProjectActions project={project} onMode={setMode} />}
      />
      <Columns
        main={
          <>
            <PlanDescription project={project} />
            <EffectsSection project={project} />
            <ImpactSection
              subject={{ collection: 'land-use-projects', id: project.id }}
              mayAssess={may('land-use-projects.write')}
            />
            <StagesSection project={project} />
          </>
        }
        side={
          <>
            <LandUseFacts project={project} />
            <PlaceSection record={{ layer: 'land-use-projects', id: project.id, name: project.name }} look="plan" />
            <LinkedSection project={project} />
          </>
        }
      />
      {mode === 'stage' && <AddStageDialog project={project} onClose={read} />}
      {mode === 'split' && <SplitDialog project={project} onClose={read} />}
      {mode === 'join' && <JoinDialog project={project} onClose={read} />}
    </>
  );
}

interface ProjectActionsProps {
  readonly project: LandUseProject;
  readonly onMode: (mode: Mode) => void;
}

function ProjectActions({ project, onMode }: ProjectActionsProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const removal = useRemoval('land-use-projects', () => void navigate({ to: '/land-use-projects' }));
  const part = useSave(
    'land-use-projects',
    () => changeLandUseProject(project, { joinedIntoId: null, joinedOn: null }),
    () => showToast({ text: t('shell.state.saved') }),
  );
  if (!may('land-use-projects.write')) return null;
  return (
    <>
      <Button variant="primary" icon={<Flag />} onPress={() => onMode('stage')}>
        {t('land-use.addStage')}
      </Button>
      <Button icon={<Pencil />} onPress={() => onMode('edit')}>
        {t('shell.action.edit')}
      </Button>
      <Menu
        label={t('shell.more')}
        items={[
          {
            id: 'split',
            label: t('land-use.split'),
            icon: <GitFork aria-hidden size={16} />,
            onAction: () => onMode('split'),
          },
          project.joinedInto
            ? {
                id: 'unjoin',
                label: t('land-use.joinUndo'),
                icon: <Unlink aria-hidden size={16} />,
                onAction: () => part.mutate(undefined),
              }
            : {
                id: 'join',
                label: t('land-use.join'),
                icon: <Merge aria-hidden size={16} />,
                onAction: () => onMode('join'),
              },
          {
            id: 'delete',
            label: t('shell.action.delete'),
            icon: <Trash2 aria-hidden size={16} />,
            isDanger: true,
            onAction: () => removal.mutate(project),
          },
        ]}
      />
    </>
  );
}
