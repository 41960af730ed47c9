import { DecideDuplicate, companyDuplicates, contactDuplicates, newestSearch } from '@elinvoima/domain/duplicates';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { By, RequiresBoth } from '../http/policy.js';
import { CompanyPairPageDto, ContactPairPageDto, DuplicatesQuery, NewestDuplicateSearchDto } from './duplicates.dto.js';
import { pageWithConfidence } from './with-confidence.js';

/** Pairs that may be one, found at night, for those who may merge them. */
@ApiTags('duplicates')
@Controller('duplicates')
export class DuplicatesController {
  constructor(
    private readonly db: Database,
    private readonly deciding: DecideDuplicate,
  ) {}

  @RequiresBoth('merges.write', 'companies.read')
  @Get('companies')
  @ApiOperation({ summary: 'Companies that are likely one, side by side, the likeliest first' })
  @ApiOkResponse({ type: CompanyPairPageDto })
  async companies(@Query() { state, confidence, ...page }: DuplicatesQuery): Promise<CompanyPairPageDto> {
    return pageWithConfidence(await companyDuplicates(this.db, { state, confidence }, page));
  }

  @RequiresBoth('merges.write', 'contacts.read')
  @Get('contacts')
  @ApiOperation({ summary: 'Contacts who are likely one, side by side, the likeliest first' })
  @ApiOkResponse({ type: ContactPairPageDto })
  async contacts(@Query() { state, confidence, ...page }: DuplicatesQuery): Promise<ContactPairPageDto> {
    return pageWithConfidence(await contactDuplicates(this.db, { state, confidence }, page));
  }

  @RequiresBoth('merges.write', 'contacts.read')
  @Get('search')
  @ApiOperation({ summary: 'The newest nightly search, and the keys that too many share to be compared' })
  @ApiOkResponse({ type: NewestDuplicateSearchDto })
  async search(): Promise<NewestDuplicateSearchDto> {
    return { search: await newestSearch(this.db) };
  }

  @RequiresBoth('merges.write', 'companies.read')
  @Post('companies/:id/dismiss')
  @HttpCode(204)
  @ApiOperation({ summary: 'Two different companies: the pair is not suggested again' })
  @ApiNoContentResponse()
  async dismissCompanies(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.deciding.dismiss(actor, 'company', id);
  }

  @RequiresBoth('merges.write', 'companies.read')
  @Post('companies/:id/reopen')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take "two different companies" back' })
  @ApiNoContentResponse()
  async reopenCompanies(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.deciding.reopen(actor, 'company', id);
  }

  @RequiresBoth('merges.write', 'contacts.read')
  @Post('contacts/:id/dismiss')
  @HttpCode(204)
  @ApiOperation({ summary: 'Two different people: the pair is not suggested again' })
  @ApiNoContentResponse()
  async dismissContacts(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.deciding.dismiss(actor, 'contact', id);
  }

  @RequiresBoth('merges.write', 'contacts.read')
  @Post('contacts/:id/reopen')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take "two different people" back' })
  @ApiNoContentResponse()
  async reopenContacts(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.deciding.reopen(actor, 'contact', id);
  }
}
