import type { CompanyDuplicateReason, ContactDuplicateReason } from '@elinvoima/contracts';
import { alikeCompanies, alikeContacts, openDuplicatesOf } from '@elinvoima/domain/duplicates';
import { Database } from '@elinvoima/domain/platform';
import { Controller, Get, Param, ParseUUIDPipe, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Requires } from '../http/policy.js';
import {
  AlikeCompaniesDto,
  AlikeCompaniesQuery,
  AlikeContactsDto,
  AlikeContactsQuery,
  DuplicatesOfCompanyDto,
  DuplicatesOfContactDto,
} from './duplicates.dto.js';
import { withConfidence } from './with-confidence.js';

/** A word in passing, while somebody types or looks: whom this may be one with. Nothing is ever refused for it. */
@ApiTags('duplicates')
@Controller()
export class AlikeController {
  constructor(private readonly db: Database) {}

  @Requires('companies.read')
  @Get('companies/alike')
  @ApiOperation({ summary: 'Companies that are likely the one being typed' })
  @ApiOkResponse({ type: AlikeCompaniesDto })
  async companies(@Query() typed: AlikeCompaniesQuery): Promise<AlikeCompaniesDto> {
    return { items: (await alikeCompanies(this.db, typed)).map((row) => withConfidence(row)) };
  }

  @Requires('contacts.read')
  @Get('contacts/alike')
  @ApiOperation({ summary: 'Contacts who are likely the one being typed' })
  @ApiOkResponse({ type: AlikeContactsDto })
  async contacts(@Query() typed: AlikeContactsQuery): Promise<AlikeContactsDto> {
    return { items: (await alikeContacts(this.db, typed)).map((row) => withConfidence(row)) };
  }

  @Requires('companies.read')
  @Get('companies/:id/duplicates')
  @ApiOperation({ summary: 'Companies that may be one with this, by the newest nightly search' })
  @ApiOkResponse({ type: DuplicatesOfCompanyDto })
  async ofCompany(@Param('id', ParseUUIDPipe) id: string): Promise<DuplicatesOfCompanyDto> {
    const rows = await openDuplicatesOf<CompanyDuplicateReason>(this.db, 'company', id);
    return { items: rows.map((row) => withConfidence(row)) };
  }

  @Requires('contacts.read')
  @Get('contacts/:id/duplicates')
  @ApiOperation({ summary: 'Contacts who may be one with this, by the newest nightly search' })
  @ApiOkResponse({ type: DuplicatesOfContactDto })
  async ofContact(@Param('id', ParseUUIDPipe) id: string): Promise<DuplicatesOfContactDto> {
    const rows = await openDuplicatesOf<ContactDuplicateReason>(this.db, 'contact', id);
    return { items: rows.map((row) => withConfidence(row)) };
  }
}
