import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { languageFromHeader, problemTypePrefix, type Problem } from '@elinvoima/contracts';
import type { ProblemCode } from '@elinvoima/contracts/texts';
import { DomainError, Moved } from '@elinvoima/domain/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pathWithoutToken } from '../public/public-headers.js';
import { bearerOf } from './bearer.js';
import { storeFaultOf } from './store-faults.js';
import { tellable } from './tellable-error.js';
import { TooMany, plainProblem, problemOf } from './problem.js';

const codeOfStatus: Record<number, ProblemCode> = {
  400: 'malformed',
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-found',
  409: 'conflict',
  413: 'too-large',
  415: 'wrong-media-type',
  421: 'wrong-host',
  429: 'too-many',
  503: 'unavailable',
};

/** The one place where errors become answers. Unknown ones are 500, logged with the request's id, their message hidden. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = this.toProblem(error, request);
    if (problem.status === 503 || problem.status === 429)
      reply.header('Retry-After', String(error instanceof TooMany ? error.retryAfterSeconds : 5));
    if (problem.status === 403 || problem.status === 429) this.noteRefusal(problem, request);
    if (problem.status === 401 && bearerOf(request) !== undefined) reply.header('WWW-Authenticate', 'Bearer');
    // A merged record's address leads to the one that lives on; what follows redirects gets that.
    if (error instanceof Moved)
      reply.header('Location', request.url.replace(new RegExp(error.id, 'gi'), error.survivorId));
    void reply
      .status(problem.status)
      .header('Content-Type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(problem));
  }

  /** Who tried what they may not, or too often: ids and the route's template only. */
  private noteRefusal({ type, status }: Problem, request: FastifyRequest): void {
    this.logger.warn({
      event: 'refused',
      status,
      problem: type.slice(problemTypePrefix.length),
      method: request.method,
      route: request.routeOptions.url ?? null,
      actor: request.actor?.id ?? null,
      requestId: request.id,
    });
  }

  private toProblem(error: unknown, request: FastifyRequest): Problem {
    const language = request.actor?.language ?? languageFromHeader(request.headers['accept-language']);
    // Tokens in paths stay out of answers and logs.
    const instance = pathWithoutToken(request.url.split('?')[0] ?? '/');
    if (error instanceof DomainError) return problemOf(error, language, instance);
    const status =
      error instanceof HttpException
        ? error.getStatus()
        : ((error as { statusCode?: number } | null)?.statusCode ?? 500);
    if (status < 500) return plainProblem(status, codeOfStatus[status] ?? 'malformed', language, instance);
    const fault = storeFaultOf(error);
    if (fault === 'away') return plainProblem(503, 'unavailable', language, instance);
    // Asking again would not help: the input is at fault, and so is the bound that ought to have stood before the statement.
    if (fault === 'too-much') {
      this.logger.warn({ requestId: request.id, error: tellable(error) });
      return plainProblem(400, 'malformed', language, instance);
    }
    this.logger.error({ requestId: request.id, error: tellable(error) });
    return plainProblem(500, 'unexpected', language, instance);
  }
}
