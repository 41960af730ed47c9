import { Module } from '@nestjs/common';
import { SitePropertyIds } from './site-property-ids.service.js';
import { SiteRemovals } from './site-removals.js';
import { SiteService } from './site.service.js';

@Module({
  providers: [SiteService, SitePropertyIds, SiteRemovals],
  exports: [SiteService, SitePropertyIds, SiteRemovals],
})
export class SitesModule {}
