import { pointersToIdentityCodes } from '@elinvoima/contracts';
import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import type { ProblemCode } from '@elinvoima/contracts/texts';
import { Malformed, RuleBroken, type Fault } from '@elinvoima/domain/platform';

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

/** So that a body of nothing but faults is not answered by one ten times as long. */
const mostFaults = 100;

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

/** There is no place for personal identity codes, whatever a text is meant for. Throws `RuleBroken` with a fault for each. */
export function refuseIdentityCodes(body: unknown): void {
  const pointers = pointersToIdentityCodes(body);
  if (pointers.length > 0)
    throw new RuleBroken(pointers.map((pointer) => ({ pointer, code: 'personal-identity-code' as const })));
}

class Validation extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // A page's raw form is read by the page itself, which passes here again and shows the fault beside its field.
    if (metadata.type === 'body' && metadata.metatype !== Object) refuseIdentityCodes(value);
    return (await super.transform(value, metadata)) as unknown;
  }
}

/** Every body and query: unknown members refused, types as declared, no personal identity code in a body, faults named by pointer. */
export const validationPipe = (): ValidationPipe =>
  new Validation({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: false,
    exceptionFactory: (errors) => new Malformed('malformed', {}, faultsOf(errors).slice(0, mostFaults)),
  });
