/** A recurring task of the year's calendar: put in, changed, or taken away. */
import { periodKinds, yearlyTaskKinds, type Day, type PeriodKind, type YearlyTaskKind } from '@elinvoima/contracts';
import { Trash2 } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { findColleagues } from '../../api/find-records.js';
import { useRemoval, useSave } from '../../api/use-save.js';
import { useSession } from '../../session/session.js';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { DateField } from '../../ui/date-field.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { NumberField } from '../../ui/number-field.js';
import { RecordPicker, type PickerRecord } from '../../ui/record-picker.js';
import { Select } from '../../ui/select.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { changeYearlyTask, createYearlyTask, type YearlyTask } from './yearly-tasks.api.js';

interface YearlyTaskDialogProps {
  readonly task?: YearlyTask;
  readonly onClose: () => void;
}

interface Fields {
  title: string;
  kind: YearlyTaskKind;
  firstDueOn: Day | null;
  every: PeriodKind;
  remindDaysBefore: number | null;
  owner: PickerRecord | null;
  notes: string;
}

export function YearlyTaskDialog({ task, onClose }: YearlyTaskDialogProps): ReactNode {
  const { t } = useTexts();
  const { user } = useSession();
  const [fields, setFields] = useState<Fields>({
    title: task?.title ?? '',
    kind: task?.kind ?? 'report',
    firstDueOn: task?.firstDueOn ?? null,
    every: task?.every ?? 'year',
    remindDaysBefore: task?.remindDaysBefore ?? 14,
    owner: task ? task.owner : { id: user.id, name: user.name },
    notes: task?.notes ?? '',
  });
  const put = (change: Partial<Fields>) => setFields((known) => ({ ...known, ...change }));
  const removal = useRemoval('yearly-tasks', onClose);
  const save = useSave(
    'yearly-tasks',
    () => {
      const { owner, remindDaysBefore, firstDueOn, notes, ...rest } = fields;
      const body = {
        ...rest,
        firstDueOn: firstDueOn ?? '',
        remindDaysBefore: remindDaysBefore ?? 0,
        notes: notes || null,
        ...(owner && { ownerId: owner.id }),
      };
      return task ? changeYearlyTask(task, body) : createYearlyTask(body);
    },
    onClose,
  );
  return (
    <Dialog title={t(task ? 'yearly-tasks.edit' : 'yearly-tasks.add')} isOpen onClose={onClose}>
      <FormLayout
        onSubmit={() => save.mutate(undefined)}
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
        extra={
          task && (
            <Button variant="danger" icon={<Trash2 />} onPress={() => removal.mutate(task)}>
              {t('shell.action.delete')}
            </Button>
          )
        }
      >
        <TextField
          label={t('yearly-tasks.field.title')}
          name="title"
          isRequired
          value={fields.title}
          onChange={(title) => put({ title })}
        />
        <Select
          label={t('yearly-tasks.field.kind')}
          name="kind"
          options={yearlyTaskKinds.map((value) => ({ value, label: t(`yearly-tasks.kind.${value}`) }))}
          value={fields.kind}
          onChange={(kind) => put({ kind })}
        />
        <DateField
          label={t('yearly-tasks.field.firstDueOn')}
          name="firstDueOn"
          isRequired
          value={fields.firstDueOn}
          onChange={(firstDueOn) => put({ firstDueOn })}
        />
        <Select
          label={t('yearly-tasks.field.every')}
          name="every"
          options={periodKinds.map((value) => ({ value, label: t(`yearly-tasks.every.${value}`) }))}
          value={fields.every}
          onChange={(every) => put({ every })}
        />
        <NumberField
          label={t('yearly-tasks.field.remindDaysBefore')}
          name="remindDaysBefore"
          description={t('yearly-tasks.field.remindDaysBefore.description')}
          unit={t('yearly-tasks.days')}
          value={fields.remindDaysBefore}
          onChange={(remindDaysBefore) => put({ remindDaysBefore })}
        />
        <RecordPicker
          label={t('yearly-tasks.field.owner')}
          name="ownerId"
          value={fields.owner}
          onChange={(owner) => put({ owner })}
          search={findColleagues}
        />
        <TextArea
          label={t('yearly-tasks.field.notes')}
          name="notes"
          rows={3}
          value={fields.notes}
          onChange={(notes) => put({ notes })}
        />
      </FormLayout>
    </Dialog>
  );
}
