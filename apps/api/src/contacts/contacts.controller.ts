import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiPermanentRedirectResponse,
  ApiTags,
} from '@nestjs/swagger';
import { ContactService, contactDetails, listContacts } from '@elinvoima/domain/contacts';
import { Database, type Actor } from '@elinvoima/domain/platform';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { WritesLook } from '../http/looks.js';
import { mergedAway } from '../http/problem.dto.js';
import { By, Requires, Restores } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import { ContactDto, ContactInputDto, ContactPageDto, ContactPatchDto, ContactsQuery } from './contacts.dto.js';

@ApiTags('contacts')
@Controller('contacts')
export class ContactsController {
  constructor(
    private readonly db: Database,
    private readonly contacts: ContactService,
  ) {}

  @Requires('contacts.read')
  @Get()
  @ApiOperation({ summary: 'Contact people' })
  @ApiOkResponse({ type: ContactPageDto })
  list(@Query() { limit, cursor, sort, withTotal, ...filter }: ContactsQuery): Promise<ContactPageDto> {
    return listContacts(this.db, filter, { limit, cursor, sort, withTotal });
  }

  @Requires('contacts.read')
  @WritesLook('contact')
  @Get(':id')
  @ApiOperation({ summary: 'One contact person' })
  @ApiOkResponse({ type: ContactDto })
  @ApiPermanentRedirectResponse(mergedAway)
  get(@Param('id', ParseUUIDPipe) id: string): Promise<ContactDto> {
    return contactDetails(this.db, id);
  }

  @Requires('contacts.write')
  @Post()
  @ApiOperation({ summary: 'Enter a contact person' })
  @ApiCreatedResponse({ type: ContactDto })
  async create(
    @By() actor: Actor,
    @Body() body: ContactInputDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ContactDto> {
    return created(reply, 'contacts', await this.get(await this.contacts.create(actor, body)));
  }

  @Requires('contacts.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change the given fields' })
  @ApiOkResponse({ type: ContactDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: ContactPatchDto,
  ): Promise<ContactDto> {
    await this.contacts.update(actor, id, version, body);
    return this.get(id);
  }

  @Requires('contacts.write')
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Move to the bin' })
  async remove(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
  ): Promise<void> {
    await this.contacts.remove(actor, id, version);
  }

  @Restores('contacts.write')
  @Post(':id/restore')
  @HttpCode(200)
  @ApiOperation({ summary: 'Bring back from the bin' })
  @ApiOkResponse({ type: ContactDto })
  async restore(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ContactDto> {
    await this.contacts.restore(actor, id);
    return this.get(id);
  }
}
