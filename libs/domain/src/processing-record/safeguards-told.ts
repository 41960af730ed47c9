import { defaultMinimum, formatDay, safeguards, type Language, type Safeguard } from '@elinvoima/contracts';
import { formatText, type TextValues } from '@elinvoima/contracts/texts';
import { shortestPassword } from '../users/index.js';
import type { RecordFacts } from './record-facts.query.js';

/** What the program does to protect data; a spec names the test that holds each. What is not so here is not said. */
export function safeguardsTold(language: Language, facts: RecordFacts): { key: Safeguard; text: string }[] {
  const { settings, review } = facts;
  const { idleMinutes, administratorIdleMinutes, auditYears, attachmentMegabytes } = settings;
  const provider = settings.processors.find(({ kind }) => kind === 'signIn')?.host;
  const last = review.lastCompletedOn;
  const values: Readonly<Partial<Record<Safeguard, TextValues>>> = {
    password: { shortest: shortestPassword.other, administratorShortest: shortestPassword.administrator },
    provider: { host: provider },
    session: { minutes: idleMinutes, administratorMinutes: administratorIdleMinutes },
    trail: { years: auditYears },
    anonymity: { answers: defaultMinimum.answers, companies: defaultMinimum.companies },
    review: { last: last === null ? 'none' : formatDay(last, language) },
    files: { megabytes: attachmentMegabytes },
    programs: { anywhere: settings.webhooksAnywhere ? 'yes' : 'no' },
  };
  const isNot: Readonly<Partial<Record<Safeguard, boolean>>> = {
    provider: provider === undefined,
    tls: !settings.https,
  };
  return safeguards
    .filter((key) => isNot[key] !== true)
    .map((key) => ({ key, text: formatText(language, `processing-safeguards.${key}`, values[key]) }));
}
