// Enhancement only: every page works without this file.
const version = new URL(import.meta.url).search;
const { initAll } = await import(`../govuk/govuk-frontend.min.js${version}`);

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();
