import { Injectable } from '@nestjs/common';
import { Audit } from '../../audit/index.js';
import {
  Clock,
  Conflict,
  Database,
  NotFound,
  RuleBroken,
  Stale,
  changesOf,
  createdFrom,
  type Actor,
} from '../../platform/index.js';
import { SurveyTheme } from './survey-theme.entity.js';

export interface ThemeInput {
  nameFi?: string;
  nameSv?: string | null;
  nameEn?: string | null;
  words?: string[];
}

export type NewTheme = ThemeInput & { nameFi: string };

export type ThemePatch = ThemeInput & { archived?: boolean };

/** Every theme, also the put away ones, by their Finnish names. One statement. */
export function listThemes(db: Database): Promise<ThemeRow[]> {
  return db.query(
    `select id, name_fi as "nameFi", name_sv as "nameSv", name_en as "nameEn", words, archived_at is not null as archived,
       merged_into_id as "mergedIntoId", version
     from survey_themes order by name_fi collate "fi-x-icu", id`,
  );
}

export interface ThemeRow extends Required<ThemeInput> {
  id: string;
  nameFi: string;
  archived: boolean;
  mergedIntoId: string | null;
  version: number;
}

/** The municipality's own list of themes. */
@Injectable()
export class ThemeService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async create(actor: Actor, input: NewTheme): Promise<string> {
    return this.db.transaction(async () => {
      await this.demandFreeName(input.nameFi);
      const { identifiers } = await this.db.repository(SurveyTheme).insert({ ...input, createdBy: actor.id });
      const id = String(identifiers[0]?.['id']);
      await this.audit.record(actor, 'create', { kind: 'survey_theme', id }, createdFrom(input));
      return id;
    });
  }

  /** A theme that is put away is offered no more; what was tagged with it stays. */
  async update(actor: Actor, id: string, expected: number, { archived, ...input }: ThemePatch): Promise<void> {
    await this.db.transaction(async () => {
      const theme = await this.locked(id);
      if (theme.version !== expected) throw new Stale(theme);
      if (input.nameFi !== undefined || archived === false) await this.demandFreeName(input.nameFi ?? theme.nameFi, id);
      const fields = {
        ...input,
        ...(archived === undefined ? {} : { archivedAt: archived ? (theme.archivedAt ?? this.clock.now()) : null }),
        // Taken back into use it is a theme of its own again.
        ...(archived === false ? { mergedIntoId: null } : {}),
      };
      await this.db
        .repository(SurveyTheme)
        .update(id, { ...fields, version: expected + 1, updatedAt: this.clock.now() });
      await this.audit.record(actor, 'update', { kind: 'survey_theme', id }, changesOf(theme, fields));
    });
  }

  /** Its answers move under another theme, and it is put away. Said twice it changes nothing the second time. */
  async merge(actor: Actor, id: string, intoId: string): Promise<void> {
    if (id === intoId) throw RuleBroken.at('/intoId', 'unknown-reference');
    await this.db.transaction(async () => {
      // In one order, so that two merges never wait for each other.
      const themes = new Map<string, SurveyTheme>();
      for (const each of [id, intoId].toSorted()) {
        // oxlint-disable-next-line no-await-in-loop
        themes.set(each, await this.locked(each));
      }
      const [theme, into] = [themes.get(id), themes.get(intoId)];
      if (theme?.mergedIntoId === intoId) return;
      if (into === undefined || into.archivedAt !== null) throw RuleBroken.at('/intoId', 'unknown-reference');
      if (theme?.mergedIntoId) throw new Conflict('survey-theme-merged');
      const { moved } = await this.db.one<{ moved: number }>(
        `with gone as (
           delete from survey_comment_themes where theme_id = $1 returning response_id, question_key
         ), moved as (
           insert into survey_comment_themes (response_id, question_key, theme_id)
           select response_id, question_key, $2 from gone on conflict do nothing returning 1
         ) select count(*)::int as moved from gone`,
        [id, intoId],
      );
      const now = this.clock.now();
      await this.db.query(
        `update survey_themes set merged_into_id = $2, archived_at = coalesce(archived_at, $3), version = version + 1, updated_at = $3 where id = $1`,
        [id, intoId, now],
      );
      // What it was known by leads to the other one from now on.
      await this.db.query(
        `update survey_themes t set words = array(select distinct word from unnest(t.words || old.words) as word order by 1),
           version = t.version + 1, updated_at = $3 from survey_themes old where t.id = $2 and old.id = $1`,
        [id, intoId, now],
      );
      await this.audit.record(
        actor,
        'update',
        { kind: 'survey_theme', id },
        { mergedIntoId: [null, intoId], answers: [0, moved] },
      );
    });
  }

  private async locked(id: string): Promise<SurveyTheme> {
    const theme = await this.db.repository(SurveyTheme).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (theme === null) throw new NotFound();
    return theme;
  }

  private async demandFreeName(nameFi: string, id: string | null = null): Promise<void> {
    const [other] = await this.db.query(
      'select 1 from survey_themes where lower(name_fi) = lower($1) and archived_at is null and id is distinct from $2::uuid',
      [nameFi, id],
    );
    if (other !== undefined) throw RuleBroken.at('/nameFi', 'survey-theme-taken');
  }
}
