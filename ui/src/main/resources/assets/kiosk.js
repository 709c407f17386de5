// Lets a machine in the hall say that it is alive, print a paper as soon as it is there, and forget whoever walks away.
"use strict";
(() => {
  const beat = document.body.dataset.beat;
  if (beat) {
    const alive = () => fetch(beat, { method: "POST", credentials: "same-origin" }).catch(() => {});
    alive();
    setInterval(alive, 60000);
  }
  const start = document.body.dataset.start;
  if (start) {
    let leaving;
    const stay = () => {
      clearTimeout(leaving);
      leaving = setTimeout(() => location.assign(start), 30000);
    };
    ["pointerdown", "keydown"].forEach((touch) => addEventListener(touch, stay));
    stay();
  }
  if (document.body.dataset.again) {
    setTimeout(() => location.reload(), 20000);
  }
  const printed = document.getElementById("printed");
  if (printed) {
    // A browser says that it has printed, and no printer that a paper is in somebody's hand: there is time to ask again.
    const again = document.getElementById("again");
    let leaving;
    addEventListener("afterprint", () => {
      clearTimeout(leaving);
      leaving = setTimeout(() => printed.requestSubmit(), 10000);
    });
    again.hidden = false;
    again.addEventListener("click", () => {
      clearTimeout(leaving);
      print();
    });
    print();
  }
  document.querySelectorAll("form").forEach((form) => form.addEventListener("submit", () => {
    form.querySelectorAll("button").forEach((button) => { button.disabled = true; });
  }));
})();
