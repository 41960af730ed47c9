import { Global, Module } from '@nestjs/common';
import { CompaniesModule } from '../companies/index.js';
import { ContactsModule } from '../contacts/index.js';
import { EnquiriesModule } from '../enquiries/index.js';
import { FollowUpsModule } from '../follow-ups/index.js';
import { InteractionsModule } from '../interactions/index.js';
import { MeasuresModule } from '../measures/index.js';
import { PartnersModule } from '../partners/index.js';
import { SitesModule } from '../sites/index.js';
import { Looks } from './looks.js';
import { TouchedFiles } from './touched-files.js';
import { UndoChange } from './undo-change.js';

@Global()
@Module({
  imports: [
    CompaniesModule,
    ContactsModule,
    EnquiriesModule,
    FollowUpsModule,
    InteractionsModule,
    MeasuresModule,
    PartnersModule,
    SitesModule,
  ],
  providers: [Looks, TouchedFiles, UndoChange],
  exports: [Looks, TouchedFiles, UndoChange],
})
export class TrailModule {}
