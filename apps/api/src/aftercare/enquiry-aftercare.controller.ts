import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { dayOf } from '@elinvoima/contracts';
import { AftercareService, enquiryAftercare } from '@elinvoima/domain/aftercare';
import { Clock, Database, type Actor } from '@elinvoima/domain/platform';
import { WritesLook } from '../http/looks.js';
import { By, Requires } from '../http/policy.js';
import { CommitmentInputDto, EnquiryAftercareDto, OutcomeCheckInputDto } from './aftercare.dto.js';

@ApiTags('aftercare')
@Controller('enquiries/:id')
export class EnquiryAftercareController {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly aftercare: AftercareService,
  ) {}

  @Requires('enquiries.read')
  @WritesLook('enquiry')
  @Get('aftercare')
  @ApiOperation({ summary: 'What was promised, what has been found, and when it is looked at next' })
  @ApiOkResponse({ type: EnquiryAftercareDto })
  get(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<EnquiryAftercareDto> {
    return enquiryAftercare(this.db, actor, dayOf(this.clock.now()), id);
  }

  @Requires('enquiries.write')
  @Post('commitments')
  @ApiOperation({ summary: 'Enter what was promised; an earlier line stays as it was' })
  @ApiCreatedResponse({ type: EnquiryAftercareDto })
  async promise(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: CommitmentInputDto,
  ): Promise<EnquiryAftercareDto> {
    await this.aftercare.promise(actor, id, body);
    return this.get(actor, id);
  }

  @Requires('enquiries.write')
  @Post('outcome-checks')
  @ApiOperation({ summary: 'Enter what was found; an outcome moves the enquiry' })
  @ApiCreatedResponse({ type: EnquiryAftercareDto })
  async check(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() body: OutcomeCheckInputDto,
  ): Promise<EnquiryAftercareDto> {
    await this.aftercare.check(actor, id, body);
    return this.get(actor, id);
  }
}
