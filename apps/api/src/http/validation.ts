import { ValidationPipe, type ValidationError } from '@nestjs/common';
import type { ProblemCode } from '@elinvoima/contracts/texts';
import { Malformed, type Fault } from '@elinvoima/domain/platform';

/** class-validator's constraint → the code that has a sentence in the catalogue. */
const codes: Record<string, ProblemCode> = {
  whitelistValidation: 'member-unknown',
  maxLength: 'text-too-long',
  minLength: 'required',
  isString: 'not-a-text',
  isEmail: 'not-an-email',
  isUuid: 'not-an-id',
  isIn: 'not-one-of',
  isInt: 'not-a-whole-number',
  isNumber: 'not-a-number',
  min: 'out-of-range',
  max: 'out-of-range',
  isBoolean: 'not-yes-or-no',
  isIso8601: 'not-a-time',
  isArray: 'not-a-list',
  arrayMaxSize: 'list-too-long',
  arrayUnique: 'list-repeats',
  isObject: 'not-an-object',
  nestedValidation: 'not-an-object',
  matches: 'not-in-form',
};

const escapePointer = (part: string): string => part.replaceAll('~', '~0').replaceAll('/', '~1');

export function faultsOf(errors: ValidationError[], path = ''): Fault[] {
  return errors.flatMap((error) => {
    const pointer = `${path}/${escapePointer(error.property)}`;
    const constraint = Object.keys(error.constraints ?? {}).sort(
      (a, b) => Number(b.startsWith('is')) - Number(a.startsWith('is')),
    )[0];
    const missing = error.value === undefined && constraint !== 'whitelistValidation';
    const own: Fault[] =
      constraint === undefined ? [] : [{ pointer, code: missing ? 'required' : (codes[constraint] ?? 'not-in-form') }];
    return [...own, ...faultsOf(error.children ?? [], pointer)];
  });
}

/** Every body and query: unknown members refused, types as declared, faults named by pointer. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
    exceptionFactory: (errors) => new Malformed('malformed', {}, faultsOf(errors)),
  });
