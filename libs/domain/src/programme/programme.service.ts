import { periodContaining, type Day } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import {
  Clock,
  Conflict,
  Database,
  RuleBroken,
  demandPlausibleDays,
  findLiving,
  moveToBin,
  takeFromBin,
  theMunicipality,
  updateVersioned,
  type Actor,
} from '../platform/index.js';
import { addSeries } from '../series/index.js';
import { checkProgramme } from './check-programme.js';
import { compareProgrammes, trailOf, type ProgrammeChange } from './compare-programmes.js';
import { addTopics, writeMunicipality } from './load-programme.js';
import { programmeAsFile } from './programme-as-file.js';
import { readProgrammeFile } from './programme-file.js';
import type { ProgrammeFile } from './programme-shape.js';
import { demandOwnDays } from './programme-versions.js';
import { Programme } from './programme.entity.js';
import { replaceTargets } from './replace-targets.js';
import { insertProgramme, insertTarget, writeFactors, writeGoals } from './write-programme.js';

/** What people change of a programme by hand; what is left out stays. Lists are given whole. */
export type ProgrammeInput = Partial<
  Pick<ProgrammeFile, 'name' | 'validFrom' | 'validUntil' | 'promises' | 'factors' | 'goals' | 'trends'>
>;

/** What a file would do here. */
export interface Comparison {
  file: ProgrammeFile;
  /** The version that the file is of; null when it would be a new one. */
  programmeId: string | null;
  changes: ProgrammeChange[];
}

