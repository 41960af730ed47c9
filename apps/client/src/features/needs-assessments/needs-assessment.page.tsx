/** One needs assessment, beside the one before it: what was told, and what has changed. */
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { NotebookPen, Pencil, Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useRemoval } from '../../api/use-save.js';
import { recordPath } from '../../routing/record-path.js';
import { useMay } from '../../session/session.js';
import { HeldTag, HoldsSection } from '../../holds/holds-section.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DefinitionList } from '../../ui/definition-list.js';
import { Menu } from '../../ui/menu.js';
import { PageHeader } from '../../ui/page-header.js';
import { Prose } from '../../ui/prose.js';
import { Columns, Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { ComparedAnswers } from './compared-answers.js';
import { NeedsAssessmentForm } from './needs-assessment-form.js';
import { NeedsFlags } from './needs-flags.js';
import { needsAssessmentQuery, type NeedsAssessment } from './needs-assessments.api.js';

const route = getRouteApi('/shell/needs-assessments/$id');

export function NeedsAssessmentPage(): ReactNode {
  const { id } = route.useParams();
  const { data: assessment, error, refetch } = useQuery(needsAssessmentQuery(id));
  if (error && !assessment) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return assessment ? <AssessmentView key={assessment.id} assessment={assessment} /> : <Skeleton shape="page" />;
}

interface AssessmentProps {
  readonly assessment: NeedsAssessment;
}

function AssessmentView({ assessment }: AssessmentProps): ReactNode {
  const { t, formats } = useTexts();
  const [isEditing, setEditing] = useState(false);
  const done = () => setEditing(false);
  if (isEditing)
    return (
      <>
        <PageHeader title={t('needs-assessments.edit')} facts={assessment.company.name} />
        <NeedsAssessmentForm assessment={assessment} onSaved={done} onCancel={done} />
      </>
    );
  const name = `${t('shell.kind.needs_assessment')} · ${assessment.company.name}`;
  const record = { kind: 'needs_assessment', id: assessment.id, name } as const;
  return (
    <>
      <PageHeader
        title={assessment.company.name}
        above={<Link to="/needs-assessments">{t('needs-assessments.title')}</Link>}
        facts={
          <>
            {t('shell.kind.needs_assessment')} · {formats.day(assessment.assessedOn)}{' '}
            <NeedsFlags growth={assessment.growth} riskLevel={assessment.riskLevel} /> <HeldTag record={record} />
          </>
        }
        actions={<AssessmentActions assessment={assessment} onEdit={() => setEditing(true)} />}
      />
      <Columns
        main={
          <>
            <ComparedAnswers assessment={assessment} />
            {assessment.notes && (
              <Section title={t('needs-assessments.field.notes')}>
                <Prose>{assessment.notes}</Prose>
              </Section>
            )}
            {assessment.confidential && (
              <Section title={t('needs-assessments.field.confidential')}>
                <Prose>{assessment.confidential}</Prose>
              </Section>
            )}
          </>
        }
        side={
          <>
            <Facts assessment={assessment} />
            <HoldsSection record={record} />
          </>
        }
      />
    </>
  );
}

function AssessmentActions({ assessment, onEdit }: AssessmentProps & { readonly onEdit: () => void }): ReactNode {
  const { t } = useTexts();
  const may = useMay();
  const navigate = useNavigate();
  const removal = useRemoval('needs-assessments', () => void navigate({ to: '/needs-assessments' }));
  if (!may('needs-assessments.write')) return null;
  return (
    <>
      <Button icon={<Pencil />} onPress={onEdit}>
        {t('shell.action.edit')}
      </Button>
      <Menu
        label={t('shell.more')}
        items={[
          {
            id: 'again',
            label: t('needs-assessments.new'),
            icon: <NotebookPen aria-hidden size={16} />,
            onAction: () => void navigate({ to: '/needs-assessments/new', search: { company: assessment.company.id } }),
          },
          {
            id: 'delete',
            label: t('shell.action.delete'),
            icon: <Trash2 aria-hidden size={16} />,
            isDanger: true,
            onAction: () => removal.mutate(assessment),
          },
        ]}
      />
    </>
  );
}

function Facts({ assessment }: AssessmentProps): ReactNode {
  const { t, formats } = useTexts();
  const { company, contacts, interaction, filledBy, others } = assessment;
  return (
    <>
      <Section title={t('needs-assessments.section.visit')}>
        <DefinitionList
          facts={[
            {
              term: t('needs-assessments.field.company'),
              value: <Link to={recordPath('companies', company.id)}>{company.name}</Link>,
            },
            { term: t('needs-assessments.field.assessedOn'), value: formats.day(assessment.assessedOn) },
            {
              term: t('needs-assessments.field.contacts'),
              value: contacts.length > 0 && formats.list(contacts.map(({ name }) => name)),
            },
            { term: t('needs-assessments.field.filledBy'), value: filledBy?.name },
            {
              term: t('needs-assessments.field.interaction'),
              value: interaction && <Link to={recordPath('interactions', interaction.id)}>{interaction.title}</Link>,
            },
          ].filter(({ value }) => value !== false)}
        />
      </Section>
      {others.length > 0 && (
        <Section title={t('needs-assessments.companyAll')} count={others.length + 1}>
          <ul role="list">
            {others.map(({ id, assessedOn }) => (
              <li key={id}>
                <Link to="/needs-assessments/$id" params={{ id }}>
                  {formats.day(assessedOn)}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
