// Tells whoever holds a number where it stands; looks again when something began or ended.
"use strict";
(() => {
  const articles = () => [...document.querySelectorAll("article[data-ticket]")];
  follow(document.body.dataset.stream, {
    tiket: (told) => {
      const open = articles().filter((one) => one.dataset.open === "yes").map((one) => one.dataset.ticket);
      const now = told.tickets.map((one) => one.id);
      if (open.length !== now.length || open.some((id) => !now.includes(id))) {
        location.reload();
        return;
      }
      told.tickets.forEach((one) => {
        const article = articles().find((place) => place.dataset.ticket === one.id);
        const engaged = (state) => state === "CALLED" || state === "SERVING";
        if (engaged(article.dataset.state) !== engaged(one.state)) {
          navigator.vibrate && navigator.vibrate([200, 100, 200]);
          const giveBack = document.querySelector(".give-back");
          if (giveBack) {
            giveBack.hidden = engaged(one.state);
          }
        }
        article.dataset.state = one.state;
        const place = article.querySelector(".place");
        if (place.textContent !== one.sentence) {
          place.textContent = one.sentence;
        }
        const wait = article.querySelector(".wait");
        wait.hidden = one.band === "";
        const words = wait.querySelector("strong");
        if (words.textContent !== one.band) {
          words.textContent = one.band;
        }
        const alarm = article.querySelector(".alarm");
        if (alarm.textContent !== one.alarm) {
          alarm.textContent = one.alarm;
        }
      });
    }
  }, (isLost) => { document.getElementById("stale").hidden = !isLost; });
})();
