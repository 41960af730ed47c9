import {
  growthBarriers,
  initiativeMakers,
  developmentThemes,
  type GrowthBarrier,
  type InitiativeMaker,
  type DevelopmentTheme,
} from '@elinvoima/contracts';
import { Email, OneOf, Text } from '../http/fields.js';

/** The public form's fields. An empty one has not been filled in. */
export class InitiativeFormDto {
  @Text({ most: 300, least: 1 }) title: string;
  @Text({ most: 10_000, least: 1 }) text: string;
  @OneOf(initiativeMakers) makerKind: InitiativeMaker;
  @Text({ most: 200, optional: true }) organisation?: string;
  @Text({ most: 200, optional: true }) name?: string;
  @Email({ optional: true }) email?: string;
  @OneOf(developmentThemes, { optional: true }) theme?: DevelopmentTheme;
  @OneOf(growthBarriers, { optional: true }) growthBarrier?: GrowthBarrier;
}
