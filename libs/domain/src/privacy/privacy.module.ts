import { Module } from '@nestjs/common';
import { RecipientsModule } from '../recipients/index.js';
import { ErasePerson } from './erase-person.js';
import { PrivacyNoticeService } from './notice/privacy-notice.service.js';
import { PackagePerson } from './package-person.js';
import { PrivacyService } from './privacy.service.js';
import { ReapplyErasures } from './reapply-erasures.js';

@Module({
  imports: [RecipientsModule],
  providers: [ErasePerson, PackagePerson, PrivacyNoticeService, PrivacyService, ReapplyErasures],
  exports: [ErasePerson, PackagePerson, PrivacyNoticeService, PrivacyService, ReapplyErasures],
})
export class PrivacyModule {}
