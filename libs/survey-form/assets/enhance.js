/* The page works without this. With it unfinished answers stay on the device, questions that do not apply are hidden,
   and one press sends once. It never sends anything by itself. */
(() => {
  const find = (selector, within = document) => [...within.querySelectorAll(selector)];
  const prefix = 'survey:';
  let box;
  try {
    box = localStorage;
    for (const key of Object.keys(box))
      if (key.startsWith(prefix) && !(JSON.parse(box[key]).at > Date.now() - 12096e5)) box.removeItem(key);
    box.removeItem(prefix + document.body.dataset.sent);
  } catch {
    box = undefined;
  }
  find('.s-summary')[0]?.focus();
  const form = find('form[data-draft]')[0];
  if (!form) return;
  // A choice that a link has brought along is made once: a reload does not make it again.
  const bare = location.pathname.replace(/\/\d+$/, '');
  if (bare !== location.pathname) history.replaceState(null, '', bare + location.search);
  const key = prefix + form.dataset.draft;
  const fields = find('input:not([type=hidden]), textarea', form);
  const ticked = (field) => /radio|checkbox/.test(field.type);

  const apply = () => {
    for (const part of find('[data-if]', form)) {
      const { if: name, least = 0, most = 99, codes } = part.dataset;
      const fits = (value) => (codes ? codes.split(' ').includes(value) : value >= +least && value <= +most);
      part.hidden = !fields.some((f) => f.name === name && f.checked && !f.closest('[hidden]') && fits(f.value));
    }
  };

  if (box) {
    find('.s-draft', form)[0].hidden = false;
    const draft = 'fresh' in form.dataset && box[key];
    if (draft)
      for (const [name, value] of JSON.parse(draft).answers)
        for (const f of fields) {
          if (f.name !== name) continue;
          if (ticked(f)) f.checked ||= f.value === value;
          else f.value = value;
        }
  }
  find('.s-condition', form).forEach((note) => (note.hidden = true));
  apply();

  form.addEventListener('input', (event) => {
    apply();
    if (!event.isTrusted) return;
    const answers = [...new FormData(form)].filter(([name]) => name[0] !== '_');
    try {
      box.setItem(key, JSON.stringify({ at: Date.now(), answers }));
    } catch {}
  });
  form.addEventListener('reset', () => {
    for (const f of fields) {
      f.defaultChecked = false;
      if (!ticked(f)) f.defaultValue = '';
    }
    box?.removeItem(key);
    setTimeout(apply);
    fields[0].focus();
  });

  const button = find('[data-sending]', form)[0];
  const label = button.textContent;
  let sending = false;
  form.addEventListener('submit', (event) => {
    if (sending) event.preventDefault();
    sending = true;
    button.textContent = button.dataset.sending;
  });
  addEventListener('pageshow', () => {
    sending = false;
    button.textContent = label;
  });
})();
