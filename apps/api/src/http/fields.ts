import { mostFilterValues } from '@elinvoima/contracts';
import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

/**
 * One decorator per kind of field: it validates what comes in and describes it in OpenAPI, so the two cannot drift.
 * `optional` may be left out; `nullable` may also be null, which clears the field in a PATCH.
 */
interface FieldOptions {
  optional?: boolean;
  nullable?: boolean;
  description?: string;
  example?: unknown;
}

function field(options: FieldOptions, openApi: ApiPropertyOptions, ...rules: PropertyDecorator[]): PropertyDecorator {
  const { optional = false, nullable = false, description, example } = options;
  const described = {
    ...openApi,
    ...(description ? { description } : {}),
    ...(example === undefined ? {} : { example }),
    ...(nullable ? { nullable: true } : {}),
  };
  const presence =
    nullable && optional
      ? [IsOptional()]
      : nullable
        ? [ValidateIf((_, value) => value !== null)]
        : optional
          ? [ValidateIf((_, value) => value !== undefined)]
          : [];
  return applyDecorators(optional ? ApiPropertyOptional(described) : ApiProperty(described), ...presence, ...rules);
}

/** Text of one line or more; surrounding blanks are not content. NUL is refused, since PostgreSQL cannot hold it. */
export const Text = (options: FieldOptions & { most: number; least?: number }) =>
  field(
    options,
    {
      type: 'string',
      minLength: options.least ?? (options.optional || options.nullable ? 0 : 1),
      maxLength: options.most,
    },
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    IsString(),
    MinLength(options.least ?? (options.optional || options.nullable ? 0 : 1)),
    MaxLength(options.most),
    Matches(/^[^\0]*$/),
  );

/** A secret: never trimmed, never described by example. */
export const Secret = (options: FieldOptions & { most: number }) =>
  field(
    options,
    { type: 'string', format: 'password', maxLength: options.most },
    IsString(),
    MinLength(1),
    MaxLength(options.most),
  );

export const Email = (options: FieldOptions = {}) =>
  field(
    options,
    { type: 'string', format: 'email', maxLength: 254 },
    IsEmail({ allow_display_name: false }),
    MaxLength(254),
  );

export const Id = (options: FieldOptions = {}) => field(options, { type: 'string', format: 'uuid' }, IsUUID());

export const Ids = (options: FieldOptions & { most?: number } = {}) =>
  field(
    options,
    { type: 'array', items: { type: 'string', format: 'uuid' }, maxItems: options.most ?? 500 },
    IsArray(),
    ArrayMaxSize(options.most ?? 500),
    ArrayUnique(),
    IsUUID(undefined, { each: true }),
  );

/** `?companyIds=a&companyIds=b` in a query string; one alone is a list too. */
export const QueryIds = (options: FieldOptions & { most: number }) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? [value] : value)),
    Ids(options),
  );

/** `?type=visit&type=call` in a query string: any of several values, each once; one alone is a list too. */
const queryMany = (
  options: FieldOptions,
  items: { type: 'string'; enum?: string[]; format?: string; pattern?: string; maxLength?: number },
  ...rules: PropertyDecorator[]
): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      (Array.isArray(value) ? value : value === undefined ? undefined : [value])?.map((each: unknown) =>
        typeof each === 'string' ? each.trim() : each,
      ),
    ),
    field(
      { optional: true, ...options },
      { type: 'array', items, maxItems: mostFilterValues, uniqueItems: true },
      IsArray(),
      ArrayMaxSize(mostFilterValues),
      ArrayUnique(),
      ...rules,
    ),
  );

/** Any of several values of a closed list, in a query string. */
export const QueryManyOf = (values: readonly string[], options: FieldOptions = {}) =>
  queryMany(options, { type: 'string', enum: [...values] }, IsIn([...values], { each: true }));

/** Any of several ids, in a query string. */
export const QueryManyIds = (options: FieldOptions = {}) =>
  queryMany(options, { type: 'string', format: 'uuid' }, IsUUID(undefined, { each: true }));

/** Any of several codes, in a query string. */
export const QueryManyPatterns = (pattern: RegExp, options: FieldOptions & { most: number }) =>
  queryMany(
    options,
    { type: 'string', pattern: pattern.source, maxLength: options.most },
    IsString({ each: true }),
    MaxLength(options.most, { each: true }),
    Matches(pattern, { each: true }),
  );

