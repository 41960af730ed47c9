/** A project's fields, for a new one and for a known one; its stage moves on its page. */
import {
  experimentDecisions,
  projectKinds,
  projectSteps,
  type Day,
  type ExperimentDecision,
  type ProjectKind,
  type ProjectStep,
} from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../../api/use-save.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { CheckboxField, CheckboxGroup } from '../../../ui/checkbox-field.js';
import { DateField } from '../../../ui/date-field.js';
import { FormLayout, FormSection } from '../../../ui/form-layout.js';
import { RadioGroup } from '../../../ui/radio-group.js';
import { TextArea } from '../../../ui/text-area.js';
import { TextField } from '../../../ui/text-field.js';
import { PlanFields, ScheduleFields, hasEnded, planBody, planOf, planStage, type Plan } from '../plan-fields.js';
import { OutcomeFields, WeightFields } from '../undertaking-fields.js';
import styles from '../measures.module.css';
import { BudgetFields, type BudgetDraft } from './budget-fields.js';
import { changeProject, createProject, type Project } from './projects.api.js';

interface ProjectFields extends Plan {
  readonly kind: ProjectKind;
  readonly fundingSource: string;
  readonly fundingDecidedOn: Day | null;
  readonly budget: readonly BudgetDraft[];
  readonly question: string;
  readonly result: string;
  readonly decision: ExperimentDecision | null;
  readonly doneSteps: readonly ProjectStep[];
  readonly reflectionWho: string;
  readonly reflectionReach: string;
  readonly reflectionResources: string;
}

const fieldsOf = (project: Project | undefined): ProjectFields => ({
  ...planOf(project),
  kind: project?.kind ?? 'project',
  fundingSource: project?.fundingSource ?? '',
  fundingDecidedOn: project?.fundingDecidedOn ?? null,
  budget: (project?.budget ?? []).map((line, key) => ({ key, ...line })),
  question: project?.question ?? '',
  result: project?.result ?? '',
  decision: project?.decision ?? null,
  doneSteps: project?.doneSteps ?? [],
  reflectionWho: project?.reflectionWho ?? '',
  reflectionReach: project?.reflectionReach ?? '',
  reflectionResources: project?.reflectionResources ?? '',
});

function bodyOf(fields: ProjectFields) {
  const isExperiment = fields.kind === 'experiment';
  return {
    ...planBody(fields),
    kind: fields.kind,
    fundingSource: fields.fundingSource || null,
    fundingDecidedOn: fields.fundingDecidedOn,
    // A line that nobody has begun is no line.
    budget: fields.budget
      .filter(({ name, budgetEur, actualEur }) => name !== '' || budgetEur !== null || actualEur !== null)
      .map(({ name, budgetEur, actualEur }) => ({ name, budgetEur: budgetEur ?? 0, actualEur: actualEur ?? 0 })),
    question: (isExperiment && fields.question) || null,
    result: fields.result || null,
    decision: isExperiment ? fields.decision : null,
    doneSteps: [...fields.doneSteps],
    reflectionWho: fields.reflectionWho || null,
    reflectionReach: fields.reflectionReach || null,
    reflectionResources: fields.reflectionResources || null,
  };
}

interface ProjectFormProps {
  readonly project?: Project;
  readonly onSaved: (project: Project) => void;
  readonly onCancel: () => void;
}

