// Follows a stream of events: comes back by itself from where it was, and says when the line is lost.
// Who is refused comes again more and more seldom, as browsers do not tell scripts the Retry-After of a stream.
"use strict";
function follow(address, hear, lost) {
  const SILENCE = 40000;
  const RETRY = 3000;
  const LONGEST_WAIT = 30000;
  let last = "";
  let source;
  let watch;
  let wait = RETRY;

  function alive() {
    lost(false);
    wait = RETRY;
    clearTimeout(watch);
    watch = setTimeout(again, SILENCE);
  }

  function again() {
    lost(true);
    source.close();
    clearTimeout(watch);
    watch = setTimeout(open, wait * (0.75 + Math.random() / 2));
    wait = Math.min(LONGEST_WAIT, 2 * wait);
  }

  function open() {
    const from = last ? (address.includes("?") ? "&" : "?") + "dari=" + encodeURIComponent(last) : "";
    source = new EventSource(address + from);
    source.onopen = alive;
    source.addEventListener("detak", alive);
    source.onerror = again;
    Object.entries(hear).forEach(([name, heard]) => source.addEventListener(name, (event) => {
      alive();
      last = event.lastEventId || last;
      heard(JSON.parse(event.data));
    }));
  }

  open();
}
