/** Somebody's hands at the page: every key and every tap is counted, so that the budget of a log can be asserted. */
import type { Locator, Page } from 'playwright-core';

export class Hands {
  keystrokes = 0;
  taps = 0;

  constructor(private readonly page: Page) {}

  /** One key, or a chord: Ctrl+Enter is two keys. */
  async press(chord: string): Promise<void> {
    this.keystrokes += chord.split('+').length;
    await this.page.keyboard.press(chord);
  }

  /** Letters that are needed to say who and how. */
  async type(letters: string): Promise<void> {
    this.keystrokes += letters.length;
    this.taps += letters.length;
    await this.page.keyboard.type(letters);
  }

  /** What it was about: people's own words, outside every budget. */
  async tell(subject: string): Promise<void> {
    await this.page.keyboard.type(subject);
  }

  async tap(place: Locator): Promise<void> {
    this.taps += 1;
    await place.tap();
  }
}
