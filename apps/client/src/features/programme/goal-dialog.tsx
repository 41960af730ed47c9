/** One goal: its words, its place, who answers for it, and the one indicator that stands for it. */
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { FormLayout } from '../../ui/form-layout.js';
import { Select } from '../../ui/select.js';
import { TextField } from '../../ui/text-field.js';
import { possibleParents, withDescendants } from './goal-tree.js';
import { NamesFields } from './names-fields.js';
import { changeProgramme, useProgrammeSave, type Factor, type Goal, type Programme } from './programme.api.js';

interface GoalDialogProps {
  readonly programme: Programme;
  readonly factor: Factor;
  readonly goal: Goal;
  readonly isNew: boolean;
  readonly onClose: () => void;
}

export function GoalDialog({ programme, factor, goal, isNew, onClose }: GoalDialogProps): ReactNode {
  const { t, language } = useTexts();
  const [fields, setFields] = useState(goal);
  const put = (change: Partial<Goal>) => setFields((known) => ({ ...known, ...change }));
  const save = useProgrammeSave((goals: Goal[]) => changeProgramme(programme, { goals }), onClose);
  const { goals } = programme;
  const parents = possibleParents(goals, factor.code, goal.code);
  return (
    <Dialog
      title={isNew ? t('programme.addGoal') : t('programme.editGoal', { code: goal.code })}
      isOpen
      onClose={onClose}
    >
      <FormLayout
        onSubmit={() =>
          save.mutate(isNew ? [...goals, fields] : goals.map((one) => (one.code === goal.code ? fields : one)))
        }
        submitLabel={t('shell.action.save')}
        isPending={save.isPending}
        error={save.error}
        onCancel={onClose}
        extra={
          !isNew && (
            <Button
              variant="danger"
              onPress={() => {
                const gone = withDescendants(goals, goal.code);
                save.mutate(goals.filter(({ code }) => !gone.has(code)));
              }}
            >
              {t('programme.removeGoal')}
            </Button>
          )
        }
      >
        <NamesFields value={fields.name} onChange={(name) => put({ name })} />
        {isNew && (
          <TextField
            label={t('programme.field.code')}
            name="code"
            isRequired
            value={fields.code}
            onChange={(code) => put({ code })}
          />
        )}
        <Select
          label={t('programme.field.parent')}
          name="parent"
          options={[
            { value: factor.code, label: `${factor.number} ${factor.name[language]}` },
            ...parents.map(({ code, name }) => ({ value: code, label: `${code} ${name[language]}` })),
          ]}
          value={fields.parent}
          onChange={(parent) => put({ parent })}
        />
        <TextField
          label={t('programme.field.responsible')}
          name="responsible"
          value={fields.responsible ?? ''}
          onChange={(responsible) => put({ responsible: responsible || null })}
        />
        <Select
          label={t('programme.field.headline')}
          name="headlineIndicator"
          description={t('programme.headlineHint')}
          options={programme.indicators.map(({ key, name }) => ({ value: key, label: name }))}
          value={fields.headlineIndicator}
          onChange={(headlineIndicator) => put({ headlineIndicator })}
          placeholder={t('shell.value.none')}
          onClear={() => put({ headlineIndicator: null })}
        />
      </FormLayout>
    </Dialog>
  );
}
