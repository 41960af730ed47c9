import { Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@elinvoima/domain/platform';
import { SecondFactors, UserService } from '@elinvoima/domain/users';
import { By, Requires } from '../http/policy.js';

/** When a colleague has lost what they get in with. */
@ApiTags('users')
@Controller('users')
export class UserAccessController {
  constructor(
    private readonly users: UserService,
    private readonly factors: SecondFactors,
  ) {}

  @Requires('users.write')
  @Post(':id/second-factor/reset')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take away a colleague’s app, passkeys and recovery codes; they are told by mail' })
  @ApiNoContentResponse()
  async resetSecondFactor(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.factors.reset(actor, await this.users.get(id));
  }

  @Requires('users.write')
  @Post(':id/sessions/end')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign a colleague out everywhere' })
  @ApiNoContentResponse()
  async endSessions(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.users.endSessions(actor, id);
  }
}
