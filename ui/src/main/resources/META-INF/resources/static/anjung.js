// What a page of the console does by itself, without asking the server.
(() => {
  const writes = (element) =>
    element instanceof Element && (element.closest('input, textarea, [contenteditable]') !== null);

  // The slash focuses the search, unless one is writing.
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (writes(event.composedPath()[0])) return;
    const search = document.querySelector('.find vaadin-combo-box');
    if (search) {
      event.preventDefault();
      search.focus();
    }
  });

  // A form with changes asks before the page is closed.
  window.addEventListener('beforeunload', (event) => {
    if (document.querySelector('[data-unsaved]')) event.preventDefault();
  });
})();
