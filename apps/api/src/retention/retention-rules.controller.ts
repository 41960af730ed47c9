import { retentionClasses, type RetentionClass } from '@elinvoima/contracts';
import { Database, NotFound, type Actor } from '@elinvoima/domain/platform';
import { RetentionRuleService, retentionRuleVersions, retentionRules } from '@elinvoima/domain/retention';
import { Body, Controller, Get, Param, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { By, Requires } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import {
  RetentionRuleDto,
  RetentionRulePatchDto,
  RetentionRulesDto,
  RetentionRuleVersionsDto,
} from './retention-rules.dto.js';

const isClass = (name: string): name is RetentionClass => (retentionClasses as readonly string[]).includes(name);
/** Throws `NotFound` for a class that is none. */
function named(name: string): RetentionClass {
  if (!isClass(name)) throw new NotFound();
  return name;
}

/** How long what is kept, and what becomes of it then. */
@ApiTags('retention')
@Controller('retention-rules')
export class RetentionRulesController {
  constructor(
    private readonly db: Database,
    private readonly rules: RetentionRuleService,
  ) {}

  @Requires('retention.read')
  @Get()
  @ApiOperation({ summary: 'The retention rule of each class of records, as it stands' })
  @ApiOkResponse({ type: RetentionRulesDto })
  async list(): Promise<RetentionRulesDto> {
    return { items: await retentionRules(this.db) };
  }

  @Requires('retention.read')
  @Get(':recordClass/versions')
  @ApiOperation({ summary: 'How a rule came to be as it is, newest first' })
  @ApiParam({ name: 'recordClass', enum: retentionClasses })
  @ApiOkResponse({ type: RetentionRuleVersionsDto })
  async versions(@Param('recordClass') recordClass: string): Promise<RetentionRuleVersionsDto> {
    return { items: await retentionRuleVersions(this.db, named(recordClass)) };
  }

  @Requires('retention.write')
  @Patch(':recordClass')
  @ApiOperation({ summary: 'Say how long a class is kept: a new version, the old one stays' })
  @ApiParam({ name: 'recordClass', enum: retentionClasses })
  @ApiOkResponse({ type: RetentionRuleDto })
  async update(
    @By() actor: Actor,
    @Param('recordClass') recordClass: string,
    @SeenVersion() version: number,
    @Body() body: RetentionRulePatchDto,
  ): Promise<RetentionRuleDto> {
    await this.rules.update(actor, named(recordClass), version, body);
    const [rule] = await retentionRules(this.db, named(recordClass));
    if (rule === undefined) throw new NotFound();
    return rule;
  }
}
