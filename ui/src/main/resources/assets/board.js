// Shows calls as they come, grows each once, and has them said one after the other.
"use strict";
(() => {
  const SHORTEST_SHOW = 2500;
  const NARROWEST = 0.75;
  const byId = (id) => document.getElementById(id);
  const english = document.documentElement.lang === "en";
  const zone = document.body.dataset.zone;
  const waiting = [];
  let calls = [];
  let busy = false;

  /** Squeeze a text a little, and make it smaller only when that is not enough, so that it can be read from far. */
  function fit(text) {
    text.style.transform = "none";
    text.style.fontSize = "";
    const part = text.parentElement.clientWidth / text.scrollWidth;
    if (part < 1) {
      const squeezed = Math.max(part, NARROWEST);
      text.style.fontSize = (part / squeezed).toFixed(3) + "em";
      text.style.transform = "scaleX(" + squeezed.toFixed(3) + ")";
    }
  }

  function put(id, text) {
    if (byId(id).textContent !== text) {
      byId(id).textContent = text;
    }
  }

  function line(call) {
    const shown = byId("line").content.cloneNode(true);
    shown.querySelector("b").textContent = call.number;
    shown.querySelector("i").textContent = call.counter;
    shown.querySelector("span").classList.toggle("long", call.counter.length > 6);
    return shown;
  }

  function column(call) {
    const shown = byId("column").content.cloneNode(true);
    shown.querySelector("h2").textContent = call.agency;
    shown.querySelector("b").textContent = call.number;
    const place = shown.querySelector("span");
    place.textContent = call.counter ? place.dataset.word + " " + call.counter : "";
    return shown;
  }

  function draw(current) {
    const now = current || calls[0];
    put("number", now ? now.number : "–");
    put("counter", now ? now.counter : "–");
    put("agency", now ? now.agency : "");
    fit(byId("number"));
    fit(byId("place"));
    const former = calls.filter((call) => !now || call.number !== now.number || call.counter !== now.counter);
    byId("list").replaceChildren(...former.slice(0, 6).map(line));
  }

  function hear(told) {
    calls = told.shown;
    put("text", told.text);
    byId("text").style.animationDuration = 15 + Math.round(told.text.length / 5) + "s";
    byId("columns").hidden = told.columns.length === 0;
    byId("columns").replaceChildren(...told.columns.map(column));
  }

  function say(told, done) {
    if (voice.on() && told.voice.sentence) {
      voice.say(told.voice, done);
    } else {
      setTimeout(done, told.voice.sentence ? SHORTEST_SHOW : 0);
    }
  }

  function next() {
    const told = waiting.shift();
    busy = Boolean(told);
    if (!told) {
      draw();
      return;
    }
    draw(told.call);
    if (told.voice.sentence) {
      byId("current").classList.remove("new");
      void byId("current").offsetWidth;
      byId("current").classList.add("new");
    }
    say(told, next);
  }

  function tick() {
    const now = new Date();
    const suffix = byId("time").textContent.split(" ").slice(1).join(" ");
    const time = now.toLocaleTimeString("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
    put("time", (english ? time : time.replace(":", ".")) + " " + suffix);
    put("date", now.toLocaleDateString(english ? "en-GB" : "id-ID",
      { timeZone: zone, weekday: "long", day: "numeric", month: "long", year: "numeric" }));
  }

  byId("sound").addEventListener("click", () => {
    voice.turnOn();
    byId("sound").hidden = true;
  });
  voice.again(() => { byId("sound").hidden = false; });

  const beat = document.body.dataset.beat;
  if (beat) {
    const alive = () => fetch(beat, { method: "POST", credentials: "same-origin" }).catch(() => {});
    alive();
    setInterval(alive, 60000);
  }

  const fitAll = () => ["number", "place"].forEach((id) => fit(byId(id)));
  addEventListener("resize", fitAll);
  fitAll();
  tick();
  setInterval(tick, 1000);
  follow(document.body.dataset.stream, {
    papan: (told) => {
      hear(told);
      if (!busy) {
        draw();
      }
    },
    panggilan: (told) => {
      hear(told);
      waiting.push(told);
      if (!busy) {
        next();
      }
    }
  }, (isLost) => { byId("stale").hidden = !isLost; });
})();
