/** Stands in for the network in screen specs: answers by method and path, and remembers what was asked. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly headers: Headers;
}

/** What an address answers: a body (200), or a whole answer from `answerWith`. */
export type FakeAnswers = Readonly<
  Record<`${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /api/${string}`, (asked: Asked) => unknown>
>;

export function answerWith(status: number, body: unknown = {}): Response {
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  return new Response(status === 204 ? null : JSON.stringify(body), { status, headers: { 'Content-Type': type } });
}

/** Returns the list that grows with every request. An address without an answer is 404. */
export function fakeApi(answers: FakeAnswers): Asked[] {
  const asked: Asked[] = [];
  globalThis.fetch = async (input, init) => {
    const request = input instanceof Request ? input : new Request(new URL(String(input), window.location.href), init);
    const url = new URL(request.url);
    const text = await request.text();
    const now: Asked = {
      method: request.method,
      path: url.pathname,
      query: url.searchParams,
      body: text === '' ? undefined : (JSON.parse(text) as unknown),
      headers: request.headers,
    };
    asked.push(now);
    const found = Object.entries(answers).find(([address]) => address === `${now.method} ${now.path}`)?.[1];
    const answered = found ? await found(now) : answerWith(404, { title: 'Tietoa ei löydy' });
    return answered instanceof Response ? answered : answerWith(200, answered);
  };
  return asked;
}
