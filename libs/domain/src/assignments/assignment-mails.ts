import { permissionsOf, type Language, type OwnedKind, type Role } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import {
  CONFIG,
  Database,
  MailTemplates,
  municipalityName,
  theMunicipality,
  type Config,
  type OutboxMail,
  type RenderPurpose,
  type RenderedMail,
} from '../platform/index.js';
import { describeOwned, ownedLine, type OwnedWords } from './describe-owned.js';
import { addressOfOwned, ownedRecords } from './owned-records.js';

/** The mail that says what one was given to look after, by whom, and where it is. */
@Injectable()
export class AssignmentMails implements OnModuleInit {
  constructor(
    private readonly templates: MailTemplates,
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.templates.register('assignments', { render: (mail, purpose) => this.render(mail, purpose) });
  }

  /** What has moved on to somebody else before the mail leaves, or may no longer be opened by who gets it, is left out of it. */
  private async render({ id, reference, language }: OutboxMail, purpose: RenderPurpose): Promise<RenderedMail | null> {
    const [people] = await this.db.query<{ name: string; role: Role; by: string }>(
      `select u.name, u.role, b.name as by from users u, users b where u.id = $1 and b.id = $2`,
      [reference['userId'], reference['byId']],
    );
    if (people === undefined) return null;
    const given = await this.db.query<{ kind: OwnedKind; id: string }>(
      `select kind, object_id as id from assignments where mail_id = $1 group by kind, object_id order by min(assigned_at), object_id`,
      [id],
    );
    const words = await describeOwned(this.db, given);
    const told = given
      .map((record) => words.get(record.id))
      .filter((record): record is OwnedWords => record !== undefined)
      .filter(
        ({ kind, ownerId }) =>
          purpose === 'read' ||
          (ownerId === reference['userId'] && permissionsOf(people.role).has(ownedRecords[kind].permission)),
      );
    const [first] = told;
    if (first === undefined) return null;
    const subject =
      told.length === 1
        ? formatText(language, 'mail.assignments.subjectOne', { by: people.by, what: ownedLine(language, first) })
        : formatText(language, 'mail.assignments.subjectMany', { by: people.by, count: told.length });
    return {
      subject,
      text: formatText(language, 'mail.assignments.text', {
        name: people.name,
        by: people.by,
        count: told.length,
        list: told.map((record) => this.paragraph(language, record)).join('\n\n'),
        settings: `${this.config.publicUrl}/settings`,
        municipality: municipalityName(await theMunicipality(this.db), language),
      }),
    };
  }

  private paragraph(language: Language, record: OwnedWords): string {
    return `${ownedLine(language, record)}\n${this.config.publicUrl}${addressOfOwned(record.kind, record.id)}`;
  }
}
