/** Holds answers to the committed OpenAPI document: a status, a type or a member that it does not tell of is a mismatch. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';

/** As our DTO classes are described in OpenAPI 3.0. */
interface Described {
  type?: string;
  format?: string;
  enum?: unknown[];
  nullable?: boolean;
  properties?: Record<string, Described>;
  additionalProperties?: boolean | Described;
  items?: Described;
  allOf?: Described[];
  oneOf?: Described[];
  $ref?: string;
  example?: unknown;
  description?: string;
}

interface Responses {
  [status: string]: { content?: Record<string, { schema?: Described } | undefined> } | undefined;
}

interface Document {
  paths: Record<string, Record<string, { responses: Responses }>>;
  components: { schemas: Record<string, Described> };
}

interface Operation {
  /** As one says it: `POST /api/companies`. */
  name: string;
  address: RegExp;
  /** How much of its address is written out: of two that fit, the more exact is meant. */
  writtenOut: number;
  responses: Responses;
}

/** An answer as `app.inject` gives it, and what was asked. */
export interface Exchange {
  method: string;
  url: string;
  answer: {
    statusCode: number;
    headers: Record<string, string | string[] | number | undefined>;
    body: string;
    rawPayload?: Buffer;
  };
}

const path = fileURLToPath(new URL('../../../../libs/contracts/src/generated/openapi.json', import.meta.url));

/** Of what the document does not speak below `/api/`: itself, and calendars, which programs of people read by a secret address. */
const undescribed = /^\/api\/(openapi\.json$|calendar\/[^/]+\.ics$)/;

/** Where no operation is, only a problem may be answered. */
const nothingThere: Responses = {
  default: { content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } } },
};

const formats = {
  uuid: /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  // In UTC, also of the years that only an attack has.
  'date-time': /^([+-]\d{2})?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
  email: /^.+@.+$/su,
  uri: (text: string) => URL.canParse(text),
  password: true,
} as const;

/** JSON Schema of what OpenAPI 3.0 says its own way; an object holds nothing that is not described. */
function asJsonSchema(described: Described): object {
  const { nullable, example: _example, description: _description, ...schema } = described;
  const strict: Record<string, unknown> = { ...schema };
  if (schema.$ref !== undefined) strict['$ref'] = `contract#/$defs/${schema.$ref.split('/').at(-1) ?? ''}`;
  if (schema.items !== undefined) strict['items'] = asJsonSchema(schema.items);
  for (const several of ['allOf', 'oneOf'] as const)
    if (schema[several] !== undefined) strict[several] = schema[several].map(asJsonSchema);
  if (schema.properties !== undefined) {
    strict['properties'] = Object.fromEntries(
      Object.entries(schema.properties).map(([name, one]) => [name, asJsonSchema(one)]),
    );
    strict['additionalProperties'] = false;
  }
  if (schema.additionalProperties !== undefined)
    strict['additionalProperties'] =
      typeof schema.additionalProperties === 'object'
        ? asJsonSchema(schema.additionalProperties)
        : schema.additionalProperties;
  if (nullable !== true) return strict;
  if (schema.type === undefined || schema.allOf !== undefined) return { anyOf: [{ type: 'null' }, strict] };
  return {
    ...strict,
    type: [schema.type, 'null'],
    ...(schema.enum === undefined ? {} : { enum: [...new Set([...schema.enum, null])] }),
  };
}

function operationsOf({ paths }: Document): Map<string, Operation[]> {
  const byMethod = new Map<string, Operation[]>();
  for (const [template, item] of Object.entries(paths))
    for (const [lower, { responses }] of Object.entries(item)) {
      const method = lower.toUpperCase();
      const pieces = template.split(/\{\w+\}/);
      byMethod.set(method, [
        ...(byMethod.get(method) ?? []),
        {
          name: `${method} ${template}`,
          address: new RegExp(`^${pieces.map((piece) => piece.replaceAll('.', String.raw`\.`)).join('[^/]+')}$`),
          writtenOut: pieces.join('').length,
          responses,
        },
      ]);
    }
  for (const operations of byMethod.values()) operations.sort((one, other) => other.writtenOut - one.writtenOut);
  return byMethod;
}

/** Read once for all the specs of a file: what none of them asks for is never compiled. */
class Description {
  private readonly ajv = new Ajv({
    allErrors: true,
    strictTypes: false,
    inlineRefs: false,
    validateSchema: false,
  });
  private readonly operations: Map<string, Operation[]>;
  private readonly compiled = new Map<Described, ValidateFunction>();

  constructor(document: Document) {
    for (const [name, format] of Object.entries(formats)) this.ajv.addFormat(name, format);
    this.ajv.addSchema({
      $id: 'contract',
      $defs: Object.fromEntries(
        Object.entries(document.components.schemas).map(([name, schema]) => [name, asJsonSchema(schema)]),
      ),
    });
    this.operations = operationsOf(document);
  }

  mismatchesOf({ method, url, answer }: Exchange): string[] {
    const address = url.split('?')[0] ?? '';
    if (method === 'HEAD' || !address.startsWith('/api/') || undescribed.test(address)) return [];
    const operation = this.operations.get(method)?.find((one) => one.address.test(address));
    const name = operation?.name ?? `${method} ${address}`;
    const responses = operation?.responses ?? nothingThere;
    const { statusCode: status } = answer;
    const text = unpacked(answer);
    const response = responses[status] ?? (status >= 400 ? responses['default'] : undefined);
    if (response === undefined) return [`${name} answers ${status}, which is not described`];
    const said = `${name} answers ${status}`;
    const type = String(answer.headers['content-type'] ?? '').split(';')[0] ?? '';
    const content = response.content;
    if (content === undefined) return text === '' ? [] : [`${said} with a body (${type}), which is not described`];
    const media = content[type];
    if (media === undefined) return [`${said} as “${type}”, described is ${Object.keys(content).join(', ')}`];
    // A file that is JSON is a file.
    if (media.schema === undefined || media.schema.format === 'binary' || !type.endsWith('json')) return [];
    const validate = this.validatorOf(media.schema);
    return validate(JSON.parse(text)) ? [] : (validate.errors ?? []).map((error) => `${said}: ${wordsOf(error)}`);
  }

  private validatorOf(schema: Described): ValidateFunction {
    const known = this.compiled.get(schema) ?? this.ajv.compile(asJsonSchema(schema));
    this.compiled.set(schema, known);
    return known;
  }
}

function unpacked({ headers, body, rawPayload = Buffer.from(body) }: Exchange['answer']): string {
  if (headers['content-encoding'] === 'gzip') return gunzipSync(rawPayload).toString();
  return headers['content-encoding'] === 'br' ? brotliDecompressSync(rawPayload).toString() : body;
}

const wordsOf = ({ instancePath, message, params }: ErrorObject): string =>
  [instancePath || '/', message, ...Object.values(params as object).map((one) => JSON.stringify(one))].join(' ');

let description: Description | undefined;

/** What of the answer the document does not tell, in words; nothing where all is as it says. */
export function mismatchesOf(exchange: Exchange): string[] {
  description ??= new Description(JSON.parse(readFileSync(path, 'utf8')) as Document);
  return description.mismatchesOf(exchange);
}

/** Throws what the document does not tell. */
export function holdToDescription(exchange: Exchange): void {
  const mismatches = mismatchesOf(exchange);
  if (mismatches.length > 0)
    throw new Error(
      `The OpenAPI document says otherwise (after a change of DTOs: npm run api:types).\n${mismatches.slice(0, 20).join('\n')}`,
    );
}
