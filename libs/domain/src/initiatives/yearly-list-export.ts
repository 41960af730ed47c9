import type { Language } from '@elinvoima/contracts';
import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Database, municipalityName, theMunicipality, type Actor } from '../platform/index.js';
import { yearlyListFile, type YearlyListFormat } from './yearly-list-file.js';
import { yearlyList } from './yearly-list.query.js';

/** The council's yearly list as a file that leaves the house, with the names of those who made the initiatives. */
@Injectable()
export class YearlyListExport {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  /** Who took what out, and how many rows, is on the trail. */
  async file(
    actor: Actor,
    year: number,
    format: YearlyListFormat,
    language: Language,
  ): Promise<{ contentType: string; content: Buffer }> {
    return this.db.transaction(async () => {
      const municipality = municipalityName(await theMunicipality(this.db), language);
      const rows = await yearlyList(this.db, year);
      await this.audit.record(
        actor,
        'export',
        { kind: 'initiative', id: null },
        { year: [null, year], format: [null, format], rows: [null, rows.length] },
      );
      return yearlyListFile({ year, municipality, rows, language }, format);
    });
  }
}
