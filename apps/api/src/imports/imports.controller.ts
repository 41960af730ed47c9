import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  PayloadTooLargeException,
  Post,
  Query,
  Req,
  Res,
  UnsupportedMediaTypeException,
} from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import {
  ImportService,
  importView,
  isTableKind,
  listImportRows,
  listImports,
  mostTableBytes,
  type StoredImport,
} from '@elinvoima/domain/imports';
import { createHash } from 'node:crypto';
import { Database, Malformed, type Actor } from '@elinvoima/domain/platform';
import { registerFileLimits } from '@elinvoima/domain/register';
import type { MultipartFile } from '@fastify/multipart';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { created } from '../http/created.js';
import { demandNameWithoutCode } from '../http/upload.js';
import { OnceOnly, OwnTransaction } from '../http/idempotency.js';
import { By, Requires } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import { toImportDto, toImportRowDto } from './import.mapper.js';
import {
  ImportDto,
  ImportMappingDto,
  ImportPageDto,
  ImportRowPageDto,
  ImportRowsQuery,
  ImportsQuery,
  NewImportQuery,
} from './imports.dto.js';

@ApiTags('imports')
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly db: Database,
    private readonly imports: ImportService,
    private readonly once: OnceOnly,
  ) {}

  @Requires('imports.read')
  @Get()
  @ApiOperation({ summary: 'Files that were taken in' })
  @ApiOkResponse({ type: ImportPageDto })
  async list(@By() { language }: Actor, @Query() { kind, state, ...page }: ImportsQuery): Promise<ImportPageDto> {
    const found = await listImports(this.db, { kind, state }, page);
    return { ...found, items: found.items.map((view) => toImportDto(view, language)) };
  }

  @Requires('imports.read')
  @Get(':id')
  @ApiOperation({ summary: 'One import with its state and counts' })
  @ApiOkResponse({ type: ImportDto })
  async get(@By() { language }: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ImportDto> {
    return toImportDto(await importView(this.db, id), language);
  }

  @Requires('imports.read')
  @Get(':id/rows')
  @ApiOperation({ summary: 'What would be done, or was done, with each row' })
  @ApiOkResponse({ type: ImportRowPageDto })
  async rows(
    @By() { language }: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { verdict, q, ...page }: ImportRowsQuery,
  ): Promise<ImportRowPageDto> {
    const found = await listImportRows(this.db, id, { verdict, q }, page);
    return { ...found, items: found.items.map((row) => toImportRowDto(row, language)) };
  }

  /** The upload streams to disk, so no transaction is held open around it. */
  @Requires('imports.write')
  @OwnTransaction()
  @Post()
  @ApiOperation({ summary: 'Take in a file; it is checked first and written on `apply`' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiCreatedResponse({ type: ImportDto })
  async receive(
    @By() actor: Actor,
    @Query() { kind, municipality }: NewImportQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportDto> {
    const part = await fileOf(request, isTableKind(kind) ? mostTableBytes : registerFileLimits.bytes);
    if (part === undefined) throw new Malformed('malformed', {}, [{ pointer: '/file', code: 'file-required' }]);
    let stored: StoredImport | undefined;
    let isTaken = false;
    try {
      demandNameWithoutCode(part.filename);
      stored = await this.imports.store({ kind, municipality, fileName: part.filename, content: part.file });
      const { sha256 } = stored;
      const digest = createHash('sha256').update([kind, municipality, sha256].join('\n')).digest();
      const file = stored;
      return await this.once.streamed(request, reply, digest, async () => {
        const id = await this.imports.add(actor, file);
        const taken = created(reply, 'imports', await this.get(actor, id));
        isTaken = true;
        return taken;
      });
    } catch (error) {
      throw part.file.truncated ? new PayloadTooLargeException() : error;
    } finally {
      // A second try is answered with the first one's import; its file is one too many.
      if (stored !== undefined && !isTaken) await this.imports.abandon(stored);
      // A refused sender is still sending: what comes is let go by, so that the answer reaches it.
      part.file.on('error', () => undefined).resume();
    }
  }

  @Requires('imports.write')
  @Patch(':id')
  @ApiOperation({ summary: 'Say which column fills which field; what would happen is then found out anew' })
  @ApiOkResponse({ type: ImportDto })
  async remap(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @SeenVersion() version: number,
    @Body() { mapping }: ImportMappingDto,
  ): Promise<ImportDto> {
    await this.imports.remap(actor, id, version, mapping);
    return this.get(actor, id);
  }

  @Requires('imports.write')
  @Post(':id/apply')
  @HttpCode(202)
  @ApiOperation({ summary: 'Write what the check found, in one transaction' })
  @ApiAcceptedResponse({ type: ImportDto })
  async apply(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ImportDto> {
    await this.imports.apply(actor, id);
    return this.get(actor, id);
  }
}

/** The upload's one file. A body that is no well-formed multipart form is refused; busboy's own errors carry no status. */
async function fileOf(request: FastifyRequest, fileSize: number): Promise<MultipartFile | undefined> {
  if (!request.isMultipart()) throw new UnsupportedMediaTypeException();
  try {
    return await request.file({ limits: { fileSize } });
  } catch (error) {
    throw (error as { statusCode?: number }).statusCode === undefined ? new Malformed('malformed') : error;
  }
}
