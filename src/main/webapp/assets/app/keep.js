// Copies of typed text on this device, one set for each person: offered again after a lost session or connection, gone after sign-out.
const PREFIX = 'careers.draft.';
const person = document.getElementById('session-of')?.dataset.person ?? '';
const own = `${PREFIX}${person}.`;

const read = key => { try { return JSON.parse(localStorage.getItem(own + key)); } catch { return null; } };
const write = (key, value) => { try { localStorage.setItem(own + key, JSON.stringify(value)); } catch { /* full or forbidden: the server has the last save */ } };

export const keep = (key, texts) => { if (person) write(key, { texts, at: Date.now(), path: location.pathname }); };
export const drop = key => localStorage.removeItem(own + key);
export const sending = key => { const kept = read(key); if (kept) write(key, { ...kept, sent: true }); };

// "5pm", "11:59pm", "noon" in local time, as the pages write it.
const { noon, midnight } = document.getElementById('app-texts')?.dataset ?? {};
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: 'numeric', minute: '2-digit', hourCycle: 'h12', timeZone: 'Europe/London' });
export const time = at => {
  const said = CLOCK.format(at).replace(':00', '').replace(/\s/, '').toLowerCase();
  return { '12pm': noon, '12am': midnight }[said] ?? said;
};

const keys = () => Object.keys(localStorage).filter(key => key.startsWith(PREFIX));
export const forgetAll = () => keys().forEach(key => localStorage.removeItem(key));

// The page whose form was sent and led here. Every form that is accepted answers with a redirect; without connection, on an
// error page or when the form comes back with its mistakes there is none.
function acceptedFrom() {
  const led = performance.getEntriesByType('navigation')[0]?.redirectCount > 0;
  return led && document.referrer.startsWith(location.origin) ? new URL(document.referrer).pathname : null;
}

// Another person's copies do not stay on a shared computer; what was sent and accepted has arrived.
export function tidy() {
  if (!person) return;
  const from = acceptedFrom();
  for (const key of keys()) {
    const kept = key.startsWith(own) ? read(key.slice(own.length)) : null;
    if (!kept || (kept.sent && kept.path === from)) localStorage.removeItem(key);
  }
  returned();
}

// Whoever is back on the page of a form has not sent it.
export function returned() {
  for (const key of keys().filter(key => key.startsWith(own)).map(key => key.slice(own.length))) {
    const kept = read(key);
    if (kept?.sent && kept.path === location.pathname) write(key, { ...kept, sent: false });
  }
}

// Offers what differs from the page: one note above the form with two buttons. A copy that is used stays until it has been saved.
export function offer(form, key, fields, texts, used) {
  const kept = read(key);
  const differing = kept ? fields.filter(field => kept.texts[field.name] && kept.texts[field.name] !== field.value) : [];
  if (!differing.length) {
    drop(key);
    return;
  }
  const note = Object.assign(document.createElement('div'), { className: 'app-alert app-alert--information' });
  note.setAttribute('role', 'region');
  note.setAttribute('aria-label', texts.restoreLabel);
  const said = Object.assign(document.createElement('p'), { textContent: texts.restore.replace('{0}', time(kept.at)) });
  const button = (label, act) => {
    const made = Object.assign(document.createElement('button'), { type: 'button', className: 'govuk-button govuk-button--secondary govuk-button--s app-mb0', textContent: label });
    made.addEventListener('click', () => { act(); note.remove(); fields[0]?.focus(); });
    return made;
  };
  const actions = Object.assign(document.createElement('div'), { className: 'app-actions' });
  actions.append(
    button(texts.restoreUse, () => {
      differing.forEach(field => { field.value = kept.texts[field.name]; field.dispatchEvent(new Event('input', { bubbles: true })); });
      used?.();
    }),
    button(texts.restoreDrop, () => drop(key)));
  note.append(said, actions);
  form.before(note);
}
