import { Database, type Actor } from '@elinvoima/domain/platform';
import { ErasePerson, PackagePerson, PrivacyService, personOfEmail } from '@elinvoima/domain/privacy';
import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { sendFile } from '../http/download.js';
import { OwnTransaction } from '../http/idempotency.js';
import { By, Requires } from '../http/policy.js';
import {
  DataPackageDto,
  ErasureDto,
  ErasureOfAddressDto,
  ErasurePreviewDto,
  ErasuresDto,
  PackageOfAddressDto,
  RectificationsDto,
} from './privacy.dto.js';

/** People who are no contacts are known by their address; and what has been erased and corrected, of everybody. */
@ApiTags('privacy')
@Controller('privacy')
export class PrivacyController {
  constructor(
    private readonly db: Database,
    private readonly privacy: PrivacyService,
    private readonly packaging: PackagePerson,
    private readonly erasing: ErasePerson,
  ) {}

  @OwnTransaction()
  @Requires('privacy.read')
  @Post('packages')
  @ApiOperation({ summary: 'Everything that is kept under an e-mail address, as one file' })
  @ApiCreatedResponse({ type: DataPackageDto })
  async package(
    @By() actor: Actor,
    @Body() { email }: PackageOfAddressDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DataPackageDto> {
    const made = await this.packaging.make(actor, await personOfEmail(this.db, email), actor.language);
    reply.header('Location', `/api/privacy/packages/${made}/file`);
    return this.packaging.view(actor, made);
  }

  @Requires('privacy.read')
  @Get('packages/:id/file')
  @ApiOperation({ summary: 'The package, for a day; only for whoever made it' })
  @ApiProduces('application/zip')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Res() reply: FastifyReply): Promise<void> {
    sendFile(reply, await this.packaging.open(actor, id));
  }

  /** A POST, since addresses do not belong into addresses of pages, which are logged. */
  @Requires('privacy.erase')
  @Post('erasure-previews')
  @HttpCode(200)
  @ApiOperation({ summary: 'What erasing an e-mail address would take, what would stay and why' })
  @ApiOkResponse({ type: ErasurePreviewDto })
  async preview(@Body() { email }: PackageOfAddressDto): Promise<ErasurePreviewDto> {
    return this.erasing.preview(await personOfEmail(this.db, email));
  }

  /** Files go once it has committed, so its transaction is not the request’s. */
  @OwnTransaction()
  @Requires('privacy.erase')
  @Post('erasures')
  @ApiOperation({ summary: 'Erase whoever is known by an e-mail address, for good' })
  @ApiCreatedResponse({ type: ErasureDto })
  async erase(
    @By() actor: Actor,
    @Body() { email, ...order }: ErasureOfAddressDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ErasureDto> {
    const id = await this.erasing.erase(actor, await personOfEmail(this.db, email), order);
    reply.header('Location', '/api/privacy/erasures');
    return this.privacy.erasure(id);
  }

  @Requires('privacy.read')
  @Get('erasures')
  @ApiOperation({ summary: 'Erasures, newest first; they name nobody' })
  @ApiOkResponse({ type: ErasuresDto })
  async erasures(): Promise<ErasuresDto> {
    return { items: await this.privacy.erasures() };
  }

  @Requires('privacy.read')
  @Get('rectifications')
  @ApiOperation({ summary: 'Corrections, newest first' })
  @ApiOkResponse({ type: RectificationsDto })
  async rectifications(): Promise<RectificationsDto> {
    return { items: await this.privacy.rectifications() };
  }
}
