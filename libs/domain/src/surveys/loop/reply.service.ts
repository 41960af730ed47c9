import { dayOf, type LocalText } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import {
  Clock,
  Conflict,
  Database,
  NotFound,
  RuleBroken,
  Stale,
  type Actor,
  type Fault,
} from '../../platform/index.js';
import { waveStateOf } from '../sending/wave-state.js';
import type { SurveyReplyItem } from './survey-reply.entity.js';

export interface ReplyInput {
  intro: LocalText;
  items: SurveyReplyItem[];
}

/** The page as staff see it. Before anybody has written it, it is empty and of version 0. */
export interface ReplyDetails extends ReplyInput {
  wave: { id: string; name: string };
  survey: { id: string; name: string };
  isClosed: boolean;
  slug: string | null;
  publishedAt: Date | null;
  version: number;
}

/** One statement; `NotFound` for no such wave. */
export async function replyDetails(db: Database, now: Date, waveId: string): Promise<ReplyDetails> {
  const [row] = await db.query<ReplyDetails>(
    `select jsonb_build_object('id', w.id, 'name', w.name) as wave, jsonb_build_object('id', s.id, 'name', s.name) as survey,
       ${waveStateOf('$2')} = 'closed' as "isClosed", p.slug, p.published_at as "publishedAt", coalesce(p.version, 0) as version,
       coalesce(p.intro, '{"fi": "", "sv": "", "en": ""}') as intro, coalesce(p.items, '[]') as items
     from survey_waves w join survey_versions v on v.id = w.survey_version_id join surveys s on s.id = v.survey_id
     left join survey_replies p on p.wave_id = w.id where w.id = $1`,
    [waveId, now],
  );
  if (row === undefined) throw new NotFound();
  return row;
}

/** A name as an address: `Kevään kysely 2026` is `kevaan-kysely-2026`. */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
  return plain.replaceAll(/^-|-$/g, '').slice(0, 60).replace(/-$/, '') || 'kysely';
}

/** Writing what is told back, and telling it. */
@Injectable()
export class ReplyService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Of a published page the change is seen at once, so it must stay fit to be seen. */
  async write(actor: Actor, waveId: string, expected: number, input: ReplyInput): Promise<void> {
    await this.db.transaction(async () => {
      const before = await this.held(waveId);
      if (before.version !== expected) throw new Stale(before);
      await this.demandKnown(input);
      if (before.publishedAt !== null) demandFit(input);
      if (before.version === 0)
        await this.db.query(
          `insert into survey_replies (wave_id, slug, intro, items, updated_by) values ($1, $2, $3, $4, $5)`,
          [
            waveId,
            await this.freeSlug(before.wave.name),
            JSON.stringify(input.intro),
            JSON.stringify(input.items),
            actor.id,
          ],
        );
      else
        await this.db.query(
          `update survey_replies set intro = $2, items = $3, updated_by = $4, updated_at = $5, version = version + 1 where wave_id = $1`,
          [waveId, JSON.stringify(input.intro), JSON.stringify(input.items), actor.id, this.clock.now()],
        );
      await this.audit.record(
        actor,
        'update',
        { kind: 'survey_wave', id: waveId },
        {
          replyItems: [before.items.length, input.items.length],
        },
      );
    });
  }

  /** Seen by anybody from now on, or by nobody any more. Not before the wave has closed. Said twice it changes nothing the second time. */
  async publish(actor: Actor, waveId: string, isPublished: boolean): Promise<void> {
    await this.db.transaction(async () => {
      const before = await this.held(waveId);
      if (before.version === 0) throw new Conflict('survey-reply-empty');
      if ((before.publishedAt !== null) === isPublished) return;
      if (isPublished && !before.isClosed) throw new Conflict('survey-wave-open');
      if (isPublished) demandFit(before);
      const publishedAt = isPublished ? this.clock.now() : null;
      await this.db.query(
        'update survey_replies set published_at = $2, updated_by = $3, updated_at = $4, version = version + 1 where wave_id = $1',
        [waveId, publishedAt, actor.id, this.clock.now()],
      );
      await this.audit.record(
        actor,
        isPublished ? 'publish' : 'unpublish',
        { kind: 'survey_wave', id: waveId },
        {
          replyPublishedOn: [
            before.publishedAt === null ? null : dayOf(before.publishedAt),
            publishedAt && dayOf(publishedAt),
          ],
        },
      );
    });
  }

  /** Held by its wave, since the page itself may not be there yet. */
  private async held(waveId: string): Promise<ReplyDetails> {
    await this.db.query('select 1 from survey_waves where id = $1 for update', [waveId]);
    return replyDetails(this.db, this.clock.now(), waveId);
  }

  private async demandKnown({ items }: ReplyInput): Promise<void> {
    const faults: Fault[] = [];
    const themes = new Set((await this.db.query<{ id: string }>('select id from survey_themes')).map(({ id }) => id));
    const measures = new Set(
      (
        await this.db.query<{ id: string }>(
          'select id from measures where id = any($1::uuid[]) and deleted_at is null',
          [items.map(({ measureId }) => measureId)],
        )
      ).map(({ id }) => id),
    );
    for (const [at, { themeId, measureId }] of items.entries()) {
      if (themeId !== null && !themes.has(themeId))
        faults.push({ pointer: `/items/${at}/themeId`, code: 'unknown-reference' });
      if (measureId !== null && !measures.has(measureId))
        faults.push({ pointer: `/items/${at}/measureId`, code: 'unknown-reference' });
    }
    if (faults.length > 0) throw new RuleBroken(faults);
  }

  private async freeSlug(name: string): Promise<string> {
    const slug = slugOf(name);
    const rows = await this.db.query<{ slug: string }>(
      `select slug from survey_replies where slug = $1 or slug like $1 || '-%'`,
      [slug],
    );
    const taken = new Set(rows.map((row) => row.slug));
    for (let n = 1; ; n += 1) {
      const free = n === 1 ? slug : `${slug}-${n}`;
      if (!taken.has(free)) return free;
    }
  }
}

/** What anybody may see has something in it, in Finnish at least. */
function demandFit({ items }: ReplyInput): void {
  if (items.length === 0) throw new Conflict('survey-reply-empty');
  const faults = items.flatMap(({ said, did }, at) => [
    ...(said.fi.trim() === '' ? [{ pointer: `/items/${at}/said/fi`, code: 'required' as const }] : []),
    ...(did.fi.trim() === '' ? [{ pointer: `/items/${at}/did/fi`, code: 'required' as const }] : []),
  ]);
  if (faults.length > 0) throw new RuleBroken(faults);
}
