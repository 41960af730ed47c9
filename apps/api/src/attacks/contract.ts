/** The contract as the attacks read it: every operation, with what it takes. */
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { openApiDocument } from '../openapi.js';

/** What our DTO classes make of a schema (OpenAPI 3.0): nothing else occurs. */
export interface Schema {
  type?: string;
  format?: string;
  enum?: unknown[];
  pattern?: string;
  nullable?: boolean;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: unknown;
  allOf?: Schema[];
  oneOf?: Schema[];
  $ref?: string;
}

export interface Parameter {
  in: 'path' | 'query' | 'header';
  name: string;
  required?: boolean;
  schema?: Schema;
}

export interface Operation {
  /** As one says it: `POST /api/companies`. */
  name: string;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  parameters: Parameter[];
  /** The schema of a JSON body, without references at its top. */
  body: Schema | undefined;
  /** Takes a file as a form. */
  takesFile: boolean;
  /** A right of which one is enough; none where no right opens it. */
  anyOf: string[];
}

export interface Contract {
  operations: Operation[];
  /** The schema itself, where one only names it. */
  resolved(schema: Schema): Schema;
}

interface RawOperation {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema } | undefined> };
  'x-permissions'?: string[];
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

export function contractOf(app: NestFastifyApplication): Contract {
  const document = openApiDocument(app) as unknown as {
    paths: Record<string, Partial<Record<(typeof methods)[number], RawOperation>>>;
    components: { schemas: Record<string, Schema> };
  };
  const resolved = (schema: Schema): Schema => {
    if (schema.$ref !== undefined)
      return resolved(document.components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
    const [only, ...more] = schema.allOf ?? [];
    return only !== undefined && more.length === 0 ? { ...resolved(only), nullable: schema.nullable === true } : schema;
  };
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method): Operation[] => {
      const raw = item[method];
      if (raw === undefined) return [];
      const json = raw.requestBody?.content['application/json']?.schema;
      return [
        {
          name: `${method.toUpperCase()} ${path}`,
          method: method.toUpperCase() as Operation['method'],
          path,
          parameters: raw.parameters ?? [],
          body: json === undefined ? undefined : resolved(json),
          takesFile: raw.requestBody?.content['multipart/form-data'] !== undefined,
          anyOf: raw['x-permissions'] ?? [],
        },
      ];
    }),
  );
  return { operations, resolved };
}

/** The address with every place in braces filled: by a word of its list, by a number, else by the value. */
export const addressOf = ({ path, parameters }: Operation, value: string): string =>
  path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const { enum: words, type } = parameters.find((one) => one.in === 'path' && one.name === name)?.schema ?? {};
    const word = words?.find((one) => typeof one === 'string');
    return encodeURIComponent(word ?? (type === 'number' || type === 'integer' ? '1' : value));
  });
