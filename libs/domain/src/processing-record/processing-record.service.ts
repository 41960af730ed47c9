import type { Language, ProcessingRecord } from '@elinvoima/contracts';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, Clock, Database, type Config } from '../platform/index.js';
import { processingRecord } from './processing-record.js';
import { recordFacts } from './record-facts.query.js';

/** The record as it is at this moment: nothing of it is stored, so it cannot say anything but what holds. */
@Injectable()
export class ProcessingRecords {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async now(language: Language): Promise<ProcessingRecord> {
    const facts = await this.db.oneSnapshot(() => recordFacts(this.db, this.config, this.clock.now()));
    return processingRecord(language, facts);
  }
}
