/** Installs the service worker, and offers a newer version of the client when one lies ready; it never takes it by itself. */
import { changeDeviceState } from './state.js';

const hourly = 60 * 60_000;

export function registerServiceWorker(): void {
  // An insecure address has none; everything else works all the same.
  if (!('serviceWorker' in navigator)) return;
  void navigator.serviceWorker
    .register('/service-worker.js', { updateViaCache: 'none' })
    .then(watch)
    .catch(() => undefined);
}

function watch(registration: ServiceWorkerRegistration): void {
  const offer = () => {
    const { waiting } = registration;
    // The very first one has nothing to replace.
    if (waiting && navigator.serviceWorker.controller) changeDeviceState({ newVersion: () => take(waiting) });
  };
  offer();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', offer));
  setInterval(() => void registration.update().catch(() => undefined), hourly);
}

function take(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload(), { once: true });
  // A worker has one origin only; the rule takes it for a window.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  waiting.postMessage('take-over');
}
