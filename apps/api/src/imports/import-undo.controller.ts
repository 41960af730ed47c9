import { formatText } from '@elinvoima/contracts/texts';
import { UndoImport, importView, listTouched } from '@elinvoima/domain/imports';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { By, Requires } from '../http/policy.js';
import { toImportDto } from './import.mapper.js';
import { TouchedRowPageDto, TouchedRowsQuery } from './import-undo.dto.js';
import { ImportDto } from './imports.dto.js';

/** Taking a whole import back. */
@ApiTags('imports')
@Controller('imports')
export class ImportUndoController {
  constructor(
    private readonly db: Database,
    private readonly imports: UndoImport,
  ) {}

  @Requires('imports.write')
  @Post(':id/undo')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Take an import back whole, updates included',
    description: 'Only as long as nobody has touched its records since; `touched` lists which stand in the way.',
  })
  @ApiAcceptedResponse({ type: ImportDto })
  async undo(@By() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<ImportDto> {
    await this.imports.start(actor, id);
    return toImportDto(await importView(this.db, id), actor.language);
  }

  @Requires('imports.read')
  @Get(':id/touched')
  @ApiOperation({ summary: 'Rows whose records somebody has touched since the import' })
  @ApiOkResponse({ type: TouchedRowPageDto })
  async touched(
    @By() { language }: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Query() page: TouchedRowsQuery,
  ): Promise<TouchedRowPageDto> {
    const { kind } = await importView(this.db, id);
    const found = await listTouched(this.db, id, kind, page);
    return {
      ...found,
      items: found.items.map(({ touch, ...row }) => ({
        ...row,
        reasonCode: touch,
        reason: formatText(language, `import-rows.touch.${touch}`),
      })),
    };
  }
}
