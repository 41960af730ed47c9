import { Body, Controller, Delete, HttpCode, Inject, Param, ParseUUIDPipe, Patch, Post, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CONFIG, type Config } from '@elinvoima/domain/platform';
import { OwnFactors, OwnPassword, Passkeys, type Caller, type Changed, type SignedIn } from '@elinvoima/domain/users';
import type { FastifyReply } from 'fastify';
import { From } from '../http/caller.js';
import { setSessionCookie } from '../http/cookie.js';
import { OwnTransaction } from '../http/idempotency.js';
import { Session, SignedInOnly, StepUp, WhileEnrolling } from '../http/policy.js';
import {
  ChangePasswordDto,
  ChangedFactorsDto,
  CodeDto,
  NewPasskeyDto,
  NewTotpDto,
  PasskeyNameDto,
  PasskeyOptionsDto,
  RecoveryCodesDto,
} from './second-factor.dto.js';

/**
 * One's own password and second factors. None of it is kept by an Idempotency-Key: secrets are answered once and stored nowhere
 * in the clear. What changes who gets in gives the session a new token and ends the others.
 */
@ApiTags('session')
@WhileEnrolling()
@StepUp()
@OwnTransaction()
@Controller('session')
export class OwnFactorsController {
  constructor(
    private readonly own: OwnFactors,
    private readonly passwords: OwnPassword,
    private readonly passkeys: Passkeys,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @SignedInOnly()
  @Post('password')
  @HttpCode(204)
  @ApiOperation({ summary: 'Change own password; other sessions end' })
  @ApiNoContentResponse()
  async password(
    @Session() session: SignedIn,
    @Body() body: ChangePasswordDto,
    @From() caller: Caller,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const { token, expiresAt } = await this.passwords.change(session, body, caller);
    setSessionCookie(reply, this.config, token, expiresAt);
  }

  @SignedInOnly()
  @Post('totp')
  @HttpCode(200)
  @ApiOperation({ summary: 'Begin with an authenticator app: its secret, this once' })
  @ApiOkResponse({ type: NewTotpDto })
  async beginTotp(@Session() session: SignedIn): Promise<NewTotpDto> {
    return this.own.beginTotp(session);
  }

  @SignedInOnly()
  @Post('totp/confirm')
  @HttpCode(200)
  @ApiOperation({ summary: 'The app’s first code: from then on it is asked' })
  @ApiOkResponse({ type: ChangedFactorsDto })
  async confirmTotp(
    @Session() session: SignedIn,
    @Body() { code }: CodeDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChangedFactorsDto> {
    return this.answer(reply, await this.own.confirmTotp(session, code));
  }

  @SignedInOnly()
  @Delete('totp')
  @HttpCode(200)
  @ApiOperation({ summary: 'Stop asking for codes of the app' })
  @ApiOkResponse({ type: ChangedFactorsDto })
  async removeTotp(
    @Session() session: SignedIn,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChangedFactorsDto> {
    return this.answer(reply, await this.own.removeTotp(session));
  }

  @SignedInOnly()
  @Post('recovery-codes')
  @HttpCode(200)
  @ApiOperation({ summary: 'Ten new recovery codes, this once; the earlier ones are dead' })
  @ApiOkResponse({ type: RecoveryCodesDto })
  async recoveryCodes(@Session() session: SignedIn): Promise<RecoveryCodesDto> {
    return { recoveryCodes: await this.own.makeRecoveryCodes(session) };
  }

  @SignedInOnly()
  @Post('passkeys/options')
  @HttpCode(200)
  @ApiOperation({ summary: 'What a new passkey is to sign' })
  @ApiOkResponse({ type: PasskeyOptionsDto })
  async passkeyOptions(@Session() { sessionId, user }: SignedIn): Promise<PasskeyOptionsDto> {
    return { options: await this.passkeys.registrationOptions({ sessionId }, user) };
  }

  @SignedInOnly()
  @Post('passkeys')
  @HttpCode(200)
  @ApiOperation({ summary: 'Add a passkey under a name' })
  @ApiOkResponse({ type: ChangedFactorsDto })
  async addPasskey(
    @Session() session: SignedIn,
    @Body() { name, passkey }: NewPasskeyDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChangedFactorsDto> {
    return this.answer(reply, await this.own.addPasskey(session, name, passkey));
  }

  @SignedInOnly()
  @Patch('passkeys/:id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Name a passkey anew' })
  @ApiNoContentResponse()
  async renamePasskey(
    @Session() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { name }: PasskeyNameDto,
  ): Promise<void> {
    await this.own.renamePasskey(session, id, name);
  }

  @SignedInOnly()
  @Delete('passkeys/:id')
  @HttpCode(200)
  @ApiOperation({ summary: 'Remove a passkey' })
  @ApiOkResponse({ type: ChangedFactorsDto })
  async removePasskey(
    @Session() session: SignedIn,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChangedFactorsDto> {
    return this.answer(reply, await this.own.removePasskey(session, id));
  }

  private answer(reply: FastifyReply, { token, expiresAt, recoveryCodes }: Changed): ChangedFactorsDto {
    setSessionCookie(reply, this.config, token, expiresAt);
    return { recoveryCodes };
  }
}
