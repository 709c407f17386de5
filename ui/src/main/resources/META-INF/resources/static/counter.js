// What the screens of queues count by themselves.
(() => {
  if (customElements.get('anjung-stopwatch')) return;

  const two = (figure) => String(figure).padStart(2, '0');

  // Counts up from the seconds in "elapsed"; gets "over" when it is longer than "standard" minutes.
  class Stopwatch extends HTMLElement {
    static observedAttributes = ['elapsed', 'standard'];

    attributeChangedCallback(name, before, now) {
      if (name === 'elapsed') this.begun = now === null ? undefined : Date.now() - Number(now) * 1000;
      this.show();
    }

    connectedCallback() {
      this.timer = setInterval(() => this.show(), 1000);
      this.show();
    }

    disconnectedCallback() {
      clearInterval(this.timer);
    }

    show() {
      const running = this.begun !== undefined;
      const seconds = running ? Math.max(0, Math.floor((Date.now() - this.begun) / 1000)) : 0;
      const hours = Math.floor(seconds / 3600);
      const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(seconds % 60)}`;
      this.textContent = !running ? '' : hours > 0 ? `${hours}:${rest}` : rest;
      const standard = Number(this.getAttribute('standard') || 0);
      this.toggleAttribute('over', standard > 0 && seconds > standard * 60);
    }
  }

  // Counts down the seconds in "left", and says "over" once.
  class Countdown extends HTMLElement {
    static observedAttributes = ['left'];

    attributeChangedCallback(name, before, now) {
      this.until = now === null ? undefined : Date.now() + Number(now) * 1000;
      this.show();
    }

    connectedCallback() {
      this.timer = setInterval(() => this.show(), 500);
      this.show();
    }

    disconnectedCallback() {
      clearInterval(this.timer);
    }

    show() {
      if (this.until === undefined) {
        this.textContent = '';
        return;
      }
      const seconds = Math.ceil((this.until - Date.now()) / 1000);
      this.textContent = seconds > 0 ? String(seconds) : '';
      if (seconds <= 0) {
        this.until = undefined;
        this.dispatchEvent(new CustomEvent('over'));
      }
    }
  }

  customElements.define('anjung-stopwatch', Stopwatch);
  customElements.define('anjung-countdown', Countdown);

  // Control and Z take back the last step at the counter, unless one is writing.
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
    const target = event.composedPath()[0];
    if (target instanceof Element && target.closest('input, textarea, [contenteditable]')) return;
    const undo = document.querySelector('vaadin-button.undo:not([disabled])');
    if (undo && !document.querySelector('vaadin-dialog[opened]')) {
      event.preventDefault();
      undo.click();
    }
  });
})();
