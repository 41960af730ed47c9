import { Body, Controller, Get, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { SitePictures, sitePictures } from '@elinvoima/domain/site-pictures';
import { siteDetails } from '@elinvoima/domain/sites';
import { By, Requires } from '../http/policy.js';
import { SitePicturesDto, SitePicturesInputDto } from './site-pictures.dto.js';

@ApiTags('sites')
@Controller('sites/:id/pictures')
export class SitePicturesController {
  constructor(
    private readonly db: Database,
    private readonly pictures: SitePictures,
  ) {}

  @Requires('sites.read')
  @Get()
  @ApiOperation({ summary: 'The pictures of a place that the public catalogue shows, in their order' })
  @ApiOkResponse({ type: SitePicturesDto })
  async list(@Param('id', ParseUUIDPipe) id: string): Promise<SitePicturesDto> {
    await siteDetails(this.db, id);
    return { items: await sitePictures(this.db, id) };
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
