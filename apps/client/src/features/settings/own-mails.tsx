/** Which mails one gets from the system itself. */
import { useMutation } from '@tanstack/react-query';
import { Send } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { Button } from '../../ui/button.js';
import { Section } from '../../ui/section.js';
import { ErrorState, Skeleton } from '../../ui/states.js';
import { Switch } from '../../ui/switch.js';
import { showToast } from '../../ui/toast.js';
import { sendDigest } from './own-settings.api.js';
import { useOwnChoices } from './use-own-choices.js';

export function OwnMails(): ReactNode {
  const { t } = useTexts();
  return (
    <Section title={t('settings.ownMails')}>
      <Choices />
    </Section>
  );
}

function Choices(): ReactNode {
  const { t } = useTexts();
  const { choices, error, refetch, change } = useOwnChoices();
  const send = useMutation({
    mutationFn: sendDigest,
    onSuccess: ({ outcome }) => showToast({ text: t(`settings.digestOutcome.${outcome}`) }),
    onError: (failure) => showToast({ text: failure.message, tone: 'red' }),
  });
  if (error && !choices) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!choices) return <Skeleton shape="text" />;
  return (
    <>
      <Switch
        label={t('settings.digestMails')}
        description={t('settings.digestMailsHint')}
        value={choices.digestMails}
        onChange={(next) => change({ digestMails: next })}
      />
      <Switch
        label={t('settings.assignmentMails')}
        description={t('settings.assignmentMailsHint')}
        value={choices.assignmentMails}
        onChange={(next) => change({ assignmentMails: next })}
      />
      <p>
        <Button icon={<Send />} isPending={send.isPending} onPress={() => send.mutate()}>
          {t('settings.sendDigest')}
        </Button>
      </p>
    </>
  );
}
