import type { FastifyInstance } from 'fastify';
import { family, type Sample } from './exposition.js';

/** In seconds. Few, since each counts once for every route. */
const bounds = [0.025, 0.1, 0.25, 0.5, 1, 2.5, 10] as const;

interface Timed {
  method: string;
  route: string;
  buckets: number[];
  count: number;
  seconds: number;
}

/** Answers of this process by route template, never by address: an address may hold a token. */
export class RequestFigures {
  private readonly answers = new Map<string, { method: string; route: string; status: string; count: number }>();
  private readonly times = new Map<string, Timed>();

  watch(server: FastifyInstance): void {
    server.addHook('onResponse', async (request, reply) => {
      // What no route takes falls to the last one, whose template says nothing of it.
      const route = request.routeOptions.url ?? '/*';
      this.note(request.method, route, reply.statusCode, reply.elapsedTime / 1000);
    });
  }

  note(method: string, route: string, status: number, seconds: number): void {
    const answer = `${method} ${route} ${status}`;
    const known = this.answers.get(answer) ?? { method, route, status: String(status), count: 0 };
    known.count += 1;
    this.answers.set(answer, known);
    const key = `${method} ${route}`;
    const timed = this.times.get(key) ?? { method, route, buckets: bounds.map(() => 0), count: 0, seconds: 0 };
    timed.count += 1;
    timed.seconds += seconds;
    bounds.forEach((bound, place) => {
      if (seconds <= bound) timed.buckets[place] = (timed.buckets[place] ?? 0) + 1;
    });
    this.times.set(key, timed);
  }

  text(): string {
    const answers = [...this.answers.values()].map(({ count, ...labels }): Sample => ({ labels, value: count }));
    const times = [...this.times.values()].flatMap(({ method, route, buckets, count, seconds }): Sample[] => [
      ...bounds.map((bound, place) => ({
        suffix: '_bucket',
        labels: { method, route, le: String(bound) },
        value: buckets[place] ?? 0,
      })),
      { suffix: '_bucket', labels: { method, route, le: '+Inf' }, value: count },
      { suffix: '_sum', labels: { method, route }, value: seconds },
      { suffix: '_count', labels: { method, route }, value: count },
    ]);
    return [
      family('elinvoima_http_requests_total', 'counter', 'Answers of this process by route and status.', answers),
      family('elinvoima_http_request_seconds', 'histogram', 'How long answers took, by route.', times),
    ].join('');
  }
}
