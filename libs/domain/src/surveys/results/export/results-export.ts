import { dayOf, type Language } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../../../audit/index.js';
import { Clock, Conflict, Database, municipalityName, theMunicipality, type Actor } from '../../../platform/index.js';
import { answersWithheldFrom } from '../../comments/comment-gate.query.js';
import { poolOf } from '../figures/waves-together.js';
import { surveyResults } from '../survey-results.js';
import { publishedMaterial, type ResultsMaterial } from '../survey-results.query.js';
import { answersTable } from './answers-table.js';
import { codebook } from './codebook.js';
import { oneTable, resultTables } from './result-tables.js';
import { tableCsv, tablesXlsx, type FileTable } from './write-tables.js';

export const resultsFileNames = ['results.xlsx', 'results.csv', 'codebook.csv', 'answers.xlsx', 'answers.csv'] as const;
export type ResultsFileName = (typeof resultsFileNames)[number];

export interface ResultsFile {
  contentType: string;
  content: Buffer;
}

const contentTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

/** Results as files: the same figures as on the page, from the same function, under the same suppression. */
@Injectable()
export class ResultsExport {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Who took what out, and how many rows, is on the trail. Throws `Conflict` for single answers that were promised anonymity. */
  async file(
    actor: Actor,
    surveyId: string,
    name: ResultsFileName,
    { waveId, language }: { waveId?: string | undefined; language: Language },
  ): Promise<ResultsFile> {
    return this.db.transaction(async () => {
      const creator = municipalityName(await theMunicipality(this.db), language);
      const material = await publishedMaterial(this.db, this.clock, surveyId);
      const withheld = name.startsWith('answers')
        ? await answersWithheldFrom(this.db, actor, surveyId)
        : new Set<string>();
      const tables = this.tablesOf(material, name, waveId, withheld, language);
      await this.audit.record(
        actor,
        'export',
        { kind: 'survey', id: surveyId },
        {
          file: [null, name],
          ...(waveId !== undefined && { waveId: [null, waveId] }),
          rows: [null, tables.reduce((sum, { rows }) => sum + rows.length, 0)],
        },
      );
      const format = name.endsWith('.xlsx') ? 'xlsx' : 'csv';
      return {
        contentType: contentTypes[format],
        content:
          format === 'xlsx'
            ? await tablesXlsx(tables, { title: material.survey.name, creator })
            : tableCsv(tables.length === 1 && tables[0] ? tables[0] : oneTable(tables, language), language),
      };
    });
  }

  private tablesOf(
    material: ResultsMaterial,
    name: ResultsFileName,
    waveId: string | undefined,
    withheld: ReadonlySet<string>,
    language: Language,
  ): FileTable[] {
    const results = surveyResults(material, dayOf(this.clock.now()), waveId);
    const ids = new Set(results.waves.map(({ id }) => id));
    const waves = material.waves.filter(({ id }) => ids.has(id));
    if (name.startsWith('answers')) {
      if (poolOf(material, waves).anonymous) throw new Conflict('survey-answers-anonymous');
      return [answersTable(material, ids, withheld, language)];
    }
    const versions = [...new Map(waves.map(({ version, definition }) => [version, { version, definition }])).values()];
    const book = codebook(versions, results, language);
    if (name === 'codebook.csv') return [book];
    const tables = resultTables(results, language);
    return name === 'results.xlsx' ? [...tables, book] : tables;
  }
}
