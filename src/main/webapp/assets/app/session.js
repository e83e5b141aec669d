// The warning two minutes before the session ends. Any request of any tab starts the time again.
const WARN = 120;
const SHARED = 'careers.session';

export function start(dialog, texts, ended) {
  const session = document.getElementById('session-of').dataset;
  const idle = Number(session.seconds);
  const most = Number(session.most);     // seconds, not a time of day: the clock of the device may be wrong
  const last = most ? Date.now() + most * 1000 : Infinity;
  if (!idle) return;
  const title = dialog.querySelector('h2');
  const stay = dialog.querySelector('[data-stay]');
  const leave = dialog.querySelector('[data-leave]');
  let from = Date.now();
  let over = false;

  const show = when => dialog.querySelectorAll('[data-when]').forEach(part => { part.hidden = part.dataset.when !== when; });
  const open = () => { if (!dialog.open) dialog.showModal(); };
  const close = () => { if (dialog.open) dialog.close(); };
  const request = () => { from = Date.now(); try { localStorage.setItem(SHARED, from); } catch { /* other tabs then warn by themselves */ } };

  function end() {
    over = true;
    title.textContent = texts.sessionEnded;
    show('ended');
    stay.textContent = texts.sessionSignIn;
    stay.hidden = false;
    leave.hidden = true;
    ended();
    open();
    stay.focus();
  }

  function look() {
    if (over) return;
    const idleLeft = (from + idle * 1000 - Date.now()) / 1000;
    const lastLeft = (last - Date.now()) / 1000;
    if (Math.min(idleLeft, lastLeft) <= 0) {
      end();
    } else if (lastLeft <= WARN) {
      show('absolute');
      stay.hidden = true;
      open();
    } else if (idleLeft <= WARN) {
      show('open');
      open();
    } else {
      close();
    }
  }

  stay.addEventListener('click', async () => {
    if (over) {
      location.assign(`${dialog.dataset.signIn}?next=${encodeURIComponent(location.pathname + location.search)}`);
      return;
    }
    const answer = await fetch(dialog.dataset.url, { headers: { Accept: 'application/json' }, redirect: 'error' }).catch(() => null);
    if (answer?.ok) {
      request();
      close();
    } else if (answer?.status === 401) {
      end();
    }
  });
  leave.addEventListener('click', () => document.querySelector('form[data-sign-out]').requestSubmit());
  dialog.addEventListener('cancel', event => { if (over) event.preventDefault(); });
  addEventListener('storage', event => { if (event.key === SHARED && event.newValue) from = Math.max(from, Number(event.newValue)); });
  document.addEventListener('careers:request', request);
  request();
  setInterval(look, 1000);
}
