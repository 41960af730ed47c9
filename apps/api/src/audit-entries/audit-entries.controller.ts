import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Company } from '@elinvoima/domain/companies';
import { Contact } from '@elinvoima/domain/contacts';
import { Enquiry, demandVisibleEnquiry } from '@elinvoima/domain/enquiries';
import { Database, Malformed, findLiving, type Actor, type Versioned } from '@elinvoima/domain/platform';
import { Site } from '@elinvoima/domain/sites';
import { UndoChange, listEntries, type EntryFilter } from '@elinvoima/domain/trail';
import { WritesLook } from '../http/looks.js';
import { By, Requires } from '../http/policy.js';
import { AuditEntryPageDto, EntriesPageQuery, EntriesQuery, UndoChangeDto, UndoneDto } from './audit-entries.dto.js';

/** The audit trail: whole for administrators, of one record for those who may read the record. */
@ApiTags('audit-entries')
@Controller()
export class AuditEntriesController {
  constructor(
    private readonly db: Database,
    private readonly undoing: UndoChange,
  ) {}

  @Requires('audit.read')
  @Get('audit-entries')
  @ApiOperation({
    summary: 'Who did or saw what, the newest first; what a session or a person touched between two moments',
  })
  @ApiOkResponse({ type: AuditEntryPageDto })
  list(@By() actor: Actor, @Query() { limit, cursor, from, to, ...filter }: EntriesQuery): Promise<AuditEntryPageDto> {
    return listEntries(
      this.db,
      actor,
      {
        ...filter,
        from: from === undefined ? undefined : new Date(from),
        to: to === undefined ? undefined : new Date(to),
      },
      { limit, cursor },
    );
  }

  @Requires('companies.read')
  @Get('companies/:id/changes')
  @ApiOperation({ summary: 'What was changed on a company, the newest first' })
  @ApiOkResponse({ type: AuditEntryPageDto })
  ofCompany(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() page: EntriesPageQuery,
  ): Promise<AuditEntryPageDto> {
    return this.changesOf(actor, Company, { kind: 'company', id }, page);
  }

  @Requires('contacts.read')
  @WritesLook('contact')
  @Get('contacts/:id/changes')
  @ApiOperation({ summary: 'What was changed on a contact person, the newest first' })
  @ApiOkResponse({ type: AuditEntryPageDto })
  ofContact(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() page: EntriesPageQuery,
  ): Promise<AuditEntryPageDto> {
    return this.changesOf(actor, Contact, { kind: 'contact', id }, page);
  }

  @Requires('enquiries.read', 'enquiries.read-own')
  @WritesLook('enquiry')
  @Get('enquiries/:id/changes')
  @ApiOperation({ summary: 'What was changed on an enquiry, the newest first; of a confidential one for its circle' })
  @ApiOkResponse({ type: AuditEntryPageDto })
  async ofEnquiry(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() page: EntriesPageQuery,
  ): Promise<AuditEntryPageDto> {
    await demandVisibleEnquiry(this.db, actor, id);
    return this.changesOf(actor, Enquiry, { kind: 'enquiry', id }, page);
  }

  @Requires('sites.read')
  @Get('sites/:id/changes')
  @ApiOperation({ summary: 'What was changed on a plot or premises, the newest first' })
  @ApiOkResponse({ type: AuditEntryPageDto })
  ofSite(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() page: EntriesPageQuery,
  ): Promise<AuditEntryPageDto> {
    return this.changesOf(actor, Site, { kind: 'site', id }, page);
  }

  @Requires('audit.undo')
  @Post('audit-entries/:seq/undo')
  @HttpCode(200)
  @ApiOperation({
    summary: 'Take one field back to what it was before the entry; refused when it has been changed since',
  })
  @ApiOkResponse({ type: UndoneDto })
  undo(@By() actor: Actor, @Param('seq') seq: string, @Body() { field }: UndoChangeDto): Promise<UndoneDto> {
    if (!/^\d{1,18}$/.test(seq)) throw new Malformed('malformed');
    return this.undoing.run(actor, seq, field);
  }

  /** Of a living record: what lies in the bin is not told by way of its history. */
  private async changesOf(
    actor: Actor,
    entity: new () => Versioned,
    filter: EntryFilter & { id: string },
    page: EntriesPageQuery,
  ): Promise<AuditEntryPageDto> {
    await findLiving(this.db, entity, filter.id);
    return listEntries(this.db, actor, { ...filter, changesOnly: true }, page);
  }
}
