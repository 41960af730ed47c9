import { DecideRow, importRow } from '@elinvoima/domain/imports';
import { Database, type Actor } from '@elinvoima/domain/platform';
import { Body, Controller, Param, ParseUUIDPipe, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { NumberInPath } from '../http/number-in-path.js';
import { By, Requires } from '../http/policy.js';
import { SeenVersion } from '../http/version.js';
import { toImportRowDto } from './import.mapper.js';
import { RowChoiceDto } from './import-rows.dto.js';
import { ImportRowDto } from './imports.dto.js';

/** What people choose for single rows before an import is written. */
@ApiTags('imports')
@Controller('imports')
export class ImportRowsController {
  constructor(
    private readonly db: Database,
    private readonly rows: DecideRow,
  ) {}

  @Requires('imports.write')
  @Patch(':id/rows/:n')
  @ApiOperation({
    summary: 'Choose what is done with a row',
    description:
      'Where it only resembles something: make it anyway, or update that one. Any row may be left out. If-Match names the import’s version.',
  })
  @ApiOkResponse({ type: ImportRowDto })
  async decide(
    @By() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('n', NumberInPath) n: number,
    @SeenVersion() version: number,
    @Body() choice: RowChoiceDto,
  ): Promise<ImportRowDto> {
    await this.rows.decide(actor, id, n, version, choice);
    return toImportRowDto(await importRow(this.db, id, n), actor.language);
  }
}
