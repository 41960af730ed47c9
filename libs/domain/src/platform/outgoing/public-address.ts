import type { ProblemCode } from '@elinvoima/contracts/texts';
import ipaddr from 'ipaddr.js';

/** Where an outgoing request may go. `anywhere` is for demos and tests alone: then http, loopback and any port are let through too. */
export interface OutgoingRules {
  anywhere: boolean;
}

/** Ports above 1024 at which databases, queues, caches and orchestrators listen. */
const servicePorts = new Set([
  1433, 1521, 2049, 2375, 2376, 2379, 2380, 3000, 3306, 3389, 4243, 4444, 5000, 5432, 5433, 5601, 5672, 5900, 5984,
  6000, 6379, 6380, 6443, 7000, 7001, 8005, 8086, 8125, 8500, 9000, 9042, 9092, 9100, 9200, 9300, 10000, 10250, 10255,
  11211, 15672, 16379, 25565, 26379, 27017, 27018, 28017, 50000, 61616,
]);

/** Names that never leave the house, whatever a resolver says of them. */
const ownNames = /(^|\.)(localhost|local|internal|intranet|lan|home|corp|test|invalid|onion|arpa)\.?$/i;

/** Whether the address is one of the open Internet's; written as IPv4 inside IPv6 it is judged as what it reaches. */
export const isPublicAddress = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';

/** Why a request to this address is not even begun; null when it may be. The name's own addresses are looked at when connecting. */
export function addressFault(text: string, { anywhere }: OutgoingRules): ProblemCode | null {
  if (!URL.canParse(text)) return 'not-in-form';
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(anywhere && url.protocol === 'http:')) return 'address-not-https';
  if (url.username !== '' || url.password !== '') return 'address-has-user';
  if (anywhere) return null;
  const port = url.port === '' ? 443 : Number(url.port);
  if (port !== 443 && port !== 8443 && (port <= 1024 || servicePorts.has(port))) return 'address-port';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(host)) return isPublicAddress(host) ? null : 'address-not-public';
  return ownNames.test(host) || !host.includes('.') ? 'address-not-public' : null;
}