export function ProjectForm({ project, onSaved, onCancel }: ProjectFormProps): ReactNode {
  const { t } = useTexts();
  const [fields, setFields] = useState<ProjectFields>(fieldsOf(project));
  const put = (change: Partial<ProjectFields>) => setFields((known) => ({ ...known, ...change }));
  const isNew = project === undefined;
  const ended = hasEnded(project?.stage);
  const save = useSave(
    'projects',
    () =>
      project ? changeProject(project, bodyOf(fields)) : createProject({ ...bodyOf(fields), ...planStage(fields) }),
    onSaved,
  );
  return (
    <FormLayout
      onSubmit={() => save.mutate(undefined)}
      submitLabel={t('shell.action.save')}
      isPending={save.isPending}
      error={save.error}
      onCancel={onCancel}
      columns={2}
    >
      <div data-span="all">
        <RadioGroup
          label={t('projects.field.kind')}
          name="kind"
          look="segments"
          options={projectKinds.map((value) => ({ value, label: t(`projects.kind.${value}`) }))}
          value={fields.kind}
          onChange={(kind) => put({ kind })}
        />
      </div>
      <PlanFields plan={fields} put={put} isNew={isNew} />
      {fields.kind === 'experiment' && <ExperimentFields fields={fields} put={put} ended={ended} />}
      <ScheduleFields noun="projects" plan={fields} put={put} isNew={isNew} />
      <FormSection title={t('projects.section.funding')}>
        <TextField
          label={t('projects.field.fundingSource')}
          name="fundingSource"
          value={fields.fundingSource}
          onChange={(fundingSource) => put({ fundingSource })}
          maxLength={300}
        />
        <DateField
          label={t('projects.field.fundingDecidedOn')}
          name="fundingDecidedOn"
          direction="past"
          value={fields.fundingDecidedOn}
          onChange={(fundingDecidedOn) => put({ fundingDecidedOn })}
        />
      </FormSection>
      <BudgetFields lines={fields.budget} onChange={(budget) => put({ budget })} />
      <WeightFields value={fields} onChange={put} />
      {ended && (
        <FormSection title={t('measures.outcome')}>
          <OutcomeFields value={fields} onChange={put} />
        </FormSection>
      )}
      <TemplateFields fields={fields} put={put} />
      <div data-span="all">
        <CheckboxField
          label={t('measures.field.isPublic')}
          name="isPublic"
          description={t('measures.isPublicHint')}
          value={fields.isPublic}
          onChange={(isPublic) => put({ isPublic })}
        />
      </div>
    </FormLayout>
  );
}

interface PartProps {
  readonly fields: ProjectFields;
  readonly put: (change: Partial<ProjectFields>) => void;
}

/** What an experiment asks; its result and decision once it has ended. */
function ExperimentFields({ fields, put, ended }: PartProps & { readonly ended: boolean }): ReactNode {
  const { t } = useTexts();
  return (
    <FormSection title={t('projects.section.experiment')}>
      <div data-span="all">
        <TextArea
          notesSpecialWords={false}
          label={t('projects.field.question')}
          name="question"
          rows={2}
          value={fields.question}
          onChange={(question) => put({ question })}
          maxLength={2000}
        />
      </div>
      {ended && (
        <>
          <div data-span="all">
            <TextArea
              label={t('projects.field.result')}
              name="result"
              value={fields.result}
              onChange={(result) => put({ result })}
              maxLength={20_000}
            />
          </div>
          <div data-span="all">
            <RadioGroup
              label={t('projects.field.decision')}
              name="decision"
              description={t('projects.decisionHint')}
              look="segments"
              options={experimentDecisions.map((value) => ({ value, label: t(`projects.decision.${value}`) }))}
              value={fields.decision}
              onChange={(decision) => put({ decision })}
            />
          </div>
        </>
      )}
    </FormSection>
  );
}

/** The planning template: whom it is done with and how, and a checklist. None of it is asked for. */
function TemplateFields({ fields, put }: PartProps): ReactNode {
  const { t } = useTexts();
  const [isBegun] = useState(
    fields.doneSteps.length > 0 ||
      `${fields.reflectionWho}${fields.reflectionReach}${fields.reflectionResources}` !== '',
  );
  return (
    // Open where somebody has begun it; else out of the way of those who have no use for it.
    <details className={styles.template} data-span="all" open={isBegun}>
      <summary>{t('projects.template')}</summary>
      <FormSection title={t('projects.section.reflection')}>
        {(
          [
            ['reflectionWho', 'who'],
            ['reflectionReach', 'reach'],
            ['reflectionResources', 'resources'],
          ] as const
        ).map(([name, question]) => (
          <div key={name} data-span="all">
            <TextArea
              label={t(`projects.reflection.${question}`)}
              name={name}
              rows={2}
              value={fields[name]}
              onChange={(words) => put({ [name]: words })}
              maxLength={5000}
            />
          </div>
        ))}
      </FormSection>
      <FormSection title={t('projects.section.checklist')}>
        <div data-span="all">
          <CheckboxGroup
            label={t('projects.checklistLabel')}
            name="doneSteps"
            description={t('projects.checklistHint')}
            options={projectSteps.map((value) => ({ value, label: t(`projects.step.${value}`) }))}
            value={fields.doneSteps}
            onChange={(doneSteps) => put({ doneSteps })}
          />
        </div>
      </FormSection>
    </details>
  );
}
