// The same rule as hmpps.careers.shared.Words: pieces between white space that hold a letter or a digit.
export const count = text => text.split(/\p{White_Space}+/u).filter(piece => /[\p{L}\p{N}]/u.test(piece)).length;

const fill = (sentence, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, value.toLocaleString('en-GB')), sentence);

// A line under the text area: how many words are left, as a sentence, a bar and figures.
function counter(area, texts) {
  const limit = Number(area.dataset.words);
  const info = document.getElementById(`${area.id}-info`);
  if (!info || !limit) return;
  const bar = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const part = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  bar.setAttribute('class', 'app-bar');
  bar.setAttribute('aria-hidden', 'true');
  part.setAttribute('height', '100%');
  bar.append(part);
  const figures = Object.assign(document.createElement('span'), { className: 'app-num app-muted' });
  const spoken = Object.assign(document.createElement('span'), { className: 'govuk-visually-hidden' });
  spoken.setAttribute('role', 'status');
  info.after(bar, figures, spoken);
  let speaking;
  const show = () => {
    const words = count(area.value);
    const left = limit - words;
    info.textContent = left >= 0
      ? fill(left === 1 ? texts.wordLeft : texts.wordsLeft, left)
      : fill(left === -1 ? texts.wordOver : texts.wordsOver, -left);
    info.classList.toggle('govuk-error-message', left < 0);
    part.setAttribute('width', `${Math.min(100, 100 * words / limit)}%`);
    part.setAttribute('class', left < 0 ? 'app-fill--red' : 'app-fill--navy');
    figures.textContent = fill(texts.wordsOf, words, limit);
    clearTimeout(speaking);
    speaking = setTimeout(() => { spoken.textContent = document.activeElement === area ? info.textContent : ''; }, 1000);
  };
  area.addEventListener('input', show);
  show();
}

export const start = texts => document.querySelectorAll('textarea[data-words]').forEach(area => counter(area, texts));
