import { Module } from '@nestjs/common';
import { RecipientsModule } from '../recipients/index.js';
import { ErasePerson } from './erase-person.js';
import { PackagePerson } from './package-person.js';
import { PrivacyService } from './privacy.service.js';

@Module({
  imports: [RecipientsModule],
  providers: [ErasePerson, PackagePerson, PrivacyService],
  exports: [ErasePerson, PackagePerson, PrivacyService],
})
export class PrivacyModule {}
