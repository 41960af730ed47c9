import type { FastifyReply } from 'fastify';

/** 201 with the record and where it lives. */
export function created<T extends { id: string }>(reply: FastifyReply, collection: string, record: T): T {
  reply.status(201).header('Location', `/api/${collection}/${record.id}`);
  return record;
}
