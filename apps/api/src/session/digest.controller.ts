import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Digests, type DigestOutcome } from '@elinvoima/domain/digest';
import type { SignedIn } from '@elinvoima/domain/users';
import { Session, SignedInOnly } from '../http/policy.js';

class DigestDto {
  @ApiProperty({
    enum: ['sent', 'already', 'nothing'],
    description: '`already`: today’s has gone out; `nothing`: nothing to say.',
  })
  outcome: DigestOutcome;
}

@ApiTags('session')
@Controller('session/digest')
export class DigestController {
  constructor(private readonly digests: Digests) {}

  @SignedInOnly()
  @Post()
  @HttpCode(200)
  @ApiOperation({ summary: 'Today’s digest by mail at once; at most one a day' })
  @ApiOkResponse({ type: DigestDto })
  async send(@Session() { actor }: SignedIn): Promise<DigestDto> {
    return { outcome: await this.digests.sendOwn(actor) };
  }
}
