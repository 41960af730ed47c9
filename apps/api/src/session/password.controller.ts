import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@elinvoima/domain/platform';
import { OneTimeLinks, UserService } from '@elinvoima/domain/users';
import { OwnTransaction } from '../http/idempotency.js';
import { By, Public } from '../http/policy.js';
import { ForgottenPasswordDto, NewPasswordDto } from './session.dto.js';

@ApiTags('session')
@Controller('password-links')
export class PasswordController {
  constructor(
    private readonly users: UserService,
    private readonly links: OneTimeLinks,
  ) {}

  /** Whoever has forgotten cannot sign in. The answer is the same whether the address is known or not. */
  @Public()
  @OwnTransaction()
  @Post()
  @HttpCode(202)
  @ApiOperation({ summary: 'Forgotten password: mails a link if the address is known' })
  async forgot(@By() actor: Actor, @Body() body: ForgottenPasswordDto): Promise<void> {
    await this.users.forgotPassword(actor, body.email);
  }

  /** The link is the right: from an invitation or a forgotten password. */
  @Public()
  @OwnTransaction()
  @Post(':token')
  @HttpCode(204)
  @ApiOperation({ summary: 'Set a password by a mailed link' })
  @ApiNoContentResponse()
  async setPassword(@Param('token') token: string, @Body() body: NewPasswordDto): Promise<void> {
    await this.links.setPassword(token, body.password);
  }
}
