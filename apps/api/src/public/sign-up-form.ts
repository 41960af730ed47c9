import { RuleBroken } from '@elinvoima/domain/platform';
import type { SignUpForm } from '@elinvoima/domain/events';
import { signUpFormFields } from '@elinvoima/survey-form';
import { Email, OneOf, Text } from '../http/fields.js';
import { readAs, sentForm, type SentForm } from './sent-form.js';

/** Nobody has confirmed the address yet: one sending takes no more of the places. */
const mostOthers = 4;
const longestName = 200;

class SignUpFormDto {
  @Text({ most: longestName, least: 1 }) name: string;
  @Text({ most: 200, optional: true }) company?: string;
  @Email() email: string;
  @Text({ most: 50, optional: true }) phone?: string;
  @Text({ most: 2000, optional: true }) others?: string;
  @Text({ most: 500, optional: true }) needs?: string;
  @OneOf(['yes'], { optional: true }) mailings?: 'yes';
}

/** The form as it was sent, blanks around what was written left out: phones like to add one after an address. */
export function sentSignUp(body: unknown): SentForm<(typeof signUpFormFields)[number]> {
  const sent = sentForm(body, signUpFormFields);
  const given = Object.fromEntries(Object.entries(sent.given).map(([field, value]) => [field, value.trim()]));
  return { ...sent, given };
}

/** What was written, as the list of those who come takes it. Throws with a fault for each field that cannot be. */
export async function readSignUp(given: object): Promise<Omit<SignUpForm, 'submissionId' | 'language'>> {
  const { name, company, email, phone, others = '', needs, mailings } = await readAs(SignUpFormDto, given);
  const names = others
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (names.length > mostOthers) throw RuleBroken.at('/others', 'list-too-long');
  if (names.some((other) => other.length > longestName))
    throw RuleBroken.at('/others', 'too-long', { max: longestName });
  return {
    name,
    email,
    company: company ?? null,
    phone: phone ?? null,
    needs: needs ?? null,
    others: names,
    mailingsConsent: mailings === 'yes',
  };
}
