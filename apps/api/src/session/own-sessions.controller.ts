import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Audit } from '@elinvoima/domain/audit';
import { Database } from '@elinvoima/domain/platform';
import { Sessions, type SignedIn } from '@elinvoima/domain/users';
import { Session, SignedInOnly, WhileEnrolling } from '../http/policy.js';
import { OwnSessionsDto } from './sessions.dto.js';

/** Where one is signed in. Ending a session asks for nothing more: who fears a thief must not be held up. */
@ApiTags('session')
@WhileEnrolling()
@Controller('session/sessions')
export class OwnSessionsController {
  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  @SignedInOnly()
  @Get()
  @ApiOperation({ summary: 'One’s own sessions, the latest first' })
  @ApiOkResponse({ type: OwnSessionsDto })
  async list(@Session() { user, sessionId }: SignedIn): Promise<OwnSessionsDto> {
    const items = await this.sessions.listOf(user.id);
    return { items: items.map((item) => ({ ...item, isThis: item.id === sessionId })) };
  }

  @SignedInOnly()
  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'End one of one’s own sessions' })
  @ApiNoContentResponse()
  async end(@Session() { user, actor }: SignedIn, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.sessions.endOne(user.id, id);
      await this.audit.record(actor, 'session-ended', { kind: 'user', id: user.id });
    });
  }

  @SignedInOnly()
  @Post('end-others')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out everywhere else' })
  @ApiNoContentResponse()
  async endOthers(@Session() { user, actor, sessionId }: SignedIn): Promise<void> {
    await this.db.transaction(async () => {
      await this.sessions.endOthersOf(user.id, sessionId);
      await this.audit.record(actor, 'sessions-ended', { kind: 'user', id: user.id });
    });
  }
}
