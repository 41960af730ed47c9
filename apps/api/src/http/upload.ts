import { UnsupportedMediaTypeException } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { applyDecorators } from '@nestjs/common';
import { personalIdentityCodesIn } from '@elinvoima/contracts';
import { Malformed, RuleBroken, TooLarge } from '@elinvoima/domain/platform';
import type { FastifyRequest } from 'fastify';

/** A file on its way in. `content` breaks off with an error when its sender does. */
export interface Upload {
  /** As the sender calls it. */
  fileName: string;
  content: AsyncIterable<Buffer>;
}

/** In OpenAPI: a form with one file. */
export const TakesFile = () =>
  applyDecorators(
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
    }),
  );

/**
 * Works on the one file of a form (member `file`) while it comes in; nothing is kept in memory. Refusals: 415 for what is no form,
 * 400 for a broken one or one without the file, 413 beyond `mostBytes`. A sender that is refused is heard out, so that it hears why.
 */
export async function withUpload<T>(
  request: FastifyRequest,
  mostBytes: number,
  work: (upload: Upload) => Promise<T>,
): Promise<T> {
  if (!request.isMultipart()) throw new UnsupportedMediaTypeException();
  // One byte more is let in, so that whoever counts sees that there was more.
  const part = await wellFormed(request.file({ limits: { fileSize: mostBytes + 1 } }));
  if (part === undefined || part.fieldname !== 'file') {
    part?.file.on('error', () => undefined).resume();
    throw new Malformed('malformed', {}, [{ pointer: '/file', code: 'file-required' }]);
  }
  try {
    demandNameWithoutCode(part.filename);
    return await work({ fileName: part.filename, content: chunksOf(part.file) });
  } finally {
    part.file.on('error', () => undefined).resume();
  }

  async function* chunksOf(file: NonNullable<typeof part>['file']): AsyncGenerator<Buffer> {
    try {
      yield* file.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
    } catch {
      // Cut off in the middle, or no well-formed form after all; busboy's own errors carry no status.
      throw new Malformed('file-truncated');
    }
    if (file.truncated) throw new TooLarge();
  }
}

/** A file's name is kept and shown like any other text. */
export function demandNameWithoutCode(fileName: string): void {
  if (personalIdentityCodesIn(fileName).length > 0) throw RuleBroken.at('/file', 'personal-identity-code');
}

async function wellFormed<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    throw (error as { statusCode?: number }).statusCode === undefined ? new Malformed('malformed') : error;
  }
}
