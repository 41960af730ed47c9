/** One project or experiment: its light, its plan and money, the measures it contains, and every stage with its day. */
import { projectSteps } from '@elinvoima/contracts';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { ArrowRightLeft, Check, Circle, Pencil, Plus, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useFactorName } from '../../../api/programme.js';
import { useRemoval } from '../../../api/use-save.js';
import { useMay } from '../../../session/session.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { Button } from '../../../ui/button.js';
import { DefinitionList } from '../../../ui/definition-list.js';
import { LinkButton } from '../../../ui/link-button.js';
import { StatusLight, Tag } from '../../../ui/marks.js';
import { Menu } from '../../../ui/menu.js';
import { Notice } from '../../../ui/notice.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Prose } from '../../../ui/prose.js';
import { Columns, Section } from '../../../ui/section.js';
import { ErrorState, Skeleton } from '../../../ui/states.js';
import { MoveStageDialog } from '../move-stage-dialog.js';
import { GoalPath, OutcomeSection, StageTimeline, useWeightFacts } from '../undertaking-facts.js';
import styles from '../measures.module.css';
import { BudgetTable } from './budget-table.js';
import { ProjectForm } from './project-form.js';
import { moveProject, projectQuery, type Project } from './projects.api.js';

const route = getRouteApi('/shell/projects/$id');

export function ProjectPage(): ReactNode {
  const { id } = route.useParams();
  const { data: project, error, refetch } = useQuery(projectQuery(id));
  if (error && !project) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return project ? <ProjectView project={project} /> : <Skeleton shape="page" />;
}

function ProjectView({ project }: { readonly project: Project }): ReactNode {
  const { t } = useTexts();
  const [mode, setMode] = useState<'read' | 'edit' | 'move'>('read');
  const read = () => setMode('read');
  if (mode === 'edit')
    return (
      <>
        <PageHeader title={t('projects.edit')} />
        <ProjectForm project={project} onSaved={read} onCancel={read} />
      </>
    );
  return (
    <>
      <PageHeader
        title={project.title}
        above={<Link to="/projects">{t('projects.title')}</Link>}
        facts={
          <>
            <Tag tone={project.kind === 'experiment' ? 'accent' : 'neutral'}>{t(`projects.kind.${project.kind}`)}</Tag>
            <StatusLight light={project.light} word={t(`projects.pace.${project.pace}`)} />
          </>
        }
        actions={<ProjectActions project={project} onEdit={() => setMode('edit')} onMove={() => setMode('move')} />}
      />
      <Columns
        main={
          <>
            <ExperimentSection project={project} />
            {project.description && (
              <Section title={t('projects.field.description')}>
                <Prose>{project.description}</Prose>
              </Section>
            )}
            <MeasuresSection project={project} />
            <BudgetTable project={project} />
            <OutcomeSection {...project} />
            <StageTimeline history={project.history} stageName={(stage) => t(`projects.stage.${stage}`)} />
          </>
        }
        side={
          <>
            <ProjectFacts project={project} />
            <ReflectionSection project={project} />
            <ChecklistSection project={project} />
          </>
        }
      />
      {mode === 'move' && (
        <MoveStageDialog
          noun="projects"
          record={project}
          experiment={project.kind === 'experiment' ? project : undefined}
          move={(body) => moveProject(project.id, body)}
          onClose={read}
        />
      )}
    </>
  );
}

interface ProjectActionsProps {
  readonly project: Project;
  readonly onEdit: () => void;
  readonly onMove: () => void;
}

function ProjectActions({ project, onEdit, onMove }: ProjectActionsProps): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const removal = useRemoval('projects', () => void navigate({ to: '/projects' }));
  if (!may('measures.write')) return null;
  return (
    <>
      <Button variant="primary" icon={<ArrowRightLeft />} onPress={onMove}>
        {t('measures.moveStage')}
      </Button>
      <Button icon={<Pencil />} onPress={onEdit}>
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
            onAction: () => removal.mutate(project),
          },
        ]}
      />
    </>
  );
}

