import { Injectable } from '@nestjs/common';
import { Audit } from '../audit/index.js';
import { Database, Municipality, Stale, changesOf, theMunicipality, type Actor } from '../platform/index.js';

/** What the municipality decides of its own installation. Its name and code come from its programme's file. */
export type MunicipalityInput = Partial<
  Pick<Municipality, 'publicMeasures' | 'publicFigures' | 'publicIndicatorKeys' | 'surveyFollowUpDays'>
>;

@Injectable()
export class MunicipalityService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  async update(actor: Actor, expected: number, input: MunicipalityInput): Promise<void> {
    await this.db.transaction(async () => {
      const before = await theMunicipality(this.db);
      const { affected } = await this.db.manager
        .createQueryBuilder()
        .update(Municipality)
        .set({ ...input, version: () => 'version + 1', updatedAt: () => 'now()' })
        .where('version = :expected', { expected })
        .execute();
      if (affected === 0) throw new Stale(before);
      await this.audit.record(actor, 'update', { kind: 'municipality', id: null }, changesOf(before, input));
    });
  }
}
