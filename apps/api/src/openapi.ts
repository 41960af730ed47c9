import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ProblemDto } from './http/problem.dto.js';

/** The contract, generated from the controllers and their DTO classes. */
export function openApiDocument(app: NestFastifyApplication): OpenAPIObject {
  const document = SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('Elinvoima')
      .setDescription('The API of the municipality’s business-relationship CRM')
      .setVersion('0.1.0')
      .addCookieAuth('elinvoima')
      .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API key, made by an administrator.' })
      .build(),
    {
      extraModels: [ProblemDto],
      operationIdFactory: (controller, method) => `${controller.replace('Controller', '')}_${method}`,
    },
  );
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path) as { responses?: Record<string, object> }[]) {
      if (!operation.responses) continue;
      operation.responses['default'] = {
        description: 'A problem (RFC 9457)',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemDto' } } },
      };
    }
  }
  return document;
}

/** `GET /api/openapi.json`, made once at the first asking. */
export function serveOpenApi(app: NestFastifyApplication): void {
  let document: string | undefined;
  app
    .getHttpAdapter()
    .getInstance()
    .get('/api/openapi.json', (_request, reply) => {
      document ??= JSON.stringify(openApiDocument(app));
      void reply.header('Content-Type', 'application/json; charset=utf-8').send(document);
    });
}