function ExperimentSection({ project }: { readonly project: Project }): ReactNode {
  const { t } = useTexts();
  const { kind, question, result, decision, stage } = project;
  if (kind !== 'experiment') return null;
  return (
    <Section title={t('projects.section.experiment')}>
      {stage === 'completed' && decision === null && <Notice tone="amber">{t('projects.decisionMissing')}</Notice>}
      <DefinitionList
        facts={[
          { term: t('projects.field.question'), value: question },
          { term: t('projects.field.result'), value: result },
          { term: t('projects.field.decision'), value: decision && <Tag>{t(`projects.decision.${decision}`)}</Tag> },
        ]}
      />
    </Section>
  );
}

function MeasuresSection({ project }: { readonly project: Project }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  return (
    <Section
      title={t('projects.section.measures')}
      count={project.measures.length}
      action={
        may('measures.write') && (
          <LinkButton to="/measures/new" search={{ projectId: project.id }} size="s" icon={<Plus />}>
            {t('measures.add')}
          </LinkButton>
        )
      }
    >
      {project.measures.length === 0 ? (
        <p className={styles.quiet}>{t('projects.measures.none')}</p>
      ) : (
        <ul className={styles.contained} role="list">
          {project.measures.map(({ id, title, light, pace }) => (
            <li key={id}>
              <Link to="/measures/$id" params={{ id }}>
                {title}
              </Link>
              <StatusLight light={light} word={t(`measures.pace.${pace}`)} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function ProjectFacts({ project }: { readonly project: Project }): ReactNode {
  const { t, formats } = useTexts();
  const nameOf = useFactorName();
  const weight = useWeightFacts(project);
  const day = (value: string | null) => value && formats.day(value);
  const { theme, secondaryFactors } = project;
  return (
    <Section title={t('measures.section.basics')}>
      <DefinitionList
        facts={[
          { term: t('measures.field.stage'), value: <Tag tone="accent">{t(`projects.stage.${project.stage}`)}</Tag> },
          { term: t('measures.since'), value: day(project.stageSince) },
          { term: t('measures.field.plannedStartOn'), value: day(project.plannedStartOn) },
          { term: t('measures.field.plannedEndOn'), value: day(project.plannedEndOn) },
          { term: t('measures.field.factor'), value: project.goalCode ? null : nameOf(project.primaryFactor) },
          { term: t('measures.goal'), value: project.goalCode && <GoalPath code={project.goalCode} /> },
          {
            term: t('measures.field.secondaryFactors'),
            value: secondaryFactors.length > 0 ? formats.list(secondaryFactors.map(nameOf)) : null,
          },
          { term: t('measures.field.unit'), value: project.unit },
          { term: t('measures.field.owner'), value: project.owner?.name },
          { term: t('measures.field.theme'), value: theme && t(`measures.theme.${theme}`) },
          { term: t('projects.field.fundingSource'), value: project.fundingSource },
          { term: t('projects.field.fundingDecidedOn'), value: day(project.fundingDecidedOn) },
          ...weight,
          { term: t('measures.field.isPublic'), value: project.isPublic ? t('shell.value.yes') : null },
        ]}
      />
    </Section>
  );
}

/** The questions of the planning template, as far as somebody has answered them. */
function ReflectionSection({ project }: { readonly project: Project }): ReactNode {
  const { t } = useTexts();
  const facts = [
    { term: t('projects.reflection.who'), value: project.reflectionWho },
    { term: t('projects.reflection.reach'), value: project.reflectionReach },
    { term: t('projects.reflection.resources'), value: project.reflectionResources },
  ];
  if (facts.every(({ value }) => !value)) return null;
  return (
    <Section title={t('projects.section.reflection')}>
      <DefinitionList facts={facts} />
    </Section>
  );
}

function ChecklistSection({ project }: { readonly project: Project }): ReactNode {
  const { t } = useTexts();
  const { doneSteps } = project;
  if (doneSteps.length === 0) return null;
  return (
    <Section title={t('projects.section.checklist')}>
      <p className={styles.quiet}>{t('projects.stepsDone', { done: doneSteps.length, total: projectSteps.length })}</p>
      <ul className={styles.steps} role="list">
        {projectSteps.map((step) => {
          const isDone = doneSteps.includes(step);
          return (
            <li key={step} data-done={isDone}>
              {isDone ? (
                <Check size={16} aria-label={t('projects.step.isDone')} />
              ) : (
                <Circle size={16} aria-label={t('projects.step.isOpen')} />
              )}
              <span>{t(`projects.step.${step}`)}</span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
