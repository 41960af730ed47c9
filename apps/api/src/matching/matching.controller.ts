import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { SeenMatches, matchesOfEnquiry, matchesOfSite } from '@elinvoima/domain/matching';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { WritesLook } from '../http/looks.js';
import { By, Requires, RequiresBoth } from '../http/policy.js';
import { EnquiryMatchPageDto, MatchesOfEnquiryQuery, MatchesOfSiteQuery, SiteMatchPageDto } from './matching.dto.js';

/** Which sites fit which enquiries. */
@ApiTags('matching')
@Controller()
export class MatchingController {
  constructor(
    private readonly db: Database,
    private readonly seen: SeenMatches,
  ) {}

  @RequiresBoth('enquiries.read', 'sites.read')
  @WritesLook('enquiry')
  @Get('enquiries/:id/matches')
  @ApiOperation({ summary: 'The sites that fit an enquiry, the best first, with what fits and what does not' })
  @ApiOkResponse({ type: SiteMatchPageDto })
  ofEnquiry(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { misfits, ...page }: MatchesOfEnquiryQuery,
  ): Promise<SiteMatchPageDto> {
    return matchesOfEnquiry(this.db, actor, id, { misfits }, page);
  }

  @RequiresBoth('sites.read', 'enquiries.read')
  @Get('sites/:id/matches')
  @ApiOperation({ summary: 'The open enquiries that a site fits, the best first, with what fits and what does not' })
  @ApiOkResponse({ type: EnquiryMatchPageDto })
  ofSite(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() page: MatchesOfSiteQuery,
  ): Promise<EnquiryMatchPageDto> {
    return matchesOfSite(this.db, actor, id, page);
  }

  @Requires('enquiries.write')
  @Post('enquiries/:id/matches/seen')
  @HttpCode(204)
  @ApiOperation({ summary: 'Mark the sites that have newly come free for an enquiry as seen' })
  @ApiNoContentResponse()
  async markSeen(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.seen.mark(actor, id);
  }
}
