/* The page works without this. With it unfinished answers stay on the device, questions that do not apply are hidden,
   one press sends once, and a lost network is said. It never sends anything by itself. */
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
  const submission = form.elements._submission;
  const network = find('.s-network', form)[0];
  const say = (state) => (network.textContent = network.dataset[state]);

  const apply = () => {
    for (const part of find('[data-if]', form)) {
      const { if: name, least = 0, most = 99, codes } = part.dataset;
      const fits = (value) => (codes ? codes.split(' ').includes(value) : value >= +least && value <= +most);
      part.hidden = !fields.some((f) => f.name === name && f.checked && !f.closest('[hidden]') && fits(f.value));
    }
  };

  if (box) {
    find('.s-draft', form)[0].hidden = false;
    const draft = 'fresh' in form.dataset && box[key] && JSON.parse(box[key]);
    for (const [name, value] of draft ? draft.answers : []) {
      const own = fields.filter((f) => f.name === name);
      for (const f of own)
        if (ticked(f)) f.checked ||= f.value === value;
        else f.value = value;
      // Of a later page: it goes along.
      if (!own.length) form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
    }
    // It was sent once and nothing came back: sent again it is the same answer.
    if (draft?.sent) {
      submission.value = draft.sent;
      say('unsure');
    }
  }
  find('.s-condition', form).forEach((note) => (note.hidden = true));
  apply();

  const keep = (sent) => {
    const answers = [...new FormData(form)].filter(([name]) => name[0] !== '_');
    try {
      box.setItem(key, JSON.stringify({ at: Date.now(), answers, sent }));
    } catch {}
  };
  form.addEventListener('input', (event) => {
    apply();
    if (event.isTrusted) keep();
  });
  form.addEventListener('reset', () => {
    for (const f of fields) {
      f.defaultChecked = false;
      if (!ticked(f)) f.defaultValue = '';
    }
    find('input[type=hidden]', form).forEach((f) => f.name[0] === '_' || f.remove());
    box?.removeItem(key);
    setTimeout(apply);
    fields[0].focus();
  });

  const button = find('.s-send button', form)[0];
  const label = button.textContent;
  let sending = false;
  form.addEventListener('submit', (event) => {
    if (!navigator.onLine) {
      say('offline');
      event.preventDefault();
      return;
    }
    if (event.submitter?.name || button.name) return;
    if (sending) event.preventDefault();
    else if (event.isTrusted) keep(submission.value);
    sending = true;
    button.textContent = button.dataset.sending;
  });
  addEventListener('online', () => network.textContent && say('online'));
  addEventListener('pageshow', () => {
    if (sending) say('unsure');
    sending = false;
    button.textContent = label;
  });
})();
