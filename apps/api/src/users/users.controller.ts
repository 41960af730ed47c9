import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@elinvoima/domain/platform';
import { UserService, type User } from '@elinvoima/domain/users';
import type { FastifyReply } from 'fastify';
import { created } from '../http/created.js';
import { By, Requires, SignedInOnly } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import { ColleaguePageDto, InviteUserDto, UserDto, UserPageDto, UserPatchDto, UsersQuery } from './users.dto.js';

const toDto = (user: User): UserDto => ({
  id: user.id,
  name: user.name,
  email: user.email,
  role: user.role,
  language: user.language,
  unit: user.unit,
  phone: user.phone,
  state: user.disabledAt !== null ? 'disabled' : user.passwordHash === null && !user.hasIdentity ? 'invited' : 'active',
  version: user.version,
});

@ApiTags('users')
@Controller('users')
export class UsersController {
  constructor(private readonly users: UserService) {}

  @Requires('users.read')
  @Get()
  @ApiOperation({ summary: 'Accounts' })
  @ApiOkResponse({ type: UserPageDto })
  list(@Query() { q, role, ...page }: UsersQuery): Promise<UserPageDto> {
    return this.users.list({ q, role }, page);
  }

  /** Names for choosing an owner or a participant; nothing else of a colleague. */
  @SignedInOnly()
  @Get('names')
  @ApiOperation({ summary: 'Colleagues by name, for pickers' })
  @ApiOkResponse({ type: ColleaguePageDto })
  async names(@Query() { q, role, ...page }: UsersQuery): Promise<ColleaguePageDto> {
    const found = await this.users.list({ q, role }, page);
    return { ...found, items: found.items.map(({ id, name }) => ({ id, name })) };
  }

  @Requires('users.read')
  @Get(':id')
  @ApiOperation({ summary: 'One account' })
  @ApiOkResponse({ type: UserDto })
  async get(@Param('id', ParseUUIDPipe) id: string): Promise<UserDto> {
    return toDto(await this.users.get(id));
  }

  @Requires('users.write')
  @Post()
  @ApiOperation({ summary: 'Invite a colleague' })
  @ApiCreatedResponse({ type: UserDto })
  async invite(
    @By() actor: Actor,
    @Body() body: InviteUserDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<UserDto> {
    return created(reply, 'users', toDto(await this.users.invite(actor, body)));
  }

  @Requires('users.write')
  @Post(':id/invitation')
  @HttpCode(202)
  @ApiOperation({ summary: 'Send the invitation again' })
  async inviteAgain(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.users.inviteAgain(actor, id);
  }

  @Requires('users.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Change name, role or language, or shut the account' })
  @ApiOkResponse({ type: UserDto })
  async update(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() body: UserPatchDto,
  ): Promise<UserDto> {
    return toDto(await this.users.update(actor, id, version, body));
  }
}