/** The municipality's programmes: versions by council term, imported, edited, adopted. Figures that are frozen never move. */
@Injectable()
export class ProgrammeService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** What importing a document would change, without changing it. Throws `Malformed` with every fault. */
  async compare(document: unknown): Promise<Comparison> {
    const file = await this.read(document);
    const known = await this.versionOf(file);
    if (known === null) return { file, programmeId: null, changes: [] };
    return { file, programmeId: known, changes: compareProgrammes(await programmeAsFile(this.db, known), file) };
  }

  /**
   * Takes a programme in from its file: a new version, adopted or as a draft, or the version of the same code and first day
   * made to say what the file says. Importing the same again changes nothing.
   */
  async import(actor: Actor, document: unknown, { asDraft }: { asDraft: boolean }): Promise<string> {
    return this.db.transaction(async () => {
      const file = await this.read(document);
      demandPlausibleDays({ '/validFrom': file.validFrom, '/validUntil': file.validUntil }, this.clock.now());
      const known = await this.versionOf(file);
      if (known !== null) {
        await this.becomes(actor, known, null, file, 'import');
        return known;
      }
      if (!asDraft) {
        await this.demandOurs(file.municipality.code);
        await demandOwnDays(this.db, null, file);
        await this.bringAlong(file);
      }
      const id = await insertProgramme(this.db, file, {
        state: asDraft ? 'draft' : 'adopted',
        createdBy: actor.id,
      });
      for (const target of file.targets) await insertTarget(this.db, id, target, actor.id);
      await this.audit.record(actor, 'create', { kind: 'programme', id }, { code: [null, file.code] });
      return id;
    });
  }

  async update(actor: Actor, id: string, expected: number, input: ProgrammeInput): Promise<void> {
    await this.db.transaction(async () => {
      const before = await programmeAsFile(this.db, id);
      const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
      demandPlausibleDays({ '/validFrom': input.validFrom, '/validUntil': input.validUntil }, this.clock.now());
      const after: ProgrammeFile = { ...before, ...given };
      // Only what was given is at fault: an old target of an indicator that is gone is told where targets are edited.
      const faults = checkProgramme(after, await this.knownSeries()).filter(({ pointer }) =>
        Object.keys(given).some((member) => pointer.startsWith(`/${member}`)),
      );
      if (faults.length > 0) throw new RuleBroken(faults);
      await this.becomes(actor, id, expected, after, 'update');
    });
  }

  /** Puts a draft in force for its days. */
  async adopt(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const programme = await findLiving(this.db, Programme, id);
      if (programme.state === 'adopted') throw new Conflict('programme-already-adopted');
      await this.demandOurs(programme.municipalityCode);
      await demandOwnDays(this.db, id, programme);
      await updateVersioned(this.db, Programme, id, null, { state: 'adopted' });
      await addSeries(this.db, programme.series);
      await this.audit.record(actor, 'adopt', { kind: 'programme', id }, { state: ['draft', 'adopted'] });
    });
  }

  /** A draft for the next council term: the same factors, goals and standing targets, to be worked on. */
  async copy(actor: Actor, id: string, validFrom?: Day): Promise<string> {
    return this.db.transaction(async () => {
      const source = await programmeAsFile(this.db, id);
      const from = validFrom ?? periodContaining('term', source.validFrom).dayAfter;
      demandPlausibleDays({ '/validFrom': from }, this.clock.now());
      const file: ProgrammeFile = { ...source, validFrom: from, validUntil: null };
      if ((await this.versionOf(file)) !== null) throw RuleBroken.at('/validFrom', 'programme-exists');
      const made = await insertProgramme(this.db, file, { state: 'draft', createdBy: actor.id });
      // Targets of particular periods and days belong to the old term.
      for (const target of file.targets)
        if (target.period === null && target.validFrom === null && target.validUntil === null)
          await insertTarget(this.db, made, { ...target, budgetYear: null }, actor.id);
      await this.audit.record(actor, 'create', { kind: 'programme', id: made }, { copiedFrom: [null, id] });
      return made;
    });
  }

  /** Only drafts: past figures rest on what was adopted. */
  async remove(actor: Actor, id: string, expected: number): Promise<void> {
    await this.db.transaction(async () => {
      const { state } = await findLiving(this.db, Programme, id);
      if (state === 'adopted') throw new Conflict('programme-adopted');
      await moveToBin(this.db, Programme, id, expected);
      await this.audit.record(actor, 'delete', { kind: 'programme', id });
    });
  }

  async restore(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const programme = await takeFromBin(this.db, Programme, id);
      const [other] = await this.db.query<{ id: string }>(
        'select id from programmes where code = $1 and valid_from = $2 and deleted_at is null and id <> $3',
        [programme.code, programme.validFrom, id],
      );
      if (other !== undefined) throw new Conflict('programme-exists');
      await this.audit.record(actor, 'restore', { kind: 'programme', id });
    });
  }

  /** Makes a version say what a checked file says. Nothing is written, and no version counted, when it says so already. */
  private async becomes(
    actor: Actor,
    id: string,
    expected: number | null,
    file: ProgrammeFile,
    deed: 'update' | 'import',
  ): Promise<void> {
    const programme = await findLiving(this.db, Programme, id);
    const before = await programmeAsFile(this.db, id);
    const changes = compareProgrammes(before, file);
    const isMoved = before.validFrom !== file.validFrom;
    if (isMoved && (await this.versionOf(file)) !== null) throw RuleBroken.at('/validFrom', 'programme-exists');
    if (programme.state === 'adopted') {
      await this.demandOurs(file.municipality.code);
      await demandOwnDays(this.db, id, file);
    }
    if (deed === 'import' && changes.length === 0) return;
    if (programme.state === 'adopted') await this.demandNoMeasuresLost(before, file);
    await updateVersioned(this.db, Programme, id, expected, {
      nameFi: file.name.fi,
      nameSv: file.name.sv,
      nameEn: file.name.en,
      validFrom: file.validFrom,
      validUntil: file.validUntil,
      firstAnswerHours: file.promises.firstAnswerHours,
      initiativeAnswerDays: file.promises.initiativeDays,
      feedbackAnswerDays: file.promises.feedbackDays,
      ownIndicators: file.indicators,
      series: file.series,
      trends: file.trends,
    });
    await writeFactors(this.db, id, file.factors);
    await writeGoals(this.db, id, file);
    if (deed === 'import') {
      await replaceTargets(this.db, id, file.targets, actor.id);
      if (programme.state === 'adopted') await this.bringAlong(file);
    }
    await this.audit.record(
      actor,
      deed,
      { kind: 'programme', id },
      { ...trailOf(changes), ...(isMoved ? { validFrom: [before.validFrom, file.validFrom] } : {}) },
    );
  }

  /** What an adopted file says beyond its programme: the municipality's names and areas, series to follow, topics of talks. */
  private async bringAlong(file: ProgrammeFile): Promise<void> {
    await writeMunicipality(this.db, file);
    await addSeries(this.db, file.series);
    await addTopics(this.db, file);
  }

  /** A goal with living measures or projects stays: a measure cannot be without its goal. */
  private async demandNoMeasuresLost(before: ProgrammeFile, after: ProgrammeFile): Promise<void> {
    const kept = new Set(after.goals.map(({ code }) => code));
    const lost = before.goals.map(({ code }) => code).filter((code) => !kept.has(code));
    if (lost.length === 0) return;
    const used = await this.db.query<{ code: string }>(
      `select goal_code as code from measures where goal_code = any($1) and deleted_at is null
       union select goal_code from projects where goal_code = any($1) and deleted_at is null order by 1`,
      [lost],
    );
    if (used.length > 0)
      throw new RuleBroken(used.map(({ code }) => ({ pointer: '/goals', code: 'goal-in-use', values: { code } })));
  }

  private async demandOurs(code: string): Promise<void> {
    if ((await theMunicipality(this.db)).code !== code) throw RuleBroken.at('/municipality/code', 'municipality-other');
  }

  private async versionOf({ code, validFrom }: Pick<ProgrammeFile, 'code' | 'validFrom'>): Promise<string | null> {
    const [known] = await this.db.query<{ id: string }>(
      'select id from programmes where code = $1 and valid_from = $2 and deleted_at is null for update',
      [code, validFrom],
    );
    return known?.id ?? null;
  }

  private async knownSeries(): Promise<ReadonlySet<string>> {
    const rows = await this.db.query<{ key: string }>('select key from series where deleted_at is null');
    return new Set(rows.map(({ key }) => key));
  }

  private async read(document: unknown): Promise<ProgrammeFile> {
    return readProgrammeFile(document, await this.knownSeries());
  }
}
