import type { Actor } from '@elinvoima/domain/platform';
import { PrivacyNoticeService } from '@elinvoima/domain/privacy';
import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { By, Requires, WithoutStepUp } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import { PrivacyNoticeDto, PrivacyNoticePatchDto } from './privacy-notice.dto.js';

/** What the municipality says in its privacy notice; each change is a version that stays. */
@ApiTags('privacy')
@Controller('privacy-notice')
export class PrivacyNoticeController {
  constructor(private readonly notices: PrivacyNoticeService) {}

  /** What the public page tells anybody anyway. */
  @WithoutStepUp()
  @Requires('privacy.read')
  @Get()
  @ApiOperation({ summary: 'The municipality’s own words, what stands without them, and earlier versions' })
  @ApiOkResponse({ type: PrivacyNoticeDto })
  get(): Promise<PrivacyNoticeDto> {
    return this.notices.current();
  }

  @Requires('settings.write')
  @Patch()
  @ApiOperation({ summary: 'Publish a version with the given changes' })
  @ApiOkResponse({ type: PrivacyNoticeDto })
  async update(
    @By() actor: Actor,
    @SeenVersion() version: number,
    @Body() body: PrivacyNoticePatchDto,
  ): Promise<PrivacyNoticeDto> {
    await this.notices.publish(actor, version, body);
    return this.notices.current();
  }
}
