/** Making and changing: which address, and of what it is told. */
import { webhookVerbs } from '@elinvoima/contracts';
import { useState, type ReactNode } from 'react';
import { useSave } from '../../api/use-save.js';
import { useTexts } from '../../texts/texts-provider.js';
import { FormLayout } from '../../ui/form-layout.js';
import { TextField } from '../../ui/text-field.js';
import { choiceOfEvents, EventsChoice, eventsOfChoice, type EventChoice } from './webhook-events.js';
import type { NewWebhook } from './webhooks.api.js';

interface WebhookFormProps<Saved> {
  /** What is being changed; a new one without. */
  readonly before?: NewWebhook;
  readonly submitLabel: string;
  readonly save: (input: NewWebhook) => Promise<Saved>;
  readonly onSaved: (saved: Saved) => void;
  readonly onCancel: () => void;
}

export function WebhookForm<Saved>({ before, ...props }: WebhookFormProps<Saved>): ReactNode {
  const { t } = useTexts();
  const [url, setUrl] = useState(before?.url ?? '');
  // Until it is touched, a mixture that was made through the API stays as it is.
  const [chosen, setChosen] = useState<EventChoice | null>(null);
  const [needsEvents, setNeedsEvents] = useState(false);
  const choice = chosen ?? (before ? choiceOfEvents(before.events) : { kinds: [], verbs: webhookVerbs });
  const events = chosen === null && before ? before.events : eventsOfChoice(choice);
  const saving = useSave('webhooks', () => props.save({ url, events }), props.onSaved);
  const submit = () => {
    setNeedsEvents(events.length === 0);
    if (events.length > 0) saving.mutate(undefined);
  };
  return (
    <FormLayout
      onSubmit={submit}
      submitLabel={props.submitLabel}
      isPending={saving.isPending}
      error={saving.error}
      problems={needsEvents ? [{ pointer: '/events', code: 'required', message: t('webhooks.needEvents') }] : []}
      onCancel={props.onCancel}
    >
      <TextField
        label={t('webhooks.field.url')}
        description={t('webhooks.urlHint')}
        name="url"
        type="url"
        placeholder="https://"
        isRequired
        maxLength={2000}
        value={url}
        onChange={setUrl}
        autoFocus
      />
      <EventsChoice value={choice} onChange={setChosen} />
    </FormLayout>
  );
}
