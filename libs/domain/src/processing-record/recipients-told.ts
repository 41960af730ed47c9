import type { Language, ProcessorKind } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { RecordFacts } from './record-facts.query.js';

/** Whom the settings name outside the installation itself. */
export const processorsTold = (
  language: Language,
  { settings, webhookHosts }: RecordFacts,
): { kind: ProcessorKind; name: string; host: string }[] =>
  [...settings.processors, ...webhookHosts.map((host) => ({ kind: 'webhook' as const, host }))].map(
    ({ kind, host }) => ({ kind, name: formatText(language, `processing-record.processor.${kind}`), host }),
  );

export function recipientsTold(language: Language, { keys, settings }: RecordFacts): string[] {
  return [
    formatText(language, 'processing-record.recipient.none'),
    formatText(language, 'processing-record.recipient.public'),
    ...(keys.all > 0
      ? [formatText(language, 'processing-record.recipient.keys', { count: keys.all, people: keys.people })]
      : []),
    formatText(language, 'processing-record.recipient.register', { host: settings.registerHost }),
    ...(settings.sendsMail ? [] : [formatText(language, 'processing-record.noMail')]),
  ];
}
