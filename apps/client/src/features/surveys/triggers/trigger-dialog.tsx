/** A rule: after what the survey leaves, how long after, to how many. */
import { surveyCauseKinds, surveyTriggerChoices, type SurveyCauseKind } from '@elinvoima/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { CheckboxField, CheckboxGroup } from '../../../ui/checkbox-field.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormLayout } from '../../../ui/form-layout.js';
import { NumberField } from '../../../ui/number-field.js';
import { RadioGroup } from '../../../ui/radio-group.js';
import { useTriggerWords, type TriggerWord } from './trigger-words.js';
import { changeTrigger, createTrigger, type Trigger } from './triggers.api.js';

interface Props {
  readonly surveyId: string;
  /** The rule that is changed; null for a new one. */
  readonly trigger: Trigger | null;
  readonly onClose: () => void;
}

export function TriggerDialog(props: Props): ReactNode {
  const { t } = useTexts();
  return (
    <Dialog
      title={t(props.trigger === null ? 'survey-triggers.add' : 'survey-triggers.change')}
      isOpen
      onClose={props.onClose}
    >
      <TriggerForm {...props} />
    </Dialog>
  );
}

function TriggerForm({ surveyId, trigger, onClose }: Props): ReactNode {
  const { t } = useTexts();
  const wordOf = useTriggerWords();
  const queryClient = useQueryClient();
  const [causeKind, setCauseKind] = useState<SurveyCauseKind>(trigger?.causeKind ?? 'interaction');
  const [among, setAmong] = useState<TriggerWord[]>(trigger?.among ?? ['meeting', 'visit']);
  const [delayDays, setDelayDays] = useState<number | null>(trigger?.delayDays ?? 1);
  const [share, setShare] = useState<number | null>(trigger?.share ?? 100);
  const [isOn, setOn] = useState(trigger === null || trigger.onSince !== null);
  const choices: readonly TriggerWord[] = surveyTriggerChoices[causeKind];
  const save = useMutation({
    mutationFn: () => {
      const fields = { among, delayDays: delayDays ?? 0, share: share ?? 100, isOn };
      return trigger === null ? createTrigger({ surveyId, causeKind, ...fields }) : changeTrigger(trigger, fields);
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['survey-triggers'] });
      onClose();
    },
  });
  return (
    <FormLayout
      onSubmit={() => save.mutate()}
      submitLabel={t('shell.action.save')}
      isPending={save.isPending}
      error={save.error}
      onCancel={onClose}
    >
      {trigger === null && (
        <RadioGroup
          label={t('survey-triggers.field.causeKind')}
          name="causeKind"
          options={surveyCauseKinds.map((value) => ({ value, label: t(`survey-triggers.after.${value}`) }))}
          value={causeKind}
          onChange={(kind) => {
            setCauseKind(kind);
            setAmong([]);
          }}
        />
      )}
      <CheckboxGroup
        label={t('survey-triggers.field.among')}
        name="among"
        description={t('survey-triggers.field.amongHint')}
        look="pills"
        options={choices.map((value) => ({ value, label: wordOf(causeKind, value) }))}
        value={among}
        onChange={setAmong}
      />
      <NumberField
        label={t('survey-triggers.field.delayDays')}
        name="delayDays"
        unit={t('survey-triggers.days')}
        value={delayDays}
        onChange={setDelayDays}
      />
      <NumberField
        label={t('survey-triggers.field.share')}
        name="share"
        description={t('survey-triggers.field.shareHint')}
        unit="%"
        value={share}
        onChange={setShare}
      />
      <CheckboxField
        label={t('survey-triggers.isOn')}
        name="isOn"
        description={t('survey-triggers.onHint')}
        value={isOn}
        onChange={setOn}
      />
    </FormLayout>
  );
}
