/** The session was found to have ended. Small, since it must be at hand before the device itself has been read. */
import { changeDeviceState, mayKeep, setPersonHere } from './state.js';

/** What was read is closed until somebody signs in, and what is unsent stays sealed for the one who wrote it. */
export async function nobodyHere(): Promise<void> {
  setPersonHere(null);
  changeDeviceState({ unsent: [], needsSignIn: false, readingFrom: null });
  if (mayKeep()) await (await import('./kept.js')).closeDevice();
}
