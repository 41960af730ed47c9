import { languages } from '@elinvoima/contracts';
import { Database, type Actor } from '@elinvoima/domain/platform';
import {
  Suppressions,
  checkGroup,
  groupOwnerName,
  groupSentence,
  listGroup,
  recipientsMatching,
} from '@elinvoima/domain/recipients';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { OwnTransaction } from '../http/idempotency.js';
import { By, RequiresBoth } from '../http/policy.js';
import { GroupPreviewDto, GroupPreviewInputDto, leftOutList } from './recipient-group.dto.js';

@ApiTags('recipients')
@Controller('recipients')
export class RecipientsController {
  constructor(
    private readonly db: Database,
    private readonly suppressions: Suppressions,
  ) {}

  /** A POST, since a group with many chosen people does not fit an address; it only reads. */
  @RequiresBoth('mailings.read', 'contacts.read')
  @OwnTransaction()
  @Post('preview')
  @HttpCode(200)
  @ApiOperation({ summary: 'Who is in a group: how many get a mail, who is left out and why' })
  @ApiOkResponse({ type: GroupPreviewDto })
  async preview(@By() actor: Actor, @Body() { group, limit, cursor }: GroupPreviewInputDto): Promise<GroupPreviewDto> {
    checkGroup(group);
    const found = await recipientsMatching(this.db, this.suppressions, 'mailing', group);
    const page = await listGroup(this.db, this.suppressions, 'mailing', group, { limit, cursor });
    const spoken = new Set(found.eligible.map(({ language }) => language));
    return Object.assign(page, {
      sentence: groupSentence(group, actor.language, await groupOwnerName(this.db, group)),
      eligible: found.eligible.length,
      leftOut: leftOutList(found),
      languages: languages.filter((language) => spoken.has(language)),
    });
  }
}
