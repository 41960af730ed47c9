/** When a survey leaves, how long it can be answered and who is reminded; the last look before it goes. */
import { addDays, dayOf, usualLastDay, type Day } from '@elinvoima/contracts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import { today } from '../../../texts/formats.js';
import { useTexts } from '../../../texts/texts-provider.js';
import { CheckboxField } from '../../../ui/checkbox-field.js';
import { DateField } from '../../../ui/date-field.js';
import { DateTimeField } from '../../../ui/date-time-field.js';
import { ConfirmDialog } from '../../../ui/dialog.js';
import { FormLayout } from '../../../ui/form-layout.js';
import { RadioGroup } from '../../../ui/radio-group.js';
import { Section } from '../../../ui/section.js';
import { Select } from '../../../ui/select.js';
import { TextField } from '../../../ui/text-field.js';
import { showToast } from '../../../ui/toast.js';
import { sendWave, type Survey } from '../surveys.api.js';
import { FrameOfChoice, LeavingTimes, useFrame, type Choice } from './frame-preview.js';
import { ReminderChoice, daysOfPlan, type ReminderPlan } from './reminder-choice.js';

const route = getRouteApi('/shell/surveys/$id/send');

/** Mails a minute; a municipality's own mail server often takes no more. */
const paces = ['all', '60', '300', '1000'] as const;

interface SendingProps {
  readonly survey: Survey;
  readonly choice: Choice;
}

export function Sending({ survey, choice }: SendingProps): ReactNode {
  const { t } = useTexts();
  const [name, setName] = useState('');
  const [when, setWhen] = useState<'now' | 'later'>('now');
  const [opensAt, setOpensAt] = useState<string | null>(null);
  const [chosenDay, setChosenDay] = useState<Day | null>(null);
  const [plan, setPlan] = useState<ReminderPlan>('2');
  const [pace, setPace] = useState<(typeof paces)[number]>('all');
  const [atOnce, setAtOnce] = useState(false);
  const [isConfirming, setConfirming] = useState(false);
  const [wasEmpty, setWasEmpty] = useState(false);
  const [opened] = useState(() => new Date());
  const frame = useFrame(choice);
  const count = 'group' in choice ? (frame?.eligible ?? 0) : choice.chosen.size;
  const reminderDays = daysOfPlan[plan];
  const begins = when === 'later' && opensAt !== null ? new Date(opensAt) : null;
  const leavesAt = begins ?? (atOnce || frame === undefined ? opened : new Date(frame.leavesAt));
  const closesOn = chosenDay ?? usualLastDay(leavesAt, reminderDays);
  const problems = useMemo(
    () =>
      wasEmpty && count === 0
        ? [{ pointer: '/contactIds', code: 'required', message: t('surveys.chooseSomebody') }]
        : [],
    [wasEmpty, count, t],
  );
  const send = useSend(() => setConfirming(false));
  const isWaiting = when === 'now' && frame !== undefined && new Date(frame.leavesAt) > opened;
  const leave = (): void =>
    send.mutate({
      surveyId: survey.id,
      ...('group' in choice ? { group: choice.group } : { contactIds: [...choice.chosen.keys()] }),
      closesOn,
      ...(begins !== null && { opensAt: begins.toISOString() }),
      ...(reminderDays.length > 0 && { reminderDays: [...reminderDays] }),
      ...(pace !== 'all' && { perMinute: Number(pace) }),
      ...(isWaiting && atOnce && { atOnce }),
      ...(name.trim() && { name: name.trim() }),
    });
  return (
    <Section title={t('surveys.recipients')}>
      <FrameOfChoice choice={choice} frame={frame} />
      <FormLayout
        onSubmit={() => {
          setWasEmpty(count === 0);
          setConfirming(count > 0);
        }}
        submitLabel={count === 0 ? t('surveys.sendTo') : t('surveys.send', { count })}
        isPending={send.isPending}
        error={send.error}
        problems={problems}
      >
        <TextField label={t('surveys.field.waveName')} name="name" value={name} onChange={setName} />
        <RadioGroup
          label={t('survey-sending.when')}
          look="segments"
          options={[
            { value: 'now', label: t('survey-sending.when.now') },
            { value: 'later', label: t('survey-sending.when.later') },
          ]}
          value={when}
          onChange={setWhen}
        />
        {when === 'later' && (
          <DateTimeField
            label={t('survey-sending.field.opensAt')}
            name="opensAt"
            direction="future"
            isRequired
            value={opensAt}
            onChange={setOpensAt}
          />
        )}
        {isWaiting && frame.mayBeAtOnce && (
          <CheckboxField label={t('survey-sending.atOnce')} value={atOnce} onChange={setAtOnce} />
        )}
        <DateField
          label={t('surveys.field.closesOn')}
          name="closesAt"
          value={closesOn}
          onChange={setChosenDay}
          direction="future"
        />
        <ReminderChoice value={plan} onChange={setPlan} />
        <Select
          label={t('survey-sending.field.pace')}
          options={paces.map((value) => ({
            value,
            label: value === 'all' ? t('survey-sending.pace.all') : t('survey-sending.pace', { count: Number(value) }),
          }))}
          value={pace}
          onChange={setPace}
        />
        <LeavingTimes leavesAt={leavesAt} isWaiting={isWaiting && !atOnce} reminderDays={reminderDays} />
      </FormLayout>
      <ConfirmDialog
        title={t('surveys.send', { count })}
        isOpen={isConfirming}
        onClose={() => setConfirming(false)}
        onConfirm={leave}
        confirmLabel={t('surveys.sendNow')}
        isPending={send.isPending}
      >
        {t('surveys.confirmSend', { on: closesOn < today() ? addDays(dayOf(leavesAt), 14) : closesOn })}
      </ConfirmDialog>
    </Section>
  );
}

function useSend(onSettled: () => void) {
  const { t } = useTexts();
  const navigate = route.useNavigate();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: sendWave,
    onSuccess: async (wave) => {
      await queryClient.invalidateQueries({ queryKey: ['surveys'] });
      await queryClient.invalidateQueries({ queryKey: ['survey-waves'] });
      const words = [t('surveys.sent', { count: wave.frameSize })];
      if (wave.leftOut.length > 0) words.push(t('surveys.willBeLeftOut', { count: wave.leftOut.length }));
      showToast({ text: words.join('. ') });
      await navigate({ to: '/surveys/waves/$waveId', params: { waveId: wave.id }, search: {} });
    },
    onSettled,
  });
}
