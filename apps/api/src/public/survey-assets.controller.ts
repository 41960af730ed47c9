import { NotFound } from '@elinvoima/domain/platform';
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../http/policy.js';
import { surveyAssets } from './survey-assets.js';

/** Style and script of public pages: the same for everybody. */
@ApiExcludeController()
@Public()
@Controller('assets/survey')
export class SurveyAssetsController {
  @Get(':file')
  async get(@Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const asset = surveyAssets.files.get(file);
    if (asset === undefined) throw new NotFound();
    await reply
      .header('Content-Type', asset.type)
      .header('Cache-Control', 'public, max-age=31536000, immutable')
      .header('X-Content-Type-Options', 'nosniff')
      .send(asset.content);
  }
}
