import type { Language } from '@elinvoima/contracts';
import { formatText, isTextKey } from '@elinvoima/contracts/texts';
import { Inject, Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { Audit } from '../audit/index.js';
import {
  CONFIG,
  Clock,
  Database,
  FileStore,
  Gone,
  NotFound,
  keyedHash,
  type Actor,
  type Config,
} from '../platform/index.js';
import { Suppressions } from '../recipients/index.js';
import { zipOf, type ZipEntry } from '../reports/index.js';
import { gatherPerson, type PersonsData } from './gather-person.js';
import { packagePage } from './package-page.js';
import type { Person } from './person.js';

const hoursKept = 24;

/** Makes one person's data into one file: JSON, a page to read, and the files. It lies a day, for whoever asked. */
@Injectable()
export class PackagePerson {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly files: FileStore,
    private readonly suppressions: Suppressions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async make(actor: Actor, person: Person, language: Language): Promise<string> {
    const data = await this.db.oneSnapshot(async () => {
      await this.db.query(`set local statement_timeout = '5min'`);
      return gatherPerson(
        this.db,
        person,
        person.emails.map((email) => this.suppressions.hashOf(email)),
      );
    });
    const records = data.sections.reduce((sum, { rows }) => sum + rows.length, 0);
    const toDecide = data.toDecide.notes.length + data.toDecide.mentions.length;
    const received = await this.files.receive(zipOf(this.entries(data, language)));
    try {
      const { size } = received;
      const storedAs = await this.files.put('exports', received);
      return await this.db.transaction(async () => {
        const now = this.clock.now();
        const { id } = await this.db.one<{ id: string }>(
          `insert into data_packages (contact_id, email_hash, language, records, to_decide, size_bytes, stored_as, requested_by, created_at, expires_at)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
          [
            person.contactIds[0] ?? null,
            person.emails[0] === undefined ? null : keyedHash(this.config.hashKey, 'package', person.emails[0]),
            language,
            records,
            toDecide,
            size,
            storedAs,
            actor.id,
            now,
            new Date(now.getTime() + hoursKept * 3_600_000),
          ],
        );
        const about = person.contactIds[0];
        await this.audit.record(
          actor,
          'export',
          about === undefined ? { kind: 'data_package', id } : { kind: 'contact', id: about },
          { records: [null, records] },
        );
        return id;
      });
    } finally {
      await received.discard();
    }
  }

  async view(
    actor: Actor,
    id: string,
  ): Promise<{ id: string; records: number; toDecide: number; sizeBytes: number; expiresAt: Date }> {
    return this.db.one(
      `select id, records, to_decide as "toDecide", size_bytes::int as "sizeBytes", expires_at as "expiresAt" from data_packages
       where id = $1 and requested_by = $2`,
      [id, actor.id],
    );
  }

  /** For whoever asked for it. Throws `Gone` after its day. */
  async open(
    actor: Actor,
    id: string,
  ): Promise<{ fileName: string; mediaType: string; sizeBytes: number; content: Readable }> {
    const [found] = await this.db.query<{
      storedAs: string | null;
      sizeBytes: string;
      expiresAt: Date;
      language: Language;
    }>(
      `select stored_as as "storedAs", size_bytes as "sizeBytes", expires_at as "expiresAt", language from data_packages
       where id = $1 and requested_by = $2`,
      [id, actor.id],
    );
    if (found === undefined) throw new NotFound();
    if (found.storedAs === null || found.expiresAt <= this.clock.now()) throw new Gone('export-expired');
    const content = await this.files.read('exports', found.storedAs);
    return {
      fileName: `${formatText(found.language, 'privacy-package.title')}.zip`,
      mediaType: 'application/zip',
      sizeBytes: Number(found.sizeBytes),
      content,
    };
  }

  private async *entries(data: PersonsData, language: Language): AsyncGenerator<ZipEntry> {
    const { sections, toDecide, files } = data;
    const listed = files.map(({ fileName }) => ({ fileName }));
    yield {
      name: 'person.json',
      content: [JSON.stringify({ madeAt: this.clock.now(), sections, files: listed }, null, 2)],
    };
    yield {
      name: 'person.html',
      content: [
        packagePage(
          language,
          formatText(language, 'privacy-package.title'),
          [
            ...sections.map(({ key, rows }) => ({ title: titleOf(language, key), table: key, rows })),
            ...(listed.length === 0
              ? []
              : [{ title: titleOf(language, 'attachments'), table: 'attachments', rows: listed }]),
          ],
          formatText(language, 'privacy-package.intro'),
        ),
      ],
    };
    yield { name: 'to-decide/to-decide.json', content: [JSON.stringify(toDecide, null, 2)] };
    yield {
      name: 'to-decide/to-decide.html',
      content: [
        packagePage(
          language,
          formatText(language, 'privacy-package.toDecide'),
          [
            { title: titleOf(language, 'interactions'), table: 'interactions', rows: toDecide.notes },
            {
              title: formatText(language, 'privacy-package.mentions'),
              table: 'mentions',
              rows: toDecide.mentions.map(({ table, excerpt }) => ({ section: titleOf(language, table), excerpt })),
            },
          ],
          formatText(language, 'privacy-package.toDecideWhy'),
        ),
      ],
    };
    for (const { id, fileName, storedAs } of files)
      yield {
        name: `to-decide/files/${id.slice(-6)}-${fileName.replaceAll(/[\\/:\0]/g, '_')}`,
        content: await this.files.read('attachments', storedAs),
      };
  }
}

const titleOf = (language: Language, table: string): string => {
  const key = `privacy-tables.${table}`;
  return isTextKey(key) ? formatText(language, key) : table;
};
