/** Of what an address is told, in plain words: of which records, and when. */
import {
  webhookEvents,
  webhookKinds,
  webhookVerbs,
  type WebhookEvent,
  type WebhookKind,
  type WebhookVerb,
} from '@elinvoima/contracts';
import type { ReactNode } from 'react';
import { useTexts } from '../../texts/texts-provider.js';
import { CheckboxGroup } from '../../ui/checkbox-field.js';

export interface EventChoice {
  readonly kinds: readonly WebhookKind[];
  readonly verbs: readonly WebhookVerb[];
}

const eventOf = (kind: WebhookKind, verb: WebhookVerb): WebhookEvent => `${kind}.${verb}`;

export const eventsOfChoice = ({ kinds, verbs }: EventChoice): WebhookEvent[] =>
  webhookEvents.filter((event) => kinds.some((kind) => verbs.some((verb) => eventOf(kind, verb) === event)));

const verbsOf = (kind: WebhookKind, events: readonly WebhookEvent[]) =>
  webhookVerbs.filter((verb) => events.includes(eventOf(kind, verb)));

export const choiceOfEvents = (events: readonly WebhookEvent[]): EventChoice => ({
  kinds: webhookKinds.filter((kind) => verbsOf(kind, events).length > 0),
  verbs: webhookVerbs.filter((verb) => webhookKinds.some((kind) => events.includes(eventOf(kind, verb)))),
});

interface EventsChoiceProps {
  readonly value: EventChoice;
  readonly onChange: (value: EventChoice) => void;
}

export function EventsChoice({ value, onChange }: EventsChoiceProps): ReactNode {
  const { t } = useTexts();
  return (
    <>
      <CheckboxGroup
        label={t('webhooks.kinds')}
        name="events"
        look="pills"
        options={webhookKinds.map((kind) => ({ value: kind, label: t(`webhooks.kind.${kind}`) }))}
        value={value.kinds}
        onChange={(kinds) => onChange({ ...value, kinds })}
      />
      <CheckboxGroup
        label={t('webhooks.verbs')}
        look="pills"
        options={webhookVerbs.map((verb) => ({ value: verb, label: t(`webhooks.verb.${verb}`) }))}
        value={value.verbs}
        onChange={(verbs) => onChange({ ...value, verbs })}
      />
    </>
  );
}

/** Records of which it hears everything are named together; of others it is said what it hears. */
export function EventsInWords({ events }: { readonly events: readonly WebhookEvent[] }): ReactNode {
  const { t, formats } = useTexts();
  const { kinds } = choiceOfEvents(events);
  const isWhole = (kind: WebhookKind) => verbsOf(kind, events).length === webhookVerbs.length;
  const whole = kinds.filter(isWhole);
  return (
    <>
      {whole.length > 0 && <div>{formats.list(whole.map((kind) => t(`webhooks.kind.${kind}`)))}</div>}
      {kinds
        .filter((kind) => !isWhole(kind))
        .map((kind) => (
          <div key={kind}>
            {t('webhooks.eventsOf', {
              kind: t(`webhooks.kind.${kind}`),
              verbs: verbsOf(kind, events)
                .map((verb) => t(`webhooks.verb.${verb}`).toLowerCase())
                .join(', '),
            })}
          </div>
        ))}
    </>
  );
}
