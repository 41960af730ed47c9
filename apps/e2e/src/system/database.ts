/** Databases of one spec's own on the cluster that jest's global setup has started. */
import { randomBytes } from 'node:crypto';
import { withClient } from '../../../launcher/src/postgres/databases.mjs';

export interface OwnDatabase {
  url: string;
  drop(): Promise<void>;
}

const required = (name: string): string => {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run the spec by jest's own configuration`);
  return value;
};

const create = async (template: string): Promise<OwnDatabase> => {
  const cluster = required('TEST_CLUSTER_URL');
  const name = `e_${randomBytes(6).toString('hex')}`;
  await withClient(cluster, (client) => client.query(`create database ${name} template ${template}`));
  const url = new URL(cluster);
  url.pathname = `/${name}`;
  return {
    url: url.href,
    drop: () => withClient(cluster, async (client) => void (await client.query(`drop database ${name} with (force)`))),
  };
};

/** Migrated, without a row. */
export const copyOfTemplate = (): Promise<OwnDatabase> => create(required('TEST_TEMPLATE'));

/** As an outside PostgreSQL is before the first migration. */
export const emptyDatabase = (): Promise<OwnDatabase> => create('template0');
