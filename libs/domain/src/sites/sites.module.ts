import { Module } from '@nestjs/common';
import { SitePropertyIds } from './site-property-ids.service.js';
import { SiteService } from './site.service.js';

@Module({ providers: [SiteService, SitePropertyIds], exports: [SiteService, SitePropertyIds] })
export class SitesModule {}
