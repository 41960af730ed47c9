import { Body, Controller, Get, Headers, Param, ParseUUIDPipe, Put, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { BarePictures, SitePictures, chosenPicture, sitePictures } from '@elinvoima/domain/site-pictures';
import { siteDetails } from '@elinvoima/domain/sites';
import type { FastifyReply } from 'fastify';
import { sendPicture } from '../http/picture.js';
import { By, Requires } from '../http/policy.js';
import { SitePicturesDto, SitePicturesInputDto } from './site-pictures.dto.js';

@ApiTags('sites')
@Controller('sites/:id/pictures')
export class SitePicturesController {
  constructor(
    private readonly db: Database,
    private readonly pictures: SitePictures,
    private readonly bare: BarePictures,
  ) {}

  @Requires('sites.read')
  @Get()
  @ApiOperation({ summary: 'The pictures of a place that the public catalogue shows, in their order' })
  @ApiOkResponse({ type: SitePicturesDto })
  async list(@Param('id', ParseUUIDPipe) id: string): Promise<SitePicturesDto> {
    await siteDetails(this.db, id);
    return { items: await sitePictures(this.db, id) };
  }

  @Requires('sites.read')
  @Get(':attachmentId')
  @ApiOperation({ summary: 'One of them, to be seen before the place is public, too' })
  @ApiProduces('image/jpeg', 'image/png', 'image/webp')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async show(
    @Param('id', ParseUUIDPipe) id: string,
    @Param('attachmentId', ParseUUIDPipe) attachmentId: string,
    @Headers('if-none-match') seen: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const picture = await chosenPicture(this.db, id, attachmentId);
    await sendPicture(reply, this.bare, picture, { seen, cache: 'private, max-age=0, must-revalidate' });
  }

  @Requires('sites.write')
  @Put()
  @ApiOperation({ summary: 'Choose which pictures among its files the public sees, in this order' })
  @ApiOkResponse({ type: SitePicturesDto })
  async choose(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { items }: SitePicturesInputDto,
  ): Promise<SitePicturesDto> {
    await this.pictures.choose(actor, id, items);
    return this.list(id);
  }
}
