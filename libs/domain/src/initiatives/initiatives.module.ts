import { Module } from '@nestjs/common';
import { MeasuresModule } from '../measures/index.js';
import { HandleInitiative } from './handle-initiative.js';
import { InitiativeLinks } from './initiative-links.js';
import { InitiativeMails } from './initiative-mails.js';
import { InitiativeService } from './initiative.service.js';
import { MergeInitiatives } from './merge-initiatives.js';
import { SubmitInitiative } from './submit-initiative.js';
import { YearlyListExport } from './yearly-list-export.js';

const services = [
  InitiativeService,
  HandleInitiative,
  MergeInitiatives,
  InitiativeLinks,
  InitiativeMails,
  SubmitInitiative,
  YearlyListExport,
];

@Module({ imports: [MeasuresModule], providers: services, exports: services })
export class InitiativesModule {}
