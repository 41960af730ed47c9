/** A task asked of a unit, its answer, and the usual tasks of such a case. */
import {
  caseUnits,
  usualTasksFor,
  type CaseUnit,
  type Day,
  type EnquiryKind,
  type EnquiryStage,
  type UsualTaskKey,
} from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { findColleagues } from '../../api/find-records.js';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxGroup } from '../../ui/checkbox-field.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { showToast } from '../../ui/toast.js';
import { addUsualTasks, changeTask, createTask, type CaseTask } from './case-tasks.api.js';

interface CaseTaskDialogProps {
  readonly enquiryId: string;
  readonly task?: CaseTask;
  readonly onClose: () => void;
}

interface Fields {
  unit: CaseUnit;
  title: string;
  owner: PickerRecord | null;
  outsideRole: string;
  dueOn: Day | null;
}

export function CaseTaskDialog({ enquiryId, task, onClose }: CaseTaskDialogProps): ReactNode {
  const { t } = useTexts();
  const [fields, setFields] = useState<Fields>({
    unit: task?.unit ?? 'land_use',
    title: task?.title ?? '',
    owner: task?.owner ?? null,
    outsideRole: task?.outsideRole ?? '',
    dueOn: task?.dueOn ?? null,
  });
  const put = (change: Partial<Fields>) => setFields((known) => ({ ...known, ...change }));
  const save = useSave(
    'case-tasks',
    () => {
      const { owner, outsideRole, ...rest } = fields;
      const body = { ...rest, ownerId: owner?.id ?? null, outsideRole: outsideRole || null };
      return task ? changeTask(task, body) : createTask(enquiryId, body);
    },
    onClose,
  );
  return (
    <Dialog title={t(task ? 'case-tasks.edit' : 'case-tasks.add')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <Select
          label={t('case-tasks.unit')}
          name="unit"
          isRequired
          options={caseUnits.map((value) => ({ value, label: t(`case-tasks.unit.${value}`) }))}
          value={fields.unit}
          onChange={(unit) => put({ unit })}
        />
        <TextField
          label={t('case-tasks.field.title')}
          name="title"
          isRequired
          value={fields.title}
          onChange={(title) => put({ title })}
        />
        <RecordPicker
          label={t('case-tasks.field.owner')}
          name="ownerId"
          search={findColleagues}
          value={fields.owner}
          onChange={(owner) => put({ owner })}
        />
        <TextField
          label={t('case-tasks.field.outsideRole')}
          name="outsideRole"
          description={t('case-tasks.outsideRoleHint')}
          value={fields.outsideRole}
          onChange={(outsideRole) => put({ outsideRole })}
        />
        <DateField
          label={t('case-tasks.field.dueOn')}
          name="dueOn"
          direction="future"
          value={fields.dueOn}
          onChange={(dueOn) => put({ dueOn })}
        />
      </FormLayout>
    </Dialog>
  );
}

interface AnswerDialogProps {
  readonly task: CaseTask;
  readonly onClose: () => void;
}

export function AnswerDialog({ task, onClose }: AnswerDialogProps): ReactNode {
  const { t } = useTexts();
  const [answer, setAnswer] = useState(task.answer ?? '');
  const save = useSave(
    'case-tasks',
    () => changeTask(task, { state: 'answered', answer }),
    () => {
      showToast({ text: t('case-tasks.closed', { state: t('case-tasks.state.answered') }) });
      onClose();
    },
  );
  return (
    <Dialog title={task.title} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('case-tasks.answer')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <TextArea
          label={t('case-tasks.field.answer')}
          name="answer"
          isRequired
          rows={5}
          maxLength={20_000}
          value={answer}
          onChange={setAnswer}
        />
      </FormLayout>
    </Dialog>
  );
}

interface UsualTasksDialogProps {
  readonly enquiry: { readonly id: string; readonly kind: EnquiryKind; readonly stage: EnquiryStage };
  readonly there: readonly CaseTask[];
  readonly onClose: () => void;
}

/** What is usual for the kind and stage and not asked yet, all chosen at first. */
export function UsualTasksDialog({ enquiry, there, onClose }: UsualTasksDialogProps): ReactNode {
  const { t } = useTexts();
  const offered = usualTasksFor(enquiry.kind, enquiry.stage).filter(
    ({ key }) => !there.some(({ usualKey }) => usualKey === key),
  );
  const [keys, setKeys] = useState<readonly UsualTaskKey[]>(offered.map(({ key }) => key));
  const save = useSave(
    'case-tasks',
    () => addUsualTasks(enquiry.id, keys),
    () => {
      showToast({ text: t('case-tasks.usualAdded', { count: keys.length }) });
      onClose();
    },
  );
  return (
    <Dialog title={t('case-tasks.addUsual')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('case-tasks.addUsual')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
      >
        <CheckboxGroup
          label={t('case-tasks.title')}
          name="keys"
          description={t('case-tasks.usualHint')}
          options={offered.map(({ key, unit }) => ({
            value: key,
            label: `${t(`case-tasks.usual.${key}`)} (${t(`case-tasks.unit.${unit}`)})`,
          }))}
          value={keys}
          onChange={setKeys}
        />
      </FormLayout>
    </Dialog>
  );
}
