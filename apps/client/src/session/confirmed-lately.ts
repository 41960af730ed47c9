/** Before a file is fetched by a link, which no dialog could follow: has one shown lately who one is? Asks when not. */
import { answer, api } from '../api/client.js';
import { askToConfirm } from '../api/step-up.js';

export async function confirmedLately(): Promise<boolean> {
  // Whoever cannot be asked gets the server's own answer.
  const { confirmed } = await answer(api.GET('/api/session/step-up')).catch(() => ({ confirmed: true }));
  return confirmed || askToConfirm();
}
