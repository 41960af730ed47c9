import { faultsOfBankQuestion, type Question } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import {
  Database,
  RuleBroken,
  changesOf,
  createdFrom,
  findLiving,
  updateVersioned,
  type Actor,
} from '../../platform/index.js';
import { SurveyBankQuestion } from './survey-bank-question.entity.js';

/** The words of a question in the bank, which a correction may change; its key, type and metric stay. */
export type BankWords = Partial<Pick<Question, 'text' | 'help' | 'options' | 'endLabels'>>;

/** Questions with keys that stay the same from survey to survey. Another meaning is another question, never a change of one. */
@Injectable()
export class SurveyBank {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  async add(actor: Actor, question: object): Promise<string> {
    this.check(question);
    return this.db.transaction(async () => {
      const { key } = question;
      if (await this.isTaken(key)) throw RuleBroken.at('/question/key', 'survey-bank-key-taken');
      const { identifiers } = await this.db
        .repository(SurveyBankQuestion)
        .insert({ key, question: question as never, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(actor, 'create', { kind: 'survey_bank_question', id }, createdFrom({ key }));
      return id;
    });
  }

  /** Corrects words, or puts the question away. A new meaning needs a new question: `add`. */
  async update(
    actor: Actor,
    id: string,
    expected: number,
    { archived, ...words }: BankWords & { archived?: boolean },
  ): Promise<void> {
    await this.db.transaction(async () => {
      const found = await findLiving(this.db, SurveyBankQuestion, id);
      const given = Object.fromEntries(Object.entries(words).filter(([, value]) => value !== undefined));
      const question = { ...found.question, ...given };
      this.check(question);
      const patch = { question, ...(archived === undefined ? {} : { archived }) };
      await updateVersioned(this.db, SurveyBankQuestion, id, expected, patch);
      await this.audit.record(actor, 'update', { kind: 'survey_bank_question', id }, changesOf(found, patch));
    });
  }

  private check(question: object): asserts question is Question {
    const faults = faultsOfBankQuestion(question);
    if (faults.length > 0)
      throw new RuleBroken(faults.map((fault) => ({ ...fault, pointer: `/question${fault.pointer}` })));
  }

  /** One at a time, so that two who add do not take the same. */
  private async isTaken(key: string): Promise<boolean> {
    await this.db.query(`select pg_advisory_xact_lock(hashtextextended('survey-bank-key', 0))`);
    return this.db.repository(SurveyBankQuestion).existsBy({ key });
  }
}
