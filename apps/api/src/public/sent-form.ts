import { randomUUID } from 'node:crypto';
import { languages, type Fault, type Language } from '@elinvoima/contracts';
import { Malformed, RuleBroken } from '@elinvoima/domain/platform';
import { trapField } from '@elinvoima/survey-form';
import { validationPipe } from '../http/validation.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const validation = validationPipe();

type Body = Readonly<Record<string, unknown>>;

/** A form of a public page as it was sent, before anybody has looked at what was written. */
export interface SentForm<Field extends string> {
  /** What was written, by field; fields left empty are not there. */
  given: Partial<Record<Field, string>>;
  /** Made with the page, so that a repeated sending is the same deed. */
  submissionId: string;
  /** The language of the page it was sent from; null when it does not say. */
  language: Language | null;
  /** Filled in where no person writes: to be thanked for and forgotten. */
  isRobots: boolean;
}

/** Every value of a field that may come several times. */
export const valuesIn = (sent: unknown, field: string): string[] =>
  [((sent ?? {}) as Body)[field]].flat().filter((value) => typeof value === 'string');

export function sentForm<Field extends string>(sent: unknown, fields: readonly Field[]): SentForm<Field> {
  const [submission] = valuesIn(sent, '_submission');
  const [own] = valuesIn(sent, '_language');
  const given = fields.flatMap((field) => {
    const [value = ''] = valuesIn(sent, field);
    return value.trim() === '' ? [] : [[field, value.replaceAll('\r\n', '\n')]];
  });
  return {
    given: Object.fromEntries(given) as Partial<Record<Field, string>>,
    submissionId: submission !== undefined && uuid.test(submission) ? submission : randomUUID(),
    language: languages.find((language) => language === own) ?? null,
    isRobots: valuesIn(sent, trapField).some((value) => value !== ''),
  };
}

/** What was written as the form's own class. Throws `Malformed` with a fault for each field that cannot be. */
export async function readAs<Form extends object>(form: new () => Form, given: object): Promise<Form> {
  return (await validation.transform(given, { type: 'body', metatype: form })) as Form;
}

/** What a form broke, to be shown beside its fields; null for what is no fault of the form. */
export const faultsOf = (error: unknown): Fault[] | null =>
  error instanceof Malformed || error instanceof RuleBroken ? error.faults : null;
