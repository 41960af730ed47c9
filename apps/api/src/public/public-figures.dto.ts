import {
  indicatorKinds,
  indicatorUnits,
  lights,
  type IndicatorKind,
  type IndicatorUnit,
  type Light,
} from '@elinvoima/contracts';
import { ApiProperty } from '@nestjs/swagger';

class PublicNamesDto {
  @ApiProperty() fi: string;
  @ApiProperty() sv: string;
  @ApiProperty() en: string;
}

class FigureWordsDto {
  @ApiProperty() name: string;
  @ApiProperty() definition: string;
  @ApiProperty() leftOut: string;
  @ApiProperty({ type: 'string', nullable: true }) note: string | null;
}

class FigureWordsInLanguagesDto {
  @ApiProperty({ type: FigureWordsDto }) fi: FigureWordsDto;
  @ApiProperty({ type: FigureWordsDto }) sv: FigureWordsDto;
  @ApiProperty({ type: FigureWordsDto }) en: FigureWordsDto;
}

class PublicFigurePartDto {
  @ApiProperty() key: string;
  @ApiProperty({ type: PublicNamesDto }) names: PublicNamesDto;
  @ApiProperty({ enum: indicatorUnits }) unit: IndicatorUnit;
  @ApiProperty({ type: 'number', nullable: true }) value: number | null;
}

class PublicFigureDto {
  @ApiProperty({ example: '3.1.d' }) key: string;
  @ApiProperty() factor: string;
  @ApiProperty({ enum: indicatorKinds }) kind: IndicatorKind;
  @ApiProperty({ enum: indicatorUnits }) unit: IndicatorUnit;
  @ApiProperty({ type: 'number', nullable: true, description: 'Null is no data, or withheld.' }) value: number | null;
  @ApiProperty({
    description: 'So few are behind it that it could point to a company: there is a figure, it is not told.',
  })
  withheld: boolean;
  @ApiProperty({ type: 'number', nullable: true }) target: number | null;
  @ApiProperty({ enum: lights }) light: Light;
  @ApiProperty({ type: PublicFigurePartDto, isArray: true }) parts: PublicFigurePartDto[];
  @ApiProperty({ type: FigureWordsInLanguagesDto }) words: FigureWordsInLanguagesDto;
}

class PublicFactorDto {
  @ApiProperty() code: string;
  @ApiProperty() number: string;
  @ApiProperty({ type: PublicNamesDto }) names: PublicNamesDto;
}

class PublicPeriodDto {
  @ApiProperty({ example: '2026-Q3' }) period: string;
  @ApiProperty({ format: 'date' }) firstDay: string;
  @ApiProperty({ format: 'date' }) lastDay: string;
  @ApiProperty({ format: 'date-time' }) closedAt: string;
  @ApiProperty({ type: PublicFactorDto, isArray: true }) factors: PublicFactorDto[];
  @ApiProperty({ type: PublicFigureDto, isArray: true }) figures: PublicFigureDto[];
}

class LicenceDto {
  @ApiProperty({ example: 'CC BY 4.0' }) name: string;
  @ApiProperty() url: string;
}

export class PublicFiguresDto {
  @ApiProperty({ type: LicenceDto }) licence: LicenceDto;
  @ApiProperty({ type: PublicNamesDto }) municipality: PublicNamesDto;
  @ApiProperty({ type: PublicPeriodDto, isArray: true, description: 'The newest first.' }) periods: PublicPeriodDto[];
}