/** Any of several texts, in a query string. */
export const QueryManyTexts = (options: FieldOptions & { most: number }) =>
  queryMany(
    options,
    { type: 'string', maxLength: options.most },
    IsString({ each: true }),
    MaxLength(options.most, { each: true }),
    Matches(/^[^\0]*$/, { each: true }),
  );

export const Texts = (options: FieldOptions & { most: number; items: number }) =>
  field(
    options,
    { type: 'array', items: { type: 'string', maxLength: options.most }, maxItems: options.items },
    IsArray(),
    ArrayMaxSize(options.items),
    IsString({ each: true }),
    MinLength(1, { each: true }),
    MaxLength(options.most, { each: true }),
  );

/** A calendar day, `2026-11-22`. */
export const Day = (options: FieldOptions = {}) =>
  field(
    options,
    { type: 'string', format: 'date', example: '2026-11-22' },
    Matches(/^\d{4}-\d{2}-\d{2}$/),
    IsISO8601({ strict: true }),
  );

/** A moment, ISO 8601 with its zone. */
export const Instant = (options: FieldOptions = {}) =>
  field(
    options,
    { type: 'string', format: 'date-time', example: '2026-11-22T10:15:00Z' },
    // The last year of four digits ends in another one here.
    Matches(/^(?!0000|9999)\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:?\d{2})$/),
    IsISO8601({ strict: true, strictSeparator: true }),
  );

export const OneOf = (values: readonly string[], options: FieldOptions = {}) =>
  field(options, { type: 'string', enum: [...values] }, IsIn([...values]));

/** Any number of a closed list's values, each once. */
export const ManyOf = (values: readonly string[], options: FieldOptions = {}) =>
  field(
    options,
    { type: 'array', items: { type: 'string', enum: [...values] }, maxItems: values.length },
    IsArray(),
    ArrayMaxSize(values.length),
    ArrayUnique(),
    IsIn([...values], { each: true }),
  );

export const Whole = (options: FieldOptions & { least: number; most: number }) =>
  field(
    options,
    { type: 'integer', minimum: options.least, maximum: options.most },
    // Of a query string it is digits. Nothing else is made a number: a body's list or object would throw or count as one.
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value,
    ),
    IsInt(),
    Min(options.least),
    Max(options.most),
  );

export const Wholes = (options: FieldOptions & { least: number; most: number; items: number }) =>
  field(
    options,
    {
      type: 'array',
      items: { type: 'integer', minimum: options.least, maximum: options.most },
      maxItems: options.items,
    },
    IsArray(),
    ArrayMaxSize(options.items),
    IsInt({ each: true }),
    Min(options.least, { each: true }),
    Max(options.most, { each: true }),
  );

export const Numeric = (options: FieldOptions & { least?: number; most?: number } = {}) =>
  field(
    options,
    { type: 'number', minimum: options.least, maximum: options.most },
    IsNumber(),
    Min(options.least ?? -1e15),
    Max(options.most ?? 1e15),
  );

export const Flag = (options: FieldOptions = {}) => field(options, { type: 'boolean' }, IsBoolean());

/** `?flag=true` in a query string. */
export const QueryFlag = (options: FieldOptions = {}) =>
  field(
    { optional: true, ...options },
    { type: 'boolean' },
    Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value)),
    IsBoolean(),
  );

/** Text that must match a pattern which has a sentence of its own in the catalogue (`problems.<code>`). */
export const Pattern = (pattern: RegExp, options: FieldOptions & { most: number }) =>
  field(
    options,
    { type: 'string', pattern: pattern.source, maxLength: options.most },
    IsString(),
    MaxLength(options.most),
    Matches(pattern),
  );

// Swagger calls the function only when it is named `type`: hence the arrow under that key, not the argument itself.

/** A nested object with a class of its own. */
// Swagger knows a class that is named later by the function being called `type`, so it is written out in both.
export const Nested = (type: () => new () => object, options: FieldOptions = {}) =>
  field(options, { type: () => type() }, IsObject(), ValidateNested(), Type(type));

export const NestedList = (type: () => new () => object, options: FieldOptions & { most?: number } = {}) =>
  field(
    options,
    { type: () => type(), isArray: true, maxItems: options.most ?? 200 },
    IsArray(),
    ArrayMaxSize(options.most ?? 200),
    ValidateNested({ each: true }),
    Type(type),
  );

/** A free JSON object whose shape the domain checks (survey answers, a requirement). */
export const JsonObject = (options: FieldOptions = {}) =>
  field(options, { type: 'object', additionalProperties: true }, IsObject());
