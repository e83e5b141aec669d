// Enhancement only: every page works without this file.
const version = new URL(import.meta.url).search;
const load = name => import(`${name}${version}`);
const texts = document.getElementById('app-texts')?.dataset ?? {};

// A second click while the first is on its way does nothing, unless it asks for another file.
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.method !== 'post' || event.submitter?.hasAttribute('data-download')) return;
  if (Date.now() - Number(form.dataset.sentAt ?? 0) < 5000) event.preventDefault();
  else form.dataset.sentAt = Date.now();
});
addEventListener('pageshow', event => {
  if (event.persisted) kept.returned();
  document.querySelectorAll('form[data-sent-at]').forEach(form => delete form.dataset.sentAt);
});

document.addEventListener('keydown', event => {
  if (event.key?.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
    const search = document.getElementById('site-search');
    if (search) { event.preventDefault(); search.focus(); search.select(); }
  }
});

document.querySelector('[data-focus]')?.focus();
document.body.classList.add('js-enabled', 'govuk-frontend-supported');
const { initAll } = await load('../govuk/govuk-frontend.min.js');
initAll();

if (document.querySelector('textarea[data-words]')) (await load('./words.js')).start(texts);

const kept = await load('./keep.js');
const { tidy, forgetAll, keep, sending, offer } = kept;
tidy();
if (document.querySelector('form[data-autosave-url]')) (await load('./autosave.js')).start(texts, kept);
document.querySelector('form[data-sign-out]')?.addEventListener('submit', forgetAll);

// What stands in forms that do not save by themselves is kept when the session ends under it, and when it is sent until it has arrived.
const plainForms = [...document.querySelectorAll('form[method=post]:not([data-autosave-url]):not([data-sign-out])')];
const typed = form => [...form.querySelectorAll('textarea[name],input[type=text][name]')];
const keyOf = form => { const to = new URL(form.getAttribute('action') ?? '', location.href); return `${to.pathname}${to.search}#${form.id}`; };
const keepForm = (form, fields) => { if (fields.length) keep(keyOf(form), Object.fromEntries(fields.map(field => [field.name, field.value]))); };
const refused = form => 'refused' in form.dataset;          // it came back with its mistakes: nothing in it has arrived
const keepForms = () => plainForms.forEach(form => keepForm(form, typed(form).filter(field => refused(form) ? field.value : field.value !== field.defaultValue)));
plainForms.forEach(form => { if (refused(form)) keepForm(form, typed(form).filter(field => field.value)); else offer(form, keyOf(form), typed(form), texts); });
plainForms.forEach(form => form.addEventListener('submit', event => {
  if (event.submitter?.hasAttribute('data-download')) return;
  keepForm(form, typed(form).filter(field => field.value));
  sending(keyOf(form));
}));

const warning = document.getElementById('session-warning');
if (warning) (await load('./session.js')).start(warning, texts, keepForms);

// One box that ticks all boxes of its table: <input type="checkbox" data-pick-all="name of the boxes">.
document.addEventListener('change', event => {
  const name = event.target.dataset?.pickAll;
  if (name) event.target.closest('table').querySelectorAll(`input[name="${name}"]`).forEach(box => { box.checked = event.target.checked; });
});

// PrimeFaces writes the figures of a long table without separators, here and whenever a page is turned.
const separated = new Intl.NumberFormat('en-GB');
const separate = () => document.querySelectorAll('.ui-paginator-current').forEach(report => {
  report.textContent = report.textContent.replace(/\d{4,}/g, digits => separated.format(digits));
});
separate();

// After a partial update of PrimeFaces: new parts come alive, errors are told like after a whole page.
globalThis.jQuery?.(document)
  .on('pfAjaxComplete', () => {
    initAll();
    separate();
    document.querySelectorAll('[data-pick-all]').forEach(box => { box.checked = false; });
    const wrong = document.querySelector('.govuk-error-summary');
    if (wrong && !document.title.startsWith(texts.errorPrefix)) document.title = texts.errorPrefix + document.title;
    wrong?.focus();
    document.dispatchEvent(new CustomEvent('careers:request'));
  })
  .on('pfAjaxError', () => {
    const summary = document.getElementById('problem-summary');
    if (summary) {
      summary.textContent = '';
      summary.append(Object.assign(document.createElement('p'), { className: 'app-alert app-alert--error', textContent: texts.ajaxFailed }));
      summary.scrollIntoView();
    }
  });

// Told to whoever waits for all of it, as the browser tests do.
document.body.dataset.scripts = 'ready';
