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

  // Enter in the search goes to the first place found, for those who do not choose with the arrows.
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    const search = event.composedPath().find((part) => part instanceof Element && part.matches('.find vaadin-combo-box'));
    const input = search && search.inputElement;
    if (!input || !search.opened || !input.value || input.hasAttribute('aria-activedescendant')) return;
    const down = { key: 'ArrowDown', code: 'ArrowDown', bubbles: true, composed: true };
    input.dispatchEvent(new KeyboardEvent('keydown', down));
  }, true);

  // A form with changes asks before the page is closed.
  window.addEventListener('beforeunload', (event) => {
    if (document.querySelector('[data-unsaved]')) event.preventDefault();
  });
})();
