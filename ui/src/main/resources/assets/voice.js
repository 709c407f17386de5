// Says calls aloud, one at a time and after a chime: by a voice of the browser that speaks Indonesian, else by clips of ours.
"use strict";
const voice = (() => {
  const CLIPS = "/assets/suara/";
  const LONGEST_SPEECH = 20000;
  const LONGEST_CLIP = 5000;
  const CHOSEN = "anjung-suara";
  let on = false;

  const indonesian = () => window.speechSynthesis && speechSynthesis.getVoices().find((one) => one.lang.replace("_", "-").toLowerCase().startsWith("id"));

  /** Do the next thing when this one is over, once, and however it ends. */
  function once(done, longest) {
    let over = false;
    const end = () => {
      if (!over) {
        over = true;
        done();
      }
    };
    setTimeout(end, longest);
    return end;
  }

  function play(clip, done) {
    const end = once(done, LONGEST_CLIP);
    const sound = new Audio(CLIPS + clip + ".ogg");
    sound.onended = end;
    sound.onerror = end;
    Promise.resolve(sound.play()).catch(end);
  }

  function playAll(clips, done) {
    if (clips.length === 0) {
      done();
    } else {
      play(clips[0], () => playAll(clips.slice(1), done));
    }
  }

  function speak(sentence, speaker, done) {
    const end = once(done, LONGEST_SPEECH);
    const words = new SpeechSynthesisUtterance(sentence);
    words.lang = "id-ID";
    words.rate = 0.8;
    words.voice = speaker;
    words.onend = end;
    words.onerror = end;
    speechSynthesis.speak(words);
  }

  function remember() {
    try {
      localStorage.setItem(CHOSEN, "on");
    } catch (notAllowed) {
      // a browser that keeps nothing is asked again when it is opened again
    }
  }

  function chosen() {
    try {
      return localStorage.getItem(CHOSEN) === "on";
    } catch (notAllowed) {
      return false;
    }
  }

  return {
    /** Tell whether somebody has turned sound on. */
    on: () => on,

    /** Turn sound on, by the touch without which a browser lets nothing be heard. */
    turnOn() {
      on = true;
      remember();
      play("lonceng", () => {});
    },

    /** Turn sound on without a touch where it was on before and the browser lets us; else say that it is off. */
    again(off) {
      if (!chosen()) {
        off();
        return;
      }
      Promise.resolve(new Audio(CLIPS + "lonceng.ogg").play()).then(() => { on = true; }, off);
    },

    /** Say a call, and go on when it is said. */
    say(told, done) {
      play("lonceng", () => {
        const speaker = indonesian();
        if (speaker) {
          speak(told.sentence, speaker, done);
        } else {
          playAll(told.clips, done);
        }
      });
    }
  };
})();
