/** Opening a survey to everybody: its name on our side and its last day. */
import { addDays, dayOf, type Day } from '@elinvoima/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTexts } from '../../../texts/texts-provider.js';
import { DateField } from '../../../ui/date-field.js';
import { Dialog } from '../../../ui/dialog.js';
import { FormLayout } from '../../../ui/form-layout.js';
import { TextField } from '../../../ui/text-field.js';
import { showToast } from '../../../ui/toast.js';
import { openWave } from './open-link.api.js';

const usualDays = 14;

interface Props {
  readonly surveyId: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function OpenWaveDialog(props: Props): ReactNode {
  const { t } = useTexts();
  return (
    <Dialog title={t('survey-open-link.open')} isOpen={props.isOpen} onClose={props.onClose}>
      <OpenWaveForm {...props} />
    </Dialog>
  );
}

function OpenWaveForm({ surveyId, onClose }: Props): ReactNode {
  const { t } = useTexts();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const [usual] = useState(() => addDays(dayOf(new Date()), usualDays));
  const [name, setName] = useState('');
  const [closesOn, setClosesOn] = useState<Day | null>(usual);
  const open = useMutation({
    mutationFn: () => openWave({ surveyId, closesOn: closesOn ?? usual, ...(name.trim() && { name: name.trim() }) }),
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['surveys'] });
      await queryClient.invalidateQueries({ queryKey: ['survey-waves'] });
      showToast({ text: t('survey-open-link.opened') });
      await navigate({ to: '/surveys/waves/$waveId', params: { waveId: id }, search: {} });
    },
  });
  return (
    <FormLayout
      onSubmit={() => open.mutate()}
      submitLabel={t('survey-open-link.open')}
      isPending={open.isPending}
      error={open.error}
      onCancel={onClose}
    >
      <p>{t('survey-open-link.openHint')}</p>
      <TextField label={t('surveys.field.waveName')} name="name" value={name} onChange={setName} />
      <DateField
        label={t('surveys.field.closesOn')}
        name="closesAt"
        value={closesOn}
        onChange={setClosesOn}
        direction="future"
      />
    </FormLayout>
  );
}
