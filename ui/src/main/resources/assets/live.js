// Follows a stream of events: comes back by itself from where it was, and says when the line is lost.
"use strict";
function follow(address, hear, lost) {
  const SILENCE = 40000;
  const RETRY = 3000;
  let last = "";
  let source;
  let watch;

  function alive() {
    lost(false);
    clearTimeout(watch);
    watch = setTimeout(again, SILENCE);
  }

  function again() {
    lost(true);
    source.close();
    clearTimeout(watch);
    watch = setTimeout(open, RETRY);
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
