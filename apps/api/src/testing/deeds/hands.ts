import type { TestAnswer, TestApi, TestClient } from '../api.js';
import { bodies } from '../plain-bodies.js';

export const specNow = '2026-11-18T10:00:00Z';

export interface Made {
  id: string;
  version: number;
}

/** What a deed has to hand. Each asks for records of its own, so that no deed depends on another. */
export interface Hands {
  api: TestApi;
  administrator: TestClient;
  coordinator: TestClient;
  made(collection: string, body: object): Promise<Made>;
  /** A record that lies in the bin. */
  binned(collection: string, body: object): Promise<Made>;
}

/** Prepares what the deed needs, and answers the one request that is the deed. */
export type Deed = (hands: Hands) => Promise<() => Promise<TestAnswer>>;

type Plain = keyof typeof bodies;

let lastNumber = 0;
/** What makes a name that nobody else has. */
export const nextNumber = (): number => (lastNumber += 1);

/** Deeds that a coordinator may not do: the same, in an administrator's hands. */
export const byAdministrator = (...deeds: Record<string, Deed>[]): Record<string, Deed> =>
  Object.fromEntries(
    Object.entries(Object.assign({}, ...deeds) as Record<string, Deed>).map(([name, deed]) => [
      name,
      ({ api, administrator }: Hands) => deed(handsOf(api, administrator, administrator)),
    ]),
  );

export function handsOf(api: TestApi, administrator: TestClient, coordinator: TestClient): Hands {
  const made = async (collection: string, body: object): Promise<Made> => {
    const { status, body: answer, text } = await coordinator.post<Made>(collection, body);
    if (status !== 201) throw new Error(`POST ${collection} answered ${status}: ${text}`);
    return answer;
  };
  const binned = async (collection: string, body: object): Promise<Made> => {
    const record = await made(collection, body);
    await coordinator.delete(`${collection}/${record.id}`, record.version);
    return record;
  };
  return { api, administrator, coordinator, made, binned };
}

/** The five deeds that every plain record has. */
export function deedsOf(
  name: string,
  collection: string,
  body: (hands: Hands) => Promise<object>,
  change: object,
): Record<string, Deed> {
  return {
    [`${name}_create`]: async (hands) => {
      const given = await body(hands);
      return () => hands.coordinator.post(collection, given);
    },
    [`${name}_update`]: async (hands) => {
      const { id, version } = await hands.made(collection, await body(hands));
      return () => hands.coordinator.patch(`${collection}/${id}`, version, change);
    },
    [`${name}_remove`]: async (hands) => {
      const { id, version } = await hands.made(collection, await body(hands));
      return () => hands.coordinator.delete(`${collection}/${id}`, version);
    },
    [`${name}_restore`]: async (hands) => {
      const { id } = await hands.binned(collection, await body(hands));
      return () => hands.coordinator.post(`${collection}/${id}/restore`);
    },
  };
}

export const plain = (collection: Plain) => () => Promise.resolve(bodies[collection]);
