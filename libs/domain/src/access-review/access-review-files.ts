import { dayOf, type ExportFormat, type Language, type ListColumn } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { fixedFile, inOneBatch } from '../exports/index.js';
import { Clock, Database, everyRowSql, type Actor } from '../platform/index.js';
import { accessReview, linesOfReview, type AccessLineView } from './access-reviews.query.js';

const shown = true;

const columns: readonly ListColumn[] = [
  { key: 'user', type: 'named', label: 'access-reviews.field.user', shown },
  { key: 'email', type: 'text', label: 'access-reviews.field.email', shown },
  { key: 'role', type: 'choice', choices: 'users.role', label: 'access-reviews.field.role', shown },
  { key: 'unit', type: 'text', label: 'access-reviews.field.unit', shown },
  { key: 'opens', type: 'choices', choices: 'access-reviews.opens', label: 'access-reviews.file.opens', shown },
  { key: 'circles', type: 'number', label: 'access-reviews.file.enquiries', shown },
  { key: 'assessments', type: 'number', label: 'access-reviews.file.assessments', shown },
  { key: 'keys', type: 'texts', label: 'access-reviews.field.keys', shown },
  { key: 'lastSignedInAt', type: 'instant', label: 'access-reviews.field.lastSignedInAt', shown },
  { key: 'twoStep', type: 'text', label: 'access-reviews.field.twoStep', shown },
  {
    key: 'decision',
    type: 'choice',
    choices: 'access-reviews.decision',
    label: 'access-reviews.field.decision',
    shown,
  },
  { key: 'newRole', type: 'choice', choices: 'users.role', label: 'access-reviews.field.newRole', shown },
  { key: 'reason', type: 'text', label: 'access-reviews.field.reason', shown },
  { key: 'decidedBy', type: 'named', label: 'access-reviews.file.decidedBy', shown },
  { key: 'decidedAt', type: 'instant', label: 'access-reviews.field.decidedAt', shown },
];

/** A review as a file, for who oversees the municipality's information management: by the same writers as every other list. */
@Injectable()
export class AccessReviewFiles {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Throws `NotFound` when there is no such review. */
  async file(
    actor: Actor,
    id: string,
    format: ExportFormat,
  ): Promise<{ year: number; content: AsyncGenerator<Buffer | string> }> {
    const { language } = actor;
    const { year, state, decided, lines, openedAt } = await accessReview(this.db, id);
    const rows = await this.rows(id, language);
    await this.audit.record(
      actor,
      'export',
      { kind: 'access_review', id },
      { rows: [null, rows.length], format: [null, format] },
    );
    const content = await fixedFile(this.db, actor, this.clock.now(), format, {
      title: formatText(language, 'access-reviews.yearOf', { year: String(year) }),
      sentence: formatText(language, 'access-reviews.file.sentence', {
        opened: dayOf(openedAt),
        state: formatText(language, `access-reviews.state.${state}`).toLowerCase(),
        decided,
        lines,
      }),
      columns,
      total: rows.length,
      batches: inOneBatch(rows),
    });
    return { year, content };
  }

  /** All at once: a municipality has some dozens of accounts. */
  private async rows(reviewId: string, language: Language): Promise<Readonly<Record<string, unknown>>[]> {
    const lines = linesOfReview(reviewId);
    const rows = await this.db.query<AccessLineView>(everyRowSql(lines), lines.where.parameters);
    return rows.map((line) => ({
      ...line,
      email: line.user.email,
      twoStep: formatText(language, line.twoStep ? 'shell.value.yes' : 'shell.value.no'),
    }));
  }
}
