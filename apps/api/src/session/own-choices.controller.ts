import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OwnChoicesService, type SignedIn } from '@elinvoima/domain/users';
import { Session, SignedInOnly } from '../http/policy.js';
import { OwnChoicesDto, OwnChoicesInputDto } from './own-choices.dto.js';

@ApiTags('session')
@Controller('session/choices')
export class OwnChoicesController {
  constructor(private readonly choices: OwnChoicesService) {}

  @SignedInOnly()
  @Get()
  @ApiOperation({ summary: 'Which mails one gets, and what one’s calendar feed tells' })
  @ApiOkResponse({ type: OwnChoicesDto })
  async show(@Session() { user }: SignedIn): Promise<OwnChoicesDto> {
    const { digestMails, assignmentMails, calendarCompanyNames } = await this.choices.of(user.id);
    return { digestMails, assignmentMails, calendarCompanyNames };
  }

  @SignedInOnly()
  @Patch()
  @ApiOperation({ summary: 'Change one’s own choices' })
  @ApiOkResponse({ type: OwnChoicesDto })
  async change(@Session() signedIn: SignedIn, @Body() body: OwnChoicesInputDto): Promise<OwnChoicesDto> {
    await this.choices.change(signedIn.actor, body);
    return this.show(signedIn);
  }
}
