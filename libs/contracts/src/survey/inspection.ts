import { languages } from '../language.js';
import type { Fault } from '../problem.js';
import type { ProblemCode } from '../texts/problems/index.js';

export type Members = Readonly<Record<string, unknown>>;

export const limits = {
  title: 200,
  intro: 2000,
  question: 500,
  option: 200,
  questions: 40,
  sections: 12,
  options: 30,
  retentionMonths: 120,
};

/** Keys name form fields and columns of exports: lower case, digits and `_`, never beginning with `_`. */
const keyPattern = /^[a-z][a-z0-9_]{0,39}$/;

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isOneOf = <T extends string>(list: readonly T[], value: unknown): value is T =>
  (list as readonly unknown[]).includes(value);

/** What is found while a questionnaire is looked through: what is wrong, and what is only unfinished. */
export class Inspection {
  readonly faults: Fault[] = [];
  readonly unfinished = new Set<Fault>();

  fault(pointer: string, code: ProblemCode, values?: Fault['values']): void {
    this.faults.push({ pointer, code, values });
  }

  /** What a draft may still lack or have the wrong way round. */
  lack(pointer: string, code: ProblemCode, values?: Fault['values']): void {
    const fault = { pointer, code, values };
    this.faults.push(fault);
    this.unfinished.add(fault);
  }

  onlyMembers(pointer: string, value: Members, known: readonly string[]): void {
    for (const name of Object.keys(value))
      if (!known.includes(name)) this.fault(`${pointer}/${name}`, 'unknown-member');
  }

  text(pointer: string, value: unknown, max: number, optional = false): void {
    if (value === undefined && optional) return;
    if (!isMembers(value)) return this.fault(pointer, value === undefined ? 'required' : 'wrong-type');
    this.onlyMembers(pointer, value, languages);
    for (const language of languages) {
      const words = value[language];
      if (typeof words !== 'string')
        this.fault(`${pointer}/${language}`, words === undefined ? 'required' : 'wrong-type');
      else if (words.trim() === '') this.lack(`${pointer}/${language}`, 'required');
      else if (words.length > max) this.fault(`${pointer}/${language}`, 'too-long', { max });
    }
  }

  key(pointer: string, value: unknown, taken: ReadonlySet<string>): void {
    if (typeof value !== 'string') this.fault(pointer, value === undefined ? 'required' : 'wrong-type');
    else if (!keyPattern.test(value) || value in {}) this.fault(pointer, 'survey-key-format');
    else if (taken.has(value)) this.fault(pointer, 'duplicate');
  }
}
