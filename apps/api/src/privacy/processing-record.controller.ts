import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { languages, type Language, type ProcessingRecord } from '@elinvoima/contracts';
import { formatText } from '@elinvoima/contracts/texts';
import type { Actor } from '@elinvoima/domain/platform';
import { ProcessingRecords } from '@elinvoima/domain/processing-record';
import { RecordPage, recordStyle } from '@elinvoima/survey-form';
import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { sendFile } from '../http/download.js';
import { WritesLook } from '../http/looks.js';
import { By, Requires, WithoutStepUp } from '../http/policy.js';
import { ProcessingRecordDto, ProcessingRecordQuery } from './processing-record.dto.js';

const here = '/api/privacy/processing-record';
const pages = Object.fromEntries(languages.map((each) => [each, `${here}/page?language=${each}`])) as Record<
  Language,
  string
>;

/** The document's one style is known by its hash: no other runs, and no script at all. */
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(recordStyle).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

const documentOf = (record: ProcessingRecord, isFile: boolean): string => {
  const addresses = isFile ? null : { page: pages, file: `${here}/file?language=${record.language}` };
  return `<!doctype html>${renderToStaticMarkup(createElement(RecordPage, { record, addresses }))}`;
};

/**
 * The municipality's record of processing activities (GDPR, article 30), of what holds at this moment. It tells of kinds of data and
 * of safeguards and names nobody but the officer, so nobody is asked anew who they are.
 */
@ApiTags('privacy')
@Controller('privacy/processing-record')
export class ProcessingRecordController {
  constructor(private readonly records: ProcessingRecords) {}

  @WithoutStepUp()
  @Requires('privacy.read')
  @WritesLook('processing_record')
  @Get()
  @ApiOperation({ summary: 'The record of processing activities, with what the municipality has to confirm' })
  @ApiOkResponse({ type: ProcessingRecordDto })
  get(@By() actor: Actor, @Query() { language }: ProcessingRecordQuery): Promise<ProcessingRecordDto> {
    return this.records.now(language ?? actor.language);
  }

  @WithoutStepUp()
  @Requires('privacy.read')
  @WritesLook('processing_record')
  @Get('page')
  @ApiOperation({ summary: 'The same as a page to read and print' })
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string' } })
  async page(
    @By() actor: Actor,
    @Query() { language }: ProcessingRecordQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    void reply.header('Content-Type', 'text/html; charset=utf-8').header('Content-Security-Policy', policy);
    return documentOf(await this.records.now(language ?? actor.language), false);
  }

  @WithoutStepUp()
  @Requires('privacy.read')
  @WritesLook('processing_record', 'export')
  @Get('file')
  @ApiOperation({ summary: 'The page as a file that needs nothing beside it' })
  @ApiProduces('text/html')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async file(
    @By() actor: Actor,
    @Query() { language }: ProcessingRecordQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const record = await this.records.now(language ?? actor.language);
    const content = Buffer.from(documentOf(record, true));
    const name = formatText(record.language, 'processing-record.fileName');
    sendFile(reply, {
      fileName: `${name}-${record.municipalityCode}-${record.madeOn}.html`,
      mediaType: 'text/html; charset=utf-8',
      sizeBytes: content.length,
      content: Readable.from([content]),
    });
  }
}
