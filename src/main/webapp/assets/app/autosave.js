// Saving while typing, for forms with data-autosave-url: three seconds after the last key and on leaving the field.
// Sends the text areas and every field marked data-autosave as a form; expects JSON, whose "seen" and "text" are optional.

const WAIT = 3000;
const AGAIN = 20000;
const PATIENCE = 10000;

function watch(form, texts, { keep, drop, sending, offer, time }) {
  const url = form.dataset.autosaveUrl;
  const key = form.dataset.autosaveKey || location.pathname;
  const areas = [...form.querySelectorAll('textarea[name]')];
  const status = form.querySelector('[data-autosave-status]') ?? makeStatus(form);
  let saved = JSON.stringify(areas.map(area => area.defaultValue));      // what the page came with, not what was typed before this ran
  let timer;
  let running = Promise.resolve();
  let ahead;          // what is on its way by itself
  let waiting = false;

  function state() { return JSON.stringify(areas.map(area => area.value)); }
  function copy() { keep(key, Object.fromEntries(areas.map(area => [area.name, area.value]))); }
  function tell(text, kind) { status.textContent = text; status.className = `app-save app-save--${kind}`; }

  async function save() {
    clearTimeout(timer);
    const now = state();
    if (now === saved) return;
    const body = new URLSearchParams([...areas, ...form.querySelectorAll('input[data-autosave]')].map(field => [field.name, field.value]));
    ahead = now;
    try {
      const answer = await fetch(url, { method: 'POST', body, headers: { Accept: 'application/json' }, redirect: 'error', keepalive: body.toString().length < 60000 });
      if (answer.ok) {
        const said = answer.status === 204 ? {} : await answer.json();
        saved = now;
        if (said.seen) form.querySelectorAll('input[data-autosave]').forEach(field => { if (field.name === 'seen') field.value = said.seen; });
        if (state() === now) drop(key);
        tell(said.message ?? texts.saved.replace('{0}', time(Date.now())), 'done');
        document.dispatchEvent(new CustomEvent('careers:request'));
      } else if (answer.status === 401) {
        tell(texts.savedSignedOut, 'failed');
      } else {
        const said = await answer.json().catch(() => ({}));
        tell(answer.status < 500 && said.detail ? said.detail : texts.savedFailed, 'failed');
        if (answer.status >= 500) timer = setTimeout(next, AGAIN);
      }
    } catch {
      tell(texts.savedFailed, 'failed');
      timer = setTimeout(next, AGAIN);
    } finally {
      ahead = undefined;
    }
  }
  function next() { running = running.then(save); }

  form.addEventListener('input', event => {
    if (!areas.includes(event.target)) return;
    copy();
    clearTimeout(timer);
    timer = setTimeout(next, WAIT);
  });
  form.addEventListener('focusout', event => { if (areas.includes(event.target)) next(); });
  form.addEventListener('submit', event => {
    clearTimeout(timer);
    if (waiting || ahead !== undefined && ahead !== state()) putOff(event);
    else { if (state() !== saved) copy(); sending(key); }
  });

  // An earlier text on its way changes what the form has "seen": sent now, it would meet that text as somebody else's.
  // Stopped here, so that the guard against a second click does not take it for sent.
  async function putOff(event) {
    event.preventDefault();
    event.stopPropagation();
    if (waiting) return;
    waiting = true;
    await Promise.race([running, new Promise(late => setTimeout(late, PATIENCE))]);
    waiting = false;
    ahead = undefined;
    form.requestSubmit(event.submitter);
  }
  addEventListener('online', next);
  if ('refused' in form.dataset) copy(); else offer(form, key, areas, texts, next);
  if (state() !== saved) timer = setTimeout(next, WAIT);
}

function makeStatus(form) {
  const made = document.createElement('p');
  made.setAttribute('role', 'status');
  (form.querySelector('.app-actions') ?? form.lastElementChild).before(made);
  return made;
}

export const start = (texts, kept) => document.querySelectorAll('form[data-autosave-url]').forEach(form => watch(form, texts, kept));
