import { Database, NotFound } from '@elinvoima/domain/platform';
import { BarePictures, publicPicture } from '@elinvoima/domain/site-pictures';
import { Controller, Get, Headers, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendPicture } from '../http/picture.js';
import { Public } from '../http/policy.js';
import { PublicLimits } from './public-limits.js';
import { mustRevalidate } from './sites-page.controller.js';

/** The pictures of the catalogue. One that was withdrawn, or whose place is not public any more, is gone at once. */
@ApiExcludeController()
@Public()
@Controller('tontit/kuvat')
export class SitePicturesPageController {
  constructor(
    private readonly db: Database,
    private readonly bare: BarePictures,
    private readonly limits: PublicLimits,
  ) {}

  @Get(':pictureId')
  async get(
    @Param('pictureId') id: string,
    @Headers('if-none-match') seen: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.limits.pictureAsked(request.ip);
    await sendPicture(reply, this.bare, await this.found(id, request.ip), { seen, cache: mustRevalidate });
  }

  private async found(id: string, ip: string) {
    try {
      if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) throw new NotFound();
      return await publicPicture(this.db, id);
    } catch (error) {
      if (error instanceof NotFound) await this.limits.lookupFailed(ip);
      throw error;
    }
  }
}
