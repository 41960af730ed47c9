import {
  languages,
  type Language,
  type PrivacyNoticeContacts,
  type PrivacyNoticePart,
  type PrivacyNoticeSection,
} from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import { Database, Stale, changesOf, type Actor } from '../../platform/index.js';
import { PrivacyNotice, type OwnNoticeText } from './privacy-notice.entity.js';
import { readySections, retentionRules } from './ready-sections.js';

export type PrivacyNoticeInput = Partial<PrivacyNoticeContacts> & { texts?: OwnNoticeText[] };

/** What the municipality has written, and what stands where it has written nothing. */
export interface WrittenNotice extends PrivacyNoticeContacts {
  /** 0 until something is published. */
  version: number;
  texts: OwnNoticeText[];
  ready: { part: PrivacyNoticePart; language: Language; text: string }[];
  versions: { version: number; publishedAt: Date; publishedBy: string | null }[];
}

const nothing = {
  version: 0,
  address: null,
  email: null,
  phone: null,
  officerName: null,
  officerEmail: null,
  officerPhone: null,
  texts: [],
};

export async function newestNotice(db: Database): Promise<PrivacyNotice | null> {
  const [notice] = await db.repository(PrivacyNotice).find({ order: { version: 'DESC' }, take: 1 });
  return notice ?? null;
}

const asText = ({ paragraphs, items }: PrivacyNoticeSection): string =>
  [...paragraphs, items.map((item) => `– ${item}`).join('\n')].filter((one) => one !== '').join('\n\n');

@Injectable()
export class PrivacyNoticeService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  async current(): Promise<WrittenNotice> {
    const { version, address, email, phone, officerName, officerEmail, officerPhone, texts } =
      (await newestNotice(this.db)) ?? nothing;
    const rules = await retentionRules(this.db);
    const versions = await this.db.query<WrittenNotice['versions'][number]>(
      `select n.version, n.published_at as "publishedAt", u.name as "publishedBy"
       from privacy_notices n left join users u on u.id = n.published_by order by n.version desc limit 100`,
    );
    return {
      version,
      address,
      email,
      phone,
      officerName,
      officerEmail,
      officerPhone,
      texts,
      ready: languages.flatMap((language) =>
        readySections(language, rules).map((section) => ({ part: section.part, language, text: asText(section) })),
      ),
      versions,
    };
  }

  /** Throws `Stale` when somebody has published meanwhile. What is the same as before publishes nothing. */
  async publish(actor: Actor, expected: number, input: PrivacyNoticeInput): Promise<void> {
    await this.db.transaction(async () => {
      await this.db.query(`select pg_advisory_xact_lock(hashtext('privacy_notices'))`);
      const before = (await newestNotice(this.db)) ?? nothing;
      if (before.version !== expected) throw new Stale(before);
      const { version, address, email, phone, officerName, officerEmail, officerPhone, texts } = before;
      const held = { address, email, phone, officerName, officerEmail, officerPhone, texts };
      const changes = changesOf(held, input);
      if (Object.keys(changes).length === 0) return;
      await this.db
        .repository(PrivacyNotice)
        .insert({ ...held, ...input, version: version + 1, publishedBy: actor.id });
      await this.audit.record(actor, 'update', { kind: 'privacy_notice', id: null }, changes);
    });
  }
}
