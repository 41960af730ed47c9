/** What jsdom does not draw: the screens may ask, and get a still answer. */
window.matchMedia ??= (media) => ({
  media,
  matches: false,
  onchange: null,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
  dispatchEvent: () => false,
});
// Only ids that we make ourselves go through it in specs.
Object.defineProperty(globalThis, 'CSS', { value: { escape: (text: string) => text, supports: () => false } });
window.scrollTo = () => {};
Element.prototype.scrollIntoView ??= () => {};
HTMLFormElement.prototype.requestSubmit ??= function requestSubmit() {
  this.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
};
