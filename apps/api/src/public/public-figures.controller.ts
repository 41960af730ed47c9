import { licence, PublicFiguresReader } from '@elinvoima/domain/reports';
import { NotFound } from '@elinvoima/domain/platform';
import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '../http/policy.js';
import { PublicFiguresDto } from './public-figures.dto.js';

@ApiTags('public')
@Public()
@Controller('public/figures')
export class PublicFiguresController {
  constructor(private readonly reader: PublicFiguresReader) {}

  /** The same as `/luvut.json`. */
  @Get()
  @Header('Cache-Control', 'public, max-age=300')
  @ApiOperation({ summary: 'Reported figures of closed periods that the municipality publishes, as open data' })
  @ApiOkResponse({ type: PublicFiguresDto })
  async get(): Promise<PublicFiguresDto> {
    const figures = await this.reader.read();
    if (figures === null) throw new NotFound();
    return { licence, ...figures };
  }
}
